namespace SupportRules.Warranty;

/// <summary>Why a cost head is borne as it is.</summary>
internal enum CostWhy
{
    Grant,
    OwnEnd,
    AfterRemedy,
    Condition,
    Rule,
    Law,
}
