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

        if (Measure is TierMeasure.Balance && Validity.Starts == TierStart.NextPeriod)
        {
            throw new ArgumentException($"Validity is {Validity}: of a balance there is no day on which a tier was reached, so that its tier starts at once.", nameof(Validity));
        }

        if (Rollover is not null && Measure is not TierMeasure.EarnedInPeriod)
        {
            throw new ArgumentException($"Rollover is '{Rollover}': units {Measure} are in no period that they could be carried over from.", nameof(Rollover));
        }

        return this;
    }

    /// <summary>Where the member stands, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<TierMembership> Decide(TierMembershipFacts facts)
    {
        Check();
        Guard.NotNull(facts).Check();
        Scale.CheckHeld(facts.Held);
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
        var lasting = Lasting(facts, term, out var needsYears);
        if (needsYears)
        {
            Say(Rules.MembershipNeedsFacts, nameof(facts.YearsWithStatus));
            return new TierMembership.NeedsFacts([nameof(facts.YearsWithStatus)]);
        }

        if (lasting is not null && Scale.Compare(Scale[lasting.Code], term.Tier) >= 0)
        {
            SayForGood(facts, lasting, Say);
            var tier = Scale[lasting.Code];
            term = new(tier, term.Tier == tier ? term.ReachedOn : facts.AsOf, null);
        }

        return Outlook(facts, account, units, term, begins, lasting, Say);
    }

    private delegate void Sayer(Rule rule, params ReadOnlySpan<object> values);

    /// <summary>The better of what is reached now and what is left of the tier on record.</summary>
    private TierTerm Term(TierMembershipFacts facts, UnitAccount account, Tier reached, LocalDate reachedOn, Sayer say, out HeldTier? begins)
    {
        begins = null;
        var (now, held) = (new TierTerm(Scale.Neutral, facts.AsOf, null), new TierTerm(Scale.Neutral, facts.MemberSince, null));
        if (facts.Held is { } record)
        {
            var tier = Scale[record.Code];
            if (Validity.FirstDay(record.ReachedOn, facts.MemberSince) is var from && from > facts.AsOf)
            {
                say(Rules.BeginsLater, tier, record.ReachedOn, from);
                begins = new(record.Code, from);
            }
            else
            {
                held = Validity.Held(Scale, (tier, record.ReachedOn), facts.MemberSince, facts.AsOf, account.TierBy, out var expired);
                if (expired is { } day)
                {
                    say(Rules.Expired, tier, record.ReachedOn, day, Validity.Downgrade, held.Tier);
                }
            }
        }

        if (reached.Kind != TierKind.Neutral)
        {
            var first = Validity.FirstDay(reachedOn, facts.MemberSince);
            if (first <= facts.AsOf)
            {
                // What has been reached all the time is reached anew whenever its term ends.
                now = Validity.Held(Scale, (reached, reachedOn), facts.MemberSince, facts.AsOf, day => (reached, day), out _);
            }
            else if (Scale.Compare(reached, held.Tier) >= 0 && (begins is null || Scale.Compare(reached, Scale[begins.Code]) > 0))
            {
                // A tier that waits for the next period does not hold yet.
                say(Rules.BeginsLater, reached, reachedOn, first);
                begins = new(reached.Code, first);
            }
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

    /// <summary>The best tier for good that is earned; whether what is held cannot be told for want of the years.</summary>
    private LifetimeTier? Lasting(TierMembershipFacts facts, TierTerm held, out bool needsYears)
    {
        needsYears = false;
        var all = 0m;
        foreach (var earned in facts.Earned)
        {
            all += earned.Units;
        }

        foreach (var lifetime in Lifetime.OrderByDescending(one => Scale[one.Code].Rank))
        {
            if (all < lifetime.Units)
            {
                continue;
            }

            if (lifetime.Years == 0 || facts.YearsWithStatus >= lifetime.Years)
            {
                return lifetime;
            }

            // Of a tier held until a day it matters too whether it is held for good.
            var order = Scale.Compare(Scale[lifetime.Code], held.Tier);
            if (facts.YearsWithStatus is null && (order > 0 || (order == 0 && held.Until is not null)))
            {
                needsYears = true;
                return null;
            }
        }

        return null;
    }

    private void SayForGood(TierMembershipFacts facts, LifetimeTier lasting, Sayer say)
    {
        var all = facts.Earned.Sum(earned => earned.Units);
        say(Rules.ForGood, Scale[lasting.Code], all, lasting.Units, SmallNumbers.Box(facts.YearsWithStatus ?? 0), SmallNumbers.Box(lasting.Years));
    }

    private TierMembership.Holds Outlook(TierMembershipFacts facts, UnitAccount account, decimal units, TierTerm term, HeldTier? begins, LifetimeTier? lasting, Sayer say)
    {
        var needed = (term.Tier.Entry as TierEntry.Points)?.Least;
        var toStay = Math.Max(0, (needed ?? 0) - units);
        var carried = Rollover is { } rollover && needed is { } takes ? rollover.Carry(units, takes) : 0;
        var projected = term.Tier;
        if (term.Until is { } end)
        {
            projected = Validity.After(Scale, term.Tier, end, facts.MemberSince, day => Later(facts, account, carried, day)).Tier;
            if (lasting is not null && Scale.Compare(Scale[lasting.Code], projected) > 0)
            {
                SayForGood(facts, lasting, say);
                projected = Scale[lasting.Code];
            }

            say(Rules.Projected, projected, end, toStay, term.Tier);
        }

        var next = Scale.NextEarned(term.Tier);
        if (carried > 0)
        {
            var surplus = units - needed!.Value;
            say(carried < surplus ? Rules.CarriesCap : Rules.Carries, carried, surplus);
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
    /// <summary>What is reached by a day to come if no more units are earned: in the next period there are those that are carried over.</summary>
    private (Tier Tier, LocalDate ReachedOn) Later(TierMembershipFacts facts, UnitAccount account, decimal carried, LocalDate day)
    {
        var next = Validity.Cycle.NextStart(facts.AsOf, facts.MemberSince);
        return carried > 0 && day >= next && day < Validity.Cycle.NextStart(next, facts.MemberSince) ? (Scale.Place(carried), next) : account.TierBy(day);
    }
}
