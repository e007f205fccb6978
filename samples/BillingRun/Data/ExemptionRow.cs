using SupportRules.BillingBlocks;

namespace BillingRun.Data;

/// <summary>A time in which blocks about money are held back.</summary>
internal sealed class ExemptionRow : AccountRow
{
    public required LocalDate From { get; init; }

    public LocalDate? To { get; init; }

    public required string Reason { get; init; }

    public ExemptionKind Kind { get; init; }
}
