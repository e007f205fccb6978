using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedKingdom;

/// <summary>Vodafone UK, mobile.</summary>
public static class VodafoneUk
{
    private static readonly Uri Page = new("https://support.vodafone.co.uk/Joining-leaving/Leaving-Vodafone/1599447442/How-s-my-early-termination-fee-calculated.htm");

    private static readonly EarlyTerminationPolicy WithoutVat = new()
    {
        Id = Unnamed,
        Source = new("Vodafone UK, how's my early termination fee calculated", "leaving before 24 February 2021: VAT taken off as 20 %, less 2 %")
        {
            Address = Page,
            AsOf = Day(2021, 2, 24),
            Note = "In force from: one term before the change. An older page of the same company divides by 1.2 instead of multiplying by 0.8.",
        },
        Currency = Currency.GBP,
        Counter = TermCounter.ByDays,
        Formula = new FeeFormula.ChargesLeft(1),
        Adjustments = [new FeeAdjustment.VatOut(0.2m, VatMethod.Subtract), new FeeAdjustment.LessEarlyReceipt(0.02m)],
        Rounding = HalfUpToCents,
    };

    private static readonly EarlyTerminationPolicy WithVat = WithoutVat with
    {
        Source = new("Vodafone UK, how's my early termination fee calculated", "leaving on or after 24 February 2021: less 2 %") { Address = Page, AsOf = Day(2021, 2, 24) },
        Adjustments = [new FeeAdjustment.LessEarlyReceipt(0.02m)],
    };

    /// <summary>The charges left by days, less 2 %; without VAT for whoever left before 2021-02-24.</summary>
    public static EarlyTerminationEntry PayMonthly { get; } = new()
    {
        Id = "vodafone-uk/pay-monthly",
        Title = "Vodafone UK, pay monthly",
        Kind = EntryKind.Tariff,
        VersionedBy = VersionDate.TerminationDate,
        Versions = Versions("vodafone-uk/pay-monthly", (Day(2019, 2, 24), WithoutVat), (Day(2021, 2, 24), WithVat)),
    };
}
