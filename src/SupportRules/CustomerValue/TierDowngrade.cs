namespace SupportRules.CustomerValue;

/// <summary>What becomes of a tier that expires without having been reached again.</summary>
public enum TierDowngrade
{
    /// <summary>One tier down, never below where the points lead: a soft landing.</summary>
    OneDown,

    /// <summary>To where the points lead.</summary>
    Recalculate,
}
