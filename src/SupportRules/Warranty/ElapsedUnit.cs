namespace SupportRules.Warranty;

/// <summary>The unit in which a pro-rata share counts time.</summary>
public enum ElapsedUnit
{
    Days,

    /// <summary>Months of the calendar, or of so many days where the terms reckon so.</summary>
    Months,

    Years,
}
