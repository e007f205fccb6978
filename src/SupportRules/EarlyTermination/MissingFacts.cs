namespace SupportRules.EarlyTermination;

/// <summary>The facts that a rule needed and did not find; the members are named as in <see cref="EarlyTerminationFacts"/>.</summary>
[Flags]
internal enum MissingFacts
{
    None = 0,
    MonthlyCharge = 1 << 0,
    DevicePrice = 1 << 1,
    PricePaid = 1 << 2,
    BenefitsReceived = 1 << 3,
    LastBill = 1 << 4,
    AverageBill = 1 << 5,
    AgreedAmount = 1 << 6,
    Segment = 1 << 7,
    TrialUsageShare = 1 << 8,
    EvidenceGiven = 1 << 9,
    RelocationDays = 1 << 10,
    ServiceAtNewPlace = 1 << 11,
    MovedMiles = 1 << 12,
    ChangeNoticeDate = 1 << 13,
}
