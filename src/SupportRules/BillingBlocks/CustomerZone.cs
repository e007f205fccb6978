namespace SupportRules.BillingBlocks;

/// <summary>The time zone of a customer, by its IANA name.</summary>
internal static class CustomerZone
{
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public static DateTimeZone Of(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Guard.NotNull(zone, nameof(BillingFacts.Zone)))
        ?? throw new ArgumentException($"Zone is '{zone}': it must be a zone of the IANA time zone database, such as Europe/Madrid.", nameof(BillingFacts.Zone));
}
