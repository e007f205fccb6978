using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Australia;

/// <summary>Exetel, broadband.</summary>
public static class Exetel
{
    /// <summary>AUD 100 whatever the month.</summary>
    public static EarlyTerminationEntry Broadband { get; } = new()
    {
        Id = "exetel/broadband",
        Title = "Exetel, broadband",
        Kind = EntryKind.Tariff,
        UsualTermMonths = 12,
        Versions = Versions("exetel/broadband", (Day(2009, 8, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Cancellation fees: how they differ between providers", "Exetel, AUD 100",
                "https://www.comparebroadband.com.au/broadband-articles/best-buys-id2/cancellation-fees-how-they-differ-between-providers-id267/", Day(2010, 8, 1), Confidence.Medium,
                "In force from: one term before the page's month."),
            Currency = Currency.AUD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.Flat(Aud(100)),
            Rounding = HalfUpToCents,
        })),
    };
}
