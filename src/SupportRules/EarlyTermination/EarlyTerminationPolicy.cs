namespace SupportRules.EarlyTermination;

/// <summary>A tariff's or law's early termination fee as data: when nothing is due, how time is counted, the formula, and what limits it.</summary>
/// <remarks>
/// A law that limits fees is a policy too: the fee that it gives is the most that may be charged (<see cref="Ceilings"/>, <see cref="Under"/>).
/// Equal when all members are.
/// </remarks>
public sealed partial record EarlyTerminationPolicy : IPolicy<EarlyTerminationFacts, EarlyTerminationFee>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The currency of every amount, in the policy and in the facts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Trial periods, each for its segment; none by default.</summary>
    public ValueList<TrialPeriod> Trials { get; init; }

    /// <summary>With so many days left, or fewer, nothing is due; 0, the default, for no such window.</summary>
    public int FreeLastDays
    {
        get;
        init => field = Guard.InRange(value, 0, 366, nameof(FreeLastDays));
    }

    /// <summary>What is said of certain reasons, the first clause that applies; none by default.</summary>
    public ValueList<ReasonClause> ReasonClauses { get; init; }

    /// <summary>How time served and left is counted.</summary>
    public required TermCounter Counter { get; init; }

    public required FeeFormula Formula { get; init; }

    /// <summary>Steps from the formula's amount to the fee, in their order; none by default.</summary>
    public ValueList<FeeAdjustment> Adjustments { get; init; }

    /// <summary>How the fee is rounded in the end.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Laws and contract clauses that limit the fee: the least of them and of the fee is due; none by default.</summary>
    public ValueList<EarlyTerminationPolicy> Ceilings { get; init; }

    /// <summary>The same policy, limited by one more law or clause.</summary>
    public EarlyTerminationPolicy Under(EarlyTerminationPolicy ceiling) => this with { Ceilings = Ceilings.Add(Guard.NotNull(ceiling)) };

    /// <summary>Throws where the policy cannot be: amounts in two currencies, two trial periods for one segment. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member and what contradicts what.</exception>
    /// <returns>The policy itself.</returns>
    public EarlyTerminationPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        Guard.NotNull(Counter);
        Guard.NotNull(Rounding);
        CheckCurrency(Guard.NotNull(Formula).Currency, nameof(Formula));
        foreach (var adjustment in Adjustments)
        {
            CheckCurrency(Guard.NotNull(adjustment, nameof(Adjustments)).Currency, nameof(Adjustments));
        }

        foreach (var clause in ReasonClauses)
        {
            CheckCurrency((Guard.NotNull(clause, nameof(ReasonClauses)).Effect as ReasonEffect.Replaced)?.Fee.Currency, nameof(ReasonClauses));
        }

        foreach (var ceiling in Ceilings)
        {
            CheckCurrency(Guard.NotNull(ceiling, nameof(Ceilings)).Check().Currency, nameof(Ceilings), ceiling);
        }

        if (Rounding.Decimals > Currency.MinorUnits)
        {
            throw new ArgumentException($"Rounding is {Rounding}: {Currency} has nothing smaller than {Currency.MinorUnit}.", nameof(Rounding));
        }

        for (var i = 0; i < Trials.Count; i++)
        {
            Guard.NotNull(Trials[i], nameof(Trials));
            for (var j = i + 1; j < Trials.Count; j++)
            {
                if (Trials[i].Segment == Trials[j].Segment)
                {
                    throw new ArgumentException(
                        Invariant($"Trials overlap: {Trials[i].Segment?.Name ?? "everybody"} has {Trials[i].Days} days and {Trials[j].Days} days."),
                        nameof(Trials));
                }
            }
        }

        return this;
    }

    private void CheckCurrency(Currency? found, string name, EarlyTerminationPolicy? ceiling = null)
    {
        if (found is { } currency && currency != Currency)
        {
            var what = ceiling is null ? $"{name} has an amount" : $"{name}: {ceiling.Id} counts";
            throw new ArgumentException($"{what} in {currency}: the policy {Id} counts in {Currency}.", name);
        }
    }
}
