using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>Degunino, an internet provider in Moscow.</summary>
public static class Degunino
{
    /// <summary>72 hours and 24 more for each full year as a customer, free.</summary>
    public static PolicyEntry<PromiseToPayPolicy> PromisedPayment { get; } = Promise("degunino/promised-payment", "Degunino, promised payment", (Day(2019, 12, 10), new()
    {
        Id = Unnamed,
        Source = Cite(
            "Degunino, promised payment", "72 hours and 24 hours for each year; nothing beyond the tariff", "http://mail.degunino.biz/trustpay.html", null, Confidence.High,
            "The page names 10 March and 10 December 2019 for the account page; in force from: the later."),
        Currency = Currency.RUB,
        Validity = new PromiseValidity.Hours(72, 24),
        Fee = new PromiseFee.Flat(Rub(0)),
    }));
}
