using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.LifetimeBuilders;

namespace SupportRules.Tests.CustomerValue;

public class LifetimeCohortTests
{
    private static readonly LifetimeCohortPolicy Policy = new() { Id = new("textbook/cohort", "1"), Source = new("Textbook", "Customer lifetime value of a cohort"), Rounding = Rounding.HalfUpToCents };

    [Fact]
    public void A_cohort_is_worth_what_the_textbook_prints()
    {
        var decision = Policy.Decide(new(100, Usd(40), Usd(13286.52m)));

        decision.Outcome.Should().Be(new LifetimeCohortValue(Usd(4000), Usd(9286.52m), Usd(92.87m)));
        decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-450", "VAL-452", "VAL-454");
        decision.Outcome.ToString().Should().Be("USD 9286.52, USD 92.87 a customer acquired");
    }

    [Fact]
    public void A_cohort_may_be_worth_less_than_it_cost() => Policy.Decide(new(3, Usd(40), Usd(100))).Outcome.Should().Be(new LifetimeCohortValue(Usd(120), Usd(-20), Usd(-6.67m)));

    [Fact]
    public void The_margins_of_a_cohort_come_from_a_value_before_its_acquisition_cost()
    {
        var value = LifetimeBuilders.Yearly(FirstMargin.Today, 0).Decide(Flows(60, 60)).Outcome;

        LifetimeCohortFacts.Of(3, Usd(40), value).Should().Be(new LifetimeCohortFacts(3, Usd(40), Usd(120)));
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => new LifetimeCohortFacts(0, Usd(40), Usd(1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("CustomersAcquired");
        FluentActions.Invoking(() => new LifetimeCohortFacts(1, Usd(-0.01m), Usd(1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("AcquisitionCostEach");
        FluentActions.Invoking(() => new LifetimeCohortFacts(1, Usd(1), Money.Parse("EUR 1"))).Should().Throw<ArgumentException>().WithParameterName("PresentValue").WithMessage("*EUR 1.00*USD*");
    }
}
