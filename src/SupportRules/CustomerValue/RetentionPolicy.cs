namespace SupportRules.CustomerValue;

/// <summary>What keeping a customer may cost, set against what leaving costs him.</summary>
/// <remarks>
/// The fee, its schedule and what waives it are those of the early termination policy in the facts; nothing of it is reckoned here. A tier decides what may be spent, and
/// nothing else. Equal when all members are.
/// </remarks>
public sealed partial record RetentionPolicy : IPolicy<RetentionFacts, RetentionAssessment>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The currency of every amount, in the policy and in the facts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The scale of the tiers that budgets name; <c>null</c>, the default, where none does.</summary>
    public TierScale? Scale { get; init; }

    /// <summary>What may be spent, by tier; nothing by default.</summary>
    public ValueList<SaveBudget> Budgets { get; init; }

    /// <summary>How totals and offers are rounded where they are told; comparisons are exact.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Throws where the policy cannot be: two budgets for one tier, amounts in another currency. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member and what contradicts what.</exception>
    /// <returns>The policy itself.</returns>
    public RetentionPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        Guard.NotNull(Rounding);
        if (Rounding.Decimals > Currency.MinorUnits)
        {
            throw new ArgumentException($"Rounding is {Rounding}: {Currency} has nothing smaller than {Currency.MinorUnit}.", nameof(Rounding));
        }

        for (var i = 0; i < Budgets.Count; i++)
        {
            var budget = Guard.NotNull(Budgets[i], nameof(Budgets));
            if (budget.Most is { } most)
            {
                Guard.In(Currency, most, nameof(Budgets));
            }

            if (budget.LeastTier is { } tier && !(Scale ?? throw new ArgumentException($"Budgets name the tier '{tier}': the policy needs a Scale.", nameof(Scale))).TryFind(tier, out _))
            {
                throw new ArgumentException($"Budgets name the tier '{tier}': the scale has {string.Join(", ", Scale.Tiers.Select(one => one.Code))}.", nameof(Budgets));
            }

            for (var j = 0; j < i; j++)
            {
                if (Budgets[j].LeastTier == budget.LeastTier)
                {
                    throw new ArgumentException($"Budgets has two {(budget.LeastTier is { } least ? $"from tier {least}" : "for every customer")}: which is meant?", nameof(Budgets));
                }
            }
        }

        return this;
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(RetentionPolicy),
        (nameof(Id), Id),
        (nameof(Source), Source),
        (nameof(Currency), Currency),
        (nameof(Scale), Scale),
        (nameof(Budgets), Budgets),
        (nameof(Rounding), Rounding));
}
