using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Tests.Generators;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>What holds of all ladders and all accounts, over generated ones.</summary>
[Properties(Arbitrary = [typeof(BillingBlockCases)], MaxTest = 1000)]
public class BillingBlockPropertyTests
{
    private static readonly decimal[] Payments = [0.01m, 0.02m, 10m, 20m, 49.99m, 50m, 1000m];

    [Property]
    public void The_union_of_restrictions_does_not_depend_on_order_grouping_or_repetition(int a, int b, int c)
    {
        var (first, second, third) = (Some(a), Some(b), Some(c));

        (first | second).Should().Be(second | first);
        (first | second | third).Should().Be(first | (second | third));
        (first | first).Should().Be(first);
        (first | second).Kept().Should().BeEquivalentTo(first.Kept().Intersect(second.Kept()));

        static Restrictions Some(int number) => Restrictions.All & (Restrictions)(number * 37);
    }

    [Property]
    public void What_is_taken_away_is_the_union_over_the_blocks_that_cover_it(BillingBlockCase one)
    {
        var outcome = one.Policy.Decide(one.Facts).Outcome;

        outcome.Account.Restrictions.Should().Be(Union(outcome.Blocks.Where(block => block.Target == BlockTarget.Account)));
        foreach (var service in one.Facts.Services)
        {
            outcome[service.Id].Restrictions.Should().Be(Union(outcome.Blocks.Where(block => block.Target.Covers(service))));
            ((int)outcome.Account.Restrictions & ~(int)outcome[service.Id].Restrictions).Should().Be(0);
        }
    }

    [Property]
    public void Emergency_calls_the_help_line_topping_up_and_the_account_page_are_never_taken_away(BillingBlockCase one)
    {
        var outcome = one.Policy.Decide(one.Facts).Outcome;
        foreach (var status in outcome.Services.Add(outcome.Account))
        {
            status.Kept.Should().Contain([ServiceUse.EmergencyCalls, ServiceUse.HelpLine, ServiceUse.TopUp, ServiceUse.AccountPage]);
        }
    }

    [Property]
    public void Taking_a_block_off_the_record_never_adds_a_restriction(BillingBlockCase one)
    {
        var policy = Nested(one.Policy) with { VoluntaryEndsWhenMoneyRunsOut = false };
        for (var i = 0; i < one.Facts.Blocks.Count; i++)
        {
            // A record goes before what can be derived: without it a stage that a graver one waits for may have held for longer.
            if (IsWaitedFor(policy, one.Facts.Blocks[i]))
            {
                continue;
            }

            NothingIsAdded(policy, one.Facts, one.Facts with { Blocks = Without(one.Facts.Blocks, i) });
        }
    }

    [Property]
    public void Settling_an_event_never_adds_a_restriction(BillingBlockCase one)
    {
        var policy = Nested(one.Policy) with { VoluntaryEndsWhenMoneyRunsOut = false };
        for (var i = 0; i < one.Facts.Events.Count; i++)
        {
            var rest = Without(one.Facts.Events, i);
            NothingIsAdded(policy, one.Facts, one.Facts with { Events = rest });
            if (one.Facts.Events[i].At < one.Facts.AsOf)
            {
                var settled = one.Facts with { Events = rest.Add(one.Facts.Events[i] with { ResolvedAt = one.Facts.AsOf }) };
                NothingIsAdded(policy, one.Facts, settled);
                policy.Decide(settled).Outcome.Should().Be(policy.Decide(one.Facts with { Events = rest }).Outcome);
            }
        }
    }

    [Property]
    public void A_promise_or_an_exemption_never_adds_a_restriction(BillingBlockCase one)
    {
        var policy = Nested(one.Policy) with { VoluntaryEndsWhenMoneyRunsOut = false };
        var now = one.Facts.AsOf;
        var today = Today(one.Facts);

        NothingIsAdded(policy, one.Facts, OnPayer(one.Facts, payer => payer with { Promises = payer.Promises.Add(new(now, null)) }));
        NothingIsAdded(policy, one.Facts, OnPayer(one.Facts, payer => payer with { Promises = payer.Promises.Add(new(now, null) { Amount = Eur(20) }) }));
        NothingIsAdded(policy, one.Facts, OnPayer(one.Facts, payer => payer with { Exemptions = payer.Exemptions.Add(new(today, null, "agreed")) }));
    }

