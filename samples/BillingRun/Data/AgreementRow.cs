using SupportRules.EarlyTermination;

namespace BillingRun.Data;

/// <summary>A commitment for a minimum term, and the day on which the customer asked to leave, if he did.</summary>
internal sealed class AgreementRow : AccountRow
{
    /// <summary>The tariff in the library's catalogue.</summary>
    public required string TariffId { get; init; }

    /// <summary>A law of the catalogue that limits the fee.</summary>
    public string? LawId { get; init; }

    public required LocalDate StartDate { get; init; }

    public required int TermMonths { get; init; }

    /// <summary>The day on which the customer asked to leave; <c>null</c> for one that stays.</summary>
    public LocalDate? AskedOn { get; init; }

    /// <summary>The first day without service that was asked for.</summary>
    public LocalDate? LeavesOn { get; init; }

    public required TerminationReason Reason { get; init; }

    public decimal? MonthlyCharge { get; init; }

    public decimal? DevicePrice { get; init; }

    public decimal? PricePaid { get; init; }

    public decimal? AgreedAmount { get; init; }
}
