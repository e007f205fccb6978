namespace SupportRules.CustomerValue;

/// <summary>When a tier that is reached begins.</summary>
public enum TierStart
{
    /// <summary>On the day on which it is reached.</summary>
    AtOnce,

    /// <summary>With the next period.</summary>
    NextPeriod,
}
