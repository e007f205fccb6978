namespace SupportRules.BillingBlocks;

/// <summary>Facts that an answer may turn out to need.</summary>
[Flags]
internal enum BillingFactNames
{
    None = 0,
    Balance = 1,
    MonthlyCharge = 2,
    Segment = 4,
}
