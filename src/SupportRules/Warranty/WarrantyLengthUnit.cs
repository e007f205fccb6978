namespace SupportRules.Warranty;

/// <summary>The unit in which a clause writes a length.</summary>
public enum WarrantyLengthUnit
{
    Days,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Calendar years: not 365 days.</summary>
    Years,

    /// <summary>The product's life: without an end.</summary>
    Life,
}
