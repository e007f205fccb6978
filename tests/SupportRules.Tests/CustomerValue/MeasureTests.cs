using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

public class MeasureTests
{
    [Theory]
    [InlineData("2026-10-27", 1)]
    [InlineData("2026-10-28", 0)]
    [InlineData("2020-11-27", 72)]
    [InlineData("2024-02-29", 32)]
    [InlineData("2026-11-27", 0)]
    public void Tenure_is_in_full_months(string start, int months)
    {
        var facts = New with { StartDate = Day(start) };

        facts.TenureMonths.Should().Be(months);
        Value(CustomerMeasure.TenureMonths, facts).Should().Be(months);
    }

    [Fact]
    public void Months_are_counted_from_the_first_day_and_never_chained() =>
        (CustomerValueFacts.From("2026-03-31", CustomerSegment.Consumer, "2026-01-31")).TenureMonths.Should().Be(2);

    [Fact]
    public void A_bill_paid_on_its_due_date_is_paid_on_time() => Bills(Bill("2026-11-10", "2026-11-10")).Should().Be((1, 1, 0));

    [Fact]
    public void A_bill_paid_on_the_day_after_is_late() => Bills(Bill("2026-11-10", "2026-11-11")).Should().Be((1, 0, 1));

    [Fact]
    public void An_unpaid_bill_due_today_says_nothing_yet() => Bills(Bill(Today, null)).Should().Be((0, 0, 0));

    [Fact]
    public void An_unpaid_bill_due_yesterday_is_late() => Bills(Bill("2026-11-26", null)).Should().Be((1, 0, 1));

    [Fact]
    public void A_bill_paid_before_it_is_due_is_paid_on_time_already() => Bills(Bill("2026-12-10", Today)).Should().Be((1, 1, 0));

    [Fact]
    public void A_bill_of_nothing_says_nothing() => Bills(Bill("2026-01-10", "2026-03-10", 0), Bill("2026-01-10", null, 0)).Should().Be((0, 0, 0));

    [Fact]
    public void The_first_day_of_a_window_is_in_it()
    {
        var factor = Factor(CustomerMeasure.LateBills, new(0, 1, 1), new(1, null, 0)) with { WindowMonths = 12 };

        Value(factor, New with { Bills = [Bill("2025-11-27", "2025-12-27")] }).Should().Be(1);
        Value(factor, New with { Bills = [Bill("2025-11-26", "2025-12-27")] }).Should().BeNull();
    }

    [Theory]
    [InlineData("2024-02-29", 1)]
    [InlineData("2024-02-28", 0)]
    public void A_window_from_the_end_of_a_month_begins_at_the_end_of_a_month(string complained, int count)
    {
        var factor = Factor(CustomerMeasure.Complaints, new(0, 1, 1), new(1, null, 0)) with { WindowMonths = 1 };
        var facts = CustomerValueFacts.From("2024-03-31", CustomerSegment.Consumer, "2020-01-01") with { Events = [Complaint(complained)] };

        Value(factor, facts).Should().Be(count);
    }

    [Fact]
    public void A_share_is_of_the_bills_that_say_something()
    {
        var facts = New with { Bills = [Bill("2026-09-10", "2026-09-10"), Bill("2026-10-10", "2026-10-10"), Bill("2026-11-10", "2026-11-12"), Bill("2026-12-10", null)] };

        Value(CustomerMeasure.OnTimeShare, facts).Should().Be(0.66666667m);
        Value(CustomerMeasure.OnTimeBills, facts).Should().Be(2);
        Value(CustomerMeasure.LateBills, facts).Should().Be(1);
    }

    [Theory]
    [InlineData("on-time-share")]
    [InlineData("on-time-bills")]
    [InlineData("late-bills")]
    [InlineData("months-since-purchase")]
    [InlineData("greatest-purchase")]
    public void Where_there_is_nothing_to_judge_by_yet_a_factor_gives_the_points_set_for_it(string measure)
    {
        var points = measure == "late-bills" ? new FactorPoints.Bands(new(0, 1, 9), new(1, null, 0)) : new FactorPoints.Bands(new(0, 1, 0), new(1, measure == "on-time-share" ? 1 : null, 9));
        var policy = Policy(new ScoreFactor(CustomerMeasure.Parse(measure), points) { PointsWithoutHistory = 4 });

        var line = policy.Score(New)!.Lines[0];

        line.Value.Should().BeNull();
        line.Points.Should().Be(4);
        policy.Decide(New).Codes().Should().Contain("VAL-112");
    }

    [Fact]
    public void Purchases_are_counted_added_up_and_dated_within_the_window()
    {
        var facts = New with { Purchases = [Purchase.Of("2026-05-27", Usd(30)), Purchase.Of("2026-08-28", Usd(20)), Purchase.Of("2025-11-26", Usd(500))] };

        Value(Windowed(CustomerMeasure.Purchases), facts).Should().Be(2);
        Value(Windowed(CustomerMeasure.PurchaseSpend), facts).Should().Be(50);
        Value(Windowed(CustomerMeasure.GreatestPurchase), facts).Should().Be(30);
        Value(Windowed(CustomerMeasure.MonthsSincePurchase), facts).Should().Be(2.96774194m, "30 of the 31 days of the third month have passed");
        Value(Windowed(CustomerMeasure.Purchases), New).Should().Be(0);
        Value(Windowed(CustomerMeasure.PurchaseSpend), New).Should().Be(0);
    }

