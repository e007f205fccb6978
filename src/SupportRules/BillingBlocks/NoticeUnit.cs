namespace SupportRules.BillingBlocks;

/// <summary>In what the time between a notice and a block is counted.</summary>
public enum NoticeUnit
{
    /// <summary>Hours that have elapsed.</summary>
    Hours,

    /// <summary>Days of the calendar, as a difference of dates in the customer's zone; the time of day does not count.</summary>
    CalendarDays,

    /// <summary>As calendar days, but only Monday to Friday without holidays count.</summary>
    WorkingDays,
}
