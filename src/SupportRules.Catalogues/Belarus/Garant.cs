using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Belarus;

/// <summary>Garant, an internet provider in Grodno.</summary>
public static class Garant
{
    /// <summary>BYN 4 for three days, free; to be kept by more than the debt and a day's fee.</summary>
    public static PolicyEntry<PromiseToPayPolicy> PromisedPayment { get; } = Promise("garant/promised-payment", "Garant, promised payment", (ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated(
            "Garant, promised payment", "at a balance of nothing or less; 4 roubles for 3 days; the payment must exceed the debt and one day", "https://garant.by/packages/obeshhannyj-platezh/", Confidence.High,
            "One that was not kept is \"not available again\": taken as until it is paid."),
        Currency = Currency.BYN,
        Validity = new PromiseValidity.Days(3),
        MaxBalance = Money.Zero(Currency.BYN),
        MaxAmount = new(4, Currency.BYN),
        AfterMissed = MissedPromise.UntilItIsPaid,
        Fee = new PromiseFee.Flat(Money.Zero(Currency.BYN)),
        ExtraDaysNeeded = 1,
        PaymentMustExceed = true,
    }));
}
