namespace SupportRules.CustomerValue;

/// <summary>Lists of kinds: where a member is for certain kinds only.</summary>
internal static class ConcessionKinds
{
    public static ValueList<ConcessionKind> AtLeastOne(ValueList<ConcessionKind> kinds, string name = "Kinds") => !kinds.IsEmpty
        ? Checked(kinds, name)
        : throw new ArgumentException($"{name} is empty: name at least one.", name);

    public static ValueList<ConcessionKind> Checked(ValueList<ConcessionKind> kinds, string name = "Kinds")
    {
        for (var i = 0; i < kinds.Count; i++)
        {
            Guard.Defined(kinds[i], name);
            for (var j = 0; j < i; j++)
            {
                if (kinds[i] == kinds[j])
                {
                    throw new ArgumentException($"{name} has {Render.Value(kinds[i], null)} twice.", name);
                }
            }
        }

        return kinds;
    }

    public static bool Has(this ValueList<ConcessionKind> kinds, ConcessionKind kind)
    {
        foreach (var candidate in kinds)
        {
            if (candidate == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the list names the kind, or is empty and so is for all.</summary>
    public static bool AreFor(this ValueList<ConcessionKind> kinds, ConcessionKind kind) => kinds.IsEmpty || kinds.Has(kind);
}
