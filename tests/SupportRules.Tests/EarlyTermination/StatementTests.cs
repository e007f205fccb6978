using FluentAssertions;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>Several lines, products or creditors that end together.</summary>
public class StatementTests
{
    private static readonly EarlyTerminationPolicy Percent = Policy(new FeeFormula.ChargesLeft(0.5m));

    [Fact]
    public void Frontier_adds_up_its_products()
    {
        var statement = EarlyTerminationStatement.Of(
        [
            new("internet", Policy(Flat(200)), After(3)), new("tv", Policy(Flat(300)), After(3)), new("phone", Policy(Flat(200)), After(24)),
        ]);

        statement.Total.Should().Be(new EarlyTerminationFee.Due(Usd(500)));
        statement.Lines.Select(line => line.Name).Should().Equal("internet", "tv", "phone");
        statement.Lines.Select(line => line.Decision.Outcome.Amount).Should().Equal(Usd(200), Usd(300), Usd(0));
    }

    [Fact]
    public void Two_creditors_are_two_policies() =>
        EarlyTerminationStatement.Of([new("T-Mobile", Policy(Flat(200)), After(2)), new("Google", Policy(Flat(350)), After(2))])
            .Total.Should().Be(new EarlyTerminationFee.Due(Usd(550)));

    [Fact]
    public void A_line_that_needs_facts_is_named_with_them() =>
        EarlyTerminationStatement.Of([new("one", Percent, After(2)), new("two", Policy(Flat(1)), After(2)), new("three", Policy(new FeeFormula.Multiple(FeeBasis.HigherBill)), After(2))])
            .Total.Should().Be(new EarlyTerminationFee.NeedsFacts(["one: MonthlyCharge", "three: LastBill", "three: AverageBill"]));

    [Fact]
    public void A_line_without_limit_has_no_sum()
    {
        EarlyTerminationLine unlimited = new("two", Limit(new FeeFormula.NotLimited()), After(2));

        EarlyTerminationStatement.Of([new("one", Policy(Flat(1)), After(2)), unlimited]).Total.Should().Be(new EarlyTerminationFee.NotLimited());
        EarlyTerminationStatement.Of([new("one", Percent, After(2)), unlimited]).Total.Should().BeOfType<EarlyTerminationFee.NeedsFacts>();
    }

    [Fact]
    public void Its_text_begins_with_the_sum_and_names_each_line()
    {
        var statement = EarlyTerminationStatement.Of([new("one", Policy(Flat(1)), After(2)), new("two", Policy(Flat(2)), After(2))]);

        statement.ToText().Should().Be($"USD 3.00\n\none: {statement.Lines[0].Decision.ToText()}\n\ntwo: {statement.Lines[1].Decision.ToText()}");
        statement.ToString().Should().Be(statement.ToText());
    }

    [Fact]
    public void Lines_that_cannot_be_summed_are_refused()
    {
        EarlyTerminationLine one = new("one", Policy(Flat(1)), After(2));
        var euros = Policy(new FeeFormula.ChargesLeft(1)) with { Currency = Currency.EUR };

        Of().Should().Throw<ArgumentException>().WithParameterName("lines").WithMessage("*at least one*");
        Of(one, one).Should().Throw<ArgumentException>().WithParameterName("lines").WithMessage("*'one'*");
        Of(one, new("two", euros, After(2))).Should().Throw<ArgumentException>().WithParameterName("lines").WithMessage("*USD*EUR*");
        Of(one, new("two", Policy(Flat(1)), After(-1))).Should().Throw<ArgumentException>().WithParameterName("TerminationDate");
        FluentActions.Invoking(() => new EarlyTerminationLine(" ", Percent, After(1))).Should().Throw<ArgumentException>().WithParameterName("Name");
        FluentActions.Invoking(() => new EarlyTerminationLine("x", null!, After(1))).Should().Throw<ArgumentNullException>().WithParameterName("Policy");
        FluentActions.Invoking(() => new EarlyTerminationLine("x", Percent, null!)).Should().Throw<ArgumentNullException>().WithParameterName("Facts");

        static Action Of(params EarlyTerminationLine[] lines) => () => EarlyTerminationStatement.Of([.. lines]);
    }

    [Fact]
    public void Names_that_differ_in_case_are_two_lines() =>
        EarlyTerminationStatement.Of([new("A", Policy(Flat(1)), After(2)), new("a", Policy(Flat(1)), After(2))]).Total.Amount.Should().Be(Usd(2));
}
