namespace SupportRules.BillingBlocks;

/// <summary>Who or what may lift a block; several combine by <c>|</c>, and any one of them is enough.</summary>
[Flags]
public enum Lifters
{
    None = 0,

    /// <summary>A payment, by itself; blocks about money only.</summary>
    Payment = 1,

    /// <summary>The day on which it ends.</summary>
    Date = 2,

    /// <summary>The customer, by asking or consenting.</summary>
    Customer = 4,

    /// <summary>An agent of the provider.</summary>
    Agent = 8,

    /// <summary>The fraud or security desk.</summary>
    Security = 16,

    /// <summary>A court or authority.</summary>
    Court = 32,
}
