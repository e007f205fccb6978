namespace SupportRules.Warranty;

/// <summary>Whose share a pro-rata formula gives; it is rounded, and the other bears the rest.</summary>
public enum ProRataSide
{
    /// <summary>What the customer is charged.</summary>
    Customer,

    /// <summary>What the warrantor credits.</summary>
    Warrantor,
}
