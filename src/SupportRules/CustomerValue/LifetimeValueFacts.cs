namespace SupportRules.CustomerValue;

/// <summary>What is known of a customer, or of a cohort: margins, who stays, and what winning and keeping costs.</summary>
/// <remarks>Equal when all members are. Amounts are of one currency, periods are those of the policy's discount rate.</remarks>
public sealed record LifetimeValueFacts
{
    public required LifetimeMargins Margins { get; init; }

    public required LifetimeSurvival Survival { get; init; }

    /// <summary>What is spent on keeping the customer, with each margin and on those who give it; <c>null</c> for nothing apart from the margin.</summary>
    public Money? RetentionSpend { get; init; }

    /// <summary>What it costs to win the customer, today; <c>null</c> where it is not told, and then no net value is.</summary>
    public Money? AcquisitionCost { get; init; }

    /// <summary>Throws where the facts cannot be. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member.</exception>
    /// <returns>The facts themselves.</returns>
    public LifetimeValueFacts Check()
    {
        Guard.NotNull(Margins);
        Guard.NotNull(Survival);
        CheckCost(RetentionSpend, nameof(RetentionSpend));
        CheckCost(AcquisitionCost, nameof(AcquisitionCost));
        if (Survival.Period is { } period && period != Margins.Period)
        {
            throw new ArgumentException($"Survival is by {period.Name()} and Margins by {Margins.Period.Name()}: one is to be converted first (RetentionRate.CompoundedTo).", nameof(Survival));
        }

        if (Margins is LifetimeMargins.ByPurchases && (Survival is not LifetimeSurvival.Certain || RetentionSpend is not null))
        {
            throw new ArgumentException(
                Survival is not LifetimeSurvival.Certain
                    ? $"Survival is '{Survival}': expected purchases already count who has left; say LifetimeSurvival.AllStay."
                    : "RetentionSpend is told: expected purchases do not tell on how many customers it is spent; take it from the margin of a purchase.",
                Survival is not LifetimeSurvival.Certain ? nameof(Survival) : nameof(RetentionSpend));
        }

        return this;
    }

    private void CheckCost(Money? cost, string name)
    {
        if (cost is { } amount && Guard.Amount(amount, name).Currency != Margins.Currency)
        {
            throw new ArgumentException($"{name} is {amount}: the margins are in {Margins.Currency}.", name);
        }
    }

    /// <summary>Every member that is told, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(LifetimeValueFacts),
        (nameof(Margins), Margins),
        (nameof(Survival), Survival),
        (nameof(RetentionSpend), RetentionSpend),
        (nameof(AcquisitionCost), AcquisitionCost));
}
