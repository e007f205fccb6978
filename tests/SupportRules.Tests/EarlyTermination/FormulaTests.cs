using FluentAssertions;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>Each form of a fee: its value at its edges, and what it says.</summary>
public class FormulaTests
{
    [Fact]
    public void A_flat_fee_is_the_same_on_every_day() =>
        Policy(Flat(175)).Found(After(23), "ETF-30").Should().Equal(Usd(175));

    [Theory]
    [InlineData(12, 150)]
    [InlineData(24, 295)]
    [InlineData(36, 395)]
    public void A_flat_fee_by_term_is_that_of_the_term(int term, decimal fee) =>
        Policy(new FeeFormula.FlatByTerm([new(12, Usd(150)), new(24, Usd(295)), new(36, Usd(395))]))
            .Found(After(3, termMonths: term), "ETF-31").Should().Equal(Usd(fee), term);

    [Theory]
    [InlineData(4, 400)]
    [InlineData(5, 400)]
    [InlineData(6, 385)]
    [InlineData(9, 340)]
    [InlineData(10, 340)]
    [InlineData(11, 340)]
    [InlineData(12, 335)]
    [InlineData(13, 330)]
    public void A_declining_fee_falls_in_its_steps_and_stays_between_them(int months, decimal fee)
    {
        var policy = Policy(new FeeFormula.Declining(Usd(400), [new(6, 9, Usd(15)), new(12, null, Usd(5))]));

        policy.Fee(After(months)).Should().Be(fee);
        policy.Found(After(months), "ETF-32").Should().Equal(Usd(400), Usd(400 - fee), months);
    }

    [Fact]
    public void A_declining_fee_does_not_fall_below_nothing()
    {
        var policy = Policy(new FeeFormula.Declining(Usd(100), Usd(10)));

        policy.Codes(After(9)).Should().Equal("ETF-32");
        policy.Codes(After(10)).Should().Equal("ETF-32");
        policy.Codes(After(11)).Should().Equal("ETF-32", "ETF-58");
        policy.Found(After(11), "ETF-58").Should().Equal(Usd(-10));
        policy.Fee(After(11)).Should().Be(0);
    }

    [Fact]
    public void A_declining_fee_goes_by_full_months_whatever_becomes_of_the_running_one() =>
        Policy(new FeeFormula.Declining(Usd(100), Usd(10)), TermCounter.FullMonthsLeft).Fee(After(3, 10)).Should().Be(70);

    [Fact]
    public void Nothing_is_the_least_whatever_the_unknown_others_are()
    {
        var lesser = Policy(new FeeFormula.LesserOf([new FeeFormula.ProRata(FeeBasis.Subsidy), new FeeFormula.ChargesLeft(1)]));
        var free = After(3) with { DevicePrice = Usd(0), PricePaid = Usd(0) };

        lesser.Fee(free).Should().Be(0);
        lesser.Missing(After(3) with { DevicePrice = Usd(1), PricePaid = Usd(0) }).Should().Equal("MonthlyCharge");
        Policy(new FeeFormula.GreaterOf([new FeeFormula.ProRata(FeeBasis.Subsidy), new FeeFormula.ChargesLeft(1)])).Missing(free).Should().Equal("MonthlyCharge");
    }

    [Fact]
    public void A_fee_per_month_left_is_the_rate_times_the_months()
    {
        Policy(new FeeFormula.PerMonthLeft(Usd(20))).Found(After(18, 1), "ETF-33").Should().Equal(Usd(20), 6, Usd(120));
        Policy(new FeeFormula.PerMonthLeft(Usd(20)), TermCounter.ByDays).Found(Facts("2011-04-01", "2012-09-16"), "ETF-33").Should().Equal(Usd(20), 6.5m, Usd(130));
    }

