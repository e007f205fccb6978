namespace SupportRules.Warranty;

/// <summary>Who stands behind a document, and why.</summary>
public enum WarrantyKind
{
    /// <summary>The maker's own warranty.</summary>
    Maker,

    /// <summary>The seller's liability by law.</summary>
    LegalGuarantee,

    /// <summary>A plan or insurance that was bought.</summary>
    ServicePlan,

    /// <summary>What a statute makes a dealer promise.</summary>
    DealerStatutory,

    /// <summary>A repairer's warranty on a repair.</summary>
    RepairWarranty,
}