    [Property]
    public void More_money_never_stands_worse_nor_adds_a_restriction(BillingBlockCase one)
    {
        var policy = Nested(one.Policy) with { VoluntaryEndsWhenMoneyRunsOut = false };
        foreach (var amount in Payments)
        {
            NothingIsGraver(policy, one.Facts, OnPayer(one.Facts, payer => payer with { Balance = payer.Balance is { } balance ? balance + Eur(amount) : null }));
            NothingIsGraver(policy, one.Facts, OnPayer(one.Facts, payer => payer with { CreditLimit = (payer.CreditLimit ?? Eur(0)) + Eur(amount) }));
            NothingIsGraver(policy, one.Facts, one.Facts.Paid(amount, policy.Ladders[0].CountsFrom));
            NothingIsGraver(policy, one.Facts, OnPayer(one.Facts, payer => payer with { Payments = payer.Payments.Add(new("R-new", Eur(amount), Today(payer))) }));
            foreach (var bill in one.Facts.Bills)
            {
                var less = bill with { RemainingAmount = Eur(Math.Max(0, bill.RemainingAmount.Amount - amount)) };
                NothingIsGraver(policy, one.Facts, one.Facts with { Bills = [.. one.Facts.Bills.Select(other => other.Id == bill.Id ? less : other)] });
            }
        }
    }

    [Property]
    public void The_amount_to_lift_is_enough_and_a_cent_less_is_not(BillingBlockCase one)
    {
        var policy = InOneOrder(one.Policy);
        var outcome = policy.Decide(one.Facts).Outcome;
        if (outcome.AmountToLift is { } amount && !AsksForAMilderStage(policy))
        {
            var facts = OnRecord(one.Facts, outcome);
            IsBlocked(amount.Amount).Should().BeFalse("{0} is enough", amount);
            IsBlocked(amount.Amount - 0.01m).Should().BeTrue("{0} is the least", amount);

            bool IsBlocked(decimal payment) => HasStageThatAPaymentLifts(policy, facts.Paid(payment, policy.Ladders[0].CountsFrom));
        }
    }

    [Property]
    public void Where_no_amount_lifts_none_of_many_does(BillingBlockCase one)
    {
        var policy = InOneOrder(one.Policy);
        var outcome = policy.Decide(one.Facts).Outcome;
        if (outcome is { AmountToLift: null, IsComplete: true } && HasStageThatAPaymentLifts(policy, one.Facts) && !AsksForAMilderStage(policy))
        {
            foreach (var amount in Payments)
            {
                HasStageThatAPaymentLifts(policy, OnRecord(one.Facts, outcome).Paid(amount, policy.Ladders[0].CountsFrom)).Should().BeTrue();
            }
        }
    }

    [Property]
    public void A_forecast_is_the_decision_of_its_day_and_nothing_is_graver_before(BillingBlockCase one)
    {
        var (policy, facts) = (one.Policy, one.Facts);
        var today = Today(facts);
        var until = today.PlusDays(35);
        var now = Stages(policy, policy.Decide(facts));

        var forecast = policy.Forecast(facts, until);

        var moment = forecast.Decision.Outcome.AsOf;
        forecast.Decision.Should().Be(policy.DecideAt(facts, moment));
        if (forecast.Date is { } date)
        {
            moment.InZone(Zone(facts)).Date.Should().Be(date);
            IsGraver(Stages(policy, forecast.Decision), now).Should().BeTrue();
        }

        var end = forecast.Date is null ? until : forecast.Date.Value;
        foreach (var instant in Enumerable.Range(1, Period.DaysBetween(today, end)).Select(days => Zone(facts).AtStartOfDay(today.PlusDays(days)).ToInstant()).Append(moment - Duration.Epsilon))
        {
            // A charge that is planned for today is taken at some moment of today.
            var isOfToday = instant.InZone(Zone(facts)).Date == today && Payer(facts).PlannedCharges.Any(charge => charge.Date <= today.PlusDays(1));
            if (instant >= facts.AsOf && !isOfToday && (forecast.Date is null || instant < moment))
            {
                IsGraver(Stages(policy, policy.DecideAt(facts, instant)), now).Should().BeFalse("it is {0}", instant);
            }
        }
    }

