using System.Text.Json;
using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>The cases about what is in force: ladders, thresholds, graces and forecasts.</summary>
public class LadderCaseTests
{
    private const string Utc = "Etc/UTC";

    private static readonly Citation Source = new("Worked case", "see its note");

    public static TheoryData<string> Ladders() => Ids("overdue-ladder");

    public static TheoryData<string> Accounts() => Ids("overdue-accounts");

    public static TheoryData<string> Invoices() => Ids("invoice-overdue");

    public static TheoryData<string> Graces() => Ids("grace-decision");

    public static TheoryData<string> Deadlines() => Ids("grace-deadline");

    public static TheoryData<string> Holds() => Ids("grace-hold");

    public static TheoryData<string> Balances() => Ids("balance-threshold");

    public static TheoryData<string> Credits() => Ids("credit-threshold");

    public static TheoryData<string> Unblocks() => Ids("unblock-threshold");

    public static TheoryData<string> Forecasts() => Ids("forecast");

    [CaseTheory]
    [MemberData(nameof(Ladders))]
    public void The_state_is_the_one_of_the_source(string id)
    {
        var one = BillingBlockCase.Find(id);
        var policy = PolicyOf(one);

        var outcome = policy.Decide(FactsOf(one, one.Inputs.GetProperty("account"), null)).Outcome;

        Check(outcome, one.Expected, one.Note);
    }

    [CaseTheory]
    [MemberData(nameof(Accounts))]
    public void A_child_is_judged_by_the_account_that_pays(string id)
    {
        var one = BillingBlockCase.Find(id);
        var policy = PolicyOf(one);
        var accounts = one.Inputs.List("accounts").ToDictionary(account => account.Text("id")!);
        foreach (var expected in one.Expected.GetProperty("accounts").EnumerateObject())
        {
            Check(policy.Decide(Facts(expected.Name)).Outcome, expected.Value, $"{expected.Name}: {one.Note}");
        }

        BillingFacts Facts(string account)
        {
            var json = accounts[account];
            return FactsOf(one, json, json.Flag("parent_pays") ? Facts(json.Text("parent")!) : null);
        }
    }

    [CaseTheory]
    [MemberData(nameof(Invoices))]
    public void A_bill_is_overdue_or_not_and_why(string id)
    {
        var one = BillingBlockCase.Find(id);
        var invoice = one.Inputs.GetProperty("invoice");
        var today = one.Inputs.Instant("as_of")!.Value.InUtc().Date;
        var due = invoice.Instant("due")?.InUtc().Date ?? today;
        var isPaid = invoice.Flag("paid");

        // A paid bill was issued, whenever it was due; of one that is due and not paid, whoever loses a dispute gives it up.
        var bill = new CustomerBill("1", isPaid ? LocalDate.Min(due, today) : due, due, new(isPaid ? 0 : 10, one.Currency))
        {
            State = invoice.Text("status") != "finalized" ? BillState.Draft
                : invoice.Flag("dispute_lost") && !isPaid && due <= today ? BillState.WrittenOff
                : BillState.Final,
        };

        var standing = bill.StandingOn(today);

        if (one.Expected.FlagIfTold("overdue") is { } isOverdue)
        {
            (standing == BillStanding.Overdue).Should().Be(isOverdue, one.Note);
        }

        if (one.Expected.Text("refused_because") is { } reason)
        {
            // A bill whose due day has not come is dated on it here.
            var expected = reason switch
            {
                "invoice_due_date_in_future" => BillStanding.NotIssued,
                "invoice_dispute_lost" => BillStanding.WrittenOff,
                "invoice_not_finalized" or "invoice_draft" => BillStanding.NotIssued,
                _ => BillStanding.Settled,
            };
            standing.Should().Be(expected, one.Note);
        }
    }

