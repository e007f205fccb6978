using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>What is asked of all ladders of a policy: since when, what holds back, and what would lift.</summary>
internal static class MoneyLadders
{
    public static MoneyView[] Views(BillingBlockPolicy policy, BillingFacts facts, DateTimeZone zone)
    {
        var judged = facts.Payer;
        var judgedZone = ReferenceEquals(judged, facts) ? zone : DateTimeZoneProviders.Tzdb[judged.Zone];
        var views = new MoneyView[policy.Ladders.Count];
        for (var i = 0; i < views.Length; i++)
        {
            views[i] = new(policy, policy.Ladders[i], judged, judgedZone, facts.Blocks);
        }

        return views;
    }

    /// <summary>The instant since which a stage has been reached, on the facts as they are now: the last of its conditions' days, or the end of what held it back.</summary>
    public static Instant Since(MoneyView view, LadderStanding standing, ValueList<Block> blocks)
    {
        LocalDate? day = null;
        view.Stage = view.Ladder.Stages[standing.Stage];
        foreach (var condition in view.Stage.When)
        {
            if (condition is BlockCondition.BalanceBelow or BlockCondition.BalanceAtOrBelow)
            {
                // Of a balance only the present one is known.
                return view.Now;
            }

            if (condition.FirstDay(view) is { } first && !(first <= day))
            {
                day = first;
            }
        }

        var since = day is { } known ? Instant.Min(view.Zone.AtStartOfDay(known).ToInstant(), view.Now) : view.Now;
        return HoldEnds(view, since) is { Count: > 0 } ends ? SinceHold(view, standing, blocks, since, ends) : since;
    }

    /// <summary>The least payment after which no stage is in force that a payment may lift; <c>null</c> where there is none, or none is enough.</summary>
    public static decimal? AmountToLift(MoneyView[] views, LadderStanding[] standings, ValueList<Block> blocks)
    {
        var isBlocked = false;
        for (var i = 0; i < views.Length; i++)
        {
            isBlocked |= standings[i].Stage >= 0 && MayBePaid(views[i].Ladder.Stages[standings[i].Stage]);
        }

        if (!isBlocked)
        {
            return null;
        }

        return LeastPayment(views, blocks, noGraverThan: null);
    }

    /// <summary>The least payment that is enough.</summary>
    /// <param name="views">The ladders, at the moment that is looked at.</param>
    /// <param name="blocks">The blocks on record.</param>
    /// <param name="noGraverThan">Enough is what leaves no ladder graver than here; <c>null</c> where enough is what lifts all that may be lifted.</param>
    public static decimal? LeastPayment(MoneyView[] views, ValueList<Block> blocks, LadderStanding[]? noGraverThan)
    {
        var most = MostCandidates(views);
        Span<decimal> space = most <= 64 ? stackalloc decimal[most] : new decimal[most];
        var candidates = Candidates(views, space);
        var least = IsEnoughForGood(views, noGraverThan) ? ByHalving(candidates, views, blocks, noGraverThan) : OneByOne(candidates, views, blocks, noGraverThan);
        foreach (var view in views)
        {
            view.MoveTo(view.Now, view.Today, 0);
        }

        return least < candidates.Length ? candidates[least] : null;
    }

