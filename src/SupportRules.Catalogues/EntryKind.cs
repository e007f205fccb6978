namespace SupportRules.Catalogues;

/// <summary>Who lays down what an entry says.</summary>
public enum EntryKind
{
    /// <summary>A provider's terms: what is charged.</summary>
    Tariff,

    /// <summary>A law, regulation or decree: the most that may be charged.</summary>
    Law,
}
