using System.Globalization;
using FluentAssertions;
using SupportRules.CustomerValue;
using SupportRules.EarlyTermination;
using Xunit;

namespace SupportRules.AgentDesk.Tests;

public class CustomerPageTests
{
    public static TheoryData<string> Ids => Sample.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_verdict_comes_first_then_why_then_what_may_be_offered_then_the_fee(string id)
    {
        var page = Invocation.Of("--customer", id);

        page.Exit.Should().Be(0);
        page.Error.Should().BeEmpty();
        page.Lines[0].Should().StartWith($"{id}  ");
        page.Lines[1].Should().StartWith("  standing ");
        page.Lines.Where(line => line.Length > 0 && line[0] != ' ').Skip(1).Should()
            .Equal("Why", "What would raise it", "May be granted now by an agent", "Leaving", "Rules");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_factor_has_its_bar_and_the_librarys_points(string id)
    {
        var page = Invocation.Of("--customer", id);

        foreach (var line in Sample.Answer(id).Score?.Lines ?? [])
        {
            var shown = page.Lines.Single(text => text.StartsWith($"  {line.Factor} ", StringComparison.Ordinal) && text.Contains(" of ", StringComparison.Ordinal) && text.IndexOfAny(['#', '.']) is > 0 and < 25);
            shown.Should().Contain($" {Text(line.Points)} of {Text(line.Most)}  ");
            var (full, empty) = (shown[..40].Count(letter => letter == '#'), shown[..40].Count(letter => letter == '.'));
            (full == 0).Should().Be(line.Points == 0);
            (empty == 0).Should().Be(line.Points == line.Most);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Standing_reasons_and_what_would_raise_it_are_the_librarys(string id)
    {
        var answer = Sample.Answer(id);
        var page = Invocation.Of("--customer", id);

        Rule[] inBars = [CustomerValueRules.InBand, CustomerValueRules.Linear, CustomerValueRules.WithoutHistory, CustomerValueRules.WouldRaise];
        foreach (var reason in answer.Standing.Reasons.Where(reason => !inBars.Contains(reason.Rule)))
        {
            page.Letters.Should().Contain(Letters(reason.Code + reason.ToFinding()));
        }

        if (answer.Standing.Outcome is CustomerStanding.Placed placed)
        {
            page.Lines[1].Should().Contain(placed.Tier.ToString());
            foreach (var one in placed.Improvements)
            {
                page.Letters.Should().Contain(Letters($"{Text(one.Gain)} more, {Text(one.Points)} points, {(one.Tier == placed.Tier ? "still " : "")}{one.Tier}"));
            }

            var marks = page.Lines.SkipWhile(line => line != "What would raise it").TakeWhile(line => line != "May be granted now by an agent").Aggregate("", (text, line) => text + line);
            var still = marks.IndexOf("still ", StringComparison.Ordinal);
            (still < 0 ? "" : marks[still..]).Split("points,").Skip(1).All(rest => rest.TrimStart().StartsWith("still", StringComparison.Ordinal)).Should().BeTrue("what changes the tier is said first");
        }
        else
        {
            page.Lines[1].Should().Contain("not known yet");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_may_be_granted_is_the_librarys_and_is_granted_when_asked_for(string id)
    {
        foreach (var role in global::AgentDesk.House.Roles)
        {
            var page = Invocation.Of("--customer", id, "--role", role.Code);
            var answer = Sample.Answer(id, role.Code);
            foreach (var line in answer.Authority)
            {
                if (line.Kind == ConcessionKind.SaveOffer && answer.Leaving!.Outcome is RetentionAssessment.Assessed)
                {
                    var lesser = answer.SaveOfferMost!.Value;
                    page.Letters.Should().Contain(Letters($"save offer {(lesser.IsZero ? "nothing" : $"up to {lesser}")}:"));
                    continue;
                }

                var kind = Words(line.Kind);
                var shown = line switch
                {
                    { MayGrant: null } => $"{kind} not known",
                    { MayGrant: false, Binding: { } why } => $"{kind} nothing; {why.ToFinding()}",
                    { Most: { } most, MostMonths: { } months } => $"{kind} up to {most} for {months} months",
                    { Most: { } most } => $"{kind} up to {most}",
                    _ => $"{kind} any amount",
                };
                page.Letters.Should().Contain(Letters(shown));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fee_and_leaving_are_the_librarys(string id)
    {
        var answer = Sample.Answer(id);
        var page = Invocation.Of("--customer", id);

        page.Letters.Should().Contain(answer.Fee!.Fee is EarlyTerminationFee.Due due ? Letters($"  fee {due.Amount}, if today is the last day") : "feenotknown");
        foreach (var reason in answer.Fee.Decision.Reasons)
        {
            page.Letters.Should().Contain(Letters(reason.Code + reason.ToFinding()));
        }

        if (answer.Leaving!.Outcome is RetentionAssessment.Assessed assessed)
        {
            page.Letters.Should().Contain(assessed.PaysFrom is { } day ? Letters($"cheaper than staying from {day:uuuu-MM-dd}") : Letters("cheaper than staying on no day"));
            page.Letters.Should().Contain(Letters($"best day {assessed.Best.On:uuuu-MM-dd}: {assessed.Best.Total} in all, {assessed.Stay} for staying"));
            (assessed.Threat == RetentionThreat.None || page.Letters.Contains(Letters($"to match it an offer worth {assessed.Gain}"), StringComparison.Ordinal)).Should().BeTrue();
        }
        else
        {
            page.Output.Should().Contain("set against it ");
        }
    }

    // What the role may grant, what keeping him may cost, and the lesser of the two, the same at every place.
    [Theory]
    [InlineData("C-1001", "agent", "save offer USD 100.00", "up to USD 100.00: an agent may grant USD 100.00; keeping the customer may cost USD 300.00; more by a team lead")]
    [InlineData("C-1002", "agent", "save offer USD 50.00", "up to USD 50.00: an agent may grant USD 50.00; keeping the customer may cost USD 96.69; more by a team lead")]
    [InlineData("C-1012", "agent", null, "nothing: an agent may grant USD 100.00; keeping the customer may cost nothing, as leaving does not pay")]
    public void A_save_offer_is_the_lesser_of_two_with_both(string id, string role, string? header, string row)
    {
        var page = Invocation.Of("--customer", id, "--role", role);

        var verdict = string.Concat(page.Lines.TakeWhile(line => line != "Why"));
        (header is null ? !Letters(verdict).Contains("saveoffer", StringComparison.Ordinal) : Letters(verdict).Contains(Letters(header), StringComparison.Ordinal)).Should().BeTrue(verdict);
        page.Letters.Should().Contain(Letters($"save offer {row}"));
        page.Letters.Should().NotContain("nothingtospend").And.NotContain("asaveoffermaycost");
    }

    [Theory]
    [InlineData("2027-08-13", "1 (demoted) until 2027-08-14")]
    [InlineData("2027-08-14", "3 (good), ")]
    public void A_demotion_ends_on_the_date_that_is_told(string asOf, string standing) =>
        Invocation.Of("--customer", "C-1003", "--as-of", asOf).Lines[1].Should().Contain(standing);

    [Theory]
    [InlineData("2027-02-19", "0 (new) until 2027-02-20")]
    [InlineData("2027-02-20", "0 (new), ")]
    public void A_new_customer_is_scored_from_the_date_that_is_told(string asOf, string standing) =>
        Invocation.Of("--customer", "C-1005", "--as-of", asOf).Lines[1].Should().Contain(standing);

    [Fact]
    public void What_came_after_the_day_is_left_out()
    {
        var page = Invocation.Of("--customer", "C-1003", "--as-of", "2026-08-13");

        page.Lines[1].Should().Contain("3 (good)");
        page.Output.Should().NotContain("VAL-142");
    }

    [Fact]
    public void A_commitment_that_has_not_begun_costs_nothing_to_leave() =>
        Invocation.Of("--customer", "C-1001", "--as-of", "2026-01-31").Output.Should()
            .Contain("  leaving           the commitment has not begun\n").And.Contain("  fee               none: the commitment begins on 2026-02-15\n");

    [Fact]
    public void What_is_left_for_the_day_depends_on_who_the_agent_is()
    {
        using var file = new DataFile(text => text.Replace(
            "{ \"date\": \"2026-05-21\", \"kind\": \"credit\", \"agent\": \"Jo\", \"amount\": \"USD 20.00\" }",
            "{ \"date\": \"2026-11-27\", \"kind\": \"credit\", \"agent\": \"Jo\", \"amount\": \"USD 240.00\" }",
            StringComparison.Ordinal));

        Invocation.Of("--customer", "C-1010", "--data", file.Path, "--agent", "Kim").Output.Should().Contain("  credit            up to USD 50.00;");
        Invocation.Of("--customer", "C-1010", "--data", file.Path, "--agent", "Jo").Letters.Should().Contain("credituptoUSD10.00;withanotethatsayswhy;morefrom2026-11-28");
    }

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static string Words(ConcessionKind kind) => kind switch
    {
        ConcessionKind.FreeDevice => "free device",
        ConcessionKind.BillAdjustment => "bill adjustment",
        ConcessionKind.FeeWaiver => "fee waiver",
        ConcessionKind.SaveOffer => "save offer",
        ConcessionKind.Credit => "credit",
        _ => "discount",
    };
}
