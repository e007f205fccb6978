using System.Text.Json;
using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Worked cases of suspensions and promises, each decided by the policy that the case states, and by the catalogue's where the operator is in it.</summary>
public class SuspensionCaseTests
{
    // Every page was read by then, and no quota year, month end or change of the clocks is near.
    private static readonly LocalDate Start = new(2027, 3, 1);

    private static readonly Citation Source = new("Worked case", "policy");

    private static readonly Dictionary<string, string> CatalogueIds = new(StringComparer.Ordinal)
    {
        ["Anatel right to a holiday suspension"] = "brazil/holiday-suspension",
        ["Moscow ISP"] = "mostele/voluntary-block",
        ["Labinsk ISP"] = "labinsknet/voluntary-block",
        ["Silinet"] = "silinet/voluntary-block",
        ["Mediacom"] = "mediacom/seasonal-hold",
        ["Localnet"] = "localnet/promised-payment",
        ["Degunino ISP"] = "degunino/promised-payment",
        ["Rostelecom"] = "rostelecom/promised-payment",
    };

    private static readonly Dictionary<string, string> SuspensionRefusals = new(StringComparer.Ordinal)
    {
        [BillingBlockRules.SuspensionTooShort.Code] = "min-length",
        [BillingBlockRules.SuspensionTooLong.Code] = "max-length",
        [BillingBlockRules.DaysOfYearUsedUp.Code] = "max-per-year",
        [BillingBlockRules.UsesUsedUp.Code] = "once-a-year",
        [BillingBlockRules.GapTooShort.Code] = "gap",
        [BillingBlockRules.RequestedTooLate.Code] = "notice",
        [BillingBlockRules.NotWhileBlockedForMoney.Code] = "money-block",
        [BillingBlockRules.NotOnTermContract.Code] = "annual-contract",
        [BillingBlockRules.NotInArrears.Code] = "arrears",
        [BillingBlockRules.BalanceDoesNotCover.Code] = "balance",
    };

    private static readonly Dictionary<string, string> PromiseRefusals = new(StringComparer.Ordinal)
    {
        [BillingBlockRules.NotForSettlementMethod.Code] = "settlement-method",
        [BillingBlockRules.NotBlockedForMoney.Code] = "not-blocked",
        [BillingBlockRules.NoPaymentOnRecord.Code] = "not-enough-paid",
        [BillingBlockRules.BalanceTooHigh.Code] = "balance",
        [BillingBlockRules.DebtTooHigh.Code] = "debt",
        [BillingBlockRules.PromisesUsedUp.Code] = "already-used",
        [BillingBlockRules.PromiseTooSoon.Code] = "already-used",
        [BillingBlockRules.NotEnoughPaidSince.Code] = "not-enough-paid",
    };

    public static TheoryData<string> Ids(string shape) => [.. BillingBlockCase.Of(shape).Select(one => one.Id)];

    [CaseTheory]
    [MemberData(nameof(Ids), "voluntary-eligibility")]
    public void A_request_for_a_suspension_is_answered_as_the_source_says(string id)
    {
        var (inputs, expected) = Find(id);
        var currency = CurrencyOf(inputs);
        var stated = StatedPolicy(inputs.GetProperty("policy"), inputs.GetProperty("account"), currency);
        var facts = Request(inputs, stated);

        var decision = stated.Decide(facts);

        Compare(expected, "accept", decision.Outcome.IsAccepted);
        CompareRefusals(expected, decision.Reasons, SuspensionRefusals);
        if (expected.Amount("fee", currency) is { } fee)
        {
            var accepted = decision.Outcome.Should().BeOfType<VoluntarySuspensionAnswer.Accepted>().Which;
            (accepted.Fee?.Total ?? Money.Zero(currency)).Should().Be(fee, id);
        }

        if (CatalogueIds.TryGetValue(inputs.Text("operator")!, out var entry))
        {
            var published = BillingBlockCatalogue.VoluntarySuspensions.Single(candidate => candidate.Id == entry)[Start].Decide(facts);
            published.Outcome.IsAccepted.Should().Be(decision.Outcome.IsAccepted, "{0}: the catalogue says the same", id);
            published.Reasons.Select(reason => reason.Code).Intersect(SuspensionRefusals.Keys).Should()
                .Equal(decision.Reasons.Select(reason => reason.Code).Intersect(SuspensionRefusals.Keys), id);
        }
    }

