namespace SupportRules.CustomerValue;

/// <summary>Where a demotion leads.</summary>
public enum DemotionEffect
{
    /// <summary>One tier down; from the neutral tier to the demoted one.</summary>
    OneDown,

    /// <summary>To where the score of the day leads: a tier held from before is lost.</summary>
    Recalculate,

    /// <summary>To the demoted tier.</summary>
    ToDemoted,
}
