using FluentAssertions;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>Laws and clauses that limit a fee: named where they bite, silent where they do not.</summary>
public class CeilingTests
{
    [Theory]
    [InlineData(49.99, 49.99, false)]
    [InlineData(50, 50, false)]
    [InlineData(50.01, 50, true)]
    public void A_ceiling_is_named_only_where_it_bites(decimal amount, decimal fee, bool bites)
    {
        var illinois = Policy(Flat(amount)).Under(Limit(Flat(50)));

        illinois.Fee(After(1)).Should().Be(fee);
        illinois.Codes(After(1)).Should().Equal(bites ? ["ETF-30", "ETF-60", "ETF-30"] : ["ETF-30"]);
        if (bites)
        {
            illinois.Found(After(1), "ETF-60").Should().Equal(Usd(amount), Usd(50), "test/law@1");
            illinois.Decide(After(1)).Reasons.Select(reason => reason.Source).Should().Equal(Tariff, Law, Law);
            illinois.Decide(After(1)).Policy.Should().Be(illinois.Id);
        }
    }

    [Fact]
    public void The_least_of_several_ceilings_is_due()
    {
        var (hundred, fifty) = (Limit(Flat(100), name: "test/hundred"), Limit(Flat(50), name: "test/fifty"));

        Policy(Flat(200)).Under(hundred).Under(fifty).Fee(After(1)).Should().Be(50);
        Policy(Flat(200)).Under(fifty).Under(hundred).Fee(After(1)).Should().Be(50);
        Policy(Flat(200)).Under(fifty).Under(hundred).Codes(After(1)).Should().Equal("ETF-30", "ETF-60", "ETF-30");
        Policy(Flat(70)).Under(hundred).Under(fifty).Codes(After(1)).Should().Equal("ETF-30", "ETF-60", "ETF-30");
    }

    [Fact]
    public void A_law_that_waives_for_some_reasons_does_not_limit_for_others()
    {
        var scra = Limit(new FeeFormula.NotLimited()) with { ReasonClauses = [new([TerminationReason.MilitaryOrders], ReasonEffect.Waive)] };
        var policy = Policy(Flat(200)).Under(scra);

        policy.Fee(After(1)).Should().Be(200);
        policy.Codes(After(1)).Should().Equal("ETF-30");
        policy.Fee(After(1) with { Reason = TerminationReason.MilitaryOrders }).Should().Be(0);
        policy.Codes(After(1) with { Reason = TerminationReason.MilitaryOrders }).Should().Equal("ETF-24", "ETF-30", "ETF-60", "ETF-20");
    }

    [Fact]
    public void A_law_counts_months_its_own_way()
    {
        var policy = Policy(new FeeFormula.PerMonthLeft(Usd(20))).Under(Limit(new FeeFormula.PerMonthLeft(Usd(20)), TermCounter.FullMonthsLeft));

        policy.Fee(After(10)).Should().Be(280);
        policy.Fee(After(10, 1)).Should().Be(260);
    }

    [Fact]
    public void A_fee_of_nothing_asks_no_ceiling()
    {
        var tenth = Limit(new FeeFormula.ChargesLeft(0.1m));

        Policy(Flat(0)).Under(tenth).Fee(After(1)).Should().Be(0);
        Policy(Flat(1)).Under(tenth).Missing(After(1)).Should().Equal("MonthlyCharge");
        Policy(Flat(1)).Under(tenth).Codes(After(1)).Should().Equal("ETF-30", "ETF-80");
    }

    [Fact]
    public void A_bare_fee_that_is_not_known_is_nothing()
    {
        Policy(Flat(100)).Under(Limit(new FeeFormula.ChargesLeft(0.1m))).TryFee(After(1), out var fee).Should().BeFalse();
        fee.Should().Be(Usd(0));
    }

