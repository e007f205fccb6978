namespace SupportRules.EarlyTermination;

/// <summary>On which day a month is complete when it lacks the day on which the commitment began (the 29th, 30th or 31st).</summary>
public enum MonthEnds
{
    /// <summary>On its last day: from 31 January, on 28 February. What billing systems and calendars do.</summary>
    LastDay,

    /// <summary>On the first of the following month: from 31 January, on 1 March.</summary>
    FirstOfNextMonth,
}
