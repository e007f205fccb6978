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

            if ((!result.IsKnown || !stricter.IsKnown) && missing.IsEmpty)
            {
                throw new InvalidOperationException($"DEBUG {head}");
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

        var amounts = Amounts(heads, winners, ref missing, out var isCapped);
        if (isTorn && missing.IsEmpty)
        {
            var ignored = default(NameSet);
            _ = Amounts(friendly, winners, ref ignored, out _);
        }

        var verdict = Conclude(friendly, heads, isTorn, isCapped, missing);
        Explain(verdict, results, winners);
        return new(Dress(verdict, heads, amounts, winners), _document.Id, _log.ToValueList());
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
            if (condition.Effect is ConditionEffect.Bar && _met[i] == Truth.No && condition.IsAbout(_document.Grants[grant]) && Upheld(condition.Clause, condition.Kind) == Truth.Yes)
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
            }
        }

        return new([.. clauses]);
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

    /// <summary>What each pays of each head; heads that are neither covered nor denied, or whose cost is not told, have no amount.</summary>
    private readonly (Money Warrantor, Money Customer)? Amounts(HeadVerdict[] heads, scoped ReadOnlySpan<int> winners, ref NameSet missing, out bool isCapped)
    {
        isCapped = false;
        if (_facts.Costs.IsEmpty && !HasCap(heads, winners))
        {
            return null;
        }

        var isWhole = true;
        Money? left = null;
        (Money Warrantor, Money Customer)? sum = null;
        for (var i = 0; i < heads.Length; i++)
        {
            var head = heads[i];
            var cap = head.Cover == HeadCover.Yes && winners[i] >= 0 ? _document.Grants[winners[i]].Cap : null;
            if (_facts.CostOf(head.Head) is not { } cost || head.Cover is HeadCover.Undecided or HeadCover.Silent || (head.Cover == HeadCover.Yes && head.Share is null) || !IsPriceTold(head.Share))
            {
                isWhole = false;
                if (head.Cover == HeadCover.Yes && (cap is not null || head.Share is CostShare.Capped))
                {
                    missing.Add($"cost of {Render.Value(head.Head, null)}");
                }

                continue;
            }

            var warrantor = head.Cover == HeadCover.Yes ? WarrantorsPart(head.Share!, cost) : Money.Zero(cost.Currency);
            if (cap is { } most)
            {
                left ??= Guard.In(cost.Currency, most, nameof(WarrantyGrant.Cap));
                isCapped |= warrantor > left;
                warrantor = Money.Min(warrantor, left.Value);
                left -= warrantor;
            }

            heads[i] = head with { WarrantorPays = warrantor, CustomerPays = cost - warrantor };
            sum = sum is { } before ? (before.Warrantor + warrantor, before.Customer + cost - warrantor) : (warrantor, cost - warrantor);
        }

        return isWhole ? sum : null;
    }

    private readonly bool HasCap(HeadVerdict[] heads, scoped ReadOnlySpan<int> winners)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i].Cover == HeadCover.Yes && (heads[i].Share is CostShare.Capped || (winners[i] >= 0 && _document.Grants[winners[i]].Cap is not null)))
            {
                return true;
            }
        }

        return false;
    }

    private readonly Money WarrantorsPart(CostShare share, Money cost) => share switch
    {
        CostShare.Percent { ProRated: { } part } => WarrantorsPart(part, cost),
        CostShare.Percent percent => cost - cost.Share(percent.CustomerShare, 1, _document.Rounding ?? Rounding.HalfUpTo(cost.Currency)),
        CostShare.Capped capped => Money.Min(cost, Guard.In(cost.Currency, capped.Limit, nameof(CostShare.Capped.Limit))),
        _ => cost,
    };

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
            if (tried == remedy)
            {
                return true;
            }
        }

        return false;
    }

    private readonly ValueList<GrantPeriod> Periods()
    {
        var count = 0;
        foreach (ref readonly var state in _states)
        {
            count += IsShown(state) ? 1 : 0;
        }

        var (periods, next) = (new GrantPeriod[count], 0);
        for (var i = 0; i < _states.Length; i++)
        {
            ref readonly var state = ref _states[i];
            if (IsShown(state))
            {
                var grant = _document.Grants[i];
                periods[next++] = new(grant.Clause, Basis(grant, state), state.StartDate, state.Begins, state.ShownEnd == Forever ? null : state.ShownEnd, EndClause(grant, state))
                {
                    HeadEnds = HeadEnds(grant, state),
                };
            }
        }

        return new(periods);
    }

    private static bool IsShown(in GrantState state) => state.Component != Truth.No && state.When != Truth.No && state.Start == EventState.Happened && state.ShownEnd >= state.StartDate;

    private readonly string Basis(WarrantyGrant grant, in GrantState state) => state.IsStartMoved ? StartLaw().Event.Name : grant.Period.Start.Dates[state.StartIndex].ToString();

    private readonly (WarrantyEvent Event, LegalOverlay Law) StartLaw()
    {
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.StartNotBefore { Event: var least })
                {
                    return (least, law);
                }
            }
        }

        throw new ArgumentException("No law moves the start.", nameof(_laws));
    }

    private readonly WarrantyClause EndClause(WarrantyGrant grant, in GrantState state) => state.EndBy switch
    {
        EndSetBy.Remedy or EndSetBy.OpenDefect => RemedyAt(state.Remedy).Term.Clause,
        EndSetBy.Clock when _document.Clock is { Stops: true } clock => clock.Clause,
        _ => grant.Clause,
    };

    private readonly ValueList<HeadEnd> HeadEnds(WarrantyGrant grant, in GrantState state)
    {
        var ends = default(ValueList<HeadEnd>);
        foreach (var cost in grant.Costs)
        {
            if (cost.Until is { } until && HeadEndOf(until, state).EarliestEnd is var end && end < state.ShownEnd)
            {
                ends = ends.Add(new(cost.Head, end));
            }
        }

        return ends;
    }

    private readonly ValueList<DemandAnswer> Demands()
    {
        var answers = new DemandAnswer[_facts.Demands.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            var (asked, clause) = FindDemand(_facts.Demands[i]);
            answers[i] = new(_facts.Demands[i], asked == Truth.Unknown ? null : asked == Truth.Yes, asked == Truth.No ? null : clause);
        }

        return new(answers);
    }

    /// <summary>The clause that asks a demand, and whether it is in force.</summary>
    private readonly (Truth Asked, WarrantyClause? Clause) FindDemand(ClauseKind demand)
    {
        (Truth Asked, WarrantyClause? Clause) found = (Truth.No, null);
        foreach (var condition in _document.Conditions)
        {
            if (condition.Kind.Name == demand.Name && IsAsked(condition) is var asked && asked > found.Asked)
            {
                found = (asked, condition.Clause);
            }
        }

        foreach (var exclusion in _document.Exclusions)
        {
            if (exclusion.Kind.Name == demand.Name && found.Asked != Truth.Yes)
            {
                found = (Truth.Yes, exclusion.Clause);
            }
        }

        if (found.Asked == Truth.No && demand.Name == ClauseKind.OwnShipping.Name)
        {
            var shipping = Resolve(CostHead.Shipping, strict: false);
            found = shipping switch
            {
                { Winner: not { } } => found,
                { IsKnown: true, Cover: not HeadCover.No } => found,
                { IsKnown: true, Floor: >= 0, Winner: { } winner } => (Truth.Yes, winner.Clause),
                { Winner: { } winner } => (Truth.Unknown, winner.Clause),
            };
        }

        return found;
    }

    /// <summary>A clause that is about certain grants asks nothing of a claim under another.</summary>
    private readonly Truth IsAsked(WarrantyCondition condition)
    {
        var (any, about) = (Truth.No, Truth.No);
        for (var i = 0; i < _states.Length; i++)
        {
            any = any.Or(_states[i].InForce);
            about = condition.IsAbout(_document.Grants[i]) ? about.Or(_states[i].InForce) : about;
        }

        var asked = condition.Grants.IsEmpty || any == Truth.No ? Truth.Yes : any == Truth.Yes ? about : Truth.Unknown;
        return condition.Unless.IsEmpty ? asked : asked.And(WarrantyTest.AllOf(condition.Unless, View()).Not());
    }
}
