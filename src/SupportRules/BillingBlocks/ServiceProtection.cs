namespace SupportRules.BillingBlocks;

/// <summary>A service that is not cut for every debt.</summary>
/// <param name="Services">The services; empty for every one.</param>
/// <param name="Debts">The debts for which they may be cut.</param>
public sealed record ServiceProtection(ValueList<ServiceCategory> Services, CountingDebts Debts)
{
    public CountingDebts Debts { get; } = Guard.NotNull(Debts);

    /// <summary>Whether only customers of the Lifeline programme have this protection; not so by default.</summary>
    public bool LifelineOnly { get; init; }

    internal bool Covers(ServiceCategory service) => Services.IsEmpty || Services.Contains(service);
}
