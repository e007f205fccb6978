namespace SupportRules.Warranty;

/// <summary>Which of several start dates counts.</summary>
public enum StartRule
{
    /// <summary>The first, in their order, that is known: what follows are fallbacks for a date that cannot be told or did not happen.</summary>
    FirstKnown,

    /// <summary>The earliest of those that happened.</summary>
    Earliest,

    /// <summary>The latest of those that happened.</summary>
    Latest,
}
