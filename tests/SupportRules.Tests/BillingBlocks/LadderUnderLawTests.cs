using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>Ladders under laws that guard the act of blocking.</summary>
public class LadderUnderLawTests
{
    private static readonly BillingBlockPolicy Suspends = new()
    {
        Id = new("acme/mobile", "1"),
        Source = new("ACME terms", "Late payment"),
        Currency = Currency.CAD,
        Ladders =
        [
            new("collections",
            [
                new("suspended", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(30)]) { Restrictions = Restrictions.Service },
                new("warned", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(10)]) { Restrictions = Restrictions.None },
            ]),
        ],
    };

    private static readonly BillingBlockPolicy InCanada = Suspends.Under(BillingBlockCatalogue.Protections.Find("canada/wireless-code-disconnection")["2026-01-01"]);

    // Thirty days past due on Thursday 19 November; the second notice is ripe on Saturday at 10:00 in Toronto.
    private static readonly BillingFacts Account = new()
    {
        AsOf = At("2026-11-21", 10),
        Zone = "America/Toronto",
        SettlementMethod = SettlementMethod.Credit,
        Bills = [CustomerBill.Of("1", "2026-10-01", "2026-10-20", Money.Parse("CAD 80"))],
        Notices = [new("disconnection", At("2026-11-05", 10)), new("disconnection", At("2026-11-20", 10))],
        Protection = new() { Deposit = Money.Parse("CAD 0") },
    };

    [Fact]
    public void Without_a_law_a_stage_begins_on_its_day() =>
        Stage(Suspends, Account with { AsOf = At("2026-11-19", 0) }).Should().Be(("suspended", At("2026-11-19", 0)));

    [Fact]
    public void Under_a_law_a_stage_begins_at_the_first_moment_that_the_law_allows()
    {
        Stage(InCanada, Account with { AsOf = At("2026-11-21", 10) - Duration.FromSeconds(1) })!.Value.Stage.Should().Be("warned");
        Stage(InCanada, Account).Should().Be(("suspended", At("2026-11-21", 10)));
        Stage(InCanada, Account with { AsOf = At("2026-11-22", 4) }).Should().Be(("suspended", At("2026-11-21", 10)), "what began in a window does not end with it");
    }

    [Fact]
    public void While_the_law_holds_a_stage_back_the_milder_one_is_in_force_and_the_law_is_named()
    {
        var decision = InCanada.Decide(Account with { AsOf = At("2026-11-21", 9) });

        decision.Outcome.Headline!.Stage.Should().Be("warned");
        decision.Outcome.Account.Restrictions.Should().Be(Restrictions.None);
        var held = decision.Reasons.Single(reason => reason.Code == "BLK-170");
        held["stage"].Should().Be("suspended");
        held["from"].Should().Be(new LocalDateTime(2026, 11, 21, 10, 0));
        held["law"].Should().Be(InCanada.Protections[0].Id);
        held.Source.Should().Be(InCanada.Protections[0].Source);
        decision.Reasons.Select(reason => reason.Code).Should().Contain("BLK-236", "the law says why");
    }

    [Fact]
    public void Without_the_notices_a_stage_does_not_begin_however_old_the_debt()
    {
        var decision = InCanada.Decide(Account with { Notices = [], AsOf = At("2027-06-01", 12) });

        decision.Outcome.Headline!.Stage.Should().Be("warned");
        decision.Reasons.Should().Contain(reason => reason.Code == "BLK-171").And.Contain(reason => reason.Code == "BLK-235");
    }

    [Fact]
    public void A_notice_given_after_the_day_counts_from_then_on()
    {
        var late = Account with { Notices = [new("disconnection", At("2026-11-25", 10)), new("disconnection", At("2026-12-10", 10))], AsOf = At("2026-12-31", 12) };

        Stage(InCanada, late).Should().Be(("suspended", At("2026-12-11", 10)));
    }

    [Fact]
    public void Notices_of_another_kind_do_not_count() =>
        Stage(InCanada with { ProtectionNotice = "final" }, Account)!.Value.Stage.Should().Be("warned");

    [Fact]
    public void A_disputed_part_is_no_ground()
    {
        var disputed = Account.Bills[0] with { DisputedAmount = Money.Parse("CAD 30") };
        var decision = InCanada.Decide(Account with { Bills = [disputed] });

        decision.Outcome.Headline!.Stage.Should().Be("warned", "CAD 50 is not more than CAD 50");
        Stage(InCanada, Account with { Bills = [disputed with { DisputedAmount = Money.Parse("CAD 29.99") }] })!.Value.Stage.Should().Be("suspended");
    }

    [Fact]
    public void A_stage_on_record_is_not_asked_about_again()
    {
        var began = At("2026-11-19", 12);
        var onRecord = Account with { Notices = [], Blocks = [new(BlockKind.UnpaidBill, "collections", began) { Stage = "suspended", Restrictions = Restrictions.Service }] };

        Stage(InCanada, onRecord).Should().Be(("suspended", began));
    }

    [Fact]
    public void What_a_law_keeps_working_is_left_and_stays_left_once_on_record()
    {
        var law = InCanada.Protections[0] with { Kept = [ServiceUse.IncomingCalls, ServiceUse.ReceivedTexts] };
        var policy = Suspends.Under(law);
        var decision = policy.Decide(Account);

        decision.Outcome.Account.Allows(ServiceUse.IncomingCalls).Should().BeTrue();
        decision.Outcome.Account.Allows(ServiceUse.ReceivedTexts).Should().BeTrue();
        decision.Outcome.Account.Allows(ServiceUse.OutgoingCalls).Should().BeFalse();
        decision.Reasons.Should().Contain(reason => reason.Code == "BLK-173");
        policy.Decide(Account with { Blocks = decision.Outcome.Blocks }).Outcome.Account.Restrictions.Should().Be(decision.Outcome.Account.Restrictions);
    }

    [Fact]
    public void A_fact_that_the_law_needs_and_nobody_knows_is_named_and_the_stage_waits()
    {
        var law = InCanada.Protections[0] with { SubtractsDeposit = true };
        var outcome = Suspends.Under(law).Decide(Account with { Protection = null }).Outcome;

        outcome.Headline!.Stage.Should().Be("warned");
        outcome.MissingFacts.Should().Equal("DepositAmount");
        outcome.IsComplete.Should().BeFalse();
    }

    [Fact]
    public void A_hardship_arrangement_protects_where_the_law_says_so()
    {
        var law = InCanada.Protections[0] with { ProtectsHardship = true };
        var policy = Suspends.Under(law) with { ExemptionsNotHonoured = [ExemptionKind.Hardship] };
        var arranged = Account with { Exemptions = [new(new(2026, 11, 1), new(2026, 12, 1), "illness") { Kind = ExemptionKind.Hardship }] };

        Stage(policy, arranged)!.Value.Stage.Should().Be("warned");
        Stage(policy, arranged with { AsOf = At("2026-12-01", 12) })!.Value.Stage.Should().Be("suspended");
    }

    [Fact]
    public void A_forecast_honours_hours_and_notices()
    {
        var forecast = InCanada.Forecast(Account with { AsOf = At("2026-11-16", 12) }, "2026-12-31");

        forecast.Date.Should().Be(new LocalDate(2026, 11, 21));
        forecast.Decision.Outcome.Headline!.Stage.Should().Be("suspended");
        forecast.Decision.Outcome.AsOf.Should().Be(At("2026-11-21", 10));
        forecast.AmountToAvoid.Should().Be(Money.Parse("CAD 80"));
    }

    [Fact]
    public void A_law_that_counts_in_another_currency_is_refused()
    {
        var law = BillingBlockCatalogue.Protections.Find("eu/germany-telecommunications-act-block")["2024-01-01"];

        Suspends.Under(law).Invoking(policy => policy.Check()).Should().Throw<ArgumentException>().WithMessage("*EUR*CAD*");
    }

    /// <summary>A law only ever holds back: no ladder is at a graver stage because of it, and nothing begins in the future.</summary>
    [Property(MaxTest = 300)]
    public Property A_law_never_makes_a_stage_graver() => Prop.ForAll(BillingBlockCases.UnderLaws.ToArbitrary(), one =>
    {
        var outcome = one.Policy.Decide(one.Facts).Outcome;
        var free = (one.Policy with { Protections = [] }).Decide(one.Facts).Outcome;
        foreach (var ladder in one.Policy.Ladders)
        {
            var with = StageIndex(outcome, ladder);
            var without = StageIndex(free, ladder);
            (with < 0 || (without >= 0 && with >= without)).Should().BeTrue();
        }

        outcome.Blocks.All(block => block.From <= one.Facts.AsOf).Should().BeTrue();
    });

    [Property(MaxTest = 60)]
    public Property A_forecast_under_laws_is_the_decision_at_its_moment() => Prop.ForAll(BillingBlockCases.UnderLaws.ToArbitrary(), one =>
    {
        var today = one.Facts.AsOf.InZone(DateTimeZoneProviders.Tzdb[one.Facts.Zone]).Date;
        var forecast = one.Policy.Forecast(one.Facts, today.PlusDays(20));

        one.Policy.DecideAt(one.Facts, forecast.Decision.Outcome.AsOf).Should().Be(forecast.Decision);
    });

    private static int StageIndex(BlocksInForce outcome, BlockLadder ladder)
    {
        var block = outcome.Blocks.FirstOrDefault(block => block.Source == ladder.Source && ladder.Stages.Any(stage => stage.Name == block.Stage));
        return block is null ? -1 : ladder.Stages.ToList().FindIndex(stage => stage.Name == block.Stage);
    }

    private static (string? Stage, Instant From)? Stage(BillingBlockPolicy policy, BillingFacts facts) =>
        policy.Decide(facts).Outcome.Headline is { } block ? (block.Stage, block.From) : null;

    private static Instant At(string day, int hour) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.At(new LocalTime(hour, 0)).InZoneStrictly(DateTimeZoneProviders.Tzdb["America/Toronto"]).ToInstant();
}
