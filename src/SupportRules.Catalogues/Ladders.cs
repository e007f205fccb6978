using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues;

/// <summary>Short forms, so that a ladder reads like its clauses.</summary>
internal static class Ladders
{
    public static PolicyEntry<BillingBlockPolicy> Entry(string id, string title, EntryKind kind, params ReadOnlySpan<(LocalDate From, BillingBlockPolicy Terms)> versions)
    {
        var dated = new List<DatedVersion<BillingBlockPolicy>>(versions.Length);
        foreach (var (from, terms) in versions)
        {
            dated.Add(new(from, (terms with { Id = new(id, from) }).Check()));
        }

        return new() { Id = id, Title = title, Kind = kind, Versions = new(dated) };
    }

    /// <summary>Calls and texts sent, the premium numbers and calls abroad: what a first stage takes away where calls received are kept.</summary>
    public static Restrictions OutgoingOnly => Restrictions.Outgoing | Restrictions.Premium | Restrictions.International | Restrictions.Roaming;
}
