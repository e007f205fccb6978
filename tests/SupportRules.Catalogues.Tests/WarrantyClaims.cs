using NodaTime.Text;
using SupportRules.Warranty;

namespace SupportRules.Catalogues.Tests;

/// <summary>Short forms for claims.</summary>
internal static class WarrantyClaims
{
    private static readonly WarrantyEvent[] Remedies = [WarrantyEvent.Repair, WarrantyEvent.Exchange, WarrantyEvent.ReturnedForRepair, WarrantyEvent.FailedRepairReported];

    /// <summary>A claim: what failed, and when what happened, as <c>purchase 2015-03-01, failure 2015-11-10</c>. Remedies that are not named did not happen.</summary>
    public static WarrantyFacts Claim(string component, string dates, params ClaimFact[] facts)
    {
        var told = dates.Split(", ").Select(one => (Event: new WarrantyEvent(one[..^11]), Date: LocalDatePattern.Iso.Parse(one[^10..]).Value)).ToList();
        return new()
        {
            Component = component,
            PartOf = [],
            Dates =
            [
                .. told.Select(one => one.Event.On(one.Date)),
                .. Remedies.Where(remedy => told.TrueForAll(one => one.Event != remedy)).Select(remedy => remedy.DidNotHappen),
            ],
            Facts = [.. facts],
        };
    }

    public static WarrantyFacts Asking(this WarrantyFacts facts, params CostHead[] heads) => facts with { CostHeads = [.. heads] };

    /// <summary>The verdict and each head: <c>partly: parts+ labour- travel?</c>, where + is covered, - not, ? silent and ! undecided.</summary>
    public static string Short(WarrantyVerdict verdict)
    {
        var word = verdict.Kind switch
        {
            VerdictKind.Covered => "covered",
            VerdictKind.PartlyCovered => "partly",
            VerdictKind.NotCovered => "not",
            VerdictKind.NeedsFacts => "needs",
            _ => "conflict",
        };
        return $"{word}: {string.Join(' ', verdict.Heads.Select(head => Invariant($"{head.Head}").ToLowerInvariant() + Sign(head.Cover)))}";
    }

    /// <summary>Every clause that a reason is taken from or speaks of.</summary>
    public static IEnumerable<string> Clauses(this ValueList<Reason> reasons) =>
        reasons.SelectMany(reason => reason.Values.OfType<WarrantyClause>().Select(clause => clause.Locator).Append(reason.Source.Clause)).Distinct();

    private static string Sign(HeadCover cover) => cover switch
    {
        HeadCover.Yes => "+",
        HeadCover.No => "-",
        HeadCover.Silent => "?",
        _ => "!",
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
