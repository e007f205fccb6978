namespace SupportRules.EarlyTermination;

/// <summary>How days, and the parts of a month, are counted.</summary>
public enum DayCount
{
    /// <summary>Days of the calendar; a running month is as long as it is.</summary>
    Calendar,

    /// <summary>Every month has 30 days and the 31st counts as the 30th (30E/360).</summary>
    Thirty360,
}
