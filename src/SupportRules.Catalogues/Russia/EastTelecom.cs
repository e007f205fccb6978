using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>East Telecom (АО «Ист Телеком»), an internet provider in Moscow.</summary>
public static class EastTelecom
{
    /// <summary>From 7 to 180 days, free, with a positive balance and a day's notice.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> Block { get; } = Suspension("east-telecom/block", "East Telecom, block", ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated(
            "East Telecom, additional services for natural persons", "block: 7 to 180 days, no charge, a positive balance, one calendar day's notice",
            "https://east.ru/oferta/dopolnitelnye-uslugi-dlya-fizicheskih-lits.html", Confidence.High, "A public address of its own costs 150 roubles a month as usual."),
        Currency = Currency.RUB,
        MinLength = SuspensionLength.Days(7),
        MaxLength = SuspensionLength.Days(180),
        MinNoticeDays = 1,
        BalanceMustBePositive = true,
        Price = SuspensionPrice.Free,
    });
}
