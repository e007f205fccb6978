using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <content>Balances, monthly charges and daily fees.</content>
public partial class LadderCaseTests
{
    [CaseTheory]
    [MemberData(nameof(Balances))]
    public void A_balance_below_the_threshold_blocks_unless_a_promise_runs(string id)
    {
        var one = BillingBlockCase.Find(id);
        var inputs = one.Inputs;
        var now = inputs.Local("as_of")!.Value.InUtc().ToInstant();
        var policy = Policy(one.Currency, new BlockLadder("billing", [new("no-money", BlockKind.Balance, [new BlockCondition.BalanceBelow(inputs.Amount("block_below", one.Currency)!.Value)])]));
        var facts = Facts(now, SettlementMethod.Advance) with
        {
            Balance = inputs.Amount("balance", one.Currency),
            Blocks = inputs.Flag("already_blocked") ? [new Block(BlockKind.Balance, "billing", now - Duration.FromDays(30)) { Stage = "no-money" }] : [],
        };
        if (inputs.Find("promise") is { } promise)
        {
            var ends = promise.Local("ends")?.InUtc().ToInstant();
            facts = facts with
            {
                Promises = [new PromiseToPay((ends ?? now) - Duration.FromDays(7), ends) { WithdrawnAt = promise.Flag("withdrawn") ? (ends is { } end && end < now ? end : now) : null }],
            };
        }

        var outcome = policy.Decide(facts).Outcome;

        if (one.Expected.Text("state") is { } state)
        {
            (outcome.IsBlocked ? "balance-block" : "active").Should().Be(state, one.Note);
        }

        if (one.Expected.FlagIfTold("new_block") is { } isNew)
        {
            (outcome.Headline is { } block && block.From > now - Duration.FromDays(30)).Should().Be(isNew, one.Note);
        }
    }

    [CaseTheory]
    [MemberData(nameof(Credits))]
    public void Thresholds_of_monthly_charges_warn_and_block(string id)
    {
        var one = BillingBlockCase.Find(id);
        var inputs = one.Inputs;
        var today = inputs.Date("as_of")!.Value;
        var ladders = new List<BlockLadder>();
        var (charge, lift) = (inputs.Amount("monthly_charge", one.Currency)!.Value, inputs.Number("unblock_at_or_above"));
        if (inputs.Number("block_at_or_below_minus_months") is { } blockMonths)
        {
            // A debt at which the block is lifted is above the blocking one for this charge, and not for every charge.
            AmountThreshold blockAt = lift < 0 ? new Money(-blockMonths * charge.Amount, one.Currency) : AmountThreshold.Monthly(-blockMonths);
            ladders.Add(new("billing", [new("block", BlockKind.Balance, [new BlockCondition.BalanceAtOrBelow(blockAt)])
            {
                LiftAt = lift is { } amount ? new LiftThreshold.BalanceAtLeast(new Money(amount, one.Currency)) : null,
            }]));
        }

        if (inputs.Number("warn_below_minus_months") is { } warnMonths)
        {
            ladders.Add(new("warnings", [new("warning", BlockKind.Balance, [new BlockCondition.BalanceBelow(AmountThreshold.Monthly(-warnMonths))]) { Restrictions = Restrictions.None }]));
        }

        var policy = Policy(one.Currency, [.. ladders]);
        var began = today.AtMidnight().InUtc().ToInstant() - Duration.FromDays(1);
        var facts = Facts(today, SettlementMethod.Credit) with
        {
            Balance = inputs.Amount("balance", one.Currency),
            MonthlyCharge = charge,
            Blocks = inputs.Flag("already_blocked") ? [new Block(BlockKind.Balance, "billing", began) { Stage = "block" }] : [],
            Exemptions = inputs.Date("exempt_until") is { } until ? [new Exemption(until.PlusDays(-365), until, "agreed")] : [],
        };

        var stages = policy.Decide(facts).Outcome.Blocks.Select(block => block.Stage).ToList();

        foreach (var (name, stage) in new[] { ("balance_block", "block"), ("warning", "warning") })
        {
            if (one.Expected.FlagIfTold(name) is { } expected)
            {
                stages.Contains(stage).Should().Be(expected, $"{name}: {one.Note}");
            }
        }
    }

    [CaseTheory]
    [MemberData(nameof(Unblocks))]
    public void Service_is_back_once_the_lift_threshold_is_reached_and_nothing_else_blocks(string id)
    {
        var one = BillingBlockCase.Find(id);
        var inputs = one.Inputs;
        var today = new LocalDate(2024, 3, 10);
        var began = today.AtMidnight().InUtc().ToInstant() - Duration.FromDays(1);
        var policy = Policy(one.Currency, new BlockLadder("billing", [new("no-money", BlockKind.Balance, [new BlockCondition.BalanceBelow(new Money(0, one.Currency))])
        {
            LiftAt = new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(inputs.Number("unblock_share_of_price")!.Value)),
        }]));
        Block money = new(BlockKind.Balance, "billing", began) { Stage = "no-money" };
        Block other = new(BlockKind.Administrative, "agent", began);
        var facts = Facts(today, SettlementMethod.Advance) with
        {
            Balance = inputs.Amount("balance", one.Currency),
            MonthlyCharge = inputs.Amount("monthly_price", one.Currency),
            Blocks = inputs.Flag("other_block_forbids") ? [money, other] : [money],
        };

        var outcome = policy.Decide(facts).Outcome;

        (outcome.Account.Status == ProductStatus.Active).Should().Be(one.Expected.Flag("service_on"), one.Note);
    }

    [CaseTheory]
    [MemberData(nameof(Forecasts))]
    public void The_block_comes_on_the_day_the_source_tells(string id)
    {
        var one = BillingBlockCase.Find(id);
        var inputs = one.Inputs;
        var (balance, fee) = (inputs.Amount("balance", one.Currency)!.Value, inputs.Amount("daily_fee", one.Currency)!.Value);
        var threshold = inputs.Amount("block_threshold", one.Currency) ?? Money.Zero(one.Currency);
        if (one.Expected.Count("days_covered") is { } covered)
        {
            BlockForecast.DaysCovered(balance, fee, threshold).Should().Be(covered, one.Note);
        }

        if (one.Expected.Date("block_date") is { } date)
        {
            var today = inputs.Date("today")!.Value;
            BlockCondition condition = inputs.Text("block_when") == "below" ? new BlockCondition.BalanceBelow(threshold) : new BlockCondition.BalanceAtOrBelow(threshold);
            var policy = Policy(one.Currency, new BlockLadder("billing", [new("no-money", BlockKind.Balance, [condition])]));
            var first = inputs.Flag("todays_fee_already_charged") ? today.PlusDays(1) : today;
            var facts = Facts(today, SettlementMethod.Advance) with { Balance = balance, PlannedCharges = PlannedCharge.Daily(first, fee, 3660) };

            var forecast = policy.Forecast(facts, today.PlusYears(10));

            // Where the block is there already, none begins later.
            (policy.Decide(facts).Outcome.IsBlocked ? today : forecast.Date).Should().Be(date, one.Note);
            if (forecast.Date is not null && one.Expected.FlagIfTold("notify") is { } notify)
            {
                forecast.IsDueForNotice(today, inputs.Count("notify_days_ahead")!.Value).Should().Be(notify, one.Note);
            }
        }
    }
}