    [Property]
    public void The_amount_to_avoid_is_enough_and_a_cent_less_is_not(BillingBlockCase one)
    {
        var policy = InOneOrder(one.Policy);
        var forecast = policy.Forecast(one.Facts, Today(one.Facts).PlusDays(35));
        if (forecast.AmountToAvoid is { } amount)
        {
            var now = Stages(policy, policy.Decide(one.Facts));
            IsGraver(After(amount.Amount), now).Should().BeFalse("{0} is enough", amount);
            IsGraver(After(amount.Amount - 0.01m), now).Should().BeTrue("{0} is the least", amount);
        }

        int[] After(decimal payment) => Stages(policy, policy.DecideAt(one.Facts.Paid(payment, policy.Ladders[0].CountsFrom), forecast.Decision.Outcome.AsOf));
    }

    [Property]
    public void The_order_of_the_lists_does_not_matter(BillingBlockCase one, int seed)
    {
        var decision = one.Policy.Decide(one.Facts);

        var shuffled = one.Policy.Decide(one.Facts.Shuffled(seed));

        shuffled.Equals(decision).Should().BeTrue("{0} and {1} are of one account", decision, shuffled);
    }

    [Property(MaxTest = 4000)]
    public void A_week_later_the_answer_is_a_week_later(BillingBlockCase one)
    {
        if (one.Facts.Zone == "Etc/UTC" && !one.Policy.Ladders.SelectMany(ladder => ladder.Stages).SelectMany(stage => stage.When).Any(IsOfMonths))
        {
            var (now, later) = (one.Policy.Decide(one.Facts), one.Policy.Decide(one.Facts.AWeekLater()));

            later.Outcome.Should().Be(now.Outcome with { AsOf = now.Outcome.AsOf + Duration.FromDays(7), Blocks = BillingFactsMoves.AWeekLater(now.Outcome.Blocks) });
            later.Reasons.Select(reason => reason.Code).Should().Equal(now.Reasons.Select(reason => reason.Code));
        }

        static bool IsOfMonths(BlockCondition condition) => condition is BlockCondition.MonthsUnpaidAtLeast or BlockCondition.MonthsUnpaidMoreThan;
    }

    [Property]
    public void A_stage_never_comes_before_its_notice(BillingBlockCase one)
    {
        var decision = one.Policy.Decide(one.Facts);
        var payer = Payer(one.Facts);
        foreach (var (ladder, stage) in one.Policy.Ladders.Zip(Stages(one.Policy, decision)))
        {
            var stays = decision.Reasons.Any(reason => reason.Code is "BLK-112" or "BLK-113" && (string)reason["source"] == ladder.Source);
            if (stage >= 0 && !stays)
            {
                foreach (var asked in ladder.Stages[stage].When.OfType<BlockCondition.NoticeGiven>())
                {
                    payer.Notices.Should().Contain(notice => notice.Kind == asked.Notice && notice.SentAt <= payer.AsOf
                        && notice.SentAt.InZone(Zone(payer)).Date.PlusDays(asked.Days) <= Today(payer));
                }
            }
        }
    }

    [Property]
    public void Blocks_that_are_put_on_record_are_decided_again(BillingBlockCase one)
    {
        if (!AsksForAMilderStage(one.Policy))
        {
            var first = one.Policy.Decide(one.Facts).Outcome;

            var again = one.Policy.Decide(OnRecord(one.Facts, first)).Outcome;

            again.Equals(first).Should().BeTrue("{0} is {1}", again, first);
        }
    }

    [Property]
    public void Every_block_is_in_force_and_explained(BillingBlockCase one)
    {
        var decision = one.Policy.Decide(one.Facts);

        decision.Outcome.Blocks.All(block => block.IsInForceAt(one.Facts.AsOf)).Should().BeTrue();
        decision.Reasons.Count(reason => reason.Code is "BLK-102" or "BLK-104" or "BLK-106" or "BLK-110").Should().Be(decision.Outcome.Blocks.Count);
        decision.Reasons.Any(reason => reason.Code == "BLK-100").Should().Be(decision.Outcome.Blocks.IsEmpty);
    }

    /// <summary>The same ladders, whose graver stages take away all that the milder ones do, and where a lapsed promise changes nothing.</summary>
    private static BillingBlockPolicy Nested(BillingBlockPolicy policy) => InOneOrder(policy) with
    {
        WhenPromiseLapses = null,
        Ladders = [.. InOneOrder(policy).Ladders.Select(ladder => ladder with { Stages = [.. ladder.Stages.Select(NestedStage)] })],
    };