    [CaseTheory]
    [MemberData(nameof(Ids), "promise-eligibility")]
    public void A_request_for_a_promise_is_answered_as_the_source_says(string id)
    {
        var (inputs, expected) = Find(id);
        var currency = CurrencyOf(inputs);
        var facts = PromiseRequest(inputs.GetProperty("account"), currency);

        var decision = StatedPromise(inputs.GetProperty("policy"), currency).Decide(facts);

        Compare(expected, "grant", decision.Outcome.IsGranted);
        CompareRefusals(expected, decision.Reasons, PromiseRefusals);
        var granted = decision.Outcome as PromiseAnswer.Granted;
        Compare(expected, "valid_days", granted?.ValidDays);
        Compare(expected, "valid_hours", granted?.ValidHours);
        if (expected.Amount("fee", currency) is { } fee)
        {
            granted!.Fee.Should().Be(fee, id);
        }

        if (CatalogueIds.TryGetValue(inputs.Text("operator")!, out var entry))
        {
            var published = BillingBlockCatalogue.Promises.Single(candidate => candidate.Id == entry)[Start].Decide(facts);
            published.Outcome.IsGranted.Should().Be(decision.Outcome.IsGranted, "{0}: the catalogue says the same", id);
            if (granted is not null)
            {
                published.Outcome.Should().BeOfType<PromiseAnswer.Granted>().Which.Until.Should().Be(granted.Until);
            }
        }
    }

    [CaseTheory]
    [MemberData(nameof(Ids), "voluntary-charges")]
    public void A_running_suspension_is_charged_as_the_source_says(string id)
    {
        var (inputs, expected) = Find(id);
        var currency = CurrencyOf(inputs);
        var policy = new VoluntaryChargesPolicy
        {
            Id = new("case/charges", "1"),
            Source = Source,
            Currency = currency,
            Price = new()
            {
                ActivationFee = inputs.Amount("activation_fee_when_no_free_days", currency),
                FeePerPaidDay = inputs.Amount("daily_fee_while_blocked", currency),
                StartDayInFull = true,
            },
        };

        var decision = policy.Decide(new()
        {
            From = Start,
            To = Start.PlusDays(inputs.Count("voluntary_block_days")!.Value),
            AsOf = Start.PlusDays(inputs.Count("look_at_day")!.Value),
            Balance = inputs.Amount("balance_at_start", currency)!.Value,
            DailyFee = inputs.Amount("daily_fee", currency),
            FreeDaysLeft = inputs.Count("free_days_left_at_start"),
            LiftedOn = inputs.Count("lifted_on_day") is { } day ? Start.PlusDays(day) : null,
        });

        var reckoned = decision.Outcome.Should().BeOfType<VoluntaryCharges.Reckoned>().Which;
        Compare(expected, "total_charged", reckoned.Total, currency);
        Compare(expected, "balance", reckoned.Last.Balance, currency);
        Compare(expected, "free_days_left", reckoned.Last.FreeDaysLeft);
        Compare(expected, "state", Word(reckoned.Last.State));
        if (expected.TryGetProperty("balances", out var balances))
        {
            reckoned.Days.Select(day => day.Balance).Should().Equal(balances.EnumerateArray().Select(one => Money.Parse($"{currency.Code} {one.GetString()}")), id);
        }
    }

    [CaseTheory]
    [MemberData(nameof(Ids), "voluntary-quota")]
    public void Free_days_come_back_as_the_source_says(string id)
    {
        var (inputs, expected) = Find(id);
        var quota = new FreeDayQuota(inputs.Date("quota_year_began")!.Value, inputs.Count("free_days_per_year")!.Value, inputs.Count("free_days_left_before")!.Value);

        Compare(expected, "free_days_left", quota.LeftOn(inputs.Date("as_of")!.Value));
    }

