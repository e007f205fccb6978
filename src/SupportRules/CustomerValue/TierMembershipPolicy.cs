using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

/// <summary>The tiers of a programme that counts units: how they are reached, held, lost and kept for good.</summary>
/// <remarks>No ledger of rewards: it tells where a member stands and what keeps the standing. Equal when all members are.</remarks>
public sealed record TierMembershipPolicy : IPolicy<TierMembershipFacts, TierMembership>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    public required TierScale Scale { get; init; }

    /// <summary>Which units count.</summary>
    public required TierMeasure Measure { get; init; }

    /// <summary>From when and until when a tier is held.</summary>
    public required TierValidity Validity { get; init; }

    /// <summary>What earns a tier for good; none by default.</summary>
    public ValueList<LifetimeTier> Lifetime { get; init; }

    /// <summary>What becomes of units beyond those that a tier takes; <c>null</c>, the default, where they are lost.</summary>
    public UnitRollover? Rollover { get; init; }

    /// <summary>Throws where the policy cannot be: a tier for good that the scale has not. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member.</exception>
    /// <returns>The policy itself.</returns>
    public TierMembershipPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        Guard.NotNull(Scale);
        Guard.NotNull(Measure);
        Guard.NotNull(Validity);
        foreach (var lifetime in Lifetime)
        {
            if (!Scale.TryFind(Guard.NotNull(lifetime, nameof(Lifetime)).Code, out _))
            {
                throw new ArgumentException($"Lifetime has '{lifetime.Code}', which is no tier of the scale {Scale}.", nameof(Lifetime));
            }
        }

        return this;
    }

    /// <summary>Where the member stands, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<TierMembership> Decide(TierMembershipFacts facts)
    {
        Check();
        Guard.NotNull(facts).Check();
        var reasons = new List<Reason>();
        return new(Membership(facts, reasons), Id, reasons.ToValueList());
    }

    private TierMembership Membership(TierMembershipFacts facts, List<Reason> reasons)
    {
        void Say(Rule rule, params ReadOnlySpan<object> values) => reasons.Add(new(rule, Source, values));

        var account = new UnitAccount(this, facts);
        var units = account.On(facts.AsOf);
        if (Measure is TierMeasure.EarnedInPeriod or TierMeasure.EarnedInMonths)
        {
            Say(Rules.UnitsSince, units, Measure, account.From(facts.AsOf));
        }
        else
        {
            Say(Rules.Units, units, Measure);
        }

        var (reached, reachedOn) = account.TierBy(facts.AsOf);
        var next = Scale.NextEarned(Scale.Neutral);
        if (reached.Entry is TierEntry.Points entry)
        {
            Say(Rules.UnitsReach, units, reached, entry.Least, reachedOn);
        }
        else if (next?.Entry is TierEntry.Points lowest)
        {
            Say(Rules.UnitsFallShort, units, lowest.Least, next, reached);
        }

        var term = Term(facts, account, reached, reachedOn, Say, out var begins);
        if (Lasting(facts, term.Tier, Say, out var years) is { } lasting)
        {
            term = new(lasting, term.Tier == lasting ? term.ReachedOn : facts.AsOf, null);
        }
        else if (years)
        {
            Say(Rules.MembershipNeedsFacts, nameof(facts.YearsWithStatus));
            return new TierMembership.NeedsFacts([nameof(facts.YearsWithStatus)]);
        }

        return Outlook(facts, account, units, term, begins, Say);
    }

    private delegate void Sayer(Rule rule, params ReadOnlySpan<object> values);

    /// <summary>The better of what is reached now and what is left of the tier on record.</summary>
    private TierTerm Term(TierMembershipFacts facts, UnitAccount account, Tier reached, LocalDate reachedOn, Sayer say, out HeldTier? begins)
    {
        begins = null;
        var now = new TierTerm(reached, reachedOn, reached.Kind == TierKind.Neutral ? null : Validity.FirstDayWithout(reachedOn, facts.MemberSince));
        var held = new TierTerm(Scale.Neutral, facts.MemberSince, null);
        if (facts.Held is { } record)
        {
            held = Validity.Held(Scale, (Scale[record.Code], record.ReachedOn), facts.MemberSince, facts.AsOf, account.TierBy, out var expired);
            if (expired is { } day)
            {
                say(Rules.Expired, Scale[record.Code], record.ReachedOn, day, Validity.Downgrade, held.Tier);
            }

            if (Validity.FirstDay(record.ReachedOn, facts.MemberSince) is var from && from > facts.AsOf)
            {
                begins = new(record.Code, from);
                held = new(Scale.Neutral, facts.MemberSince, null);
            }
        }

        // A tier that waits for the next period does not hold yet.
        if (Validity.FirstDay(reachedOn, facts.MemberSince) is var first && first > facts.AsOf && reached.Kind != TierKind.Neutral && Scale.Compare(reached, held.Tier) >= 0)
        {
            say(Rules.BeginsLater, reached, reachedOn, first);
            begins = new(reached.Code, first);
            now = new(Scale.Neutral, facts.AsOf, null);
        }

        var order = Scale.Compare(now.Tier, held.Tier);
        var term = order > 0 || (order == 0 && !(now.Until < held.Until)) ? now : held;
        if (term.Until is { } until)
        {
            say(Rules.HeldUntil, term.Tier, term.ReachedOn, until);
        }
        else if (term.Tier.Kind != TierKind.Neutral)
        {
            say(Rules.HeldForGood, term.Tier, term.ReachedOn);
        }

        return term;
    }

    /// <summary>The best tier for good that is earned and not below the one that is held; whether that cannot be told for want of the years.</summary>
    private Tier? Lasting(TierMembershipFacts facts, Tier held, Sayer say, out bool needsYears)
    {
        needsYears = false;
        Tier? best = null;
        var all = 0m;
        foreach (var earned in facts.Earned)
        {
            all += earned.Units;
        }

        foreach (var lifetime in Lifetime)
        {
            var tier = Scale[lifetime.Code];
            if (all < lifetime.Units || Scale.Compare(tier, held) < 0 || (best is not null && Scale.Compare(tier, best) <= 0))
            {
                continue;
            }

            if (facts.YearsWithStatus is null && lifetime.Years > 0)
            {
                needsYears = Scale.Compare(tier, held) > 0 || needsYears;
            }
            else if (lifetime.Years == 0 || facts.YearsWithStatus >= lifetime.Years)
            {
                best = tier;
                say(Rules.ForGood, tier, all, lifetime.Units, SmallNumbers.Box(facts.YearsWithStatus ?? 0), SmallNumbers.Box(lifetime.Years));
            }
        }

        return needsYears ? null : best;
    }

    private TierMembership.Holds Outlook(TierMembershipFacts facts, UnitAccount account, decimal units, TierTerm term, HeldTier? begins, Sayer say)
    {
        var projected = term.Tier;
        var toStay = term.Tier.Entry is TierEntry.Points { Least: var least } ? Math.Max(0, least - units) : 0;
        if (term.Until is { } end)
        {
            projected = Validity.Held(Scale, (term.Tier, term.ReachedOn), facts.MemberSince, end, account.TierBy, out _).Tier;
            say(Rules.Projected, projected, end, toStay, term.Tier);
        }

        var next = Scale.NextEarned(term.Tier);
        var carried = 0m;
        if (Rollover is { } rollover && term.Tier.Entry is TierEntry.Points { Least: var needed } && (carried = rollover.Carry(units, needed)) > 0)
        {
            say(rollover.Cap is { } cap && units - needed > cap ? Rules.CarriesCap : Rules.Carries, carried, units - needed);
        }

        return new(term.Tier, units)
        {
            ReachedOn = term.Tier.Kind == TierKind.Neutral ? null : term.ReachedOn,
            FirstDayWithout = term.Until,
            Begins = begins,
            Projected = projected,
            UnitsToStay = toStay,
            Next = next,
            UnitsToNext = next?.Entry is TierEntry.Points { Least: var more } ? Math.Max(0, more - units) : 0,
            CarriedOver = carried,
        };
    }
}