    [CaseTheory]
    [MemberData(nameof(Graces))]
    public void A_grace_is_held_or_over(string id)
    {
        var one = BillingBlockCase.Find(id);
        var (inputs, today) = (one.Inputs, new LocalDate(2024, 6, 1));
        var policy = Policy(one.Currency, new BlockLadder(
            "dunning",
            [new("act", BlockKind.UnpaidBill, [new BlockCondition.SettlesBy(inputs.Flag("policy_enabled") ? SettlementMethod.Credit : SettlementMethod.Advance), new BlockCondition.DaysUnpaidMoreThan(inputs.Count("grace_days")!.Value)])]));
        var facts = Facts(today, SettlementMethod.Credit);
        if (inputs.Text("status") == "past_due" && inputs.Count("past_due_days") is { } days)
        {
            facts = facts with { Bills = [Bill("1", today.PlusDays(-days), 10, one.Currency)] };
        }

        var isBlocked = policy.Decide(facts).Outcome.IsBlocked;

        var isSkipped = !inputs.Flag("policy_enabled") || inputs.Text("status") != "past_due" || inputs.Flag("already_acted");
        (isSkipped ? "skip" : isBlocked ? "act" : "hold").Should().Be(one.Expected.Text("decision"), one.Note);
    }

    [CaseTheory]
    [MemberData(nameof(Deadlines))]
    public void A_block_begins_when_the_grace_is_over(string id)
    {
        var one = BillingBlockCase.Find(id);
        var due = one.Inputs.Date("due_date")!.Value;
        var isPostpaid = one.Inputs.Text("settlement") == "postpaid";
        var policy = BillingBlockCatalogue.Ladders.Single(entry => entry.Id == "example/pismo-default-grace").Versions.Versions[0].Value;
        var stage = policy.Ladders[0].Stages[0];
        var grace = new BlockCondition.DaysUnpaidMoreThan(one.Inputs.Count("grace_days")!.Value);

        // Whoever pays ahead has no grace.
        policy = policy with
        {
            Ladders =
            [
                new("collection",
                [
                    stage with { Name = "postpaid", When = [new BlockCondition.SettlesBy(SettlementMethod.Credit), grace] },
                    stage with { Name = "prepaid", When = [new BlockCondition.SettlesBy(SettlementMethod.Advance), new BlockCondition.DaysUnpaidAtLeast(1)] },
                ]),
            ],
        };
        var facts = Facts(due, isPostpaid ? SettlementMethod.Credit : SettlementMethod.Advance) with
        {
            Bills = [Bill("1", due, one.Inputs.Flag("paid") ? 0 : 10, policy.Currency)],
        };

        var forecast = policy.Forecast(facts, due.PlusDays(400));

        forecast.Date.Should().Be(one.Expected.Date("from"), one.Note);
    }