    [Theory]
    [InlineData("2013-02-01", 58.5)] // 2 months
    [InlineData("2013-03-01", 43.5)]
    [InlineData("2013-03-17", 21.05)] // 15 of 31 days: part of the first month, 21.048...
    [InlineData("2013-02-15", 51)] // one and a half
    public void The_first_month_left_may_have_a_rate_of_its_own(string end, decimal fee)
    {
        var policy = Policy(new FeeFormula.PerMonthLeft(Usd(15), Usd(43.5m)), TermCounter.ByDays);

        policy.Fee(Facts("2011-04-01", end)).Should().Be(fee);
        policy.Found(Facts("2011-04-01", "2013-02-01"), "ETF-34").Should().Equal(Usd(43.5m), Usd(15), 2, Usd(58.5m));
    }

    [Fact]
    public void A_fee_per_day_left_is_the_rate_times_the_days() =>
        Policy(new FeeFormula.PerDayLeft(Usd(0.5m))).Found(After(24, -31), "ETF-35").Should().Equal(Usd(0.5m), 31, Usd(15.5m));

    [Fact]
    public void A_clawback_grows_with_the_months_served() =>
        Policy(new FeeFormula.PerMonthServed(Usd(8)), TermCounter.FullMonthsLeft).Found(After(7, 1), "ETF-36").Should().Equal(Usd(8), 8, Usd(64));

    [Fact]
    public void A_multiple_is_of_the_amount_that_it_names() =>
        Policy(new FeeFormula.Multiple(FeeBasis.LastBill, 2.5m)).Found(After(7) with { LastBill = Usd(40) }, "ETF-37")
            .Should().Equal(2.5m, "last-bill", Usd(40), Usd(100));

    [Theory]
    [InlineData(17, 6, 240)]
    [InlineData(18, 6, 240)]
    [InlineData(19, 5, 200)]
    public void A_bill_per_month_left_stops_at_its_most_months(int months, int charged, decimal fee) =>
        Policy(new FeeFormula.BasisPerMonthLeft(FeeBasis.AverageBill, 6)).Found(After(months) with { AverageBill = Usd(40) }, "ETF-41")
            .Should().Equal(1m, "average-bill", Usd(40), charged, Usd(fee));

    [Fact]
    public void A_bill_per_month_left_may_go_on_to_the_end() =>
        Policy(new FeeFormula.BasisPerMonthLeft(FeeBasis.AgreedAmount)).Fee(After(4) with { AgreedAmount = Usd(40) }).Should().Be(800);

    [Fact]
    public void Charges_left_are_counted_after_the_discount_and_by_band()
    {
        var policy = Policy(new FeeFormula.ChargesLeft([new(1, 12, 1), new(13, 18, 0.5m)]));
        var facts = After(10) with { MonthlyCharge = Usd(50), MonthlyDiscount = Usd(10) };

        policy.Found(facts, "ETF-51").Should().Equal(Usd(50), Usd(10), Usd(40));
        policy.Found(facts, "ETF-38").Should().Equal(Usd(40), 8, "100 % of months 1 to 12, 50 % of months 13 to 18", Usd(200));
        policy.Codes(facts with { MonthlyDiscount = Usd(0) }).Should().Equal("ETF-38");
        policy.Codes(facts with { MonthlyDiscount = null }).Should().Equal("ETF-38");
    }

    [Theory]
    [InlineData(11, 70)]
    [InlineData(12, 60)]
    [InlineData(13, 50)]
    [InlineData(17, 10)]
    [InlineData(18, 0)]
    [InlineData(19, 0)]
    public void Charges_of_months_beyond_the_bands_are_not_due(int months, decimal fee) =>
        Policy(new FeeFormula.ChargesLeft([new(1, 12, 1), new(13, 18, 1)])).Fee(After(months) with { MonthlyCharge = Usd(10) }).Should().Be(fee);

    [Theory]
    [InlineData(12, 6)]
    [InlineData(13, 7)]
    public void Bands_beyond_the_term_charge_nothing(int term, decimal fee) =>
        Policy(new FeeFormula.ChargesLeft([new(1, 12, 1), new(13, 30, 1), new(31, null, 1)])).Fee(After(6, termMonths: term) with { MonthlyCharge = Usd(1) }).Should().Be(fee);

