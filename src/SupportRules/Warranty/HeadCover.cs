namespace SupportRules.Warranty;

/// <summary>Whether a cost head is covered.</summary>
public enum HeadCover
{
    /// <summary>The warrantor bears it, all or a part.</summary>
    Yes,

    /// <summary>A clause denies it.</summary>
    No,

    /// <summary>No clause in force speaks of it: that is neither yes nor no.</summary>
    Silent,

    /// <summary>It turns on an unknown fact, or on which of two clauses prevails.</summary>
    Undecided,
}
