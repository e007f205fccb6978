namespace SupportRules.Warranty;

/// <summary>Several documents on one product, each read under the laws that reach it: each is asked by itself, and for each cost head the best counts.</summary>
/// <remarks>Of equals the maker pays before a dealer, a repairer and a plan, and the guarantee by law, which stands apart, last. Of a document that is read under laws the verdict under them counts; that on its terms alone stands beside it.</remarks>
public sealed partial record WarrantySet : IPolicy<WarrantyFacts, VerdictOfSeveral>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>At least one. A document may ask the verdicts of others, but no two each other's.</summary>
    public required ValueList<NamedDocument> Documents { get; init; }

    /// <summary>The verdict of each document, by its written terms and under its laws, and the best.</summary>
    /// <exception cref="ArgumentException">The facts, a document or a law cannot be.</exception>
    public Decision<VerdictOfSeveral> Decide(WarrantyFacts facts)
    {
        Check();
        var (verdicts, reasons) = (new DocumentVerdict[Documents.Count], new ValueList<Reason>[Documents.Count]);
        var known = default(ValueList<DocumentVerdict>);
        for (var i = 0; i < verdicts.Length; i++)
        {
            DecideOne(i, Guard.NotNull(facts), verdicts, reasons, ref known);
        }

        var log = new ReasonLog(true);
        for (var i = 0; i < verdicts.Length; i++)
        {
            log.Add(new(WarrantyRules.DocumentVerdict, Documents[i].Document.Source, Documents[i].Name, verdicts[i].Counted));
            foreach (var reason in reasons[i])
            {
                log.Add(reason);
            }
        }

        var verdict = Combine(facts, verdicts, ref log);
        return new(verdict, Id, log.ToValueList());
    }

    private void DecideOne(int index, WarrantyFacts facts, DocumentVerdict?[] verdicts, ValueList<Reason>[] reasons, ref ValueList<DocumentVerdict> known)
    {
        if (verdicts[index] is not null)
        {
            return;
        }

        var named = Documents[index];
        foreach (var name in AskedBy(named))
        {
            DecideOne(IndexOf(name), facts, verdicts, reasons, ref known);
        }

        var question = new ClaimQuestion(named.Document.Check(), facts, named.Laws, known, default, default);
        if (named.Laws.IsEmpty)
        {
            var decision = WarrantyDocument.DecideClaim(question);
            (verdicts[index], reasons[index]) = (new(named.Name, decision.Outcome), decision.Reasons);
        }
        else
        {
            var decision = WarrantyDocument.DecideUnderLaw(question);
            (verdicts[index], reasons[index]) = (new(named.Name, decision.Outcome.Written) { WithLaw = decision.Outcome.WithLaw }, decision.Reasons);
        }

        known = known.Add(verdicts[index]!);
    }

    private VerdictOfSeveral Combine(WarrantyFacts facts, DocumentVerdict[] verdicts, ref ReasonLog log)
    {
        var heads = new PaidHead[facts.CostHeads.Count];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = BestOf(i, verdicts);
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
        for (var i = 1; i < verdicts.Length; i++)
        {
            best = IsBefore(i, best, verdicts[i].Counted.Kind, verdicts[best].Counted.Kind) ? i : best;
        }

        for (var i = 0; i < verdicts.Length; i++)
        {
            if (Documents[i].Document.Kind == WarrantyKind.LegalGuarantee && Documents.Count > 1)
            {
                log.Add(new(WarrantyRules.StatuteApart, Documents[i].Document.Source, Documents[i].Name));
            }
        }

        var kind = Kind(verdicts[best].Counted.Kind, heads);
        return new()
        {
            Kind = kind,
            ByDocument = new(verdicts),
            Heads = new(heads),
            Payer = kind is VerdictKind.Covered or VerdictKind.PartlyCovered ? Documents[best].Name : null,
            MissingFacts = kind == VerdictKind.NeedsFacts ? Missing(verdicts) : default,
        };
    }

    /// <summary>Documents that each pay what another does not may cover together what neither covers alone.</summary>
    private static VerdictKind Kind(VerdictKind best, PaidHead[] heads) => best == VerdictKind.PartlyCovered && Array.TrueForAll(heads, head => head.Verdict is { Cover: HeadCover.Yes, Share: CostShare.Free })
        ? VerdictKind.Covered
        : best;

    private static ValueList<string> Missing(DocumentVerdict[] verdicts)
    {
        var names = default(NameSet);
        foreach (var verdict in verdicts)
        {
            if (verdict.Counted is WarrantyVerdict.NeedsFacts { Names: var missing })
            {
                names.AddAll(missing);
            }
        }

        return names.ToValueList();
    }

    private PaidHead BestOf(int head, DocumentVerdict[] verdicts)
    {
        var best = 0;
        for (var i = 1; i < verdicts.Length; i++)
        {
            var (found, before) = (Standing(verdicts[i].Counted.Heads[head]), Standing(verdicts[best].Counted.Heads[head]));
            best = found > before || (found == before && PayerOrder(i) < PayerOrder(best)) ? i : best;
        }

        var verdict = verdicts[best].Counted.Heads[head];
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