    [Theory]
    [InlineData(23, 20)]
    [InlineData(24, 0)]
    [InlineData(25, 0)]
    public void A_subsidy_may_be_worked_off_before_the_term_ends(int months, decimal fee)
    {
        var facts = After(months, termMonths: 36) with { DevicePrice = Usd(500), PricePaid = Usd(20) };

        Policy(new FeeFormula.ProRata(FeeBasis.Subsidy, 24)).Fee(facts).Should().Be(fee);
        Policy(new FeeFormula.ProRata(FeeBasis.Subsidy, 24)).Found(facts, "ETF-39").Should().Equal("subsidy", Usd(480), Math.Max(0, 24 - months), 24, Usd(fee));
    }

    [Fact]
    public void A_subsidy_may_be_worked_off_after_the_term_ends() =>
        Policy(new FeeFormula.ProRata(FeeBasis.DevicePrice, 48)).Fee(After(12) with { DevicePrice = Usd(480) }).Should().Be(360);

    [Fact]
    public void A_monthly_part_is_said_with_its_rounding() =>
        Policy(new FeeFormula.ProRata(FeeBasis.DevicePrice, 36, Rounding.HalfUpToCents)).Found(After(20) with { DevicePrice = Usd(500) }, "ETF-40")
            .Should().Equal("device-price", Usd(500), 36, Usd(13.89m), 16, Usd(222.24m));

    [Theory]
    [InlineData(FeeCount.DaysLeft, 24, -31, 31)]
    [InlineData(FeeCount.DaysServed, 1, 2, 33)]
    [InlineData(FeeCount.ContractMonth, 6, -1, 6)]
    [InlineData(FeeCount.ContractMonth, 6, 0, 7)]
    [InlineData(FeeCount.FullMonthsServed, 6, -1, 5)]
    [InlineData(FeeCount.FullMonthsServed, 6, 0, 6)]
    [InlineData(FeeCount.FullMonthsLeft, 18, -1, 6)]
    [InlineData(FeeCount.FullMonthsLeft, 18, 0, 6)]
    [InlineData(FeeCount.FullMonthsLeft, 18, 1, 5)]
    public void A_table_is_read_by_its_count(FeeCount by, int months, int days, int count)
    {
        var first = by is FeeCount.DaysLeft or FeeCount.ContractMonth ? 1 : 0;
        var table = new FeeFormula.Table(by, [new(first, count - 1, Flat(1)), new(count, count, Flat(2)), new(count + 1, null, Flat(3))]);

        Policy(table).Fee(After(months, days)).Should().Be(2);
        Policy(table).Decide(After(months, days)).Reasons[0]["count"].Should().Be(count);
        Policy(table).Decide(After(months, days)).Reasons[0]["band"].Should().Be($"{count} to {count}");
        Policy(table).Codes(After(months, days)).Should().Equal("ETF-42", "ETF-30");
    }

    [Theory]
    [InlineData(1, 449.40)]
    [InlineData(2, 411.95)]
    [InlineData(12, 37.45)]
    public void A_table_by_contract_month_gives_each_month_its_fee(int month, decimal fee)
    {
        var m1 = Policy(new FeeFormula.Table(FeeCount.ContractMonth, [.. Enumerable.Range(1, 12).Select(i => new FeeBand(i, i, Flat(449.40m - (37.45m * (i - 1)))))]));

        m1.Fee(After(month - 1, termMonths: 12)).Should().Be(fee);
        m1.Fee(After(month, -1, termMonths: 12)).Should().Be(fee);
    }

    [Theory]
    [InlineData("consumer", 50)]
    [InlineData("consumer-with-disability", 50)]
    [InlineData("business", 200)]
    [InlineData("small-business", 150)]
    public void A_fee_by_segment_is_that_of_the_first_that_holds_the_customers(string segment, decimal fee)
    {
        var policy = Policy(new FeeFormula.BySegment(
            [new(CustomerSegment.Consumer, Flat(50)), new(CustomerSegment.SmallBusiness, Flat(150))], Flat(200)));

        policy.Fee(After(1) with { Segment = CustomerSegment.Parse(segment) }).Should().Be(fee);
        policy.Found(After(1) with { Segment = CustomerSegment.Parse(segment) }, "ETF-43").Should().Equal(segment);
        policy.Missing(After(1)).Should().Equal("Segment");
        Policy(new FeeFormula.Sum([policy.Formula, policy.Formula])).Missing(After(1)).Should().Equal("Segment");
    }

