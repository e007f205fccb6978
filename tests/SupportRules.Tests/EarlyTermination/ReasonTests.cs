using FluentAssertions;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>Why the agreement ends: what waives, replaces or keeps the fee, on which conditions.</summary>
public class ReasonTests
{
    private static readonly EarlyTerminationFacts Orders = After(3) with { Reason = TerminationReason.MilitaryOrders };

    [Fact]
    public void A_reason_waives_the_fee_or_keeps_it_or_is_not_mentioned()
    {
        var policy = Policy(Flat(100)) with
        {
            ReasonClauses =
            [
                new([TerminationReason.Death, TerminationReason.MilitaryOrders], ReasonEffect.Waive) { Source = Law },
                new([TerminationReason.EndedByProviderForCause], ReasonEffect.Keep),
            ],
        };

        policy.Codes(Orders).Should().Equal("ETF-20");
        policy.Found(Orders, "ETF-20").Should().Equal("military-orders");
        policy.Decide(Orders).Reasons[0].Source.Should().Be(Law);
        policy.Fee(Orders).Should().Be(0);
        policy.Codes(Orders with { Reason = TerminationReason.EndedByProviderForCause }).Should().Equal("ETF-22", "ETF-30");
        policy.Decide(Orders with { Reason = TerminationReason.EndedByProviderForCause }).Reasons[0].Source.Should().Be(Tariff);
        policy.Codes(Orders with { Reason = TerminationReason.Upgrade }).Should().Equal("ETF-24", "ETF-30");
        policy.Found(Orders with { Reason = TerminationReason.EndedByProvider }, "ETF-24").Should().Equal("ended-by-provider", "provider");
        policy.Codes(After(3)).Should().Equal("ETF-30");
    }

    [Fact]
    public void A_move_out_of_the_territory_costs_50_in_place_of_200_without_adjustments()
    {
        var frontier = Policy(Flat(200)) with
        {
            ReasonClauses = [new([TerminationReason.MoveOutOfArea], new ReasonEffect.Replaced(Flat(50)))],
            Adjustments = [new FeeAdjustment.AdministrationFee(Usd(9))],
        };

        frontier.Fee(After(3)).Should().Be(209);
        frontier.Fee(After(3) with { Reason = TerminationReason.MoveOutOfArea }).Should().Be(50);
        frontier.Codes(After(3) with { Reason = TerminationReason.MoveOutOfArea }).Should().Equal("ETF-21", "ETF-30");
    }

    [Theory]
    [InlineData(89, 100)]
    [InlineData(90, 0)]
    [InlineData(91, 0)]
    public void A_relocation_lasts_at_least_so_many_days(int days, decimal fee) =>
        Check(new ReasonCondition.RelocationAtLeast(90), facts => facts with { RelocationDays = days }, fee, "RelocationDays", days, $"the relocation lasts {days} days; at least 90 are asked", 90);

