namespace SupportRules.BillingBlocks;

/// <summary>Something that a customer may want to do; the last four no block takes away.</summary>
public enum ServiceUse
{
    OutgoingCalls,
    IncomingCalls,
    SentTexts,
    ReceivedTexts,
    Data,
    PremiumCalls,
    InternationalCalls,
    Roaming,
    PlanChange,
    NewOrder,
    EmergencyCalls,
    HelpLine,
    TopUp,
    AccountPage,
}
