using FluentAssertions;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>Conditions that lengthen or shorten a period.</summary>
public class LengthConditionTests
{
    private static readonly WarrantyCondition Card = new()
    {
        Clause = Sample.Clause("Registered within 60 days: 10 years"),
        Kind = ClauseKind.Registration,
        Test = new WarrantyTest.Within(WarrantyEvent.Registration, WarrantyLength.Days(60), WarrantyEvent.Purchase),
        Effect = new ConditionEffect.Upgrade(WarrantyLength.Years(10)),
        Unless = [WarrantyFact.State.Is("CA")],
    };

    private static readonly WarrantyDocument Registrable = Sample.Document with { Conditions = [Card] };

    /// <summary>Sixty days from 1 March 2015 end on 30 April.</summary>
    [Theory]
    [InlineData("2015-04-29", "2025-03-01", VerdictKind.Covered, "WAR-207", null)]
    [InlineData("2015-04-30", "2025-03-01", VerdictKind.Covered, "WAR-207", null)]
    [InlineData("2015-04-30", "2025-03-02", VerdictKind.NotCovered, "WAR-207", null)]
    [InlineData("2015-05-01", "2016-03-01", VerdictKind.Covered, null, null)]
    [InlineData("2015-05-01", "2016-03-02", VerdictKind.NotCovered, "WAR-209", 1)]
    [InlineData("2015-05-11", "2025-03-01", VerdictKind.NotCovered, "WAR-209", 11)]
    [InlineData("2015-05-11", "2025-03-02", VerdictKind.NotCovered, null, null)]
    public void What_is_done_in_time_lengthens_the_period_and_what_is_late_does_not(string registration, string failure, VerdictKind expected, string? code, int? late)
    {
        var facts = Sample.Facts("2015-03-01", failure, WarrantyFact.State.Of("TX"));

        var decision = Registrable.Decide(facts with { Dates = facts.Dates.Add(WarrantyEvent.Registration.On(registration)) });

        decision.Outcome.Kind.Should().Be(expected);
        var spoken = decision.Reasons.Where(reason => reason.Source == Card.Clause.Source && reason.Code.StartsWith("WAR-2", StringComparison.Ordinal)).ToList();
        spoken.Select(reason => reason.Code).Should().Equal(code is null ? [] : [code]);
        if (late is { } days)
        {
            spoken[0]["days"].Should().Be(days);
            spoken[0]["length"].Should().Be(WarrantyLength.Years(10));
        }
    }

    [Fact]
    public void What_was_never_done_is_named_where_it_would_have_helped()
    {
        var facts = Sample.Facts("2015-03-01", "2020-03-01", WarrantyFact.State.Of("TX"));
        facts = facts with { Dates = facts.Dates.Add(WarrantyEvent.Registration.DidNotHappen) };

        Sample.Kind(Registrable, facts).Should().Be(VerdictKind.NotCovered);
        Registrable.Decide(facts).Reasons.Single(reason => reason.Code == "WAR-208")["fact"].Should().Be("registration");
    }

    /// <summary>Where nobody need register, and under a law that voids the condition, the longer period is given without it.</summary>
    [Fact]
    public void A_longer_period_is_given_where_what_it_asks_does_not_apply()
    {
        var unregistered = Sample.Facts("2015-03-01", "2025-03-01");
        unregistered = unregistered with { Dates = unregistered.Dates.Add(WarrantyEvent.Registration.DidNotHappen) };
        var law = new LegalOverlay { Source = new("Law", "1"), Effects = [new LegalEffect.Void(new ClauseTarget.OfKind(ClauseKind.Registration))] };

        var inCalifornia = Registrable.Decide(unregistered with { Facts = [WarrantyFact.State.Of("CA")] });
        var elsewhere = new WarrantyUnderLaw { Document = Registrable, Laws = [law] }.Decide(unregistered with { Facts = [WarrantyFact.State.Of("TX")] });

        inCalifornia.Outcome.Kind.Should().Be(VerdictKind.Covered);
        inCalifornia.Reasons.Select(reason => reason.Code).Should().Contain("WAR-210").And.NotContain("WAR-207");
        elsewhere.Outcome.Written.Kind.Should().Be(VerdictKind.NotCovered);
        elsewhere.Outcome.WithLaw.Kind.Should().Be(VerdictKind.Covered);
        elsewhere.Reasons.Select(reason => reason.Code).Should().ContainInOrder("WAR-601", "WAR-211").And.NotContain("WAR-208");
        elsewhere.Outcome.WithLaw[CostHead.Parts].Clause.Should().Be(Card.Clause, "it gave the time");
    }

