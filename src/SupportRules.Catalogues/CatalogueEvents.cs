using SupportRules.Warranty;

namespace SupportRules.Catalogues;

/// <summary>Events that documents and time limits of the catalogue ask for, beyond those of <see cref="WarrantyEvent"/>.</summary>
public static class CatalogueEvents
{
    /// <summary>The owner bought the new home, with the product in it, from its builder.</summary>
    public static WarrantyEvent HomeBoughtFromBuilder { get; } = new("home bought from builder");

    /// <summary>An insurance policy or a plan began.</summary>
    public static WarrantyEvent PolicyStart { get; } = new("policy start");

    /// <summary>The last day of the maker's own guarantee.</summary>
    public static WarrantyEvent EndOfMakersGuarantee { get; } = new("end of maker's guarantee");

    /// <summary>The customer found the defect, or should have found it.</summary>
    public static WarrantyEvent Discovery { get; } = new("discovery");
}
