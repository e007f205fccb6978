using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Illinois, retail electricity.</summary>
public static class Illinois
{
    /// <summary>At most USD 50 for a home and USD 150 for a small firm.</summary>
    public static EarlyTerminationEntry RetailElectricity { get; } = new()
    {
        Id = "united-states/illinois-electricity",
        Title = "Illinois, 220 ILCS 5/16-119: the most an electricity supplier may charge",
        Kind = EntryKind.Law,
        UsualTermMonths = 12,
        Versions = Versions("united-states/illinois-electricity", (Day(2015, 7, 22), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Illinois Public Utilities Act", "220 ILCS 5/16-119",
                "http://www.ilga.gov/legislation/ilcs/documents/022000050K16-119.htm", Day(2015, 7, 22), Confidence.High, "Devices are not part of it."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.BySegment(
                [new(CustomerSegment.Consumer, new FeeFormula.Flat(Usd(50))), new(CustomerSegment.SmallBusiness, new FeeFormula.Flat(Usd(150)))],
                new FeeFormula.NotLimited()),
            Rounding = HalfUpToCents,
        })),
    };
}
