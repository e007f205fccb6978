using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>New York: energy supply companies, and customers who die.</summary>
public static class NewYork
{
    /// <summary>At most USD 100 with less than 12 months left, else USD 200.</summary>
    public static EarlyTerminationEntry EnergySupply { get; } = new()
    {
        Id = "united-states/new-york-energy-supply",
        Title = "New York, Uniform Business Practices 5.B.4.b: the most an energy supply company may charge",
        Kind = EntryKind.Law,
        UsualTermMonths = 12,
        Versions = Versions("united-states/new-york-energy-supply", (Day(2010, 12, 17), new()
        {
            Id = Unnamed,
            Source = Cite(
                "New York, Uniform Business Practices", "5.B.4.b",
                "https://www.nyenergyratings.com/resources/ny-cancellation-fees", null, Confidence.Medium,
                "In force from: the day of the order that revised the practices. The alternative of twice an estimated average bill, where disclosed, is not modelled."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.Table(FeeCount.FullMonthsLeft, [new(0, 11, new FeeFormula.Flat(Usd(100))), new(12, null, new FeeFormula.Flat(Usd(200)))]),
            Rounding = HalfUpToCents,
        })),
    };

    /// <summary>Nothing is due when the customer has died.</summary>
    public static EarlyTerminationEntry DeceasedCustomer { get; } = new()
    {
        Id = "united-states/new-york-deceased-customer",
        Title = "New York, deceased customers: no fee",
        Kind = EntryKind.Law,
        VersionedBy = VersionDate.TerminationDate,
        Versions = Versions("united-states/new-york-deceased-customer", (Day(2016, 9, 27), new()
        {
            Id = Unnamed,
            Source = Cite(
                "New York, early termination fees prohibited in the event of death", "signed 27 September 2016, with immediate effect",
                "https://www.longisland.com/news/09-27-16/cuomo-telecom-utility-early-termination-fees-prohibited-death-event.html", Day(2016, 9, 27), Confidence.Medium),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed,
            ReasonClauses = [new([TerminationReason.Death], ReasonEffect.Waive)],
            Formula = new FeeFormula.NotLimited(),
            Rounding = HalfUpToCents,
        })),
    };
}
