using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.LifetimeBuilders;

namespace SupportRules.Tests.CustomerValue;

/// <summary>Steady margins for ever, as textbooks print them.</summary>
public class LifetimeMultipleTests
{
    private static readonly LifetimeValueFacts Isp = Steady(18.45m, RetentionRate.PerMonth(0.995m)) with { RetentionSpend = Usd(0.50m) };

    public static TheoryData<string, string[]> PrintedTable => new()
    {
        { "0.60", ["1.200", "1.154", "1.111", "1.071"] },
        { "0.70", ["1.750", "1.667", "1.591", "1.522"] },
        { "0.80", ["2.667", "2.500", "2.353", "2.222"] },
        { "0.90", ["4.500", "4.091", "3.750", "3.462"] },
    };

    [Theory]
    [MemberData(nameof(PrintedTable))]
    public void The_margin_multiple_is_the_one_the_table_prints(string retention, string[] multiples)
    {
        var facts = Steady(1000, RetentionRate.PerYear(Number.Of(retention)));
        var discounts = new[] { 0.10m, 0.12m, 0.14m, 0.16m };

        for (var i = 0; i < discounts.Length; i++)
        {
            var decision = Yearly(FirstMargin.EndOfPeriodIfRetained, discounts[i]).Decide(facts);

            decision.Outcome.Multiple.Should().BeApproximately(Number.Of(multiples[i]), 0.0005m);
            decision.Outcome.PresentValue.Amount.Should().BeApproximately(1000 * Number.Of(multiples[i]), 0.5m);
            decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-410", "VAL-416", "VAL-442");
        }
    }

    [Fact]
    public void The_subscriber_of_an_ISP_is_worth_what_the_textbook_prints()
    {
        var decision = Policy(FirstMargin.Today, DiscountRate.PerMonth(0.01m)).Decide(Isp);

        decision.Outcome.Should().Be(new LifetimeValue { PresentValue = Usd(1208.63m), Multiple = 67.33333333m });
        decision.Outcome.PresentValue.Round(new(RoundingMode.HalfUp, 1)).Should().Be(Usd(1209));
        decision.Outcome.BreakEvenAcquisitionCost.Should().Be(Usd(1208.63m));
        decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-400", "VAL-412", "VAL-416", "VAL-442");
        decision.Reasons[0]["net"].Should().Be(Usd(17.95m));
    }

    [Fact]
    public void A_first_margin_today_is_worth_exactly_one_margin_more_than_one_at_the_end_if_retained()
    {
        var (today, later) = (Value(FirstMargin.Today, Isp), Value(FirstMargin.EndOfPeriodIfRetained, Isp));

        later.Should().Be(Usd(1190.68m));
        (today - later).Should().Be(Usd(17.95m));
    }

    [Fact]
    public void A_first_margin_at_the_end_for_certain_is_worth_one_period_less_than_one_today() =>
        Value(FirstMargin.EndOfPeriodCertain, Isp).Should().Be(Usd(1196.67m), "17.95 / 0.015");

    [Theory]
    [InlineData(FirstMargin.EndOfPeriodIfRetained, "0", "0.00")]
    [InlineData(FirstMargin.Today, "0", "100.00")]
    [InlineData(FirstMargin.EndOfPeriodCertain, "0", "90.91")]
    [InlineData(FirstMargin.EndOfPeriodIfRetained, "1", "1000.00")]
    [InlineData(FirstMargin.Today, "1", "1100.00")]
    [InlineData(FirstMargin.EndOfPeriodCertain, "1", "1000.00")]
    public void Nobody_and_everybody_retained_are_worth_what_the_forms_say(FirstMargin first, string retention, string value) =>
        Yearly(first, 0.10m).Decide(Steady(100, RetentionRate.PerYear(Number.Of(retention)))).Outcome.PresentValue.Should().Be(Usd(Number.Of(value)));

    [Fact]
    public void All_stay_is_a_retention_of_one() =>
        Yearly(FirstMargin.Today, 0.10m).Decide(Steady(100, RetentionRate.PerYear(1)) with { Survival = LifetimeSurvival.AllStay }).Outcome.PresentValue.Should().Be(Usd(1100));

    [Fact]
    public void Without_a_discount_a_first_margin_today_is_worth_the_expected_life()
    {
        var outcome = Policy(FirstMargin.Today, DiscountRate.None(LifetimePeriod.Year)).Decide(Steady(100, RetentionRate.PerYear(0.8m))).Outcome;

        outcome.Multiple.Should().Be(RetentionRate.PerYear(0.8m).ExpectedPeriods).And.Be(5);
    }

    [Theory]
    [InlineData("0.75", "4")]
    [InlineData("0.8", "5")]
    [InlineData("0.833", "5.988")]
    public void The_expected_life_is_the_one_the_textbook_prints(string retention, string periods) =>
        RetentionRate.PerYear(Number.Of(retention)).ExpectedPeriods.Should().BeApproximately(Number.Of(periods), 0.0005m);

    [Fact]
    public void Who_never_leaves_has_no_expected_life() => RetentionRate.PerYear(1).ExpectedPeriods.Should().BeNull();

    [Theory]
    [InlineData("1208.62", "0.01")]
    [InlineData("1208.63", "0.00")]
    [InlineData("1208.64", "-0.01")]
    public void Acquisition_pays_up_to_the_break_even_cost(string cost, string net)
    {
        var decision = Policy(FirstMargin.Today, DiscountRate.PerMonth(0.01m)).Decide(Isp with { AcquisitionCost = Usd(Number.Of(cost)) });

        decision.Outcome.NetValue.Should().Be(Usd(Number.Of(net)));
        decision.Reasons[^1].Code.Should().Be("VAL-440");
    }

    [Fact]
    public void Spending_more_on_retention_than_the_margin_makes_a_value_negative_and_nothing_breaks_even()
    {
        var outcome = Yearly(FirstMargin.Today, 0.10m).Decide(Steady(100, RetentionRate.PerYear(0.8m)) with { RetentionSpend = Usd(103) }).Outcome;

        outcome.PresentValue.Should().Be(Usd(-11));
        outcome.BreakEvenAcquisitionCost.Should().Be(Usd(0));
    }

    [Fact]
    public void A_half_of_a_cent_is_a_half_although_the_multiple_has_no_last_digit() =>
        Yearly(FirstMargin.EndOfPeriodCertain, 0.10m).Decide(Steady(0.0015m, RetentionRate.PerYear(0.8m))).Outcome.PresentValue.Should().Be(Usd(0.01m), "0.0015 / 0.3 is 0.005");

    [Fact]
    public void The_text_names_the_formula_and_when_the_first_margin_comes()
    {
        var text = Policy(FirstMargin.Today, DiscountRate.PerMonth(0.01m)).Decide(Isp).ToText();

        text.Should().StartWith("USD 1208.63 before acquisition cost\n").And.Contain("first margin today: (1 + i) / (1 + i - r) = 67.33333333 with r = 99.5 % and i = 1 % a month");
    }

    private static Money Value(FirstMargin first, LifetimeValueFacts facts) => Policy(first, DiscountRate.PerMonth(0.01m)).Decide(facts).Outcome.PresentValue;
}
