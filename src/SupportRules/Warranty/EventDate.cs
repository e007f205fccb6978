namespace SupportRules.Warranty;

/// <summary>When an event happened, or that it did not.</summary>
/// <param name="Event">The event.</param>
/// <param name="Date"><c>null</c>: it is known not to have happened.</param>
public sealed record EventDate(WarrantyEvent Event, LocalDate? Date)
{
    public WarrantyEvent Event { get; } = Guard.NotNull(Event);

    public LocalDate? Date { get; } = Date is { } date ? Guard.Date(date, nameof(Date)) : null;

    /// <summary>For example <c>purchase 2015-03-01</c>, <c>exchange: did not happen</c>.</summary>
    public override string ToString() => Date is { } date ? $"{Event} {Guard.Iso(date)}" : $"{Event}: did not happen";
}
