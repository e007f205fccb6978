namespace SupportRules.Warranty;

/// <summary>From cost heads to a verdict.</summary>
internal ref partial struct ClaimEvaluation
{
    public Decision<WarrantyVerdict> Decide()
    {
        Survey();
        var missing = default(NameSet);
        var hasConflict = HasConflict();
        var results = new HeadResult[_facts.CostHeads.Count];
        var heads = new HeadVerdict[_facts.CostHeads.Count];
        var friendly = heads;
        Span<int> winners = stackalloc int[heads.Length];
        var isTorn = false;
        for (var i = 0; i < heads.Length; i++)
        {
            var head = _facts.CostHeads[i];
            var result = Resolve(head, strict: false);
            var isRead = hasConflict || result.IsTorn;
            var stricter = isRead ? Resolve(head, strict: true) : result;
            results[i] = result;
            if (!result.IsKnown)
            {
                AddMissing(head, result, strict: false, ref missing);
            }

            if (isRead && !stricter.IsKnown)
            {
                AddMissing(head, stricter, strict: true, ref missing);
            }

            heads[i] = Verdict(head, result);
            if (isRead && !AreAlike(result, stricter))
            {
                (isTorn, friendly) = (true, isTorn ? friendly : [.. heads]);
                heads[i] = Both(head, result, stricter);
            }

            friendly[i] = isTorn ? Verdict(head, result) : heads[i];
            winners[i] = result.Grant;
        }

        var amounts = Amounts(heads, results, ref missing, out var isCapped);
        if (isTorn && missing.IsEmpty)
        {
            var ignored = default(NameSet);
            _ = Amounts(friendly, results, ref ignored, out isCapped);
        }

        var verdict = Conclude(friendly, heads, isTorn, isCapped, missing);
        Explain(verdict, results, winners);
        verdict = Dress(verdict, heads, amounts, winners);
        if (!_laws.IsEmpty && !verdict.Demands.IsEmpty)
        {
            verdict = verdict with { Demands = Judge(verdict.Demands) };
        }

        return new(verdict, _document.Id, _log.ToValueList());
    }

    /// <summary>What a law's tests of cost heads read: every head, without a word.</summary>
    public ValueList<HeadVerdict> WrittenHeads(out ValueList<string> missing)
    {
        Survey();
        var names = default(NameSet);
        var heads = new HeadVerdict[Enum.GetValues<CostHead>().Length];
        for (var i = 0; i < heads.Length; i++)
        {
            var result = Resolve((CostHead)i, strict: false);
            if (!result.IsKnown)
            {
                AddMissing((CostHead)i, result, strict: false, ref names);
            }

            heads[i] = !(HasConflict() || result.IsTorn) || AreAlike(result, Resolve((CostHead)i, strict: true)) ? Verdict((CostHead)i, result) : new((CostHead)i, HeadCover.Undecided);
        }

        missing = names.ToValueList();
        return new(heads);
    }

    private readonly bool HasConflict()
    {
        foreach (ref readonly var state in _states)
        {
            if (state.Conflict != Truth.No && state.Friendly != Truth.No)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAlike(in HeadResult a, in HeadResult b) => a.IsKnown == b.IsKnown && a.Cover == b.Cover
        && (a.Cover != HeadCover.Yes || a.Winner!.Value.IsLike(b.Winner!.Value));

    /// <summary>What two readings agree on.</summary>
    private static HeadVerdict Both(CostHead head, in HeadResult a, in HeadResult b) => a.Cover == b.Cover && a.Cover == HeadCover.Yes
        ? new(head, HeadCover.Yes) { Clause = a.Winner!.Value.Clause }
        : new(head, HeadCover.Undecided);

    private readonly HeadVerdict Verdict(CostHead head, in HeadResult result) => result.Cover switch
    {
        HeadCover.Undecided => new(head, HeadCover.Undecided),
        HeadCover.Silent => new(head, HeadCover.Silent) { Share = CostShare.IsSilent },
        HeadCover.Yes when !result.IsKnown => new(head, HeadCover.Yes) { Clause = result.Winner!.Value.Clause },
        _ when result.Winner is { } winner && result.Floor >= 0 => new(head, result.Cover) { Share = winner.Share, Clause = winner.Clause },
        _ => new(head, HeadCover.No) { Clause = DenyingClause() },
    };

    /// <summary>The clause by which a claim is denied as a whole: a condition or exclusion against a grant in force, else the grant that came nearest.</summary>
    private readonly WarrantyClause DenyingClause()
    {
        var (nearest, least) = (0, -1);
        for (var i = 0; i < _states.Length; i++)
        {
            ref readonly var state = ref _states[i];
            if (state.InForce != Truth.No)
            {
                return DenyingClause(i);
            }

            var near = (state.Component == Truth.No ? 0 : 4) + (state.When == Truth.No || state.Owner == Truth.No ? 0 : 2) + (state.Time == Truth.No ? 0 : 1);
            (nearest, least) = near >= least ? (i, near) : (nearest, least);
        }

        return _document.Grants[nearest].Clause;
    }

    private readonly WarrantyClause DenyingClause(int grant)
    {
        for (var i = 0; i < _met.Length; i++)
        {
            var condition = _document.Conditions[i];
            if (condition.Effect is ConditionEffect.Bar && _met[i] == Truth.No && condition.IsAbout(_document.Grants[grant]) && Upheld(condition.Clause, condition.Kind, _document.Grants[grant]) == Truth.Yes)
            {
                return condition.Clause;
            }
        }

        for (var i = 0; i < _excluded.Length; i++)
        {
            if (Denies(i, _states[grant]) == Truth.Yes)
            {
                return _document.Exclusions[i].Clause;
            }
        }

        return _document.Grants[grant].Clause;
    }

    private readonly WarrantyVerdict Conclude(HeadVerdict[] friendly, HeadVerdict[] heads, bool isTorn, bool isCapped, in NameSet missing)
    {
        if (!missing.IsEmpty)
        {
            return new WarrantyVerdict.NeedsFacts(missing.ToValueList());
        }

        return isTorn
            ? new WarrantyVerdict.TermsConflict(ConflictingClauses(), Reached(friendly, isCapped) with { Heads = new(friendly) })
            : Reached(heads, isCapped);
    }

    private static WarrantyVerdict Reached(HeadVerdict[] heads, bool isCapped)
    {
        var (isPaid, isRefused, isShared) = (false, false, isCapped);
        foreach (var head in heads)
        {
            isPaid |= head.Cover == HeadCover.Yes;
            isRefused |= head.Cover == HeadCover.No;
            isShared |= head.Share is CostShare.Percent || (head.Share is CostShare.Capped && head.CustomerPays is { IsZero: false });
        }

        return isPaid
            ? isRefused || isShared ? new WarrantyVerdict.PartlyCovered() : new WarrantyVerdict.Covered()
            : isRefused ? new WarrantyVerdict.NotCovered() : new WarrantyVerdict.Covered();
    }

    private readonly ValueList<WarrantyClause> ConflictingClauses()
    {
        var clauses = new List<WarrantyClause>();
        void Add(WarrantyClause clause)
        {
            if (!clauses.Contains(clause))
            {
                clauses.Add(clause);
            }
        }

        for (var i = 0; i < _states.Length; i++)
        {
            ref readonly var state = ref _states[i];
            if (state.Friendly == Truth.No)
            {
                continue;
            }

            for (var j = 0; j < _excluded.Length; j++)
            {
                if (IsEmptiedBy(_document.Grants[i], _document.Exclusions[j]) && Denies(j, state) == Truth.Yes)
                {
                    Add(_document.Grants[i].Clause);
                    Add(_document.Exclusions[j].Clause);
                }
            }
        }

        foreach (var head in _facts.CostHeads)
        {
            var (friendly, strict) = (Resolve(head, strict: false), Resolve(head, strict: true));
            if (!AreAlike(friendly, strict))
            {
                Add(friendly.Winner!.Value.Clause);
                Add(strict.Winner?.Clause ?? friendly.Winner!.Value.Clause);
                AddConflictingRules(head, Add);
            }
        }

        return new([.. clauses]);
    }

    /// <summary>Every clause about costs that says otherwise of a head than a grant does, however many they are.</summary>
    private readonly void AddConflictingRules(CostHead head, Action<WarrantyClause> add)
    {
        for (var i = 0; i < _states.Length; i++)
        {
            for (var j = 0; j < _speaks.Length && _states[i].Friendly != Truth.No; j++)
            {
                if (Conflicts(j, i, head))
                {
                    add(_document.Grants[i].Clause);
                    add(_document.CostRules[j].Clause);
                }
            }
        }
    }

    /// <summary>Whether a clause about costs without a test of its own says otherwise than a grant.</summary>
    private readonly bool Conflicts(int rule, int grant, CostHead head)
    {
        if (!_document.CostRules[rule].When.IsEmpty || _document.CostRules[rule].ShareOf(head) is not { } share || RuleSpeaks(rule, _states[grant]) != Truth.Yes)
        {
            return false;
        }

        var set = default(CostSet);
        FillCosts(grant, head, strict: share.Rank > CostShare.IsCustomers.Rank, ref set);
        var said = new CostCandidate(share, _document.CostRules[rule].Clause, CostWhy.Rule);
        for (var i = 0; i < set.Count; i++)
        {
            if (set[i].Share is not CostShare.Silent && !set[i].IsLike(said))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The verdict with all that stands beside it.</summary>
    private readonly WarrantyVerdict Dress(WarrantyVerdict verdict, HeadVerdict[] heads, (Money Warrantor, Money Customer)? amounts, scoped ReadOnlySpan<int> winners) => verdict with
    {
        Heads = new(heads),
        Periods = Periods(),
        RemedyDue = FindRemedy(heads, winners, out var remedy) ? remedy : null,
        BurdenOn = _burden,
        Demands = _facts.Demands.IsEmpty ? default : Demands(),
        WarrantorPays = amounts?.Warrantor,
        CustomerPays = amounts?.Customer,
        Goodwill = _facts.Goodwill.IsEmpty ? default : Offers(heads),
    };

    private readonly ValueList<GoodwillOffer> Offers(HeadVerdict[] heads)
    {
        var offers = default(ValueList<GoodwillOffer>);
        foreach (var offer in _facts.Goodwill)
        {
            offers = IsPaid(heads, offer.Head) ? offers : offers.Add(offer);
        }

        return offers;
    }

    private static bool IsPaid(HeadVerdict[] heads, CostHead head)
    {
        foreach (var one in heads)
        {
            if (one.Head == head && one.Cover == HeadCover.Yes && one.Share is CostShare.Free)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first remedy of the grant that covers which has not been tried; <c>null</c> once all were.</summary>
    private readonly bool FindRemedy(HeadVerdict[] heads, scoped ReadOnlySpan<int> winners, out string? due)
    {
        due = null;
        var grant = RemedyGrant(heads, winners);
        if (grant < 0)
        {
            return false;
        }

        foreach (var remedy in _document.Grants[grant].Remedies)
        {
            if (!WasTried(remedy))
            {
                due = remedy;
                return true;
            }
        }

        return true;
    }

    private static int RemedyGrant(HeadVerdict[] heads, scoped ReadOnlySpan<int> winners)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i].Cover is HeadCover.Yes or HeadCover.Silent && winners[i] >= 0)
            {
                return winners[i];
            }
        }

        return -1;
    }

    private readonly bool WasTried(string remedy)
    {
        foreach (var tried in _facts.RemediesExhausted)
        {
            if (Spelling.IsSame(tried, remedy))
            {
                return true;
            }
        }

        return false;
    }
}
