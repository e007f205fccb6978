namespace SupportRules.BillingBlocks;

/// <summary>In what steps a suspension may be taken.</summary>
public enum SuspensionStep
{
    /// <summary>Any number of days.</summary>
    Days,

    /// <summary>Whole weeks, from any day.</summary>
    WholeWeeks,

    /// <summary>Whole calendar months: from the first of a month to the first of a later one.</summary>
    CalendarMonths,
}
