namespace SupportRules.CustomerValue;

/// <summary>A cohort of customers won together: how many, at which cost each, and what all their margins are worth today.</summary>
/// <param name="CustomersAcquired">1 to 100000000; those who left since count.</param>
/// <param name="AcquisitionCostEach">Not negative.</param>
/// <param name="PresentValue">Of the margins of the whole cohort, before the acquisition cost; may be negative.</param>
public sealed record LifetimeCohortFacts(int CustomersAcquired, Money AcquisitionCostEach, Money PresentValue)
{
    private const int MostCustomers = 100_000_000;

    public int CustomersAcquired { get; } = Guard.InRange(CustomersAcquired, 1, MostCustomers);

    public Money AcquisitionCostEach { get; } = Guard.Amount(AcquisitionCostEach);

    public Money PresentValue { get; } = Guard.SignedAmount(PresentValue).Currency == AcquisitionCostEach.Currency
        ? PresentValue
        : throw new ArgumentException($"PresentValue is {PresentValue}: the acquisition cost is in {AcquisitionCostEach.Currency}.", nameof(PresentValue));

    /// <summary>The cohort whose margins, of all customers together, were valued before.</summary>
    public static LifetimeCohortFacts Of(int customersAcquired, Money acquisitionCostEach, LifetimeValue value) =>
        new(customersAcquired, acquisitionCostEach, Guard.NotNull(value).PresentValue);

    /// <summary>On one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(LifetimeCohortFacts),
        (nameof(CustomersAcquired), CustomersAcquired),
        (nameof(AcquisitionCostEach), AcquisitionCostEach),
        (nameof(PresentValue), PresentValue));
}
