namespace SupportRules.CustomerValue;

/// <summary>Which way a measure may be scored.</summary>
public enum MeasureDirection
{
    /// <summary>The scorecard's own choice.</summary>
    Either,

    /// <summary>More may never give fewer points: bills paid on time.</summary>
    MoreIsBetter,

    /// <summary>More may never give more points: late bills, complaints.</summary>
    MoreIsWorse,
}
