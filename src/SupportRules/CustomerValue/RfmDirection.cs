namespace SupportRules.CustomerValue;

/// <summary>Which rank of an RFM code is the best: most tools count up to it, some textbooks down.</summary>
public enum RfmDirection
{
    /// <summary>5 of 5: the most recent, the most frequent, the greatest spend.</summary>
    HighestIsBest,

    /// <summary>1 of 5.</summary>
    LowestIsBest,
}
