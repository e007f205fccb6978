namespace SupportRules.BillingBlocks;

/// <summary>The sides of a protection, each of which can be asked alone; several combine by <c>|</c>.</summary>
[Flags]
public enum ProtectionAspects
{
    None = 0,

    /// <summary>What debt is a ground: amount, age, disputed part.</summary>
    Grounds = 1,

    /// <summary>Which unpaid charges are a ground to cut which service.</summary>
    Scope = 2,

    /// <summary>The days that must have passed since the due date.</summary>
    DaysPastDue = 4,

    /// <summary>The notices beforehand.</summary>
    Notices = 8,

    /// <summary>The days of the week, the hours, and the eve of a holiday.</summary>
    Hours = 16,

    /// <summary>Holidays, and days on which the provider's office is closed.</summary>
    ClosedDays = 32,

    /// <summary>Hardship and payment arrangements.</summary>
    Arrangements = 64,

    /// <summary>What must be kept working.</summary>
    Kept = 128,

    /// <summary>Every side.</summary>
    All = Grounds | Scope | DaysPastDue | Notices | Hours | ClosedDays | Arrangements | Kept,
}