    [Fact]
    public void Contacts_and_returned_payments_count_from_the_first_day_of_the_window()
    {
        var facts = New with
        {
            Contacts = [Day("2025-11-27"), Day("2025-11-26"), Day(Today)],
            ReturnedPayments = [ReturnedPayment.Of("2025-11-27", Usd(1)), ReturnedPayment.Of("2025-11-26", Usd(1))],
        };

        Value(Windowed(CustomerMeasure.Contacts), facts).Should().Be(2);
        Value(Factor(CustomerMeasure.ReturnedPayments, new ScoreBand(0, null, 0)) with { WindowMonths = 12 }, facts).Should().Be(1);
    }

    [Fact]
    public void Credits_are_added_up_without_those_for_the_companys_own_fault()
    {
        var facts = New with { Events = [Credit("2026-11-01", 20), Credit("2026-11-02", 5, Fault.Nobody), Credit("2026-11-03", 100, Fault.Company), Credit("2025-11-26", 70)] };
        var amount = new ScoreFactor(CustomerMeasure.CreditAmount, new FactorPoints.Linear(20, -1, 5, 20)) { WindowMonths = 12 };

        Value(amount, facts).Should().Be(25);
        Value(amount with { CountsCompanyFault = true }, facts).Should().Be(125);
        facts.CreditsGranted(12, Currency.USD).Should().Be(Usd(25));
        Policy(amount).Decide(facts).Reasons.Single(reason => reason.Code == "VAL-115").Values[1].Should().Be(1);
        Policy(amount with { CountsCompanyFault = true }).Decide(facts).Codes().Should().NotContain("VAL-115");
    }

    [Fact]
    public void What_two_events_leave_open_is_as_open_as_what_one_does()
    {
        var amount = new ScoreFactor(CustomerMeasure.CreditAmount, new FactorPoints.Linear(60, -1, 1, 60));

        Policy(amount).Decide(New with { Events = [Credit("2026-11-01", 10, null), Credit("2026-11-02", 10, null)] }).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["Events.Fault"]));
        Policy(amount).Decide(New with { Events = [Credit("2026-11-01", null), Credit("2026-11-02", null)] }).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["Events.Amount"]));
    }

    [Fact]
    public void A_credit_of_known_amount_is_that_amount_or_nothing_while_its_fault_is_unknown()
    {
        var amount = new ScoreFactor(CustomerMeasure.CreditAmount, new FactorPoints.Linear(59, -1, 1, 59));

        Policy(amount).Place(New with { Events = [Credit("2026-11-01", 10, null)] }).Tier.Code.Should().Be("2", "49 to 59 points lead there");
    }

    [Fact]
    public void A_purchase_on_the_first_day_of_the_window_counts() =>
        Value(Windowed(CustomerMeasure.Purchases), New with { Purchases = [Purchase.Of("2025-11-27", Usd(30))] }).Should().Be(1);

    [Fact]
    public void What_is_left_out_is_told_of_each_factor()
    {
        var policy = Policy(Factor(CustomerMeasure.Complaints, new(0, 1, 5), new(1, null, 0)), Factor(CustomerMeasure.CreditsGranted, new(0, 1, 5), new(1, null, 0)));
        var decision = policy.Decide(New with { Events = [Complaint("2026-11-01", Fault.Company), Credit("2026-11-01", 10, Fault.Company)] });

        decision.Reasons.Where(reason => reason.Code == "VAL-115").Select(reason => reason.Values[0]).Should().Equal("complaints", "credits-granted");
    }

    [Fact]
    public void A_figure_that_somebody_has_worked_out_goes_before_what_the_facts_give()
    {
        var facts = New with { Bills = [Bill("2026-10-10", "2026-11-10")], Measured = [new(CustomerMeasure.OnTimeShare, 0.95m)] };

        Value(CustomerMeasure.OnTimeShare, facts).Should().Be(0.95m);
        Value(CustomerMeasure.OnTimeShare, facts.With(new(CustomerMeasure.OnTimeShare, 0.5m))).Should().Be(0.5m);
        facts.With(new(CustomerMeasure.OnTimeShare, 0.5m)).Measured.Should().HaveCount(1);
    }

    [Fact]
    public void Facts_are_made_from_texts_and_dates_alike() =>
        CustomerValueFacts.From(new DateOnly(2026, 11, 27), CustomerSegment.Consumer, new DateOnly(2020, 1, 15)).Should().Be(CustomerValueFacts.From("2026-11-27", CustomerSegment.Consumer, "2020-01-15"));

    private static (int Counted, int OnTime, int Late) Bills(params BillRecord[] bills)
    {
        var facts = New with { Bills = bills.ToValueList() };
        return (facts.BillsCounted, facts.BillsOnTime, facts.BillsLate);
    }

    private static ScoreFactor Windowed(CustomerMeasure measure) => new(measure, new FactorPoints.Linear(0, 1, 1, 1000)) { WindowMonths = 12 };

    private static decimal? Value(CustomerMeasure measure, CustomerValueFacts facts) => Value(
        new ScoreFactor(measure, measure.Direction == MeasureDirection.MoreIsWorse ? new FactorPoints.Linear(0, -1, 1, 1) : new FactorPoints.Linear(0, 1, 1, 1000)), facts);

    private static decimal? Value(ScoreFactor factor, CustomerValueFacts facts) => Policy(factor).Score(facts)!.Lines[0].Value;
}
