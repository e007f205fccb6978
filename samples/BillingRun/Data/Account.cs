using SupportRules;
using SupportRules.BillingBlocks;

namespace BillingRun.Data;

/// <summary>A billing account. All its amounts are in its currency.</summary>
internal sealed class Account
{
    public required long Number { get; init; }

    public required string Currency { get; init; }

    public required SettlementMethod SettlementMethod { get; init; }

    /// <summary>An IANA name: <c>Europe/Madrid</c>.</summary>
    public required string Zone { get; init; }

    public required CustomerSegment Segment { get; init; }

    public required LocalDate OpenedOn { get; init; }

    /// <summary>What is left; <c>null</c> while it is not known, which is not zero.</summary>
    public decimal? Balance { get; init; }

    public decimal? CreditLimit { get; init; }

    public decimal? MonthlyCharge { get; init; }
}
