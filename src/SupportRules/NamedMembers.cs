using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace SupportRules;

/// <summary>Looks up SmartEnum members in the list that each type names itself: SmartEnum's own search by reflection is empty once an app is trimmed.</summary>
internal static class NamedMembers
{
    public static T Parse<T>(ValueList<T> all, string name, string what)
        where T : SmartEnum<T>
        => TryParse(all, Guard.NotNull(name), out var member)
            ? member
            : throw new FormatException($"'{name}' is no {what}: {string.Join(", ", all.Select(m => m.Name))}.");

    public static bool TryParse<T>(ValueList<T> all, [NotNullWhen(true)] string? name, [MaybeNullWhen(false)] out T member)
        where T : SmartEnum<T>
    {
        foreach (var candidate in all)
        {
            if (string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                member = candidate;
                return true;
            }
        }

        member = null;
        return false;
    }
}
