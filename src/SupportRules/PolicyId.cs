using System.Diagnostics.CodeAnalysis;

namespace SupportRules;

/// <summary>Which policy decided, and in which version: <c>att-wireless/specified-equipment@2010-06-01</c>.</summary>
/// <param name="Name">Lower-case words joined by hyphens, in parts joined by slashes; it never changes.</param>
/// <param name="Version">What tells versions apart; in catalogues the day on which it came into force.</param>
public sealed record PolicyId(string Name, string Version) : IParsable<PolicyId>
{
    public string Name { get; init => field = CheckedName(value); } = CheckedName(Name);

    public string Version { get; init => field = CheckedVersion(value); } = CheckedVersion(Version);

    /// <summary>The id of a version that came into force on a day.</summary>
    public PolicyId(string name, LocalDate inForceFrom)
        : this(name, Guard.Iso(inForceFrom))
    {
    }

    public override string ToString() => $"{Name}@{Version}";

    /// <summary>Reads <c>name@version</c>.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static PolicyId Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static PolicyId Parse(string s, IFormatProvider? provider) => TryParse(Guard.NotNull(s), provider, out var id)
        ? id
        : throw new FormatException($"'{s}' is no policy id: name@version, such as att-wireless/specified-equipment@2010-06-01.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PolicyId result)
    {
        result = s?.Split('@') is [var name, var version] && IsName(name) && IsVersion(version) ? new(name, version) : null;
        return result is not null;
    }

    private static string CheckedName(string name) => IsName(name)
        ? name
        : throw new ArgumentException($"Name is '{name}': a policy is named in lower-case letters, digits, hyphens and slashes, such as acme/mobile-24.", nameof(Name));

    private static string CheckedVersion(string version) => IsVersion(version)
        ? version
        : throw new ArgumentException($"Version is '{version}': it must be text without spaces or '@', such as 2010-06-01.", nameof(Version));

    private static bool IsName(string? name) => !string.IsNullOrEmpty(name)
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/')
        && name.Split('/', '-').All(part => part.Length > 0);

    private static bool IsVersion(string? version) => !string.IsNullOrEmpty(version) && !version.Any(c => c == '@' || char.IsWhiteSpace(c));
}
