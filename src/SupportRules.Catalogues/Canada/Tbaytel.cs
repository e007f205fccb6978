using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Canada;

/// <summary>Tbaytel, Thunder Bay.</summary>
public static class Tbaytel
{
    /// <summary>What was financed and discounted, in equal parts for each month left.</summary>
    public static EarlyTerminationEntry SimplePay { get; } = new()
    {
        Id = "tbaytel/simplepay",
        Title = "Tbaytel SimplePay",
        Kind = EntryKind.Tariff,
        Versions = Versions("tbaytel/simplepay", (Day(2022, 8, 25), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Tbaytel, how is early cancellation billed with SimplePay", "financed and discounted amounts over 24, for each month remaining",
                "https://www.tbaytel.net/Support/FAQ/mobility3-simplepay-how-is-early-cancellation-billed-with-simplepay", Day(2022, 8, 25), Confidence.High,
                "The subsidy is the price of the device less what was paid at once. A running month counts as left; the source is silent."),
            Currency = Currency.CAD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.ProRata(FeeBasis.Subsidy, 24),
            Rounding = HalfUpToCents,
        })),
    };
}
