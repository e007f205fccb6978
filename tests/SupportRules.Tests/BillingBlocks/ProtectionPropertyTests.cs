using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class ProtectionPropertyTests
{
    [Fact]
    public void The_generated_cases_have_every_outcome_often()
    {
        var outcomes = new ProtectionCases().Decide(2000, 7).Select(one => ((Decision<BlockPermission>)one.Decision).Outcome).ToArray();

        foreach (var kind in typeof(BlockPermission).GetNestedTypes())
        {
            outcomes.Count(outcome => outcome.GetType() == kind).Should().BeGreaterThan(100, kind.Name);
        }

        outcomes.OfType<BlockPermission.NotBefore>().Count(later => later.Owed.IsEmpty).Should().BeGreaterThan(50);
    }

    [Property(Arbitrary = [typeof(ProtectionCases)], MaxTest = 3000)]
    public void The_moment_that_is_named_is_the_first_one(ProtectionSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is not BlockPermission.NotBefore later)
        {
            return;
        }

        var notified = one.Facts with { Notices = [.. one.Facts.Notices, .. later.Owed.Select(_ => new Notice("owed", one.Facts.At))] };

        one.Policy.Decide(notified with { At = later.At }).Outcome.IsAllowed.Should().BeTrue();
        one.Policy.Decide(notified with { At = later.At - Duration.FromMinutes(1) }).Outcome.IsAllowed.Should().BeFalse();
        later.At.Should().BeGreaterThanOrEqualTo(one.Facts.At);
        later.LocalTime.Should().Be(later.At.InZone(DateTimeZoneProviders.Tzdb[one.Facts.Zone]).LocalDateTime);
    }

    [Property(Arbitrary = [typeof(ProtectionCases)], MaxTest = 300)]
    public void Nothing_between_is_allowed(ProtectionSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is not BlockPermission.NotBefore { Owed.IsEmpty: true } later)
        {
            return;
        }

        // Two moments an hour, so that every opening of an hour or more is met; three weeks at most.
        for (var at = one.Facts.At; at < later.At && at < one.Facts.At + Duration.FromDays(21); at += Duration.FromMinutes(30))
        {
            one.Policy.Decide(one.Facts with { At = at }).Outcome.IsAllowed.Should().BeFalse("{0} is before {1}", at, later.At);
        }
    }

    [Property(Arbitrary = [typeof(ProtectionCases)])]
    public void What_is_refused_stays_refused(ProtectionSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is BlockPermission.Refused)
        {
            one.Policy.Decide(one.Facts with { At = one.Facts.At + Duration.FromDays(400) }).Outcome.Should().Be(new BlockPermission.Refused());
        }
    }

    [Property(Arbitrary = [typeof(ProtectionCases)])]
    public void Each_side_that_is_asked_can_only_forbid(ProtectionSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome.IsAllowed)
        {
            foreach (var aspect in Enum.GetValues<ProtectionAspects>())
            {
                one.Policy.Decide(one.Facts, aspect).Outcome.IsAllowed.Should().BeTrue();
            }
        }
    }

    [Property(Arbitrary = [typeof(ProtectionCases)])]
    public void Only_what_is_unknown_is_asked_for(ProtectionSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is BlockPermission.NeedsFacts needs)
        {
            needs.Missing.Should().OnlyHaveUniqueItems();
            needs.Missing.Should().NotBeEmpty().And.OnlyContain(name =>
                typeof(ProtectionFacts).GetProperty(name)!.GetValue(one.Facts) == null || name == nameof(ProtectionFacts.Unpaid));
        }
    }
}
