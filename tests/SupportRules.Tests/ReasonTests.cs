using System.Globalization;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace SupportRules.Tests;

public class ReasonTests
{
    private static readonly Rule Limit = new("BLK-2", "Above the limit the account is blocked.", "owes {owed} since {since}, limit {limit} ({days} days)");

    private static readonly Citation Terms = new("Acme Terms", "s. 4");

    private static readonly Reason Over = new(Limit, Terms, new Money(1234.5m, Currency.EUR), new LocalDate(2011, 1, 15), 1000.50m, 30);

    [Fact]
    public void A_finding_has_its_values_in_their_holes()
    {
        Over.ToFinding().Should().Be("owes EUR 1234.50 since 2011-01-15, limit 1000.5 (30 days)");
        Over.ToString().Should().Be("BLK-2  owes EUR 1234.50 since 2011-01-15, limit 1000.5 (30 days)  [Acme Terms, s. 4]");
        $"{Over}".Should().Be(Over.ToString());
    }

    [Theory]
    [InlineData("de-DE", "owes EUR 1234,50 since 15.01.2011, limit 1000,5 (30 days)")]
    [InlineData("sv-SE", "owes EUR 1234,50 since 2011-01-15, limit 1000,5 (30 days)")]
    [InlineData("th-TH", "owes EUR 1234.50 since 15/1/2011, limit 1000.5 (30 days)")]
    [InlineData("", "owes EUR 1234.50 since 2011-01-15, limit 1000.5 (30 days)")]
    public void A_culture_is_used_when_it_is_asked_for(string name, string expected)
    {
        var culture = CultureInfo.GetCultureInfo(name);

        Over.ToFinding(culture).Should().Be(expected);
        Over.ToString(null, culture).Should().Be($"BLK-2  {expected}  [Acme Terms, s. 4]");
        string.Create(culture, $"{Over}").Should().Be($"BLK-2  {expected}  [Acme Terms, s. 4]");
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void The_current_culture_is_never_asked(string culture)
    {
        using (Cultures.Use(culture))
        {
            Over.ToFinding().Should().Be("owes EUR 1234.50 since 2011-01-15, limit 1000.5 (30 days)");
            Over.ToString().Should().Be("BLK-2  owes EUR 1234.50 since 2011-01-15, limit 1000.5 (30 days)  [Acme Terms, s. 4]");
            Over.ToString(null, null).Should().Be(Over.ToString());
            $"{Over}".Should().Be(Over.ToString());
            Finding(-1.5).Should().Be("found -1.5");
            Finding(-7).Should().Be("found -7");
        }
    }

    [Fact]
    public void Any_value_can_be_found()
    {
        Finding("text").Should().Be("found text");
        Finding(true).Should().Be("found True");
        Finding(Confidence.Low).Should().Be("found low");
        Finding(SupportRules.BillingBlocks.Restrictions.PlanChanges | SupportRules.BillingBlocks.Restrictions.NewOrders).Should().Be("found plan changes, new orders");
        Finding(1.500m).Should().Be("found 1.5");
        Finding(100m).Should().Be("found 100");
        Finding(CustomerSegment.Business).Should().Be("found business");
        Finding(new Silent()).Should().Be("found ");
        Finding((ValueList<LocalDate>)[new(2011, 1, 15)]).Should().Be("found [2011-01-15]");
        Finding(Over).Should().Be("found BLK-2  owes EUR 1234.50 since 2011-01-15, limit 1000.5 (30 days)  [Acme Terms, s. 4]");
    }

    [Fact]
    public void Values_are_read_by_name_or_in_order_as_they_were_given()
    {
        Over["owed"].Should().Be(new Money(1234.5m, Currency.EUR));
        Over["since"].Should().Be(new LocalDate(2011, 1, 15));
        Over["limit"].Should().Be(1000.5m);
        Over["days"].Should().Be(30);
        Over.Values.Should().Equal(Over["owed"], Over["since"], Over["limit"], Over["days"]);
        Over.Code.Should().Be("BLK-2");
        Over.Rule.Should().BeSameAs(Limit);
        Over.Source.Should().BeSameAs(Terms);
    }

    [Theory]
    [InlineData("Owed")]
    [InlineData("")]
    [InlineData("other")]
    public void A_name_that_the_finding_has_not_is_refused(string name)
    {
        FluentActions.Invoking(() => Over[name]).Should().Throw<ArgumentException>().WithParameterName("valueName")
            .WithMessage($"BLK-2 has no value '{name}'; it has: owed, since, limit, days.*");
    }

    [Fact]
    public void There_is_one_value_for_each_hole()
    {
        FluentActions.Invoking(() => new Reason(Limit, Terms, 1, 2, 3)).Should().Throw<ArgumentException>().WithParameterName("values")
            .WithMessage("BLK-2 was given 3 values; its finding has 4: owed, since, limit, days.*");
        FluentActions.Invoking(() => new Reason(Limit, Terms, 1, 2, 3, 4, 5)).Should().Throw<ArgumentException>().WithMessage("BLK-2 was given 5 values; its finding has 4*");
        FluentActions.Invoking(() => new Reason(Limit, Terms)).Should().Throw<ArgumentException>().WithMessage("BLK-2 was given 0 values; its finding has 4*");
    }

    [Fact]
    public void A_reason_has_a_rule_and_a_source()
    {
        FluentActions.Invoking(() => new Reason(null!, Terms)).Should().Throw<ArgumentNullException>().WithParameterName("rule");
        FluentActions.Invoking(() => new Reason(Limit, null!)).Should().Throw<ArgumentNullException>().WithParameterName("source");
    }

    [Fact]
    public void Reasons_are_equal_when_rule_source_and_values_are()
    {
        var copy = new Reason(Limit with { }, Terms with { }, new Money(1234.50m, Currency.EUR), new LocalDate(2011, 1, 15), 1000.5m, 30);

        copy.Should().Be(Over);
        copy.Equals((object)Over).Should().BeTrue();
        copy.GetHashCode().Should().Be(Over.GetHashCode());
        var other = new Reason(Limit, Terms, new Money(1234.5m, Currency.EUR), new LocalDate(2011, 1, 15), 1000.5m, 31);
        other.Should().NotBe(Over);
        other.GetHashCode().Should().NotBe(Over.GetHashCode());
        new Reason(Limit, new Citation("Acme Terms", "s. 5"), [.. Over.Values]).Should().NotBe(Over);
        new Reason(new Rule("BLK-3", Limit.Sentence, Limit.Finding), Terms, [.. Over.Values]).Should().NotBe(Over);
        Over.Equals("BLK-2").Should().BeFalse();
        Over.Equals(null).Should().BeFalse();
    }

    private static string Finding(object value) => new Reason(new("T-1", "Test.", "found {value}"), Terms, value).ToFinding();

    private sealed class Silent
    {
        public override string? ToString() => null;
    }
}
