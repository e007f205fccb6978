namespace SupportRules.BillingBlocks;

/// <summary>What a provider may charge a customer who is in arrears for.</summary>
public abstract record CollectionCharge
{
    private CollectionCharge()
    {
    }

    /// <summary>A written reminder of one bill.</summary>
    /// <param name="Number">1 for the first, to 1000.</param>
    public sealed record Reminder(int Number) : CollectionCharge
    {
        public int Number { get; } = Guard.InRange(Number, 1, 1000);
    }

    /// <summary>Restoring normal service.</summary>
    public sealed record Restoration : CollectionCharge;
}
