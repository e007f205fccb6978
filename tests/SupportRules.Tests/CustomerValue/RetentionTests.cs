using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using SupportRules.EarlyTermination;
using Xunit;

namespace SupportRules.Tests.CustomerValue;

public class RetentionTests
{
    private static readonly TierScale Scale = CustomerTier.Scale(20, 50, 80, new(5000, Currency.USD));

    // 325 less 10 for each of 22 months; the term ends on 2013-01-15, two months on.
    private static readonly EarlyTerminationFacts Commitment = EarlyTerminationFacts.From("2011-01-15", "2012-11-15", 24) with { MonthlyCharge = Usd(60) };

    [Fact]
    public void Leaving_is_set_against_the_fee_and_waiting_against_paying_it()
    {
        var decision = Policy().Decide(Facts(rival: 50, signUp: 0));

        var told = decision.Outcome.Should().BeOfType<RetentionAssessment.Assessed>().Which;
        told.Now.Should().Be(new RetentionCost(new(2012, 11, 15), Usd(105), Usd(705)));
        told.Best.Should().Be(new RetentionCost(new(2013, 1, 15), Usd(0), Usd(620)), "two months at 60, ten at 50");
        told.FirstBetter!.On.Should().Be(new LocalDate(2013, 1, 15), "the fee of 95 a month later, with 10 more for the month, is no better");
        told.Stay.Should().Be(Usd(720));
        (told.Threat, told.PaysFrom, told.FreeFrom, told.Gain).Should().Be((RetentionThreat.Now, new LocalDate(2012, 11, 15), new LocalDate(2013, 1, 15), Usd(100)));
        told.Fee.Outcome.Amount.Should().Be(Usd(105));
        told.OfferMost.Should().Be(Usd(75), "a quarter of 10 months at 30");
        told.CanBeMatched.Should().BeFalse();
        decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-350", "VAL-352", "VAL-354", "VAL-356", "VAL-360", "VAL-370", "VAL-376");
    }

    // Twelve months that save 105 in all are what the fee of 105 costs: 8.75 a month.
    [Theory]
    [InlineData(51.24, RetentionThreat.Now)]
    [InlineData(51.25, RetentionThreat.Later)]
    [InlineData(51.26, RetentionThreat.Later)]
    public void A_fee_that_costs_as_much_as_the_rival_saves_outweighs_it_for_now(decimal rival, RetentionThreat threat)
    {
        Assessed(Facts(rival, 0)).Threat.Should().Be(threat);
    }

    [Fact]
    public void What_the_fee_outweighs_on_every_day_is_no_threat()
    {
        var facts = Facts(rival: 50, signUp: 0, months: 2);
        var decision = Policy().Decide(facts);

        decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-350", "VAL-352", "VAL-355", "VAL-356", "VAL-362", "VAL-373");
        (decision.Reasons[4]["saved"], decision.Reasons[4]["fee"]).Should().Be((Usd(20), Usd(105)));
        Assessed(facts).OfferMost.Should().Be(Usd(0));
    }

    // A month that saves a cent saves less than half of one on the days without a fee.
    [Fact]
    public void A_gain_that_is_nothing_when_told_is_no_threat()
    {
        var facts = Facts(rival: 59.99m, signUp: 0, months: 1) with { Commitment = Commitment with { TerminationDate = new(2012, 12, 31) } };
        var decision = Policy().Decide(facts);

        var told = Assessed(facts);
        (told.Threat, told.PaysFrom, told.Gain, told.OfferMost).Should().Be((RetentionThreat.Later, new LocalDate(2013, 1, 15), Usd(0.01m), Usd(3.87m)), "half a cent is told as one");
        var less = Facts(rival: 59.995m, signUp: 0, months: 1) with { Commitment = facts.Commitment };
        told = Assessed(less);
        (told.Threat, told.PaysFrom, told.Gain, told.OfferMost).Should().Be((RetentionThreat.None, null, Usd(0), Usd(0)));
        Policy().Decide(less).Reasons.Select(reason => reason.Code).Should().EndWith("VAL-373").And.NotContain("VAL-375");
        decision.Reasons.Select(reason => reason.Code).Should().Contain("VAL-361");
    }

    [Fact]
    public void Whatever_is_written_of_a_decision_is_in_one_culture()
    {
        var german = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
        var decision = Policy().Decide(Facts(rival: 50.5m, signUp: 0));

        var first = decision.ToText(german).Split('\n')[0];
        first.Should().Contain("15.01.2013").And.Contain("625,00").And.Contain("0,00").And.Contain("75,00").And.NotContain("625.00");
        string.Format(german, "{0}", decision.Outcome).Should().Be(first);
        decision.Outcome.ToString().Should().Contain("2013-01-15  USD 625.00");
    }

