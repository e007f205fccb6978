namespace SupportRules.BillingBlocks;

/// <summary>The days and hours in which service may be cut, in the customer's time. What is not said does not matter.</summary>
public sealed record BlockWindow
{
    /// <summary>The hours, half-open: until 21:00 is closed at 21:00. Empty, the default, for day and night.</summary>
    public ValueList<OpeningHours> Hours { get; init; }

    /// <summary>On the day before a holiday not after this time; the time itself is still open.</summary>
    public LocalTime? HolidayEveUntil { get; init; }

    /// <summary>Whether a holiday is closed.</summary>
    public bool NotOnHolidays { get; init; }

    /// <summary>Whether a day is closed on which the provider's office is.</summary>
    public bool NotOnClosedDays { get; init; }

    /// <summary>Whether the day before such a day is closed.</summary>
    public bool NotBeforeClosedDays { get; init; }

    internal bool NeedsHolidays(ProtectionAspects asked) => (HolidayEveUntil is not null && asked.HasFlag(ProtectionAspects.Hours)) || (NotOnHolidays && asked.HasFlag(ProtectionAspects.ClosedDays));

    internal bool NeedsClosedDays(ProtectionAspects asked) => (NotOnClosedDays || NotBeforeClosedDays) && asked.HasFlag(ProtectionAspects.ClosedDays);

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(BlockWindow),
        (nameof(Hours), Hours.IsEmpty ? null : Hours),
        (nameof(HolidayEveUntil), HolidayEveUntil),
        (nameof(NotOnHolidays), NotOnHolidays ? "yes" : null),
        (nameof(NotOnClosedDays), NotOnClosedDays ? "yes" : null),
        (nameof(NotBeforeClosedDays), NotBeforeClosedDays ? "yes" : null));
}