    [CaseTheory]
    [MemberData(nameof(Ids), "suspension-charge")]
    public void A_share_of_the_fee_goes_on_as_the_source_says(string id)
    {
        var (inputs, expected) = Find(id);
        var currency = CurrencyOf(inputs);
        var (period, suspended) = (inputs.GetProperty("period"), inputs.GetProperty("suspended"));
        var fee = new SuspendedFee(inputs.Amount("monthly_fee", currency)!.Value, (inputs.Count("suspension_percentage") ?? 0) / 100m);
        var from = suspended.Date("from")!.Value;

        var charge = fee.For(period.Date("from")!.Value, period.Date("to")!.Value, [new(from, from, suspended.Text("to") is null ? null : suspended.Date("to")!.Value)]);

        Compare(expected, "charge", charge, currency);
    }

    [CaseTheory]
    [MemberData(nameof(Ids), "promise-charges")]
    public void A_promise_is_charged_as_the_source_says(string id)
    {
        var (inputs, expected) = Find(id);
        var currency = CurrencyOf(inputs);

        var charges = PromiseCharges.Of(inputs.Amount("balance", currency)!.Value, inputs.Count("promise_days")!.Value, inputs.Amount("daily_fee", currency)!.Value);

        Compare(expected, "days_charged", charges.DaysCharged);
        Compare(expected, "balance_after", charges.BalanceAfter, currency);
        Compare(expected, "state_after", charges.IsBlocked ? "balance-block" : "active");
    }

    private static VoluntarySuspensionPolicy StatedPolicy(JsonElement policy, JsonElement account, Currency currency)
    {
        var mustCover = policy.Flag("balance_must_cover");
        string[] prices = ["fee", "fee_per_paid_day", "activation_fee_when_no_free_days", "free_days_per_calendar_year"];
        return new()
        {
            Id = new("case/suspension", "1"),
            Source = Source,
            Currency = currency,
            MinLength = LengthOf(policy, "min"),
            MaxLength = LengthOf(policy, "max"),
            MaxDaysPerYear = policy.Count("max_days_per_calendar_year"),
            MaxUses = policy.Count("max_uses_per_year") is { } uses ? new(uses) : null,
            MinGap = policy.Count("min_gap_days") is { } gap ? SuspensionLength.Days(gap) : null,
            MinNoticeDays = policy.Count("min_notice_days") ?? 0,
            Price = !mustCover && Array.TrueForAll(prices, name => policy.Find(name) is null) ? null : new()
            {
                FreeDaysPerYear = policy.Count("free_days_per_calendar_year") ?? 0,
                FeePerPaidDay = policy.Amount("fee_per_paid_day", currency),
                ActivationFee = policy.Amount("activation_fee_when_no_free_days", currency),
                Fee = policy.Amount("fee", currency),
                StartDayInFull = mustCover && account.Find("daily_fee") is not null,
            },
            BalanceMustCover = mustCover,
            RefusedWhileBlockedForMoney = policy.Flag("refused_while_money_blocked"),
            RefusedOnTermContract = policy.Flag("refused_on_annual_contract"),
            RefusedInArrears = policy.Flag("refused_in_arrears"),
        };
    }

    private static VoluntarySuspensionFacts Request(JsonElement inputs, VoluntarySuspensionPolicy policy)
    {
        var (request, account, currency) = (inputs.GetProperty("request"), inputs.GetProperty("account"), CurrencyOf(inputs));
        var length = request.Count("days") is { } days ? SuspensionLength.Days(days) : SuspensionLength.Months(request.Count("months")!.Value);

        // A request of which no notice is told was made in time.
        var requestedOn = Start.PlusDays(-(request.Count("notice_days") ?? policy.MinNoticeDays));
        return VoluntarySuspensionFacts.For(requestedOn, Start, length) with
        {
            History = new()
            {
                DaysUsedThisYear = account.Count("days_used_this_calendar_year") ?? 0,
                UsesThisYear = account.Count("uses_this_year") ?? 0,
                LastEndedOn = account.Count("days_since_last") is { } since ? Start.PlusDays(-since) : null,
                FreeDaysLeft = account.Count("free_days_left"),
            },
            BlockedForMoney = account.Flag("money_blocked"),
            OnTermContract = account.Flag("annual_contract"),
            InArrears = account.Flag("in_arrears"),
            Balance = account.Amount("balance", currency),
            DailyFee = account.Amount("daily_fee", currency),
        };
    }

