namespace SupportRules.Warranty;

/// <summary>Several documents on one product: each is asked by itself, and for each cost head the best counts.</summary>
/// <remarks>Of equals the maker pays before a dealer, a repairer and a plan, and the guarantee by law, which stands apart, last.</remarks>
public sealed partial record WarrantySet : IPolicy<WarrantyFacts, VerdictOfSeveral>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>At least one. A document may ask the verdicts of others, but no two each other's.</summary>
    public required ValueList<NamedDocument> Documents { get; init; }

    /// <summary>The verdict of each document, and the best.</summary>
    /// <exception cref="ArgumentException">The facts or a document cannot be.</exception>
    public Decision<VerdictOfSeveral> Decide(WarrantyFacts facts)
    {
        Check();
        var decisions = new Decision<WarrantyVerdict>?[Documents.Count];
        var known = default(ValueList<DocumentVerdict>);
        for (var i = 0; i < decisions.Length; i++)
        {
            DecideOne(i, Guard.NotNull(facts), decisions, ref known);
        }

        var log = new ReasonLog(true);
        for (var i = 0; i < decisions.Length; i++)
        {
            log.Add(new(WarrantyRules.DocumentVerdict, Documents[i].Document.Source, Documents[i].Name, decisions[i]!.Outcome));
            foreach (var reason in decisions[i]!.Reasons)
            {
                log.Add(reason);
            }
        }

        var verdict = Combine(facts, decisions, ref log);
        return new(verdict, Id, log.ToValueList());
    }

    private void DecideOne(int index, WarrantyFacts facts, Decision<WarrantyVerdict>?[] decisions, ref ValueList<DocumentVerdict> known)
    {
        if (decisions[index] is not null)
        {
            return;
        }

        var document = Documents[index];
        foreach (var name in AskedBy(document.Document))
        {
            DecideOne(IndexOf(name), facts, decisions, ref known);
        }

        decisions[index] = WarrantyDocument.DecideClaim(new(document.Document.Check(), facts, default, known, default, default));
        known = known.Add(new(document.Name, decisions[index]!.Outcome));
    }

    private VerdictOfSeveral Combine(WarrantyFacts facts, Decision<WarrantyVerdict>?[] decisions, ref ReasonLog log)
    {
        var heads = new PaidHead[facts.CostHeads.Count];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = BestOf(i, decisions);
            if (heads[i].Verdict.Cover == HeadCover.Undecided)
            {
                log.Add(new(WarrantyRules.HeadUndecided, Source, heads[i].Verdict.Head));
            }
            else if (heads[i].Payer is { } payer)
            {
                log.Add(new(WarrantyRules.HeadPaidBy, Documents[IndexOf(payer)].Document.Source, heads[i].Verdict.Head, heads[i].Verdict.Cover, payer));
            }
        }

        var best = 0;
        for (var i = 1; i < decisions.Length; i++)
        {
            best = IsBefore(i, best, decisions[i]!.Outcome.Kind, decisions[best]!.Outcome.Kind) ? i : best;
        }

        for (var i = 0; i < decisions.Length; i++)
        {
            if (Documents[i].Document.Kind == WarrantyKind.LegalGuarantee && Documents.Count > 1)
            {
                log.Add(new(WarrantyRules.StatuteApart, Documents[i].Document.Source, Documents[i].Name));
            }
        }

        var kind = Kind(decisions[best]!.Outcome.Kind, heads);
        return new()
        {
            Kind = kind,
            ByDocument = Documents.Select((document, i) => new DocumentVerdict(document.Name, decisions[i]!.Outcome)).ToValueList(),
            Heads = new(heads),
            Payer = kind is VerdictKind.Covered or VerdictKind.PartlyCovered ? Documents[best].Name : null,
            MissingFacts = kind == VerdictKind.NeedsFacts ? Missing(decisions) : default,
        };
    }

    /// <summary>Documents that each pay what another does not may cover together what neither covers alone.</summary>
    private static VerdictKind Kind(VerdictKind best, PaidHead[] heads) => best == VerdictKind.PartlyCovered && Array.TrueForAll(heads, head => head.Verdict is { Cover: HeadCover.Yes, Share: CostShare.Free })
        ? VerdictKind.Covered
        : best;

    private static ValueList<string> Missing(Decision<WarrantyVerdict>?[] decisions)
    {
        var names = default(NameSet);
        foreach (var decision in decisions)
        {
            if (decision!.Outcome is WarrantyVerdict.NeedsFacts { Names: var missing })
            {
                names.AddAll(missing);
            }
        }

        return names.ToValueList();
    }

    private PaidHead BestOf(int head, Decision<WarrantyVerdict>?[] decisions)
    {
        var best = 0;
        for (var i = 1; i < decisions.Length; i++)
        {
            var (found, before) = (Standing(decisions[i]!.Outcome.Heads[head]), Standing(decisions[best]!.Outcome.Heads[head]));
            best = found > before || (found == before && PayerOrder(i) < PayerOrder(best)) ? i : best;
        }

        var verdict = decisions[best]!.Outcome.Heads[head];
        return new(verdict, verdict.Cover == HeadCover.Yes ? Documents[best].Name : null);
    }

    /// <summary>Paid is best; what may be paid is better than what the terms do not say, and that better than no.</summary>
    private static int Standing(HeadVerdict head) => head.Cover switch
    {
        HeadCover.Yes => 1_000_000_000 + (head.Share?.Rank ?? 0),
        HeadCover.Undecided => 2,
        HeadCover.Silent => 1,
        _ => 0,
    };

    private bool IsBefore(int index, int other, VerdictKind found, VerdictKind best) =>
        Order(found) < Order(best) || (found == best && PayerOrder(index) < PayerOrder(other));

    private static int Order(VerdictKind kind) => kind switch
    {
        VerdictKind.Covered => 0,
        VerdictKind.PartlyCovered => 1,
        VerdictKind.TermsConflict => 2,
        VerdictKind.NeedsFacts => 3,
        _ => 4,
    };

    private int PayerOrder(int index) => Documents[index].Document.Kind switch
    {
        WarrantyKind.Maker => 0,
        WarrantyKind.DealerStatutory => 1,
        WarrantyKind.RepairWarranty => 2,
        WarrantyKind.ServicePlan => 3,
        _ => 4,
    };

    private int IndexOf(string name)
    {
        for (var i = 0; i < Documents.Count; i++)
        {
            if (Documents[i].Name == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"No document is named '{name}': {string.Join(", ", Documents.Select(document => document.Name))}.", nameof(Documents));
    }
}