    [Theory]
    [InlineData(100, 0, 1, "with")]
    [InlineData(100, 99.99, 1, "with")]
    [InlineData(100, 100, 2, "without")]
    public void A_fee_may_depend_on_whether_there_was_a_subsidy(decimal price, decimal paid, decimal fee, string which)
    {
        var policy = Policy(new FeeFormula.BySubsidy(Flat(1), Flat(2)));
        var facts = After(1) with { DevicePrice = Usd(price), PricePaid = Usd(paid) };

        policy.Fee(facts).Should().Be(fee);
        policy.Found(facts, "ETF-44").Should().Equal(Usd(price - paid), which);
        policy.Missing(After(1)).Should().Equal("DevicePrice", "PricePaid");
        policy.Missing(facts with { PricePaid = null }).Should().Equal("PricePaid");
        policy.Missing(facts with { DevicePrice = null }).Should().Equal("DevicePrice");
    }

    [Theory]
    [InlineData(49.99, 50, "ETF-45")]
    [InlineData(50, 50, null)]
    [InlineData(50.01, 50.01, null)]
    [InlineData(199.99, 199.99, null)]
    [InlineData(200, 200, null)]
    [InlineData(200.01, 200, "ETF-46")]
    public void A_clamp_speaks_only_where_it_holds_a_fee_back(decimal of, decimal fee, string? code)
    {
        var policy = Policy(new FeeFormula.Clamp(Flat(of), Usd(50), Usd(200)));

        policy.Fee(After(1)).Should().Be(fee);
        policy.Codes(After(1)).Should().Equal(code is null ? ["ETF-30"] : ["ETF-30", code]);
        if (code is not null)
        {
            policy.Found(After(1), code).Should().Equal(Usd(of), Usd(fee));
        }
    }

    [Fact]
    public void A_clamp_may_have_one_side()
    {
        Policy(new FeeFormula.Clamp(Flat(10), Usd(50), null)).Fee(After(1)).Should().Be(50);
        Policy(new FeeFormula.Clamp(Flat(100), Usd(50), null)).Fee(After(1)).Should().Be(100);
        Policy(new FeeFormula.Clamp(Flat(100), null, Usd(50))).Fee(After(1)).Should().Be(50);
        Policy(new FeeFormula.Clamp(Flat(10), null, Usd(50))).Fee(After(1)).Should().Be(10);
        Policy(new FeeFormula.Clamp(Flat(10), Usd(50), Usd(50))).Fee(After(1)).Should().Be(50);
    }

    [Fact]
    public void Fees_are_summed_or_the_least_or_greatest_is_taken()
    {
        ValueList<FeeFormula> parts = [Flat(200), Flat(100), Flat(300), Flat(250)];

        Policy(new FeeFormula.Sum(parts)).Found(After(1), "ETF-47").Should().Equal(Usd(850));
        Policy(new FeeFormula.LesserOf(parts)).Found(After(1), "ETF-48").Should().Equal("USD 200.00, USD 100.00, USD 300.00, USD 250.00", Usd(100));
        Policy(new FeeFormula.GreaterOf(parts)).Found(After(1), "ETF-49").Should().Equal("USD 200.00, USD 100.00, USD 300.00, USD 250.00", Usd(300));
        Policy(new FeeFormula.LesserOf(parts)).Codes(After(1)).Should().Equal("ETF-30", "ETF-30", "ETF-30", "ETF-30", "ETF-48");
    }