    [Theory]
    [InlineData(39.99, 100)]
    [InlineData(40, 100)]
    [InlineData(40.01, 0)]
    public void A_move_is_farther_than_so_many_miles(decimal miles, decimal fee) =>
        Check(new ReasonCondition.MovedMoreThan(40), facts => facts with { MovedMiles = miles }, fee, "MovedMiles", miles, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the move is of {miles} miles; more than 40 are asked"), 40);

    [Theory]
    [InlineData(true, 100)]
    [InlineData(false, 0)]
    public void The_provider_does_not_serve_the_new_place(bool served, decimal fee) =>
        Check(new ReasonCondition.NoServiceAtNewPlace(), facts => facts with { ServiceAtNewPlace = served }, fee, "ServiceAtNewPlace", served, "the provider serves the new place", false);

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 100)]
    public void A_document_is_given(bool given, decimal fee) =>
        Check(new ReasonCondition.Evidence("the orders"), facts => facts with { EvidenceGiven = given }, fee, "EvidenceGiven", given, "not given: the orders", "the orders");

    [Theory]
    [InlineData(-1, 100)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(29, 0)]
    [InlineData(30, 0)]
    [InlineData(31, 100)]
    public void Service_ends_within_so_many_days_of_the_notice_of_a_change(int days, decimal fee)
    {
        var notice = Orders.TerminationDate.PlusDays(-days);
        var why = $"service ends {days} days after the notice; 0 to 30 are asked";
        Check(new ReasonCondition.WithinDaysOfChangeNotice(30), facts => facts with { ChangeNoticeDate = notice }, fee, "ChangeNoticeDate", notice, why, 30);
    }

    [Fact]
    public void A_clause_asks_for_all_its_conditions()
    {
        var policy = Waived(new ReasonCondition.RelocationAtLeast(90), new ReasonCondition.Evidence("the orders"));

        policy.Missing(Orders).Should().Equal("EvidenceGiven", "RelocationDays");
        policy.Missing(Orders with { RelocationDays = 90 }).Should().Equal("EvidenceGiven");
        policy.Fee(Orders with { RelocationDays = 89 }).Should().Be(100);
        policy.Codes(Orders with { RelocationDays = 89, EvidenceGiven = false }).Should().Equal("ETF-23", "ETF-23", "ETF-30");
        policy.Fee(Orders with { RelocationDays = 90, EvidenceGiven = true }).Should().Be(0);
        policy.Fee(After(3)).Should().Be(100);
    }

    [Fact]
    public void The_first_clause_that_applies_is_the_one()
    {
        var policy = Policy(Flat(100)) with
        {
            ReasonClauses =
            [
                new([TerminationReason.MilitaryOrders], ReasonEffect.Waive) { Conditions = [new ReasonCondition.RelocationAtLeast(90)] },
                new([TerminationReason.MilitaryOrders], new ReasonEffect.Replaced(Flat(30))),
                new([TerminationReason.MilitaryOrders], ReasonEffect.Waive),
            ],
        };

        policy.Codes(Orders with { RelocationDays = 90 }).Should().Equal("ETF-20");
        policy.Codes(Orders with { RelocationDays = 89 }).Should().Equal("ETF-23", "ETF-21", "ETF-30");
        policy.Missing(Orders).Should().Equal("RelocationDays");
    }

    [Fact]
    public void A_clause_that_may_apply_is_not_passed_over_for_a_later_waiver()
    {
        var policy = Policy(Flat(100)) with
        {
            ReasonClauses =
            [
                new([TerminationReason.Death], new ReasonEffect.Replaced(Flat(50))) { Conditions = [new ReasonCondition.Evidence("a will")] },
                new([TerminationReason.Death], ReasonEffect.Waive),
            ],
        };
        var death = After(3) with { Reason = TerminationReason.Death };

        policy.Missing(death).Should().Equal("EvidenceGiven");
        policy.Fee(death with { EvidenceGiven = true }).Should().Be(50);
        policy.Fee(death with { EvidenceGiven = false }).Should().Be(0);
    }

    [Fact]
    public void A_clause_that_would_change_nothing_asks_for_nothing()
    {
        ReasonClause keep = new([TerminationReason.Death], ReasonEffect.Keep) { Conditions = [new ReasonCondition.Evidence("a will")] };
        ReasonClause waiveIf = new([TerminationReason.Death], ReasonEffect.Waive) { Conditions = [new ReasonCondition.RelocationAtLeast(9)] };
        ReasonClause waive = new([TerminationReason.Death], ReasonEffect.Waive);
        ReasonClause fifty = new([TerminationReason.Death], new ReasonEffect.Replaced(Flat(50))) { Conditions = [new ReasonCondition.MovedMoreThan(9)] };
        var death = After(3) with { Reason = TerminationReason.Death };

        With(keep).Fee(death).Should().Be(100);
        With(keep).Codes(death).Should().Equal("ETF-30");
        With(waiveIf, waive).Fee(death).Should().Be(0);
        With(waiveIf).Missing(death).Should().Equal("RelocationDays");
        With(keep, waive).Missing(death).Should().Equal("EvidenceGiven");
        With(waiveIf, keep, waive).Missing(death).Should().BeEquivalentTo("EvidenceGiven", "RelocationDays");
        With(keep, waiveIf, waive).Missing(death).Should().Equal("EvidenceGiven");
        With(fifty, new([TerminationReason.Death], new ReasonEffect.Replaced(Flat(50)))).Fee(death).Should().Be(50);
        With(fifty, new([TerminationReason.Death], new ReasonEffect.Replaced(Flat(51)))).Missing(death).Should().Equal("MovedMiles");
        With(keep, fifty).Missing(death).Should().BeEquivalentTo("EvidenceGiven", "MovedMiles");

        static EarlyTerminationPolicy With(params ReasonClause[] clauses) => Policy(Flat(100)) with { ReasonClauses = [.. clauses] };
    }

    [Fact]
    public void A_fact_that_two_conditions_or_clauses_ask_for_is_missing_once()
    {
        var twice = Waived(new ReasonCondition.MovedMoreThan(10), new ReasonCondition.MovedMoreThan(40));

        twice.Missing(Orders).Should().Equal("MovedMiles");
        (twice with { ReasonClauses = [.. twice.ReasonClauses, new([TerminationReason.MilitaryOrders], new ReasonEffect.Replaced(Flat(1))) { Conditions = [new ReasonCondition.MovedMoreThan(5)] }] })
            .Missing(Orders).Should().Equal("MovedMiles");
    }

    [Fact]
    public void An_unknown_clause_and_an_unknown_trial_are_asked_for_together()
    {
        var policy = Waived(new ReasonCondition.Evidence("the orders")) with { Trials = [new(366) { MostUsageShare = 1 }] };

        policy.Missing(Orders).Should().BeEquivalentTo("EvidenceGiven", "TrialUsageShare");
        policy.Missing(Orders with { EvidenceGiven = false }).Should().Equal("TrialUsageShare");
        policy.Codes(Orders with { EvidenceGiven = true }).Should().Equal("ETF-20");
        policy.TryFee(Orders with { EvidenceGiven = true }, out var fee).Should().BeTrue();
        fee.Should().Be(Usd(0));
    }

    [Fact]
    public void Every_reason_says_who_ends_the_agreement()
    {
        TerminationReason.All.Where(reason => reason.EndedBy == TerminationParty.Provider)
            .Should().Equal(TerminationReason.EndedByProviderForCause, TerminationReason.EndedByProvider);
        TerminationReason.All.Should().HaveCount(17).And.BeInAscendingOrder(reason => reason.Value);
        TerminationReason.List.Should().BeEquivalentTo(TerminationReason.All);
        FeeBasis.All.Should().BeInAscendingOrder(basis => basis.Value);
        FeeBasis.List.Should().BeEquivalentTo(FeeBasis.All);
        TerminationReason.TryParse("Military-Orders", out var orders).Should().BeTrue();
        orders.Should().BeSameAs(TerminationReason.MilitaryOrders);
        FeeBasis.TryParse("no such basis", out _).Should().BeFalse();
        FeeBasis.TryParse("SUBSIDY", out var subsidy).Should().BeTrue();
        subsidy.Should().BeSameAs(FeeBasis.Subsidy);
    }

    private static EarlyTerminationPolicy Waived(params ReasonCondition[] conditions) => Policy(Flat(100)) with
    {
        ReasonClauses = [new([TerminationReason.MilitaryOrders], ReasonEffect.Waive) { Conditions = [.. conditions], Source = Law }],
    };

    private static void Check(
        ReasonCondition condition, Func<EarlyTerminationFacts, EarlyTerminationFacts> with, decimal fee, string fact, object found, string why, object required)
    {
        var policy = Waived(condition);

        policy.Missing(Orders).Should().Equal(fact);
        policy.Fee(with(Orders)).Should().Be(fee);
        if (fee > 0)
        {
            policy.Found(with(Orders), "ETF-23").Should().Equal("military-orders", why, fact, found, required);
            policy.Decide(with(Orders)).Reasons[0].Source.Should().Be(Law);
        }
    }

    [Fact]
    public void Who_ends_it_is_said_of_a_reason_that_no_clause_names()
    {
        Policy(Flat(1)).Found(After(1) with { Reason = TerminationReason.Death }, "ETF-24").Should().Equal("death", "customer");
    }
}
