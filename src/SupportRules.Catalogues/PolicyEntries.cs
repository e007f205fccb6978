using System.Diagnostics.CodeAnalysis;

namespace SupportRules.Catalogues;

/// <summary>Finds entries of a catalogue by id.</summary>
public static class PolicyEntries
{
    /// <summary>The entry of an id.</summary>
    /// <exception cref="ArgumentException">There is none; the message names the nearest.</exception>
    public static PolicyEntry<TPolicy> Find<TPolicy>(this ValueList<PolicyEntry<TPolicy>> entries, string id)
        where TPolicy : notnull
        => entries.TryFind(id, out var entry)
            ? entry
            : throw new ArgumentException($"There is no policy '{id}'. {NearestId.Suggest(id, [.. entries.Select(one => one.Id)])}", nameof(id));

    public static bool TryFind<TPolicy>(this ValueList<PolicyEntry<TPolicy>> entries, [NotNullWhen(true)] string? id, [MaybeNullWhen(false)] out PolicyEntry<TPolicy> entry)
        where TPolicy : notnull
    {
        foreach (var candidate in entries)
        {
            if (candidate.Id == id)
            {
                entry = candidate;
                return true;
            }
        }

        entry = null;
        return false;
    }
}
