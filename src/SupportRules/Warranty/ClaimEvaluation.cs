namespace SupportRules.Warranty;

/// <summary>Asks one document about one claim: first how each grant stands, then who bears each cost head, in three values throughout.</summary>
internal ref partial struct ClaimEvaluation
{
    /// <summary>The end of what has none.</summary>
    private static readonly LocalDate Forever = LocalDate.MaxIsoValue;

    private readonly WarrantyDocument _document;
    private readonly WarrantyFacts _facts;
    private readonly ValueList<LegalOverlay> _laws;
    private readonly ValueList<DocumentVerdict> _others;
    private readonly ValueList<HeadVerdict> _written;
    private readonly ValueList<string> _writtenMissing;

    // One of each for every grant, condition, exclusion and rule about costs of the document.
    private readonly Span<GrantState> _states;
    private readonly Span<Truth> _met;
    private readonly Span<Truth> _excluded;
    private readonly Span<Truth> _speaks;

    private readonly int _remedies;

    private WarrantyFact.Flag? _presumed;
    private Presumption? _presumption;
    private LocalDate _presumedUntil;
    private LocalDate _presumedOn;
    private BurdenOfProof? _burden;
    private ReasonLog _log;

    public ClaimEvaluation(ClaimQuestion question, Span<GrantState> states, Span<Truth> truths)
    {
        (_document, _facts, _laws, _others, _written, _writtenMissing) = question;
        _states = states;
        _met = truths[.._document.Conditions.Count];
        _excluded = truths.Slice(_document.Conditions.Count, _document.Exclusions.Count);
        _speaks = truths.Slice(_document.Conditions.Count + _document.Exclusions.Count, _document.CostRules.Count);
        _remedies = CountRemedies(question);
        _log = new(true);
    }

    public static int TruthsOf(WarrantyDocument document) => document.Conditions.Count + document.Exclusions.Count + document.CostRules.Count;

    private readonly ClaimView View(WarrantyGrant? grant = null) => new(_document, _facts)
    {
        Presumed = _presumed,
        Grant = grant,
        States = grant is null ? _states : default,
        Others = _others,
        Written = _written,
        WrittenMissing = _writtenMissing,
    };

    private readonly WarrantyGrant GrantOf(in GrantState state) => _document.Grants[state.Index];

    /// <summary>How every grant stands.</summary>
    private void Survey()
    {
        for (var i = 0; i < _states.Length; i++)
        {
            _states[i] = new() { Index = i };
            FindStart(_document.Grants[i], ref _states[i]);
        }

        FindPresumption();
        for (var i = 0; i < _met.Length; i++)
        {
            // Whether a condition that moves an end is met must be known before the ends are.
            _met[i] = _document.Conditions[i].Effect is ConditionEffect.Shorten or ConditionEffect.Upgrade ? IsMet(_document.Conditions[i]) : Truth.Unknown;
        }

        for (var i = 0; i < _states.Length; i++)
        {
            Stand(_document.Grants[i], ref _states[i]);
        }

        for (var i = 0; i < _met.Length; i++)
        {
            _met[i] = _document.Conditions[i].Effect is ConditionEffect.Shorten or ConditionEffect.Upgrade ? _met[i] : IsMet(_document.Conditions[i]);
        }

        for (var i = 0; i < _excluded.Length; i++)
        {
            _excluded[i] = IsExcluded(_document.Exclusions[i]);
        }

        for (var i = 0; i < _speaks.Length; i++)
        {
            _speaks[i] = WarrantyTest.AllOf(_document.CostRules[i].When, View());
        }

        for (var i = 0; i < _states.Length; i++)
        {
            Deny(_document.Grants[i], ref _states[i]);
        }
    }

    private readonly void Stand(WarrantyGrant grant, ref GrantState state)
    {
        var view = View(grant);
        state.Component = view.IsIn(grant.Components);
        state.When = WarrantyTest.AllOf(grant.When, view);
        state.Owner = IsBeneficiary(grant);
        state.Upheld = Upheld(grant.Clause, null, grant);
        state.Time = IsInTime(grant, ref state);
        state.Use = IsWithinUsage(grant);
        state.InForce = state.Component.And(state.When).And(state.Owner).And(state.Upheld).And(Joined(grant, state));
    }

    /// <summary>Time and use as the grant joins them.</summary>
    internal static Truth Joined(WarrantyGrant grant, in GrantState state) => grant.Usage.IsEmpty
        ? state.Time
        : grant.Join == UsageJoin.First ? state.Time.And(state.Use) : state.Time.Or(state.Use.And(HasBegun(state)));

    /// <summary>Whichever comes last ends a grant: use that is within its limit does not begin it sooner.</summary>
    private static Truth HasBegun(in GrantState state) => state.Start switch
    {
        EventState.DidNotHappen => Truth.No,
        EventState.Happened when state.Event == EventState.Happened => Truths.Of(state.EventDate >= state.Begins),
        _ => Truth.Unknown,
    };

    private readonly Truth IsBeneficiary(WarrantyGrant grant)
    {
        if (grant.Beneficiaries.IsEmpty)
        {
            return Truth.Yes;
        }

        if (_facts.Word(WarrantyFact.Owner) is not { } owner)
        {
            return Truth.Unknown;
        }

        foreach (var beneficiary in grant.Beneficiaries)
        {
            if (Spelling.IsSame(beneficiary, owner))
            {
                return Truth.Yes;
            }
        }

        return Truth.No;
    }

    private readonly Truth IsWithinUsage(WarrantyGrant grant)
    {
        var truth = grant.Join == UsageJoin.First ? Truth.Yes : Truth.No;
        foreach (var limit in grant.Usage)
        {
            var one = IsWithin(limit, grant);
            truth = grant.Join == UsageJoin.First ? truth.And(one) : truth.Or(one);
        }

        return truth;
    }

    private readonly Truth IsWithin(UsageLimit limit, WarrantyGrant grant)
    {
        if (_facts.Number(limit.Reading) is not { } now)
        {
            return Truth.Unknown;
        }

        if (_facts.Number(limit.BaseReading) is not { } start)
        {
            // A reading within the limit is within it from whatever reading usage is counted.
            return now <= limit.Max ? Truth.Yes : Truth.Unknown;
        }

        return now >= start
            ? Truths.Of(now - start <= limit.Max)
            : throw new ArgumentOutOfRangeException(limit.Reading.Name, Invariant($"'{grant.Clause}': {limit.Reading} is {now}: a reading does not fall, and {limit.BaseReading} is {start}."));
    }

    private readonly Truth IsMet(WarrantyCondition condition) => condition.Test is null
        ? Truth.Yes
        : condition.Unless.IsEmpty ? condition.Test.Evaluate(View()) : condition.Test.Evaluate(View()).Or(WarrantyTest.AllOf(condition.Unless, View()));

    private readonly Truth IsExcluded(WarrantyExclusion exclusion)
    {
        var truth = WarrantyTest.AllOf(exclusion.When, View());
        if (exclusion.OnlyIfCaused is { } caused)
        {
            truth = truth.And(View().Flag(caused) is { } known ? Truths.Of(known) : Truth.Unknown);
        }

        return truth == Truth.No || exclusion.Unless.IsEmpty ? truth : truth.And(WarrantyTest.AllOf(exclusion.Unless, View()).Not());
    }

    private readonly void Deny(WarrantyGrant grant, ref GrantState state)
    {
        for (var i = 0; i < _met.Length; i++)
        {
            var condition = _document.Conditions[i];
            if (condition.Effect is ConditionEffect.Bar && _met[i] != Truth.Yes && condition.IsAbout(grant))
            {
                state.Denied = state.Denied.Or(_met[i].Not().And(Upheld(condition.Clause, condition.Kind, grant)));
            }
        }

        for (var i = 0; i < _excluded.Length; i++)
        {
            var exclusion = _document.Exclusions[i];
            var denies = _excluded[i] == Truth.No ? Truth.No : Denies(i, state);
            if (denies == Truth.No)
            {
                continue;
            }

            if (IsEmptiedBy(grant, exclusion))
            {
                state.Conflict = state.Conflict.Or(denies);
            }
            else
            {
                state.Denied = state.Denied.Or(denies);
            }
        }
    }

    /// <summary>Whether an exclusion denies a grant, as far as facts, its own time and the law go.</summary>
    private readonly Truth Denies(int exclusion, in GrantState state)
    {
        var asked = _document.Exclusions[exclusion];
        return _excluded[exclusion].And(IsInStage(asked.After, asked.Until, state)).And(Upheld(asked.Clause, asked.Kind, GrantOf(state)));
    }

    /// <summary>Whether an exclusion would leave nothing of a grant: all that it asks follows from what the grant asks.</summary>
    private static bool IsEmptiedBy(WarrantyGrant grant, WarrantyExclusion exclusion) =>
        exclusion.Unless.IsEmpty && exclusion.OnlyIfCaused is null && WarrantyTest.FollowFrom(exclusion.When, grant);

    /// <summary>Whether the event of a grant falls in a stage that is counted from the grant's start.</summary>
    private static Truth IsInStage(WarrantyLength? after, WarrantyLength? until, in GrantState state)
    {
        if (after is null && until is null)
        {
            return Truth.Yes;
        }

        if (state.Start == EventState.DidNotHappen)
        {
            // What begins later has not begun, and what ends has not ended.
            return Truths.Of(after is null);
        }

        if (state.Start != EventState.Happened || state.Event != EventState.Happened)
        {
            return Truth.Unknown;
        }

        return Truths.Of((after?.After(state.StartDate) is not { } begins || state.EventDate > begins)
            && (until?.After(state.StartDate) is not { } last || state.EventDate <= last));
    }
}