    [Fact]
    public void Many_fractions_sum_exactly()
    {
        ValueList<FeeFormula> thirds = [.. Enumerable.Repeat<FeeFormula>(new FeeFormula.ProRata(FeeBasis.DevicePrice, 36), 3)];

        Policy(new FeeFormula.Sum(thirds)).Fee(After(24, termMonths: 36) with { DevicePrice = Usd(100) }).Should().Be(100);
    }

    [Fact]
    public void Nine_lines_of_different_amortisation_do_not_overflow()
    {
        ValueList<FeeFormula> lines = [.. new[] { 7, 11, 13, 17, 19, 23, 29, 31, 37 }.Select(months => new FeeFormula.ProRata(FeeBasis.DevicePrice, months))];

        Policy(new FeeFormula.Sum(lines), TermCounter.ByDays).Fee(After(3, 5) with { DevicePrice = Usd(999.99m) }).Should().BePositive();
    }

    [Fact]
    public void All_missing_facts_are_named_at_once()
    {
        var policy = Policy(new FeeFormula.LesserOf([new FeeFormula.Multiple(FeeBasis.BenefitsReceived), new FeeFormula.ChargesLeft(1), Flat(3)]));

        policy.Missing(After(1)).Should().Equal("MonthlyCharge", "BenefitsReceived");
        policy.Missing(After(1) with { MonthlyCharge = Usd(3) }).Should().Equal("BenefitsReceived");
        policy.Codes(After(1)).Should().Equal("ETF-30", "ETF-80");
        policy.Found(After(1), "ETF-80").Should().Equal("MonthlyCharge, BenefitsReceived");
    }

    [Fact]
    public void An_amount_of_which_nothing_is_due_need_not_be_known()
    {
        var belgium = Policy(new FeeFormula.ChargesLeft([new(1, 6, 1)]));
        var canada = Policy(new FeeFormula.ProRata(FeeBasis.Subsidy, 24));
        var bills = Policy(new FeeFormula.BasisPerMonthLeft(FeeBasis.LastBill), TermCounter.FullMonthsLeft);

        belgium.Missing(After(5)).Should().Equal("MonthlyCharge");
        belgium.Found(After(6), "ETF-29").Should().Equal("monthly-charge");
        belgium.Codes(After(6) with { MonthlyCharge = Usd(30) }).Should().Equal("ETF-38");
        canada.Missing(After(23, termMonths: 36)).Should().Equal("DevicePrice", "PricePaid");
        canada.Found(After(24, termMonths: 36), "ETF-29").Should().Equal("subsidy");
        bills.Missing(After(22, 1)).Should().Equal("LastBill");
        bills.Codes(After(23, 1)).Should().Equal("ETF-29");
        belgium.Fee(After(6)).Should().Be(0);
        canada.Fee(After(24, termMonths: 36)).Should().Be(0);
        bills.Fee(After(23, 1)).Should().Be(0);
    }

    public static TheoryData<string, string> Missing => new()
    {
        { "monthly-charge", "MonthlyCharge" },
        { "device-price", "DevicePrice" },
        { "subsidy", "DevicePrice, PricePaid" },
        { "benefits-received", "BenefitsReceived" },
        { "last-bill", "LastBill" },
        { "average-bill", "AverageBill" },
        { "higher-bill", "LastBill, AverageBill" },
        { "agreed-amount", "AgreedAmount" },
    };

    [Theory]
    [MemberData(nameof(Missing))]
    public void Every_basis_asks_for_its_facts_under_their_names(string basis, string missing)
    {
        foreach (var formula in new FeeFormula[]
        {
            new FeeFormula.Multiple(FeeBasis.Parse(basis)), new FeeFormula.BasisPerMonthLeft(FeeBasis.Parse(basis)), new FeeFormula.ProRata(FeeBasis.Parse(basis)),
        })
        {
            Policy(formula).Missing(After(1)).Should().Equal(missing.Split(", "));
            Policy(new FeeFormula.Clamp(formula, Usd(1), null)).Missing(After(1)).Should().Equal(missing.Split(", "));
        }
    }

