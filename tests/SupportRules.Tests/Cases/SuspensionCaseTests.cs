using System.Text.Json;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
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
        [BillingBlockRules.NoPaymentOnRecord.Code] = "no-payment",
        [BillingBlockRules.BalanceTooHigh.Code] = "balance",
        [BillingBlockRules.DebtTooHigh.Code] = "debt",
        [BillingBlockRules.PromisesUsedUp.Code] = "already-used",
        [BillingBlockRules.PromiseTooSoon.Code] = "already-used",
        [BillingBlockRules.NotEnoughPaidSince.Code] = "not-enough-paid",
    };

    public static TheoryData<string> Ids(string shape) => [.. All().Where(one => Text(one, "shape") == shape).Select(one => Text(one, "id")!)];

    [Theory]
    [MemberData(nameof(Ids), "voluntary-eligibility")]
    public void A_request_for_a_suspension_is_answered_as_the_source_says(string id)
    {
        var (inputs, expected) = Find(id);
        var currency = CurrencyOf(inputs);
        var stated = StatedPolicy(inputs.GetProperty("policy"), inputs.GetProperty("account"), currency);
        var facts = Request(inputs, stated);

        var decision = stated.Decide(facts);

        decision.Outcome.IsAccepted.Should().Be(expected.GetProperty("accept").GetBoolean(), id);
        Refusals(decision.Reasons, SuspensionRefusals).Should().BeEquivalentTo(Texts(expected, "refusals"), id);
        if (Amount(expected, "fee", currency) is { } fee)
        {
            var accepted = decision.Outcome.Should().BeOfType<VoluntarySuspensionAnswer.Accepted>().Which;
            (accepted.Fee?.Total ?? Money.Zero(currency)).Should().Be(fee, id);
        }

        if (CatalogueIds.TryGetValue(Text(inputs, "operator")!, out var entry))
        {
            var published = BillingBlockCatalogue.VoluntarySuspensions.Single(candidate => candidate.Id == entry)[Start].Decide(facts);
            published.Outcome.IsAccepted.Should().Be(decision.Outcome.IsAccepted, "{0}: the catalogue says the same", id);
            published.Reasons.Select(reason => reason.Code).Intersect(SuspensionRefusals.Keys).Should()
                .Equal(decision.Reasons.Select(reason => reason.Code).Intersect(SuspensionRefusals.Keys), id);
        }
    }

    [Theory]
    [MemberData(nameof(Ids), "promise-eligibility")]
    public void A_request_for_a_promise_is_answered_as_the_source_says(string id)
    {
        var (inputs, expected) = Find(id);
        var currency = CurrencyOf(inputs);
        var facts = PromiseRequest(inputs.GetProperty("account"), currency);

        var decision = StatedPromise(inputs.GetProperty("policy"), currency).Decide(facts);

        decision.Outcome.IsGranted.Should().Be(expected.GetProperty("grant").GetBoolean(), id);
        Refusals(decision.Reasons, PromiseRefusals).Should().BeEquivalentTo(Texts(expected, "refusals"), id);
        var granted = decision.Outcome as PromiseAnswer.Granted;
        Compare(expected, "valid_days", granted?.ValidDays);
        Compare(expected, "valid_hours", granted?.ValidHours);
        if (Amount(expected, "fee", currency) is { } fee)
        {
            granted!.Fee.Should().Be(fee, id);
        }

        if (CatalogueIds.TryGetValue(Text(inputs, "operator")!, out var entry))
        {
            var published = BillingBlockCatalogue.Promises.Single(candidate => candidate.Id == entry)[Start].Decide(facts);
            published.Outcome.IsGranted.Should().Be(decision.Outcome.IsGranted, "{0}: the catalogue says the same", id);
            if (granted is not null)
            {
                published.Outcome.Should().BeOfType<PromiseAnswer.Granted>().Which.Until.Should().Be(granted.Until);
            }
        }
    }

    [Theory]
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
                ActivationFee = Amount(inputs, "activation_fee_when_no_free_days", currency),
                FeePerPaidDay = Amount(inputs, "daily_fee_while_blocked", currency),
                StartDayInFull = true,
            },
        };

        var decision = policy.Decide(new()
        {
            From = Start,
            To = Start.PlusDays(Count(inputs, "voluntary_block_days")!.Value),
            AsOf = Start.PlusDays(Count(inputs, "look_at_day")!.Value),
            Balance = Amount(inputs, "balance_at_start", currency)!.Value,
            DailyFee = Amount(inputs, "daily_fee", currency),
            FreeDaysLeft = Count(inputs, "free_days_left_at_start"),
            LiftedOn = Count(inputs, "lifted_on_day") is { } day ? Start.PlusDays(day) : null,
        });

        var reckoned = decision.Outcome.Should().BeOfType<VoluntaryCharges.Reckoned>().Which;
        Compare(expected, "total_charged", reckoned.Total, currency);
        Compare(expected, "balance", reckoned.Last.Balance, currency);
        Compare(expected, "free_days_left", reckoned.Last.FreeDaysLeft);
        Word(reckoned.Last.State).Should().Be(Text(expected, "state"), id);
        if (expected.TryGetProperty("balances", out var balances))
        {
            reckoned.Days.Select(day => day.Balance).Should().Equal(balances.EnumerateArray().Select(one => Money.Parse($"{currency.Code} {one.GetString()}")), id);
        }
    }

    [Theory]
    [MemberData(nameof(Ids), "voluntary-quota")]
    public void Free_days_come_back_as_the_source_says(string id)
    {
        var (inputs, expected) = Find(id);
        var quota = new FreeDayQuota(Date(inputs, "quota_year_began"), Count(inputs, "free_days_per_year")!.Value, Count(inputs, "free_days_left_before")!.Value);

        Compare(expected, "free_days_left", quota.LeftOn(Date(inputs, "as_of")));
    }

    [Theory]
    [MemberData(nameof(Ids), "suspension-charge")]
    public void A_share_of_the_fee_goes_on_as_the_source_says(string id)
    {
        var (inputs, expected) = Find(id);
        var currency = CurrencyOf(inputs);
        var (period, suspended) = (inputs.GetProperty("period"), inputs.GetProperty("suspended"));
        var fee = new SuspendedFee(Amount(inputs, "monthly_fee", currency)!.Value, (Count(inputs, "suspension_percentage") ?? 0) / 100m);
        var from = Date(suspended, "from");

        var charge = fee.For(Date(period, "from"), Date(period, "to"), [new(from, from, Text(suspended, "to") is null ? null : Date(suspended, "to"))]);

        Compare(expected, "charge", charge, currency);
    }

    [Theory]
    [MemberData(nameof(Ids), "promise-charges")]
    public void A_promise_is_charged_as_the_source_says(string id)
    {
        var (inputs, expected) = Find(id);
        var currency = CurrencyOf(inputs);

        var charges = PromiseCharges.Of(Amount(inputs, "balance", currency)!.Value, Count(inputs, "promise_days")!.Value, Amount(inputs, "daily_fee", currency)!.Value);

        Compare(expected, "days_charged", charges.DaysCharged);
        Compare(expected, "balance_after", charges.BalanceAfter, currency);
        (charges.IsBlocked ? "balance-block" : "active").Should().Be(Text(expected, "state_after"), id);
    }

    private static VoluntarySuspensionPolicy StatedPolicy(JsonElement policy, JsonElement account, Currency currency)
    {
        var mustCover = Flag(policy, "balance_must_cover") ?? false;
        string[] prices = ["fee", "fee_per_paid_day", "activation_fee_when_no_free_days", "free_days_per_calendar_year"];
        return new()
        {
            Id = new("case/suspension", "1"),
            Source = Source,
            Currency = currency,
            MinLength = LengthOf(policy, "min"),
            MaxLength = LengthOf(policy, "max"),
            MaxDaysPerYear = Count(policy, "max_days_per_calendar_year"),
            MaxUses = Count(policy, "max_uses_per_year") is { } uses ? new(uses) : null,
            MinGap = Count(policy, "min_gap_days") is { } gap ? SuspensionLength.Days(gap) : null,
            MinNoticeDays = Count(policy, "min_notice_days") ?? 0,
            Price = !mustCover && Array.TrueForAll(prices, name => Text(policy, name) is null) ? null : new()
            {
                FreeDaysPerYear = Count(policy, "free_days_per_calendar_year") ?? 0,
                FeePerPaidDay = Amount(policy, "fee_per_paid_day", currency),
                ActivationFee = Amount(policy, "activation_fee_when_no_free_days", currency),
                Fee = Amount(policy, "fee", currency),
                StartDayInFull = mustCover && Text(account, "daily_fee") is not null,
            },
            BalanceMustCover = mustCover,
            RefusedWhileBlockedForMoney = Flag(policy, "refused_while_money_blocked") ?? false,
            RefusedOnTermContract = Flag(policy, "refused_on_annual_contract") ?? false,
            RefusedInArrears = Flag(policy, "refused_in_arrears") ?? false,
        };
    }

    private static VoluntarySuspensionFacts Request(JsonElement inputs, VoluntarySuspensionPolicy policy)
    {
        var (request, account, currency) = (inputs.GetProperty("request"), inputs.GetProperty("account"), CurrencyOf(inputs));
        var length = Count(request, "days") is { } days ? SuspensionLength.Days(days) : SuspensionLength.Months(Count(request, "months")!.Value);

        // A request of which no notice is told was made in time.
        var requestedOn = Start.PlusDays(-(Count(request, "notice_days") ?? policy.MinNoticeDays));
        return VoluntarySuspensionFacts.For(requestedOn, Start, length) with
        {
            History = new()
            {
                DaysUsedThisYear = Count(account, "days_used_this_calendar_year") ?? 0,
                UsesThisYear = Count(account, "uses_this_year") ?? 0,
                LastEndedOn = Count(account, "days_since_last") is { } since ? Start.PlusDays(-since) : null,
                FreeDaysLeft = Count(account, "free_days_left"),
            },
            BlockedForMoney = Flag(account, "money_blocked") ?? false,
            OnTermContract = Flag(account, "annual_contract") ?? false,
            InArrears = Flag(account, "in_arrears") ?? false,
            Balance = Amount(account, "balance", currency),
            DailyFee = Amount(account, "daily_fee", currency),
        };
    }

    private static PromiseToPayPolicy StatedPromise(JsonElement policy, Currency currency) => new()
    {
        Id = new("case/promise", "1"),
        Source = Source,
        Currency = currency,
        Validity = Count(policy, "valid_days") is { } days ? new PromiseValidity.Days(days)
            : new PromiseValidity.Hours(Count(policy, "base_hours") ?? 24, Count(policy, "hours_per_full_year") ?? 0),
        SettlementMethods = [.. Texts(policy, "settlement_methods").Select(SettlementMethod.Parse)],
        OnlyWhileBlockedForMoney = Flag(policy, "only_while_money_blocked") ?? false,
        MaxBalance = Amount(policy, "max_balance", currency),
        MaxDebtInMonthlyFees = Number(policy, "max_debt_in_monthly_fees"),
        MaxUsesPerCalendarMonth = Count(policy, "max_uses_per_calendar_month"),
        MinGapDays = Count(policy, "min_gap_days") ?? 0,
        MinPaidShare = Number(policy, "min_paid_share"),
        PaymentOnRecordRequired = Flag(policy, "payment_on_record_required") ?? false,
        Fee = Amount(policy, "fee", currency) is { } fee ? new PromiseFee.Flat(fee) : null,
    };

    private static PromiseFacts PromiseRequest(JsonElement account, Currency currency) => PromiseFacts.At("2027-06-15T12:00:00", "Europe/Moscow") with
    {
        SettlementMethod = Text(account, "settlement_method") is { } method ? SettlementMethod.Parse(method) : null,
        BlockedForMoney = Flag(account, "money_blocked") ?? false,
        Balance = Amount(account, "balance", currency),
        MonthlyFee = Amount(account, "monthly_fee", currency),
        HasPaymentOnRecord = Flag(account, "has_payment_on_record"),
        CustomerSince = Count(account, "full_years_as_customer") is { } years ? new LocalDate(2027, 6, 15).PlusYears(-years) : null,
        History = new()
        {
            UsesThisMonth = Count(account, "uses_this_month") ?? 0,
            // Of a promise of which only the share paid since is told, the day does not matter.
            LastOn = (Count(account, "days_since_last_promise") ?? (Number(account, "paid_share_since_last_promise") is null ? null : 365)) is { } since
                ? new LocalDate(2027, 6, 15).PlusDays(-since)
                : null,
            PaidShareSinceLast = Number(account, "paid_share_since_last_promise"),
        },
    };

    private static SuspensionLength? LengthOf(JsonElement policy, string bound) => Count(policy, $"{bound}_days") is { } days ? SuspensionLength.Days(days)
        : Count(policy, $"{bound}_months") is { } months ? SuspensionLength.Months(months)
        : null;

    private static IEnumerable<string> Refusals(ValueList<Reason> reasons, Dictionary<string, string> names) =>
        reasons.Where(reason => names.ContainsKey(reason.Code)).Select(reason => names[reason.Code]).Distinct();

    private static string Word(SuspensionState state) => state switch
    {
        SuspensionState.Suspended => "voluntary-block",
        SuspensionState.BlockedForMoney => "balance-block",
        _ => "active",
    };

    private static IEnumerable<JsonElement> All() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "billing-blocks.json"))).RootElement.EnumerateArray();

    private static (JsonElement Inputs, JsonElement Expected) Find(string id)
    {
        var found = All().Single(one => Text(one, "id") == id);
        return (found.GetProperty("inputs"), found.GetProperty("expected"));
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
        if (Amount(expected, name, currency) is { } amount)
        {
            found.Should().Be(amount, name);
        }
    }

    private static JsonElement? Value(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Text(JsonElement element, string name) => Value(element, name)?.ToString();

    private static int? Count(JsonElement element, string name) => Value(element, name)?.GetInt32();

    private static bool? Flag(JsonElement element, string name) => Value(element, name)?.GetBoolean();

    private static decimal? Number(JsonElement element, string name) => Text(element, name) is { } text ? decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static Money? Amount(JsonElement element, string name, Currency currency) => Number(element, name) is { } number ? new(number, currency) : null;

    private static LocalDate Date(JsonElement element, string name) => LocalDatePattern.Iso.Parse(Text(element, name)!).Value;

    private static IEnumerable<string> Texts(JsonElement element, string name) => Value(element, name) is { } list ? list.EnumerateArray().Select(one => one.GetString()!) : [];

    private static Currency CurrencyOf(JsonElement inputs) => Currency.Parse(Text(inputs, "currency") ?? "RUB");
}
