namespace SupportRules.Warranty;

/// <summary>How a written warranty calls itself, which 15 U.S.C. 2303 asks of those in the United States.</summary>
public enum WarrantyDesignation
{
    NotStated,

    Full,

    Limited,
}