    [Fact]
    public void A_dearer_rival_is_no_threat_whatever_the_fee()
    {
        var decision = Policy().Decide(Facts(rival: 50, signUp: 200));

        decision.Reasons.Select(reason => reason.Code).Should().Contain("VAL-363").And.NotContain("VAL-362");
        ((RetentionAssessment.Assessed)decision.Outcome).Threat.Should().Be(RetentionThreat.None);
    }

    [Theory]
    [InlineData("1", 0)]
    [InlineData("0", 75)]
    [InlineData("2", 75)]
    [InlineData("3", 90)]
    public void A_tier_decides_what_may_be_spent(string tier, decimal most)
    {
        var policy = Policy() with
        {
            Scale = Scale,
            Budgets =
            [
                new(0.5m, SaveBudgetBasis.MarginLeft) { LeastTier = "3", Most = Usd(90) },
                new(0.25m, SaveBudgetBasis.MarginLeft) { LeastTier = "0" },
            ],
        };

        var decision = policy.Decide(Facts(50, 0) with { Tier = tier });

        ((RetentionAssessment.Assessed)decision.Outcome).OfferMost.Should().Be(Usd(most));
        decision.Reasons.Select(reason => reason.Code).Should().Contain(tier == "1" ? "VAL-372" : tier == "3" ? "VAL-371" : "VAL-370");
        policy.Decide(Facts(50, 0)).Outcome.Should().Be(new RetentionAssessment.NeedsFacts(["Tier"]));
    }

    [Fact]
    public void The_fee_received_may_be_taken_off_what_is_at_stake_and_charges_may_be_the_basis()
    {
        var facts = Facts(rival: 20, signUp: 0) with { Commitment = Commitment with { TerminationDate = new(2011, 12, 15) } };
        var told = Assessed(facts, Policy() with { Budgets = [new(1, SaveBudgetBasis.ChargesLeft) { LessFee = true }] });

        (told.Best.On, told.Best.Fee).Should().Be((new LocalDate(2011, 12, 15), Usd(215)));
        told.OfferMost.Should().Be(Usd(505), "720 less 215");
    }

    [Fact]
    public void A_month_begun_is_charged_by_its_days_and_totals_are_rounded_once()
    {
        var facts = Facts(rival: 50, signUp: 0) with { Commitment = Commitment with { TerminationDate = new(2012, 12, 31) } };
        var told = Assessed(facts);

        told.Best.On.Should().Be(new LocalDate(2013, 1, 15));
        told.Best.Total.Should().Be(Usd(604.84m), "600 and fifteen of 31 days at 10 more a month: 4.838...");
    }

    [Fact]
    public void A_waived_fee_is_none_and_leaving_now_is_best()
    {
        var fee = Fee() with { ReasonClauses = [new([TerminationReason.Death], ReasonEffect.Waive)] };
        var told = Assessed(Facts(50, 0) with { Fee = fee, Commitment = Commitment with { Reason = TerminationReason.Death } });

        (told.Best.On, told.Best.Fee, told.FirstBetter, told.FreeFrom).Should().Be((new LocalDate(2012, 11, 15), Usd(0), null, new LocalDate(2012, 11, 15)));
    }

    [Fact]
    public void What_is_unknown_is_named_with_the_facts_of_the_fee()
    {
        var fee = Fee() with { Formula = new FeeFormula.ChargesLeft(0.8m) };
        var facts = new RetentionFacts(fee, Commitment with { MonthlyCharge = null });

        Policy().Decide(facts).Outcome.Should().Be(new RetentionAssessment.NeedsFacts(["CompetitorOffer", "HorizonMonths", "MonthlyCharge", "MonthlyMargin"]));
        Policy().Decide(Facts(50, 0) with { CompetitorOffer = new(Usd(50)) }).Outcome.Should().Be(new RetentionAssessment.NeedsFacts(["SignUpCost"]));
        (Policy() with { Budgets = [] }).Decide(Facts(50, 0) with { MonthlyMargin = null }).Outcome.Should().BeOfType<RetentionAssessment.Assessed>("no budget reads the margin");
    }

    [Fact]
    public void Going_without_is_a_rival_too()
    {
        var told = Assessed(Facts(0, 0) with { CompetitorOffer = CompetitorOffer.None(Currency.USD) });

        told.Best.Should().Be(new RetentionCost(new(2012, 11, 15), Usd(105), Usd(105)), "two months more cost 120");
        told.FirstBetter.Should().BeNull();
    }