    [CaseTheory]
    [MemberData(nameof(Holds))]
    public void A_hold_of_the_debt_restarts_the_grace_and_a_hold_of_bills_does_not(string id)
    {
        var one = BillingBlockCase.Find(id);
        var (inputs, grace) = (one.Inputs, one.Inputs.Count("grace_days")!.Value);
        var (since, today) = (inputs.Date("overdue_since")!.Value, inputs.Date("as_of")!.Value);
        var hold = inputs.Find("hold");
        var policy = Policy(one.Currency, new BlockLadder(
            "collections",
            [
                new("past-grace", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidMoreThan(grace)]),
                new("in-grace", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(0)]) { Restrictions = Restrictions.None },
            ])
        { CountsFrom = DebtFrom.BillDate });
        var facts = Facts(today, SettlementMethod.Credit) with
        {
            Bills = [Bill("1", since, 10, one.Currency)],
            Exemptions = hold is { } held && held.Text("kind") == "delinquency" ? [new Exemption(held.Date("from")!.Value, held.Date("to"), "hold") { RestartsDaysPastDue = true }] : [],
        };

        var decision = policy.Decide(facts);

        if (one.Expected.Text("state") is { } state)
        {
            (decision.Outcome.Headline?.Stage ?? "pre-grace").Should().Be(state, one.Note);
        }

        if (one.Expected.Count("grace_days_elapsed") is { } elapsed)
        {
            var days = decision.Reasons.Where(reason => reason.Rule == BillingBlockRules.DaysFound).Select(reason => (int)reason["found"]).FirstOrDefault();
            days.Should().Be(elapsed, one.Note);
        }
    }

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

    private static void Check(BlocksInForce outcome, JsonElement expected, string note)
    {
        if (expected.TryGetProperty("state", out var state))
        {
            (outcome.Headline?.Stage ?? "CLEAR").Should().Be(state.GetString(), note);
        }

        if (expected.Find("restrictions") is { } restrictions)
        {
            ((outcome.Account.Restrictions & Restrictions.PlanChanges) != Restrictions.None).Should().Be(restrictions.Flag("changes"), note);
            (outcome.Account.Status == ProductStatus.Suspended).Should().Be(restrictions.Flag("entitlement"), note);
            (outcome.Account.Charges.Subscription is ChargeEffect.Stops).Should().Be(restrictions.Flag("billing"), note);
        }
    }

    private static BillingBlockPolicy PolicyOf(BillingBlockCase one) => Policy(one.Currency, new BlockLadder(
        "overdue", one.Inputs.List("policy_most_severe_first").Select(stage => StageOf(stage, one.Currency)).ToValueList())
    { CountsFrom = DebtFrom.BillDate });

    private static BlockStage StageOf(JsonElement stage, Currency currency)
    {
        var restrictions = stage.GetProperty("restrictions");
        return new(stage.Text("name")!, BlockKind.UnpaidBill, ConditionsOf(stage.GetProperty("when"), currency))
        {
            Restrictions = (restrictions.Flag("changes") ? Restrictions.PlanChanges | Restrictions.NewOrders : Restrictions.None)
                | (restrictions.Flag("entitlement") ? Restrictions.Service : Restrictions.None),
            Charges = restrictions.Flag("billing") ? BlockCharges.AllStop : BlockCharges.AsUsual,
            Cancellation = stage.Text("cancel") switch
            {
                "immediate" => StageCancellation.Immediate,
                "end-of-term" => StageCancellation.EndOfTerm,
                _ => StageCancellation.None,
            },
        };
    }

    private static ValueList<BlockCondition> ConditionsOf(JsonElement when, Currency currency)
    {
        var conditions = new List<BlockCondition>();
        if (when.Count("unpaid_invoices_at_least") is { } count)
        {
            conditions.Add(new BlockCondition.UnpaidBillsAtLeast(count));
        }

        if (when.Amount("unpaid_balance_at_least", currency) is { } amount)
        {
            conditions.Add(new BlockCondition.UnpaidAtLeast(amount));
        }

        if (when.Count("days_since_earliest_unpaid_at_least") is { } days)
        {
            conditions.Add(new BlockCondition.DaysUnpaidAtLeast(days));
        }

        if (when.Find("last_payment_failure_in") is not null)
        {
            conditions.Add(new BlockCondition.LastPaymentFailed(when.Texts("last_payment_failure_in").ToValueList()));
        }

        if (when.Text("tag_present") is { } present)
        {
            conditions.Add(new BlockCondition.Tagged(present));
        }

        if (when.Text("tag_absent") is { } absent)
        {
            conditions.Add(new BlockCondition.NotTagged(absent));
        }

        return [.. conditions];
    }

    private static BillingFacts FactsOf(BillingBlockCase one, JsonElement account, BillingFacts? paidBy)
    {
        var today = one.Inputs.Date("as_of")!.Value;
        return Facts(today, SettlementMethod.Credit) with
        {
            PaidBy = paidBy,
            Tags = account.Texts("tags").ToValueList(),
            Exemptions = account.Flag("enforcement_off") ? [new Exemption(today.PlusDays(-1), null, "enforcement off")] : [],
            Payments = account.Text("last_payment_failure") is { } code
                ? [new Payment("1", new(10, one.Currency), today) { State = PaymentState.Failed, FailureCode = code }]
                : [],
            Bills = account.List("unpaid_invoices").Select((invoice, i) => new CustomerBill(
                $"{i + 1}", invoice.Date("date")!.Value, invoice.Date("date")!.Value, invoice.Amount("balance", one.Currency)!.Value)
            {
                State = invoice.Flag("written_off") ? BillState.WrittenOff : invoice.Text("status") == "draft" ? BillState.Draft : BillState.Final,
            }).ToValueList(),
        };
    }

    private static CustomerBill Bill(string id, LocalDate due, decimal amount, Currency currency) => new(id, due, due, new(amount, currency));

    private static BillingFacts Facts(LocalDate today, SettlementMethod method) => Facts(today.AtMidnight().InUtc().ToInstant(), method);

    private static BillingFacts Facts(Instant now, SettlementMethod method) => new() { AsOf = now, Zone = Utc, SettlementMethod = method };

    private static BillingBlockPolicy Policy(Currency currency, params BlockLadder[] ladders) => new()
    {
        Id = new("case/ladder", "1"),
        Source = Source,
        Currency = currency,
        Ladders = [.. ladders],
    };

    private static TheoryData<string> Ids(string shape) => [.. BillingBlockCase.Of(shape).Select(one => one.Id)];
}
