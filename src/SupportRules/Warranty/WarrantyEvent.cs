namespace SupportRules.Warranty;

/// <summary>Something that has a date: a purchase, a failure, an exchange.</summary>
/// <param name="Name">Lower-case words. A document may ask for events of its own.</param>
public sealed record WarrantyEvent(string Name)
{
    public string Name { get; } = Guard.Text(Name);

    public static WarrantyEvent Manufacture { get; } = new("manufacture");

    /// <summary>The first retail purchase.</summary>
    public static WarrantyEvent Purchase { get; } = new("purchase");

    public static WarrantyEvent Delivery { get; } = new("delivery");

    /// <summary>Installation was completed.</summary>
    public static WarrantyEvent Installation { get; } = new("installation");

    public static WarrantyEvent Activation { get; } = new("activation");

    /// <summary>First put into service: delivered to its first owner, used as a demonstrator.</summary>
    public static WarrantyEvent InService { get; } = new("in service");

    public static WarrantyEvent Registration { get; } = new("registration");

    /// <summary>The failure that is claimed now: after an exchange, that of the exchange unit.</summary>
    public static WarrantyEvent Failure { get; } = new("failure");

    /// <summary>The warrantor was told.</summary>
    public static WarrantyEvent Notice { get; } = new("notice");

    /// <summary>The claim was made.</summary>
    public static WarrantyEvent Claim { get; } = new("claim");

    /// <summary>The product was handed over for repair.</summary>
    public static WarrantyEvent ReturnedForRepair { get; } = new("returned for repair");

    /// <summary>The latest repair under the warranty was completed.</summary>
    public static WarrantyEvent Repair { get; } = new("repair");

    /// <summary>The latest exchange under the warranty was made.</summary>
    public static WarrantyEvent Exchange { get; } = new("exchange");

    /// <summary>The customer said that a repair had not cured the defect.</summary>
    public static WarrantyEvent FailedRepairReported { get; } = new("failed repair reported");

    /// <summary>The day on which it happened.</summary>
    public EventDate On(LocalDate date) => new(this, Guard.Date(date));

    /// <summary>The day on which it happened, as an ISO date.</summary>
    /// <exception cref="FormatException">The text is not a day, written year-month-day.</exception>
    public EventDate On(string date) => new(this, Guard.IsoDate(date));

    /// <summary>It is known not to have happened. An event that is not told of is unknown.</summary>
    public EventDate DidNotHappen => new(this, null);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
