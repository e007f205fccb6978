using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>Localnet, an internet provider.</summary>
public static class Localnet
{
    /// <summary>Five days, once a month, for a debt of at most one monthly fee.</summary>
    public static PolicyEntry<PromiseToPayPolicy> PromisedPayment { get; } = Promise("localnet/promised-payment", "Localnet, promised payment", (ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated(
            "Localnet, promised payment", "a debt of at most one monthly payment; five days; once a month; no charge", "http://loc-net.ru/glavnaya/uslugi/obeschannyj-platezh.html", Confidence.High,
            "The month is taken as the calendar's."),
        Currency = Currency.RUB,
        Validity = new PromiseValidity.Days(5),
        MaxDebtInMonthlyFees = 1,
        MaxUsesPerCalendarMonth = 1,
        Fee = new PromiseFee.Flat(Rub(0)),
    }));
}
