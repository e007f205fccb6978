namespace SupportRules.Warranty;

/// <summary>The kinds of <see cref="WarrantyVerdict"/>, for tests of another document's verdict.</summary>
public enum VerdictKind
{
    Covered,

    PartlyCovered,

    NotCovered,

    NeedsFacts,

    TermsConflict,
}
