using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Catalogues.Tests;

/// <summary>Every entry reproduces what its source prints or tells.</summary>
public class CustomerValueCatalogueTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 27);

    private static readonly CustomerValuePolicy Level = Policy("example/value-level");

    private static readonly CustomerValueFacts New = CustomerValueFacts.From("2026-11-27", CustomerSegment.Consumer, "2026-11-01") with
    {
        Lines = 1,
        DeviceClass = DeviceClass.Smartphone,
        MonthlyCharge = Usd(50),
    };

    private static readonly CustomerValueFacts Good = New with
    {
        StartDate = new(2020, 1, 1),
        Lines = 4,
        DeviceClass = DeviceClass.Premium,
        MonthlyCharge = Usd(120),
        Bills = Enumerable.Range(1, 24).Select(n => new BillRecord(AsOf.PlusMonths(-n), Usd(120), AsOf.PlusMonths(-n))).ToValueList(),
    };

    [Fact]
    public void Ids_are_listed_once_and_in_order_and_every_version_has_a_source_with_its_caveats()
    {
        var entries = CustomerValueCatalogue.Standings;

        entries.Select(entry => entry.Id).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        foreach (var policy in entries.SelectMany(entry => entry.Versions.Versions).Select(version => version.Value))
        {
            policy.Source.Note.Should().NotBeNullOrWhiteSpace();
            policy.Source.Confidence.Should().NotBe(Confidence.High, "no source of these is sure");
            policy.Check().Should().BeSameAs(policy);
        }

        entries.Should().HaveCount(3, "each has a figure of its source below");
    }

    // The first two are rows that the slide prints, the months from its dates against 07/08; the others are the edges of its table.
    [Theory]
    [InlineData(8, 35, 40_000, "244")]
    [InlineData(14, 5, 2_000, "111")]
    [InlineData(0, 41, 50_001, "555")]
    [InlineData(1, 40, 50_000, "444")]
    [InlineData(3, 30, 20_000, "443")]
    [InlineData(4, 29, 10_000, "332")]
    [InlineData(6, 20, 5_000, "332")]
    [InlineData(7, 19, 4_999, "221")]
    [InlineData(9, 10, 5_000, "222")]
    [InlineData(10, 9, 20_001, "114")]
    public void Fixed_bands_give_the_codes_of_the_slide(int months, int orders, int spend, string code) =>
        RfmCode.Of(Policy("example/rfm-fixed-bands").Scorecard.Score(Figures(months, orders, spend)), RfmDirection.HighestIsBest).ToString().Should().Be(code);

    [Theory]
    [InlineData(2, 4, 150, 178)]
    [InlineData(3, 5, 200, 200)]
    [InlineData(0, 50, 100_000, 200)]
    [InlineData(4, 0, 0, 50)]
    [InlineData(6, 0, 0, 50)]
    [InlineData(9, 0, 0, 25)]
    [InlineData(12, 0, 0, 15)]
    [InlineData(24, 0, 0, 5)]
    [InlineData(25, 0, 0, 0)]
    public void Weighted_points_add_up_to_what_the_slide_prints_and_200_at_most(int months, int orders, int spend, int points)
    {
        var score = Policy("example/rfm-weighted-points").Scorecard.Score(Figures(months, orders, spend));

        score.Points.Should().Be(points);
        score.Most.Should().Be(200);
    }

    [Fact]
    public void Purchases_are_scored_as_their_figures_are()
    {
        // Last on 27 March, eight months before: two points; 35 orders: four; 40,000 in all: four.
        var facts = New with { Purchases = Enumerable.Range(0, 35).Select(n => new Purchase(new LocalDate(2026, 3, 27).PlusDays(-n), Usd(n < 32 ? 1_250 : 0))).ToValueList() };

        RfmCode.Of(Policy("example/rfm-fixed-bands").Score(facts)!, RfmDirection.HighestIsBest).ToString().Should().Be("244");
    }

    [Fact]
    public void A_new_customer_is_0_and_1_is_worse_than_0()
    {
        Place(New).Tier.Code.Should().Be("0");
        Level.Scale.Compare(Level.Scale["1"], Level.Scale["0"]).Should().BeNegative();
        CustomerTier.All.Select(tier => tier.Code).Take(2).Should().Equal("1", "0");
    }

    [Fact]
    public void Bills_paid_on_time_a_dear_telephone_and_more_lines_lead_to_3_and_no_household_higher()
    {
        Place(Good).Tier.Code.Should().Be("3");
        Place(Good with { SpendPerYear = Usd(1_000_000), Lines = 1000 }).Tier.Code.Should().Be("3");
    }

    [Theory]
    [InlineData(9_999.99, "3")]
    [InlineData(10_000, "5")]
    public void Level_5_is_for_big_business_alone(double spend, string code) =>
        Place(Good with { Segment = CustomerSegment.LargeBusiness, SpendPerYear = Usd((decimal)spend) }).Tier.Code.Should().Be(code);

    [Theory]
    [InlineData(5, 3, Fault.Nobody, "1")]
    [InlineData(5, 2, Fault.Nobody, "3")]
    [InlineData(4, 3, Fault.Nobody, "3")]
    [InlineData(30, 0, Fault.Nobody, "3")]
    [InlineData(30, 30, Fault.Company, "3")]
    public void Many_complaints_with_credits_that_were_given_lead_to_1_and_neither_alone(int complaints, int credits, Fault fault, string code) =>
        Place(Good with { Events = [.. Happened(CustomerEventKind.Complaint, complaints, fault), .. Happened(CustomerEventKind.CreditGranted, credits, fault)] }).Tier.Code.Should().Be(code);

    [Fact]
    public void Length_of_history_payment_history_and_amount_paid_are_factors_and_no_personal_trait_is()
    {
        Level.Scorecard.Factors.Select(factor => factor.Name).Should().Contain(["length of history", "payment history", "amount paid"]);
        Level.Scorecard.Factors.Select(factor => factor.Measure).Should().OnlyContain(measure => CustomerMeasure.All.Contains(measure));
    }

    private static IEnumerable<CustomerEvent> Happened(CustomerEventKind kind, int times, Fault fault) => Enumerable.Range(1, times).Select(n => new CustomerEvent(kind, AsOf.PlusDays(-n)) { Fault = fault });

    private static CustomerStanding.Placed Place(CustomerValueFacts facts) => (CustomerStanding.Placed)Level.Decide(facts).Outcome;

    private static CustomerValuePolicy Policy(string id) => CustomerValueCatalogue.Standings.Single(entry => entry.Id == id)[AsOf];

    private static MeasuredValue[] Figures(int months, int orders, int spend) =>
        [new(CustomerMeasure.MonthsSincePurchase, months), new(CustomerMeasure.Purchases, orders), new(CustomerMeasure.PurchaseSpend, spend)];

    private static Money Usd(decimal amount) => new(amount, Currency.USD);
}
