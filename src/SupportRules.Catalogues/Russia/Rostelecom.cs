using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>Rostelecom, fixed lines and internet.</summary>
public static class Rostelecom
{
    /// <summary>Five days, for customers who pay ahead.</summary>
    public static PolicyEntry<PromiseToPayPolicy> PromisedPayment { get; } = Promise("rostelecom/promised-payment", "Rostelecom, promised payment", (ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated(
            "Rostelecom, how to take a promised payment", "customers of the advance system; five days", "https://rostov.rt.ru/support/phone/payment/how-to-activate-promised-payment", Confidence.High,
            "The page of the Rostov region; other regions differ."),
        Currency = Currency.RUB,
        Validity = new PromiseValidity.Days(5),
        SettlementMethods = [SettlementMethod.Advance],
    }));
}