    [Fact]
    public void Before_service_begins_leaving_is_free()
    {
        var told = Assessed(Facts(50, 0) with { Commitment = (Commitment with { StartDate = new(2012, 11, 20) }).WithAgreement("2012-11-01") });

        told.Now.Fee.Should().Be(Usd(0));
        told.Best.On.Should().Be(new LocalDate(2012, 11, 15));
    }

    public static TheoryData<string, Action> Refused => new()
    {
        { "HorizonMonths is 0*from 1 to 120*", () => _ = Facts(50, 0, 0) },
        { "HorizonMonths is 121*", () => _ = Facts(50, 0, 121) },
        { "MonthlyCharge is USD -1.00*", () => _ = Facts(-1, 0) },
        { "SignUpCost is USD -1.00*", () => _ = Facts(1, -1) },
        { "Share is 25*0.75 for 75 %*", () => _ = new SaveBudget(25, SaveBudgetBasis.MarginLeft) },
        { "CompetitorOffer is EUR 1.00*counts in USD*", () => Policy().Decide(Facts(50, 0) with { CompetitorOffer = new(Money.Parse("EUR 1")) }) },
        { "MonthlyMargin is EUR 1.00*", () => Policy().Decide(Facts(50, 0) with { MonthlyMargin = Money.Parse("EUR 1") }) },
        { "Fee is test/tariff@1, which counts in USD*counts in EUR*", () => (Policy() with { Currency = Currency.EUR, Budgets = [] }).Decide(Facts(50, 0)) },
        { "Fee is test/tariff@1, which sets no limit*", () => Policy().Decide(Facts(50, 0) with { Fee = Fee() with { Formula = new FeeFormula.NotLimited() } }) },
        { "Budgets has two for every customer*", () => (Policy() with { Budgets = [new(0.1m, SaveBudgetBasis.MarginLeft), new(0.2m, SaveBudgetBasis.MarginLeft)] }).Check() },
        { "Budgets name the tier '3'*needs a Scale*", () => (Policy() with { Budgets = [new(0.1m, SaveBudgetBasis.MarginLeft) { LeastTier = "3" }] }).Check() },
        { "Budgets name the tier '9'*1, 0, 2, 3, 4, 5*", () => (Policy() with { Scale = Scale, Budgets = [new(0.1m, SaveBudgetBasis.MarginLeft) { LeastTier = "9" }] }).Check() },
        { "Budgets is EUR 1.00*", () => (Policy() with { Budgets = [new(0.1m, SaveBudgetBasis.MarginLeft) { Most = Money.Parse("EUR 1") }] }).Check() },
        { "Rounding is*0.001*", () => (Policy() with { Rounding = new(RoundingMode.HalfUp, 0.001m) }).Check() },
        { "There is no tier '9'*", () => (Policy() with { Scale = Scale }).Decide(Facts(50, 0) with { Tier = "9" }) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_is_refused_with_what_value_and_range(string message, Action act)
    {
        act.Should().Throw<ArgumentException>().WithMessage(message);
    }

    private static RetentionAssessment.Assessed Assessed(RetentionFacts facts, RetentionPolicy? policy = null) =>
        (policy ?? Policy()).Decide(facts).Outcome.Should().BeOfType<RetentionAssessment.Assessed>().Which;

    private static RetentionPolicy Policy() => new()
    {
        Id = new("test/save-offers", "1"),
        Source = new("Test", "save offers"),
        Currency = Currency.USD,
        Rounding = Rounding.HalfUpToCents,
        Budgets = [new(0.25m, SaveBudgetBasis.MarginLeft)],
    };

    private static EarlyTerminationPolicy Fee() => new()
    {
        Id = new("test/tariff", "1"),
        Source = new("Tariff", "fee"),
        Currency = Currency.USD,
        Counter = TermCounter.FullMonthsServed,
        Formula = new FeeFormula.Declining(Usd(325), Usd(10)),
        Rounding = Rounding.HalfUpToCents,
    };

    private static RetentionFacts Facts(decimal rival, decimal signUp, int months = 12) => new(Fee(), Commitment)
    {
        HorizonMonths = months,
        CompetitorOffer = new(Usd(rival)) { SignUpCost = Usd(signUp) },
        MonthlyMargin = Usd(30),
    };

    private static Money Usd(decimal amount) => new(amount, Currency.USD);
}