    [Fact]
    public void A_ceiling_of_nothing_needs_no_other_fact()
    {
        var (tenth, nothing) = (Limit(new FeeFormula.ChargesLeft(0.1m)), Limit(Flat(0), name: "test/nothing"));
        var adobe = Policy(new FeeFormula.ChargesLeft(0.5m));

        Policy(Flat(100)).Under(tenth).Under(nothing).Fee(After(1)).Should().Be(0);
        Policy(Flat(100)).Under(nothing).Under(tenth).Fee(After(1)).Should().Be(0);
        adobe.Under(nothing).Fee(After(1)).Should().Be(0);
        adobe.Under(nothing).Found(After(1), "ETF-61").Should().Equal(Usd(0), "test/nothing@1");
        adobe.Under(nothing).Codes(After(1)).Should().Equal("ETF-61", "ETF-30");
        adobe.Under(Limit(Flat(1))).Missing(After(1)).Should().Equal("MonthlyCharge");
        adobe.Under(tenth).Missing(After(1)).Should().Equal("MonthlyCharge");
        adobe.Under(Limit(new FeeFormula.Multiple(FeeBasis.LastBill))).Missing(After(1)).Should().Equal("MonthlyCharge", "LastBill");
        adobe.Under(nothing).TryFee(After(1), out var fee).Should().BeTrue();
        fee.Should().Be(Usd(0));
    }

    [Fact]
    public void A_law_without_a_limit_of_its_own_is_limited_by_those_above_it()
    {
        var law = Limit(new FeeFormula.NotLimited()).Under(Limit(Flat(50), name: "test/above"));

        law.Codes(After(1)).Should().Equal("ETF-50", "ETF-61", "ETF-30");
        law.Fee(After(1)).Should().Be(50);
        Policy(Flat(200)).Under(law).Fee(After(1)).Should().Be(50);
        Limit(new FeeFormula.NotLimited()).Under(Limit(new FeeFormula.NotLimited())).Decide(After(1)).Outcome.Should().Be(new EarlyTerminationFee.NotLimited());
        Limit(new FeeFormula.NotLimited()).Under(Limit(new FeeFormula.ChargesLeft(1))).Missing(After(1)).Should().Equal("MonthlyCharge");
    }

    [Fact]
    public void A_ceiling_holds_for_a_replacement_fee_too() =>
        (Policy(Flat(20)).Under(Limit(Flat(50))) with { ReasonClauses = [new([TerminationReason.Death], new ReasonEffect.Replaced(Flat(80)))] })
            .Fee(After(1) with { Reason = TerminationReason.Death }).Should().Be(50);

    [Fact]
    public void A_ceiling_keeps_its_own_rounding() =>
        (Policy(Flat(200)) with { Rounding = new Rounding(RoundingMode.Up, 1) })
            .Under(Limit(Flat(50.005m))).Fee(After(1)).Should().Be(50.01m);

    [Theory]
    [InlineData(11, 29, 200)]
    [InlineData(12, 0, 200)]
    [InlineData(12, 1, 100)]
    [InlineData(13, 0, 100)]
    public void New_york_allows_100_under_12_months_left_and_else_200(int months, int days, decimal fee) =>
        Policy(Flat(500)).Under(Limit(new FeeFormula.Table(
            FeeCount.FullMonthsLeft, [new(0, 11, Flat(100)), new(12, null, Flat(200))]))).Fee(After(months, days)).Should().Be(fee);

    [Theory]
    [InlineData(SuspensionEffect.Pauses)]
    [InlineData(SuspensionEffect.MovesEndByDays)]
    [InlineData(SuspensionEffect.MovesEndByMonths)]
    public void A_law_that_limits_nothing_leaves_a_fee_in_a_term_that_a_suspension_has_moved(SuspensionEffect effect)
    {
        var tariff = Policy(new FeeFormula.PerMonthLeft(Usd(20)), TermCounter.FullMonthsServed with { Suspensions = effect });
        var facts = After(24, 3) with { Suspensions = [Suspension.Between("2011-06-15", "2011-08-15")] };

        tariff.Fee(facts).Should().Be(40);
        tariff.Under(Limit(new FeeFormula.NotLimited())).Fee(facts).Should().Be(40);
        tariff.Under(Limit(new FeeFormula.PerMonthLeft(Usd(10)))).Fee(facts).Should().Be(20);
    }

