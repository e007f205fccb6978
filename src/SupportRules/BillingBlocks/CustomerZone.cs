using System.Runtime.CompilerServices;

namespace SupportRules.BillingBlocks;

/// <summary>Time zones by name.</summary>
internal static class CustomerZone
{
    public static DateTimeZone Find(string id, [CallerArgumentExpression(nameof(id))] string name = "") => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Guard.Text(id, name))
        ?? throw new ArgumentException($"{name} is '{id}': a time zone is named as in the IANA database, such as Europe/Madrid.", name);
}
