using System.Runtime.CompilerServices;

namespace SupportRules.BillingBlocks;

/// <summary>The time zone of a customer, by its IANA name.</summary>
internal static class CustomerZone
{
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public static DateTimeZone Find(string id, [CallerArgumentExpression(nameof(id))] string name = "") => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Guard.Text(id, name))
        ?? throw new ArgumentException($"{name} is '{id}': it must be a zone of the IANA time zone database, such as Europe/Madrid.", name);
}
