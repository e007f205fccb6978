using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>Inforum, an internet provider whose billing is public code.</summary>
public static partial class Inforum
{
    private const string Repository = "https://github.com/molokovskikh/af_internetinterface/blob/5f86c63afb99ef6a8385ec849cf412c49376682e/src/";

    private const string Dating = "In force from: the end of 2017, the last year of the code; it gives no day.";

    /// <summary>28 free days in the customer's own year, then RUB 50 once and RUB 3 a day; the balance must cover it.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> VoluntaryBlock { get; } = Suspension("inforum/voluntary-block", "Inforum, voluntary block", Day(2017, 12, 31), new()
    {
        Id = Unnamed,
        Source = Cite("Inforum, the billing's code", "voluntary block: 28 free days, 50 once, 3 a day", Repository + "Inforoom2/Views/Service/BlockAccount.cshtml", null, Confidence.Medium, Dating),
        Currency = Currency.RUB,
        Step = SuspensionStep.WholeWeeks,
        EarliestLiftAfterDays = 3,
        Price = new()
        {
            FreeDaysPerYear = 28,
            Year = QuotaYear.Customer,
            ActivationFee = Rub(50),
            FeePerPaidDay = Rub(3),
            StartDayInFull = true,
        },
        BalanceMustCover = true,
        RefusedWhileBlockedForMoney = true,
        RefusedWhilePromiseRuns = true,
        RefusedBeforeServiceStarted = true,
    });

    /// <summary>Three days, free, 30 days apart and with 80 % of the price paid since.</summary>
    public static PolicyEntry<PromiseToPayPolicy> PromisedPayment { get; } = Promise("inforum/promised-payment", "Inforum, promised payment", (Day(2017, 12, 31), new()
    {
        Id = Unnamed,
        Source = Cite("Inforum, the billing's code", "promised payment: when blocked, 30 days apart, 80 % of the price paid since", Repository + "Inforoom2/Models/Services/DeferredPayment.cs", null, Confidence.Medium, Dating),
        Currency = Currency.RUB,
        Validity = new PromiseValidity.Days(3),
        OnlyWhileBlockedForMoney = true,
        MaxBalance = Rub(0),
        PaymentOnRecordRequired = true,
        MinGapDays = 30,
        MinPaidShare = 0.8m,
        RefusedWhileOneRuns = true,
        RefusedWithVoluntarySuspension = true,
        Fee = new PromiseFee.Flat(Rub(0)),
    }));
}
