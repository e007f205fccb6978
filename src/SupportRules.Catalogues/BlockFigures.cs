using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues;

/// <summary>Short forms for the entries about billing blocks: each version gets its entry's id and the day from which it is in force.</summary>
internal static class BlockFigures
{
    public static PolicyEntry<ProtectionPolicy> Protection(string id, string title, params ReadOnlySpan<(LocalDate From, ProtectionPolicy Terms)> versions) =>
        Law(id, title, (terms, name) => (terms with { Id = name }).Check(), versions);

    public static PolicyEntry<SpendCapPolicy> SpendCap(string id, string title, params ReadOnlySpan<(LocalDate From, SpendCapPolicy Terms)> versions) =>
        Law(id, title, (terms, name) => (terms with { Id = name }).Check(), versions);

    /// <summary>As <see cref="Law"/>, of what providers themselves say.</summary>
    public static PolicyEntry<TPolicy> Terms<TPolicy>(string id, string title, Func<TPolicy, PolicyId, TPolicy> named, params ReadOnlySpan<(LocalDate From, TPolicy Terms)> versions)
        where TPolicy : notnull
        => Law(id, title, named, versions) with { Kind = EntryKind.Tariff };

    public static PolicyEntry<TPolicy> Law<TPolicy>(string id, string title, Func<TPolicy, PolicyId, TPolicy> named, params ReadOnlySpan<(LocalDate From, TPolicy Terms)> versions)
        where TPolicy : notnull
    {
        var dated = new List<DatedVersion<TPolicy>>(versions.Length);
        foreach (var (from, terms) in versions)
        {
            dated.Add(new(from, named(terms, new(id, from))));
        }

        return new() { Id = id, Title = title, Kind = EntryKind.Law, Versions = new(dated) };
    }

    public static PolicyEntry<BillingBlockPolicy> Ladder(string id, string title, EntryKind kind, params ReadOnlySpan<(LocalDate From, BillingBlockPolicy Terms)> versions) =>
        Law(id, title, (terms, name) => (terms with { Id = name }).Check(), versions) with { Kind = kind };

    /// <summary>Calls and texts sent, the premium numbers and calls abroad: what a first stage takes away where calls received are kept.</summary>
    public static Restrictions OutgoingOnly => Restrictions.Outgoing | Restrictions.Premium | Restrictions.International | Restrictions.Roaming;
}
