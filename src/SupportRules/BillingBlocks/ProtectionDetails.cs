namespace SupportRules.BillingBlocks;

/// <summary>What laws that protect customers ask beside what an account's facts tell: needed only where a policy is under such a law.</summary>
/// <remarks>What is <c>null</c> is unknown; where a law needs it, the outcome names it as missing.</remarks>
public sealed record ProtectionDetails
{
    /// <summary>Deposits and advance payments that the provider holds.</summary>
    public Money? Deposit { get; init; }

    /// <summary>What the overdue charges are for.</summary>
    public ValueList<UnpaidCharge>? Unpaid { get; init; }

    /// <summary>The service that would be cut.</summary>
    public ServiceCategory? Service { get; init; }

    /// <summary>What the provider has established beside the debt; nothing by default.</summary>
    public SpecialCauses Causes { get; init; }

    /// <summary>Whether the customer is in the Lifeline programme.</summary>
    public bool? IsLifeline { get; init; }

    /// <summary>Days on which the provider's office is closed, weekends too.</summary>
    public ValueList<LocalDate>? ClosedDays { get; init; }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(ProtectionDetails),
        (nameof(Deposit), Deposit),
        (nameof(Unpaid), Unpaid),
        (nameof(Service), Service),
        (nameof(Causes), Causes == SpecialCauses.None ? null : Causes),
        (nameof(IsLifeline), IsLifeline),
        (nameof(ClosedDays), ClosedDays));
}
