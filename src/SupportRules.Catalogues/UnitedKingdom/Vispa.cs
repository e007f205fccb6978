using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedKingdom;

/// <summary>Vispa, internet.</summary>
public static class Vispa
{
    /// <summary>The charges left without VAT, less saved cost, with VAT, less 3 % when paid before the end.</summary>
    public static EarlyTerminationEntry Broadband { get; } = new()
    {
        Id = "vispa/broadband",
        Title = "Vispa, broadband",
        Kind = EntryKind.Tariff,
        UsualTermMonths = 12,
        VersionedBy = VersionDate.TerminationDate,
        Versions = Versions("vispa/broadband", (Day(2022, 4, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Vispa knowledge base 83, early termination charges", "worked example: 35 a month, 3 months left",
                "https://www.vispa.net/knowledgebase/83", null, Confidence.High,
                "The page bears no date. In force from: the day from which such fees bear VAT, which the page adds. The saved cost of 5 a month is that of the example. A running month counts as left; the source is silent."),
            Currency = Currency.GBP,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.ChargesLeft(1),
            Rounding = HalfUpToCents,
            Adjustments =
            [
                new FeeAdjustment.VatOut(0.2m),
                new FeeAdjustment.LessSavedCost(Gbp(5)),
                new FeeAdjustment.VatIn(0.2m),
                new FeeAdjustment.LessEarlyReceipt(0.03m, OnlyIfPaidEarly: true),
            ],
        })),
    };
}
