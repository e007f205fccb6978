namespace SupportRules.Tests.BillingBlocks.Model;

public enum AccountEventKind
{
    Charge,
    BillIssued,
    Payment,
    FailedPayment,
    PromiseMade,
    PromiseWithdrawn,
    VoluntaryOn,
    VoluntaryOff,
    FraudReported,
    FraudCleared,
    FinalNotice,
    Exempted,
    ExemptedAnew,
}