    [Theory]
    [InlineData(210, 200, 210)]
    [InlineData(200, 210, 210)]
    [InlineData(200, 200, 200)]
    public void The_higher_bill_needs_both(decimal last, decimal average, decimal fee)
    {
        var policy = Policy(new FeeFormula.Multiple(FeeBasis.HigherBill));

        policy.Fee(After(1) with { LastBill = Usd(last), AverageBill = Usd(average) }).Should().Be(fee);
        policy.Missing(After(1) with { LastBill = Usd(last) }).Should().Equal("AverageBill");
        policy.Missing(After(1) with { AverageBill = Usd(average) }).Should().Equal("LastBill");
    }

    [Fact]
    public void Where_nothing_is_limited_there_is_no_amount()
    {
        var decision = Policy(new FeeFormula.NotLimited()).Decide(After(1) with { Reason = TerminationReason.Downgrade });

        decision.Outcome.Should().Be(new EarlyTerminationFee.NotLimited());
        decision.Reasons.Single().Code.Should().Be("ETF-50");
        decision.Reasons.Single()["reason"].Should().Be("downgrade");
        decision.Outcome.IsKnown.Should().BeFalse();
        decision.Outcome.IsFree.Should().BeFalse();
        decision.Outcome.Invoking(fee => fee.Amount).Should().Throw<InvalidOperationException>().WithMessage("*no limit*");
        decision.Outcome.ToString().Should().Be("not limited");
    }

    [Fact]
    public void An_unknown_fee_has_no_amount()
    {
        var outcome = Policy(new FeeFormula.ChargesLeft(1)).Decide(After(1)).Outcome;

        outcome.IsKnown.Should().BeFalse();
        outcome.IsFree.Should().BeFalse();
        outcome.Invoking(fee => fee.Amount).Should().Throw<InvalidOperationException>().WithMessage("*MonthlyCharge*");
        outcome.ToString().Should().Be("needs facts: MonthlyCharge");
        Policy(new FeeFormula.Multiple(FeeBasis.HigherBill)).Decide(After(1)).Outcome.ToString().Should().Be("needs facts: LastBill, AverageBill");
        new EarlyTerminationFee.NeedsFacts(["A", "B"]).Invoking(fee => fee.Amount).Should().Throw<InvalidOperationException>().WithMessage("*A, B*");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(0.01, false)]
    public void Only_nothing_is_free(decimal amount, bool free) =>
        new EarlyTerminationFee.Due(Usd(amount)).IsFree.Should().Be(free);