    private static PromiseToPayPolicy StatedPromise(JsonElement policy, Currency currency) => new()
    {
        Id = new("case/promise", "1"),
        Source = Source,
        Currency = currency,
        Validity = policy.Count("valid_days") is { } days ? new PromiseValidity.Days(days)
            : new PromiseValidity.Hours(policy.Count("base_hours") ?? 24, policy.Count("hours_per_full_year") ?? 0),
        SettlementMethods = [.. policy.Texts("settlement_methods").Select(SettlementMethod.Parse)],
        OnlyWhileBlockedForMoney = policy.Flag("only_while_money_blocked"),
        MaxBalance = policy.Amount("max_balance", currency),
        MaxDebtInMonthlyFees = policy.Number("max_debt_in_monthly_fees"),
        MaxUsesPerCalendarMonth = policy.Count("max_uses_per_calendar_month"),
        MinGapDays = policy.Count("min_gap_days") ?? 0,
        MinPaidShare = policy.Number("min_paid_share"),
        PaymentOnRecordRequired = policy.Flag("payment_on_record_required"),
        Fee = policy.Amount("fee", currency) is { } fee ? new PromiseFee.Flat(fee) : null,
    };

    private static PromiseFacts PromiseRequest(JsonElement account, Currency currency) => PromiseFacts.At("2027-06-15T12:00:00", "Europe/Moscow") with
    {
        SettlementMethod = account.Text("settlement_method") is { } method ? SettlementMethod.Parse(method) : null,
        BlockedForMoney = account.Flag("money_blocked"),
        Balance = account.Amount("balance", currency),
        MonthlyFee = account.Amount("monthly_fee", currency),
        HasPaymentOnRecord = account.FlagIfTold("has_payment_on_record"),
        CustomerSince = account.Count("full_years_as_customer") is { } years ? new LocalDate(2027, 6, 15).PlusYears(-years) : null,
        History = new()
        {
            UsesThisMonth = account.Count("uses_this_month") ?? 0,
            // Of a promise of which only the share paid since is told, the day does not matter.
            LastOn = (account.Count("days_since_last_promise") ?? (account.Number("paid_share_since_last_promise") is null ? null : 365)) is { } since
                ? new LocalDate(2027, 6, 15).PlusDays(-since)
                : null,
            PaidShareSinceLast = account.Number("paid_share_since_last_promise"),
        },
    };

    private static SuspensionLength? LengthOf(JsonElement policy, string bound) => policy.Count($"{bound}_days") is { } days ? SuspensionLength.Days(days)
        : policy.Count($"{bound}_months") is { } months ? SuspensionLength.Months(months)
        : null;

    private static void CompareRefusals(JsonElement expected, ValueList<Reason> reasons, Dictionary<string, string> names)
    {
        if (expected.Find("refusals") is not null)
        {
            reasons.Where(reason => names.ContainsKey(reason.Code)).Select(reason => names[reason.Code]).Distinct().Should().BeEquivalentTo(expected.Texts("refusals"));
        }
    }

    private static string Word(SuspensionState state) => state switch
    {
        SuspensionState.Suspended => "voluntary-block",
        SuspensionState.BlockedForMoney => "balance-block",
        _ => "active",
    };

    private static (JsonElement Inputs, JsonElement Expected) Find(string id)
    {
        var found = BillingBlockCase.Find(id);
        return (found.Inputs, found.Expected);
    }

    private static void Compare(JsonElement expected, string name, bool found)
    {
        if (expected.FlagIfTold(name) is { } value)
        {
            found.Should().Be(value, name);
        }
    }

    private static void Compare(JsonElement expected, string name, string found)
    {
        if (expected.Text(name) is { } value)
        {
            found.Should().Be(value, name);
        }
    }

    private static void Compare(JsonElement expected, string name, int? found)
    {
        if (expected.TryGetProperty(name, out var value))
        {
            found.Should().Be(value.ValueKind == JsonValueKind.Null ? null : value.GetInt32(), name);
        }
    }

    private static void Compare(JsonElement expected, string name, Money found, Currency currency)
    {
        if (expected.Amount(name, currency) is { } amount)
        {
            found.Should().Be(amount, name);
        }
    }

    private static Currency CurrencyOf(JsonElement inputs) => Currency.Parse(inputs.Text("currency") ?? "RUB");
}
