namespace SupportRules.Warranty;

/// <summary>What set the end of a period.</summary>
internal enum EndSetBy
{
    Grant,
    Condition,
    Law,
    Clock,
    Remedy,
    OpenDefect,
}
