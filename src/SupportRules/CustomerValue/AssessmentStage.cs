namespace SupportRules.CustomerValue;

/// <summary>Which part of an assessment decided where a customer stands.</summary>
public enum AssessmentStage
{
    /// <summary>A tier reserved for a segment and its spend.</summary>
    Reserved,

    /// <summary>The minimum tenure: a new customer is neutral.</summary>
    Tenure,

    /// <summary>The scorecard.</summary>
    Score,

    /// <summary>A tier held from before, or what became of it when it expired.</summary>
    Validity,

    /// <summary>A rule of demotion.</summary>
    Demotion,
}
