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
            views[i] = new(policy, policy.Ladders[i], judged, judgedZone);
        }

        return views;
    }

    /// <summary>The instant since which a stage has been reached, on the facts as they are now: the last of its conditions' days, or the end of what held it back.</summary>
    public static Instant Since(MoneyView view, LadderStanding standing, ValueList<Block> blocks)
    {
        LocalDate? day = null;
        foreach (var condition in view.Ladder.Stages[standing.Stage].When)
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

        return LeastPayment(views, blocks, static (views, blocks) => IsLifted(views, blocks));
    }

    /// <summary>The least payment that is enough; <c>null</c> where none is.</summary>
    /// <remarks>One after the other: with more money a stage that no payment lifts may give way to one that a payment does.</remarks>
    /// <param name="views">The ladders at a moment; paid so much when asked whether it is enough.</param>
    /// <param name="state">What <paramref name="isEnough"/> needs besides.</param>
    /// <param name="isEnough">Whether what is paid is enough.</param>
    public static decimal? LeastPayment<TState>(MoneyView[] views, TState state, Func<MoneyView[], TState, bool> isEnough)
    {
        var next = NextPayment(views, 0);
        while (next is { } payment)
        {
            Pay(views, payment);
            if (isEnough(views, state))
            {
                break;
            }

            next = NextPayment(views, payment);
        }

        Pay(views, 0);
        return next;
    }

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
            var withDisputes = new MoneyView(view.Policy, view.Ladder, view.Facts, view.Zone, countDisputed: true);
            if (LadderStanding.Of(withDisputes, facts.Blocks).Stage != standing.Stage)
            {
                log.Add(new(Rules.DisputedLeftOut, view.Policy.Source, new Money(disputed, view.Policy.Currency), view.Ladder.Source));
            }
        }
    }

    public static bool MayBePaid(BlockStage stage) => (stage.LiftableBy & Lifters.Payment) != Lifters.None;

    private static bool IsLifted(MoneyView[] views, ValueList<Block> blocks)
    {
        foreach (var view in views)
        {
            var stage = LadderStanding.Of(view, blocks).Stage;
            if (stage >= 0 && MayBePaid(view.Ladder.Stages[stage]))
            {
                return false;
            }
        }

        return true;
    }

    private static decimal? NextPayment(MoneyView[] views, decimal above)
    {
        Pay(views, 0);
        decimal? next = null;
        foreach (var view in views)
        {
            next = view.NextPayment(above) is { } payment && !(payment >= next) ? payment : next;
        }

        return next;
    }

    private static void Pay(MoneyView[] views, decimal payment)
    {
        foreach (var view in views)
        {
            view.MoveTo(view.Now, view.Today, payment);
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

    /// <summary>The last end of a hold before which the stage was not in force.</summary>
    private static Instant SinceHold(MoneyView view, LadderStanding standing, ValueList<Block> blocks, Instant since, List<Instant> ends)
    {
        var (now, today) = (view.Now, view.Today);
        ends.Sort();
        for (var i = ends.Count - 1; i >= 0; i--)
        {
            var before = ends[i] - Duration.Epsilon;
            view.MoveTo(before, before.InZone(view.Zone).Date, 0);
            if (LadderStanding.Of(view, blocks).Stage != standing.Stage)
            {
                since = ends[i];
                break;
            }
        }

        view.MoveTo(now, today, 0);
        return since;
    }
}