    private static BlockStage NestedStage(BlockStage stage, int place) => stage with
    {
        Scope = StageScope.WholeAccount,
        Restrictions = place switch
        {
            0 => Restrictions.All,
            1 => Restrictions.Service,
            2 => Restrictions.Outgoing | Restrictions.Data,
            _ => Restrictions.None,
        },
    };

    /// <summary>The same ladders, of which all count a bill's age from the same day, so that all agree which is the oldest.</summary>
    private static BillingBlockPolicy InOneOrder(BillingBlockPolicy policy) =>
        policy with { Ladders = [.. policy.Ladders.Select(ladder => ladder with { CountsFrom = policy.Ladders[0].CountsFrom })] };

    /// <summary>A stage on record may be what the next one waits for.</summary>
    private static bool AsksForAMilderStage(BillingBlockPolicy policy) =>
        policy.Ladders.SelectMany(ladder => ladder.Stages).SelectMany(stage => stage.When).Any(condition => condition is BlockCondition.StageHeld);

    private static bool IsWaitedFor(BillingBlockPolicy policy, Block block) => policy.Ladders.Where(ladder => ladder.Source == block.Source)
        .SelectMany(ladder => ladder.Stages).SelectMany(stage => stage.When).OfType<BlockCondition.StageHeld>().Any(held => held.Stage == block.Stage);

    private static BillingFacts OnRecord(BillingFacts facts, BlocksInForce outcome) => facts with { Blocks = [.. facts.Blocks, .. outcome.Blocks.Except(facts.Blocks)] };

    private static void NothingIsGraver(BillingBlockPolicy policy, BillingFacts before, BillingFacts after)
    {
        IsGraver(Stages(policy, policy.Decide(after)), Stages(policy, policy.Decide(before))).Should().BeFalse();
        NothingIsAdded(policy, before, after);
    }

    private static void NothingIsAdded(BillingBlockPolicy policy, BillingFacts before, BillingFacts after)
    {
        var (was, now) = (policy.Decide(before).Outcome, policy.Decide(after).Outcome);
        foreach (var (first, second) in was.Services.Add(was.Account).Zip(now.Services.Add(now.Account)))
        {
            (second.Restrictions & ~first.Restrictions).Should().Be(Restrictions.None);
        }
    }

    private static bool IsGraver(int[] stages, int[] than) => stages.Zip(than).Any(pair => pair.First >= 0 && (pair.Second < 0 || pair.First < pair.Second));

    private static bool HasStageThatAPaymentLifts(BillingBlockPolicy policy, BillingFacts facts) =>
        Stages(policy, policy.Decide(facts)).Zip(policy.Ladders).Any(pair => pair.First >= 0 && pair.Second.Stages[pair.First].LiftableBy.HasFlag(Lifters.Payment));

    /// <summary>The place of the stage in force on each ladder; -1 for none.</summary>
    private static int[] Stages(BillingBlockPolicy policy, Decision<BlocksInForce> decision) =>
    [
        .. policy.Ladders.Select(ladder => decision.Outcome.Blocks.Where(block => block.Source == ladder.Source)
            .Select(block => ladder.Stages.Select(stage => stage.Name).ToList().IndexOf(block.Stage!))
            .DefaultIfEmpty(-1)
            .Max()),
    ];

    private static Restrictions Union(IEnumerable<Block> blocks) => blocks.Aggregate(Restrictions.None, (all, block) => all | block.Restrictions);

    private static ValueList<T> Without<T>(ValueList<T> list, int place) => [.. list.Where((_, i) => i != place)];

    private static BillingFacts OnPayer(BillingFacts facts, Func<BillingFacts, BillingFacts> change) =>
        facts.PaidBy is { } payer ? facts with { PaidBy = OnPayer(payer, change) } : change(facts);

    private static BillingFacts Payer(BillingFacts facts) => facts.PaidBy is { } payer ? Payer(payer) : facts;

    private static DateTimeZone Zone(BillingFacts facts) => DateTimeZoneProviders.Tzdb[facts.Zone];

    private static LocalDate Today(BillingFacts facts) => facts.AsOf.InZone(Zone(facts)).Date;

    private static Money Eur(decimal amount) => new(amount, Currency.EUR);
}