    public static TheoryData<FeeFormula, string> Words => new()
    {
        { Flat(5), "USD 5.00" },
        { new FeeFormula.FlatByTerm([new(12, Usd(150)), new(24, Usd(295))]), "USD 150.00 for 12 months, USD 295.00 for 24 months" },
        { new FeeFormula.Declining(Usd(325), Usd(10)), "USD 325.00, less USD 10.00 on completing each month from 1" },
        { new FeeFormula.Declining(Usd(325), [new(7, 17, Usd(10))]), "USD 325.00, less USD 10.00 on completing each of months 7 to 17" },
        { new FeeFormula.Declining(Usd(325), default(ValueList<Decrement>)), "USD 325.00" },
        { new FeeFormula.PerMonthLeft(Usd(20)), "USD 20.00 for each month left" },
        { new FeeFormula.PerMonthLeft(Usd(20), Usd(30)), "USD 30.00 for the first month left and USD 20.00 for each further one" },
        { new FeeFormula.PerDayLeft(Usd(1)), "USD 1.00 for each day left" },
        { new FeeFormula.PerMonthServed(Usd(8)), "USD 8.00 for each month served" },
        { new FeeFormula.Multiple(FeeBasis.LastBill, 2.5m), "2.5 times the last-bill" },
        { new FeeFormula.BasisPerMonthLeft(FeeBasis.LastBill, 6), "the last-bill for each month left, at most 6" },
        { new FeeFormula.BasisPerMonthLeft(FeeBasis.LastBill), "the last-bill for each month left" },
        { new FeeFormula.ChargesLeft([new(1, 12, 1), new(13, null, 0.25m)]), "the charges left, 100 % of months 1 to 12, 25 % of months from 13" },
        { new FeeFormula.ProRata(FeeBasis.Subsidy), "the subsidy in proportion to what is left of the term" },
        { new FeeFormula.ProRata(FeeBasis.Subsidy, 24), "the subsidy in proportion to what is left of 24 months" },
        { new FeeFormula.ProRata(FeeBasis.Subsidy, 24, Rounding.HalfUpToCents), "the subsidy over 24 months, a month's part rounded half-up to 0.01, for each month left" },
        { new FeeFormula.Table(FeeCount.DaysLeft, [new(1, 30, Flat(1)), new(31, null, Flat(2))]), "by days left: 1 to 30: USD 1.00; 31 and more: USD 2.00" },
        { new FeeFormula.Table(FeeCount.DaysServed, [new(0, null, Flat(1))]), "by days served: 0 and more: USD 1.00" },
        { new FeeFormula.Table(FeeCount.ContractMonth, [new(1, null, Flat(1))]), "by months of the contract begun: 1 and more: USD 1.00" },
        { new FeeFormula.Table(FeeCount.FullMonthsServed, [new(0, null, Flat(1))]), "by full months served: 0 and more: USD 1.00" },
        { new FeeFormula.Table(FeeCount.FullMonthsLeft, [new(0, null, Flat(1))]), "by full months left: 0 and more: USD 1.00" },
        { new FeeFormula.BySegment([new(CustomerSegment.Business, Flat(1))], Flat(2)), "business: USD 1.00; otherwise USD 2.00" },
        {
            new FeeFormula.BySegment([new(CustomerSegment.Business, Flat(1)), new(CustomerSegment.Consumer, Flat(3))], Flat(2)),
            "business: USD 1.00; consumer: USD 3.00; otherwise USD 2.00"
        },
        { new FeeFormula.Clamp(Flat(1), Usd(2), null), "USD 1.00, at least USD 2.00" },
        { new FeeFormula.Clamp(Flat(1), null, Usd(2)), "USD 1.00, at most USD 2.00" },
        { new FeeFormula.BySubsidy(Flat(1), Flat(2)), "with a subsidised device: USD 1.00; without: USD 2.00" },
        { new FeeFormula.Clamp(new FeeFormula.PerMonthLeft(Usd(10)), Usd(50), Usd(200)), "USD 10.00 for each month left, at least USD 50.00, at most USD 200.00" },
        { new FeeFormula.Sum([Flat(1), new FeeFormula.PerDayLeft(Usd(2))]), "USD 1.00 plus (USD 2.00 for each day left)" },
        { new FeeFormula.LesserOf([Flat(1), Flat(2)]), "the least of USD 1.00 and USD 2.00" },
        { new FeeFormula.GreaterOf([Flat(1), Flat(2)]), "the greatest of USD 1.00 and USD 2.00" },
        { new FeeFormula.NotLimited(), "no limit" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_form_says_what_it_does(FeeFormula formula, string words) => formula.ToString().Should().Be(words);

    [Fact]
    public void A_share_of_a_bill_may_be_due_for_each_month_left()
    {
        var formula = new FeeFormula.BasisPerMonthLeft(FeeBasis.AverageBill, null, 0.08m);

        formula.ToString().Should().Be("8 % of the average-bill for each month left");
        Policy(formula).Found(After(12) with { AverageBill = Usd(100) }, "ETF-41").Should().Equal(0.08m, "average-bill", Usd(100), 12, Usd(96));
        Policy(formula).Fee(After(12) with { AverageBill = Usd(100) }).Should().Be(96);
    }

    [Fact]
    public void A_choice_with_one_part_that_may_be_without_limit_is_one()
    {
        var choice = new FeeFormula.BySegment([new(CustomerSegment.Consumer, Flat(1)), new(CustomerSegment.Business, new FeeFormula.NotLimited())], Flat(2));

        FluentActions.Invoking(() => new FeeFormula.Clamp(choice, null, Usd(3))).Should().Throw<ArgumentException>().WithParameterName("Of");
    }
}
