namespace SupportRules.BillingBlocks;

/// <summary>Time zones by their IANA names.</summary>
internal static class Zones
{
    public static DateTimeZone Find(string name, string member) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Guard.Text(name, member))
        ?? throw new ArgumentException($"{member} is '{name}': no time zone has that name; write it as Europe/Madrid.", member);
}
