using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedKingdom;

/// <summary>EE, mobile.</summary>
public static class Ee
{
    /// <summary>The charges left by days, less 4 % for early receipt.</summary>
    public static EarlyTerminationEntry PayMonthly { get; } = new()
    {
        Id = "ee/pay-monthly",
        Title = "EE, pay monthly",
        Kind = EntryKind.Tariff,
        VersionedBy = VersionDate.TerminationDate,
        Versions = Versions("ee/pay-monthly", (Day(2022, 4, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "EE, early termination charges explained", "monthly charge times months left, less 4 %",
                "https://ee.co.uk/help/profile/leaving-ee/early-termination-charges-explained", null, Confidence.High,
                "The page bears no date. In force from: the day from which such fees bear VAT, which the page does not take out."),
            Currency = Currency.GBP,
            Counter = TermCounter.ByDays,
            Formula = new FeeFormula.ChargesLeft(1),
            Rounding = HalfUpToCents,
            Adjustments = [new FeeAdjustment.LessEarlyReceipt(0.04m)],
        })),
    };
}
