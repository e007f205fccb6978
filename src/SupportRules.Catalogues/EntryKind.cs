namespace SupportRules.Catalogues;

/// <summary>Who lays down what an entry says.</summary>
public enum EntryKind
{
    /// <summary>A provider's or maker's terms: what is charged, or warranted.</summary>
    Tariff,

    /// <summary>A law, regulation or decree: the most that may be charged, the least that is owed.</summary>
    Law,
}
