namespace SupportRules.Warranty;

/// <summary>A kind of cost that a remedy causes.</summary>
public enum CostHead
{
    /// <summary>The part, or the exchange unit.</summary>
    Parts,

    Labour,

    /// <summary>The trip of whoever repairs it.</summary>
    Travel,

    /// <summary>Carriage of the product or the part, either way.</summary>
    Shipping,

    Diagnosis,

    /// <summary>Taking the defective item out.</summary>
    Removal,

    /// <summary>Fitting the repaired item or its replacement.</summary>
    Installation,

    Refrigerant,

    Other,
}
