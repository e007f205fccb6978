using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedKingdom;

/// <summary>Ofgem, gas and electricity on a fixed term.</summary>
public static class Ofgem
{
    /// <summary>No exit fee within 49 days of the end.</summary>
    public static EarlyTerminationEntry FixedTermEnergy { get; } = new()
    {
        Id = "united-kingdom/energy-fixed-term",
        Title = "United Kingdom, energy on a fixed term: no exit fee in the last 49 days",
        Kind = EntryKind.Law,
        UsualTermMonths = 12,
        VersionedBy = VersionDate.TerminationDate,
        Versions = Versions("united-kingdom/energy-fixed-term", (Day(2013, 10, 22), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Ofgem, tougher rules on fixed-term energy deals", "no exit fee from 49 days before the end",
                "https://www.ofgem.gov.uk/press-release/tougher-rules-fixed-term-energy-deals-come-force-ofgems-retail-market-reforms-begin-bite", Day(2013, 10, 22), Confidence.High,
                "The 49 days are the outer edge of the notice that ends a fixed term, 42 to 49 days before. They are counted to the first day after the term."),
            Currency = Currency.GBP,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.NotLimited(),
            Rounding = HalfUpToCents,
            FreeLastDays = 49,
        })),
    };
}
