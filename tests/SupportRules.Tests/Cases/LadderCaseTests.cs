using System.Text.Json;
using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>The cases about what is in force: ladders, thresholds, graces and forecasts.</summary>
public partial class LadderCaseTests
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
