namespace SupportRules.Warranty;

/// <summary>How time and usage end a grant together.</summary>
public enum UsageJoin
{
    /// <summary>Whichever comes first ends it: all must be open.</summary>
    First,

    /// <summary>Whichever comes last ends it: one that is open is enough.</summary>
    Last,
}
