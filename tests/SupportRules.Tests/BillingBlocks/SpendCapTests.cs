using FluentAssertions;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class SpendCapTests
{
    private static readonly SpendCapPolicy Roaming = BillingBlockCatalogue.SpendCaps.Find("eu/roaming-data-cap")["2022-07-01"];

    [Theory]
    [InlineData("EUR 39.99", false, "EUR 10.01 left", "BLK-403")]
    [InlineData("EUR 40", false, "EUR 10.00 left, warning due", "BLK-401 BLK-403")]
    [InlineData("EUR 49.99", false, "EUR 0.01 left, warning due", "BLK-401 BLK-403")]
    [InlineData("EUR 50", false, "cut off at EUR 50.00", "BLK-401 BLK-404")]
    [InlineData("EUR 50", true, "goes on by agreement", "BLK-405")]
    [InlineData("EUR 100", true, "goes on by agreement", "BLK-405")]
    [InlineData("EUR 100.01", true, "goes on by agreement, reminder due", "BLK-402 BLK-405")]
    public void Bounds_are_as_the_regulation_says(string spent, bool agreed, string status, string codes)
    {
        var decision = Roaming.Decide(new() { Charge = CappedCharge.DataRoaming, Spent = Money.Parse(spent), HasAgreedToGoOn = agreed });

        decision.Outcome.ToString().Should().Be(status);
        decision.Reasons.Select(reason => reason.Code).Should().Equal(codes.Split(' '));
    }

    [Fact]
    public void A_limit_of_ones_own_takes_the_place_of_the_usual_one()
    {
        var facts = new SpendFacts { Charge = CappedCharge.DataRoaming, Spent = Money.Parse("EUR 24"), OwnLimit = Money.Parse("EUR 30"), HasAgreedToGoOn = false };

        Roaming.Decide(facts).Outcome.Should().Be(new SpendCapStatus.Within(Money.Parse("EUR 6"), WarningDue: true));
        Roaming.Decide(facts with { Spent = Money.Parse("EUR 30") }).Outcome.IsCutOff.Should().BeTrue();
        Roaming.Decide(facts with { Charge = CappedCharge.Premium, Spent = Money.Parse("EUR 30") }).Outcome.IsCutOff.Should().BeTrue();
        Roaming.Decide(facts with { OwnLimit = Money.Parse("EUR 200"), Spent = Money.Parse("EUR 60") }).Outcome.IsCutOff.Should().BeFalse();
    }

    [Fact]
    public void What_is_unknown_is_asked_for_only_where_it_matters()
    {
        var facts = new SpendFacts { Charge = CappedCharge.DataRoaming };

        Roaming.Decide(facts).Outcome.Should().Be(new SpendCapStatus.NeedsFacts(["Spent"]));
        Roaming.Decide(facts with { Spent = Money.Parse("EUR 39.99") }).Outcome.Should().Be(new SpendCapStatus.Within(Money.Parse("EUR 10.01"), WarningDue: false));
        Roaming.Decide(facts with { Spent = Money.Parse("EUR 50") }).Outcome.Should().Be(new SpendCapStatus.NeedsFacts(["HasAgreedToGoOn"]));
        Roaming.Decide(facts with { Charge = CappedCharge.Premium }).Outcome.Should().Be(new SpendCapStatus.NotCapped());
    }

    [Fact]
    public void Facts_and_policies_that_cannot_be_are_refused()
    {
        var cap = Roaming.Caps[0];
        FluentActions.Invoking(() => (Roaming with { Caps = [] }).Check()).Should().Throw<ArgumentException>().WithMessage("*Caps*empty*");
        FluentActions.Invoking(() => (Roaming with { Caps = [cap, cap] }).Check()).Should().Throw<ArgumentException>().WithMessage("*Caps*DataRoaming*EUR 50.00*");
        FluentActions.Invoking(() => (Roaming with { Currency = Currency.USD }).Check()).Should().Throw<ArgumentException>().WithMessage("*Caps*EUR 50.00*USD*");
        FluentActions.Invoking(() => new SpendCap(CappedCharge.Premium, Money.Parse("EUR 0"))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Limit*EUR 0.00*");
        FluentActions.Invoking(() => cap with { WarnFromShare = 1.1m }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*WarnFromShare*1.1*");
        FluentActions.Invoking(() => cap with { WarnFromShare = 0.80001m }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*WarnFromShare*0.80001*4 decimals*");
        FluentActions.Invoking(() => Roaming.Decide(new() { Charge = CappedCharge.DataRoaming, Spent = Money.Parse("USD 1") })).Should().Throw<ArgumentException>().WithMessage("*Spent*USD 1.00*");
        FluentActions.Invoking(() => Roaming.Decide(new() { Charge = CappedCharge.DataRoaming, OwnLimit = Money.Parse("EUR 0") })).Should().Throw<ArgumentException>().WithMessage("*OwnLimit*EUR 0.00*");
    }
}
