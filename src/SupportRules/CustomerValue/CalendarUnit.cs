namespace SupportRules.CustomerValue;

/// <summary>A stretch of the calendar.</summary>
public enum CalendarUnit
{
    /// <summary>From midnight.</summary>
    Day,

    /// <summary>From Monday.</summary>
    Week,

    /// <summary>From the 1st.</summary>
    Month,

    /// <summary>From 1 January, April, July and October.</summary>
    Quarter,

    /// <summary>From 1 January and July.</summary>
    HalfYear,

    /// <summary>From 1 January.</summary>
    Year,
}