    /// <summary>Whether a payment that is enough stays enough with more money; not so where a stage that no payment lifts may give way to one that a payment does.</summary>
    private static bool IsEnoughForGood(MoneyView[] views, LadderStanding[]? noGraverThan)
    {
        if (noGraverThan is null)
        {
            foreach (var view in views)
            {
                foreach (var stage in view.Ladder.Stages)
                {
                    if (!MayBePaid(stage))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private static int ByHalving(ReadOnlySpan<decimal> candidates, MoneyView[] views, ValueList<Block> blocks, LadderStanding[]? noGraverThan)
    {
        var (low, high) = (0, candidates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsEnough(candidates[middle], views, blocks, noGraverThan) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static int OneByOne(ReadOnlySpan<decimal> candidates, MoneyView[] views, ValueList<Block> blocks, LadderStanding[]? noGraverThan)
    {
        var i = 0;
        while (i < candidates.Length && !IsEnough(candidates[i], views, blocks, noGraverThan))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether a ladder stands at a graver stage.</summary>
    public static bool IsGraver(int now, int then) => then >= 0 && (now < 0 || then < now);

    /// <summary>What kept a graver stage, or any, from being in force.</summary>
    public static void SayWhatHeldBack(ref ReasonLog log, MoneyView view, LadderStanding standing, BillingFacts facts)
    {
        if (view.IsHeldBack)
        {
            if (LadderStanding.WithoutHold(view, facts.Blocks).Stage is >= 0 and var stage)
            {
                SayHold(ref log, view, view.Ladder.Stages[stage]);
            }
        }

        if (view.Held > 0)
        {
            var held = view.Held;
            view.MoveTo(view.Now, view.Today, -held);
            if (LadderStanding.Of(view, facts.Blocks).Stage != standing.Stage)
            {
                log.Add(new(Rules.HeldMoney, view.Policy.Source, new Money(held, view.Policy.Currency), view.Ladder.Source));
            }

            view.MoveTo(view.Now, view.Today, 0);
        }

        SayDisputes(ref log, view, standing, facts);
    }

    private static void SayHold(ref ReasonLog log, MoneyView view, BlockStage stage)
    {
        var source = stage.Source ?? view.Policy.Source;
        object Local(Instant instant) => instant.InZone(view.Zone).LocalDateTime;
        if (view.RunningPromise is { } promise)
        {
            log.Add(new(Rules.HeldByPromise, source, stage.Name, view.Ladder.Source, Local(promise.From), promise.End is { } end ? Local(end) : "it is withdrawn"));
        }

        if (view.HoldingExemption is { } exemption)
        {
            var kind = exemption.Kind switch
            {
                ExemptionKind.Hardship => "hardship arrangement",
                ExemptionKind.PaymentArrangement => "payment arrangement",
                _ => "agreed",
            };
            log.Add(new(Rules.HeldByExemption, source, stage.Name, view.Ladder.Source, exemption.From, (object?)exemption.To ?? "further notice", exemption.Reason, kind));
        }
    }

    private static void SayDisputes(ref ReasonLog log, MoneyView view, LadderStanding standing, BillingFacts facts)
    {
        var disputed = 0m;
        foreach (var bill in view.Facts.Bills)
        {
            disputed += bill.State == BillState.Final && bill.BillDate <= view.Today ? bill.RemainingAmount.Amount - bill.UndisputedAmount.Amount : 0;
        }

        if (disputed > 0)
        {
            var withDisputes = new MoneyView(view.Policy, view.Ladder, view.Facts, view.Zone, view.OnRecord, countDisputed: true);
            if (LadderStanding.Of(withDisputes, facts.Blocks).Stage != standing.Stage)
            {
                log.Add(new(Rules.DisputedLeftOut, view.Policy.Source, new Money(disputed, view.Policy.Currency), view.Ladder.Source));
            }
        }
    }

    public static bool MayBePaid(BlockStage stage) => (stage.LiftableBy & Lifters.Payment) != Lifters.None;

    private static bool IsEnough(decimal payment, MoneyView[] views, ValueList<Block> blocks, LadderStanding[]? noGraverThan)
    {
        for (var i = 0; i < views.Length; i++)
        {
            var view = views[i];
            view.MoveTo(view.Now, view.Today, payment);
            var stage = LadderStanding.Of(view, blocks).Stage;
            if (noGraverThan is null ? stage >= 0 && MayBePaid(view.Ladder.Stages[stage]) : IsGraver(noGraverThan[i].Stage, stage))
            {
                return false;
            }
        }

        return true;
    }

    private static int MostCandidates(MoneyView[] views)
    {
        var most = 0;
        foreach (var view in views)
        {
            most += view.MostSums;
            foreach (var stage in view.Ladder.Stages)
            {
                most += (stage.When.Count * (view.Ladder.AsksForStages ? view.MostSums + 1 : 1)) + 1;
            }
        }

        return most;
    }

    /// <summary>Every payment at which something could change, in what can be paid, in order.</summary>
    private static Span<decimal> Candidates(MoneyView[] views, Span<decimal> space)
    {
        var count = 0;
        foreach (var view in views)
        {
            var sums = space.Slice(count, view.Sums(space[count..]));
            count += sums.Length;
            foreach (var stage in view.Ladder.Stages)
            {
                foreach (var condition in stage.When)
                {
                    Add(condition.PaymentToEnd(view, view.UnpaidAmount), space);

                    // Since when a milder stage has held depends on when the oldest bills came to its amount.
                    for (var i = 0; view.Ladder.AsksForStages && i < sums.Length; i++)
                    {
                        Add(condition.PaymentToEnd(view, sums[i]), space);
                    }
                }

                Add(stage.LiftAt?.PaymentFor(view), space);
            }
        }

        var candidates = space[..count];
        for (var i = 0; i < count; i++)
        {
            candidates[i] = views[0].Payable(candidates[i]);
        }

        candidates.Sort();
        return candidates;

        void Add(decimal? payment, Span<decimal> into)
        {
            if (payment is > 0)
            {
                into[count++] = payment.Value;
            }
        }
    }

    /// <summary>The instants, after one and not after now, at which something that held blocks back ended.</summary>
    private static List<Instant>? HoldEnds(MoneyView view, Instant after)
    {
        List<Instant>? ends = null;
        foreach (var promise in view.Facts.Promises)
        {
            Add(promise.End);
        }

        foreach (var exemption in view.Facts.Exemptions)
        {
            Add(exemption.To is { } to && view.Policy.Honours(exemption) ? view.Zone.AtStartOfDay(to).ToInstant() : null);
        }

        foreach (var payment in view.Facts.Payments)
        {
            Add(view.Policy.HoldEnd(payment) is { } end ? view.Zone.AtStartOfDay(end).ToInstant() : null);
        }

        return ends;

        void Add(Instant? end)
        {
            if (end is { } known && known > after && known <= view.Now)
            {
                (ends ??= []).Add(known);
            }
        }
    }

    /// <summary>The last end of a hold before which neither the stage nor a graver one was in force.</summary>
    private static Instant SinceHold(MoneyView view, LadderStanding standing, ValueList<Block> blocks, Instant since, List<Instant> ends)
    {
        var (now, today) = (view.Now, view.Today);
        ends.Sort();
        for (var i = ends.Count - 1; i >= 0; i--)
        {
            var before = ends[i] - Duration.Epsilon;
            view.MoveTo(before, before.InZone(view.Zone).Date, 0);
            if (LadderStanding.Of(view, blocks).Stage is var stage && (stage < 0 || stage > standing.Stage))
            {
                since = ends[i];
                break;
            }
        }

        view.MoveTo(now, today, 0);
        return since;
    }
}