    private static WarrantyCondition Lengthens(int years, bool? isMet) => new()
    {
        Clause = Sample.Clause($"{years} years"),
        Kind = new($"for {years}"),
        Test = isMet is { } known ? (known ? Always : Never) : new WarrantyFact.Flag($"for {years}").Is(true),
        Effect = new ConditionEffect.Upgrade(WarrantyLength.Years(years)),
    };

    private static readonly WarrantyTest Always = new WarrantyTest.OnOrAfter(WarrantyEvent.Purchase, new(2000, 1, 1));
    private static readonly WarrantyTest Never = new WarrantyTest.OnOrAfter(WarrantyEvent.Purchase, new(2100, 1, 1));

    private static readonly WarrantyCondition Cut = new()
    {
        Clause = Sample.Clause("commercial: 90 days"),
        Kind = ClauseKind.Use,
        Test = Never,
        Effect = new ConditionEffect.Shorten(WarrantyLength.Days(90)),
    };

    /// <summary>Whatever the order, the longest that is given counts; one that is no longer than the period changes nothing; what shortens is cut off last.</summary>
    [Theory]
    [InlineData("2025-03-01", VerdictKind.Covered, true, true, false)]
    [InlineData("2025-03-02", VerdictKind.NotCovered, true, true, false)]
    [InlineData("2025-03-01", VerdictKind.Covered, true, null, false)]
    [InlineData("2022-03-01", VerdictKind.Covered, null, true, false)]
    [InlineData("2022-03-02", VerdictKind.NeedsFacts, null, true, false)]
    [InlineData("2025-03-02", VerdictKind.NotCovered, null, true, false)]
    [InlineData("2015-05-30", VerdictKind.Covered, true, true, true)]
    [InlineData("2015-05-31", VerdictKind.NotCovered, true, true, true)]
    public void Of_several_lengths_the_longest_is_given_and_then_cut(string failure, VerdictKind expected, bool? ten, bool? seven, bool isCut)
    {
        WarrantyCondition[] conditions = isCut ? [Lengthens(10, ten), Lengthens(7, seven), Cut] : [Lengthens(10, ten), Lengthens(7, seven)];
        var grant = Sample.FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Years(5)) };
        foreach (var order in new[] { conditions, [.. conditions.Reverse()] })
        {
            var decision = (Sample.Document with { Grants = [grant], Conditions = [.. order] }).Decide(Sample.Facts("2015-03-01", failure));

            decision.Outcome.Kind.Should().Be(expected);
            decision.Reasons.Where(reason => reason.Code == "WAR-207").Should().HaveCount(ten is null || isCut ? (isCut ? 0 : 1) : 1, "only the longest speaks");
        }
    }

    [Theory]
    [InlineData("2018-03-02")]
    [InlineData("2020-03-01")]
    public void What_lengthens_never_shortens_and_what_shortens_never_lengthens(string failure)
    {
        var grant = Sample.FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Years(5)) };
        var document = Sample.Document with { Grants = [grant], Conditions = [Lengthens(3, true), Cut with { Effect = new ConditionEffect.Shorten(WarrantyLength.Years(9)) }] };

        Sample.Kind(document, Sample.Facts("2015-03-01", failure)).Should().Be(VerdictKind.Covered);
        Sample.Kind(document, Sample.Facts("2015-03-01", "2020-03-02")).Should().Be(VerdictKind.NotCovered);
    }

    /// <summary>Not knowing whether it was done, or where, is asked only where it matters.</summary>
    [Theory]
    [InlineData("2016-03-01", VerdictKind.Covered)]
    [InlineData("2016-03-02", VerdictKind.NeedsFacts)]
    [InlineData("2025-03-01", VerdictKind.NeedsFacts)]
    [InlineData("2025-03-02", VerdictKind.NotCovered)]
    public void Whether_a_period_is_longer_may_be_unknown(string failure, VerdictKind expected)
    {
        var outcome = Registrable.Decide(Sample.Facts("2015-03-01", failure)).Outcome;

        outcome.Kind.Should().Be(expected);
        (outcome as WarrantyVerdict.NeedsFacts)?.Names.Should().BeEquivalentTo("registration", "state");
    }
}
