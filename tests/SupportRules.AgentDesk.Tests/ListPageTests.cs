using System.Globalization;
using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.AgentDesk.Tests;

public class ListPageTests
{
    [Fact]
    public void The_sample_covers_every_tier_and_every_way_of_being_in_doubt()
    {
        var answers = Sample.Answers;

        answers.Select(answer => answer.Tier).OfType<Tier>().Distinct().Should().BeEquivalentTo(global::AgentDesk.House.Standing(Sample.File.AsOf).Scale.Tiers);
        answers.Should().Contain(answer => answer.Tier == null, "one needs facts");
        answers.Should().Contain(answer => answer.Standing.Outcome is CustomerStanding.Placed && ((CustomerStanding.Placed)answer.Standing.Outcome).Stage == AssessmentStage.Tenure, "one is new");
        answers.Should().Contain(answer => answer.Tier != null && answer.Tier.Kind == TierKind.Demoted && ((CustomerStanding.Placed)answer.Standing.Outcome).ChangesOn != null, "one recovers");
        answers.Should().Contain(answer => !answer.Fee!.Fee.IsKnown, "one fee is unknown");
        answers.Should().Contain(answer => answer.Fee!.Fee.IsFree && answer.Fee.NextChange == null, "one leaves free for good");
        answers.Should().Contain(answer => answer.Standing.Reasons.Any(reason => reason.Rule == CustomerValueRules.DemotionLeavesOut), "one complains of the company's fault");
        Enum.GetValues<RetentionThreat>().Should().BeSubsetOf(answers.Select(answer => answer.Leaving!.Outcome).OfType<RetentionAssessment.Assessed>().Select(assessed => assessed.Threat));
    }

    [Fact]
    public void All_are_listed_with_tier_and_score()
    {
        var list = Invocation.Of("--list");

        list.Exit.Should().Be(0);
        foreach (var answer in Sample.Answers)
        {
            var line = list.Lines.Single(text => text.StartsWith($"  {answer.Customer.Id}  ", StringComparison.Ordinal));
            line.Should().Contain(answer.Customer.Name).And.Contain(answer.Tier?.ToString() ?? "needs facts");
            line.Should().EndWith(answer.Score is { } score ? string.Create(CultureInfo.InvariantCulture, $"  {score.Points:0.##} of {score.Most:0.##}") : "  no score");
        }
    }

    [Fact]
    public void The_worst_standing_comes_first_and_within_a_tier_the_fewest_points()
    {
        var listed = Invocation.Of("--list").Lines.Skip(2).Select(line => Sample.Answer(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])).ToList();

        listed.Should().HaveCount(Sample.File.Customers.Count);
        var known = listed.TakeWhile(answer => answer.Tier is not null).ToList();
        listed.Skip(known.Count).Should().OnlyContain(answer => answer.Tier == null);
        known.Zip(known.Skip(1)).Should().OnlyContain(pair => pair.First.Tier!.Rank < pair.Second.Tier!.Rank
            || (pair.First.Tier.Rank == pair.Second.Tier.Rank && pair.First.Score!.Points <= pair.Second.Score!.Points));
        listed[0].Tier!.Kind.Should().Be(TierKind.Demoted, "demoted is worse than new, although its code is greater");
    }

    [Fact]
    public void Who_came_later_is_named_and_not_judged() =>
        Invocation.Of("--list", "--as-of", "2026-11-19").Lines.Should().Contain("C-1005 Emil Novak came later, on 2026-11-20.").And.NotContain(line => line.StartsWith("  C-1005", StringComparison.Ordinal));

    [Theory]
    [InlineData("2011-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("2099-12-31")]
    public void Any_day_may_be_asked_about(string day) => Invocation.Of("--list", "--as-of", day).Exit.Should().Be(0);
}
