namespace SupportRules.Warranty;

/// <summary>How a written warranty, or a part of one, calls itself, which 15 U.S.C. 2303 asks of those in the United States.</summary>
public enum WarrantyDesignation
{
    NotStated,

    Full,

    Limited,
}