    [Fact]
    public void A_law_reads_the_notice_of_the_tariff()
    {
        var tariff = Policy(new FeeFormula.PerMonthLeft(Usd(20)), TermCounter.FullMonthsServed with { NoticePeriod = NodaTime.Period.FromMonths(1) });
        var facts = After(12).WithNotice("2012-01-15");

        tariff.Fee(facts).Should().Be(220);
        tariff.Under(Limit(new FeeFormula.PerMonthLeft(Usd(10)))).Fee(facts).Should().Be(110);
    }

    [Fact]
    public void A_law_that_does_not_apply_says_which_condition_failed()
    {
        var clause = new ReasonClause([TerminationReason.MilitaryOrders], ReasonEffect.Waive) { Conditions = [new ReasonCondition.RelocationAtLeast(90)] };
        var policy = Policy(Flat(200)).Under(Limit(new FeeFormula.NotLimited()) with { ReasonClauses = [clause] });
        var facts = After(1) with { Reason = TerminationReason.MilitaryOrders, RelocationDays = 89 };

        policy.Fee(facts).Should().Be(200);
        policy.Codes(facts).Should().Equal("ETF-24", "ETF-30", "ETF-23");
        policy.Decide(facts).Reasons[2].Source.Should().Be(Law);
    }

    [Fact]
    public void A_fact_that_only_the_law_needs_is_asked_for_by_the_law()
    {
        var policy = Policy(Flat(200)).Under(Limit(new FeeFormula.ChargesLeft(1)));

        policy.Missing(After(1)).Should().Equal("MonthlyCharge");
        policy.Decide(After(1)).Reasons.Single(reason => reason.Code == "ETF-80").Source.Should().Be(Law);
    }

    [Fact]
    public void All_missing_facts_are_named_at_once()
    {
        var clause = new ReasonClause([TerminationReason.Death], ReasonEffect.Waive) { Conditions = [new ReasonCondition.Evidence("a document")] };
        var policy = Policy(new FeeFormula.Multiple(FeeBasis.AgreedAmount)) with { ReasonClauses = [clause] };

        policy.Missing(After(1) with { Reason = TerminationReason.Death }).Should().BeEquivalentTo("EvidenceGiven", "AgreedAmount");
    }

    [Fact]
    public void A_law_that_says_what_suspensions_and_notice_do_is_read_by_its_own_words()
    {
        var tariff = Policy(new FeeFormula.PerMonthLeft(Usd(20)), TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.MovesEndByMonths, NoticePeriod = NodaTime.Period.FromMonths(1) });
        var own = TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.MovesEndByDays, NoticePeriod = NodaTime.Period.FromMonths(3) };
        var facts = After(12).WithNotice("2012-01-15") with { Suspensions = [Suspension.Between("2011-06-20", "2011-07-10")] };

        // The tariff: 13 months served of 24, since 20 days are no full month. The law: 15 months, and 20 days that are given back, leave 10.
        tariff.Fee(facts).Should().Be(220);
        tariff.Under(Limit(new FeeFormula.PerMonthLeft(Usd(1)), own)).Fee(facts).Should().Be(10);
        tariff.Under(Limit(new FeeFormula.PerMonthLeft(Usd(1)))).Fee(facts).Should().Be(11);
    }

    [Fact]
    public void What_moved_the_dates_is_said_once_by_the_tariff()
    {
        var tariff = Policy(new FeeFormula.PerMonthLeft(Usd(20)), TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.Pauses });
        var facts = After(12) with { Suspensions = [Suspension.Between("2011-06-15", "2011-08-15")] };

        tariff.Under(Limit(new FeeFormula.PerMonthLeft(Usd(1)))).Codes(facts).Should().Equal("ETF-11", "ETF-33", "ETF-60", "ETF-33");
    }
}
