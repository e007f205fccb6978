using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;

namespace SupportRules.Catalogues.Tests;

/// <summary>Every version of every ladder reproduces a figure that its source prints, on the day before it and on the day itself.</summary>
public class LadderFigureTests
{
    private static readonly LadderFigure[] Figures =
    [
        // "15 days after the notice ... 30 days later ... 30 days later"
        new("brazil/anatel-632-ladder", 0, Noticed("BRL", "2024-03-01"), "2024-03-16", "partial"),
        new("brazil/anatel-632-ladder", 0, Noticed("BRL", "2024-03-01"), "2024-04-15", "total"),
        new("brazil/anatel-632-ladder", 0, Noticed("BRL", "2024-03-01"), "2024-05-15", "terminable"),

        // A warning, 14 days, a final warning, 7 days.
        new("cyprus/2002-telephone-ladder", 0, Noticed("EUR", "2003-03-01") with { Notices = [Given("first", "2003-03-01"), Given("final", "2003-03-15")] }, "2003-03-22", "terminable"),

        // Restricted once reminded.
        new("eu/belgium-restricted-service-ladder", 0, Noticed("EUR", "2024-03-01"), "2024-03-01", "partial"),

        // 75 euros from 2012, 100 from 2021, two weeks after the warning.
        new("eu/germany-telephone-ladder", 0, Noticed("EUR", "2015-03-01", 75), "2015-03-15", "partial"),
        new("eu/germany-telephone-ladder", 1, Noticed("EUR", "2024-03-01", 100), "2024-03-15", "partial"),

        // More than one month from receipt, more than three.
        new("eu/spain-fixed-telephone-ladder", 0, Noticed("EUR", "2024-03-05"), "2024-03-22", "partial"),
        new("eu/spain-fixed-telephone-ladder", 0, Noticed("EUR", "2024-03-05"), "2024-05-22", "terminable"),

        // Kill Bill: bill of 2012-05-31; 30, 40 and 50 days.
        new("example/kill-bill-overdue", 0, Owing("USD", "2012-05-31", 249.95m), "2012-06-30", "OD1"),
        new("example/kill-bill-overdue", 0, Owing("USD", "2012-05-31", 249.95m), "2012-07-10", "OD2"),
        new("example/kill-bill-overdue", 0, Owing("USD", "2012-05-31", 249.95m), "2012-07-20", "OD3"),

        // The day after the due date plus 10 days.
        new("example/pismo-default-grace", 0, Owing("BRL", "2024-03-10", 10), "2024-03-21", "blocked"),

        // The period ends on 31 August; with 7 days it is blocked from 8 September.
        new("lanbilling/postpaid-deferral", 0, Owing("RUB", "2024-08-31", 10), "2024-09-08", "blocked"),
    ];

    public static TheoryData<int, string> Numbers()
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < Figures.Length; i++)
        {
            data.Add(i, $"{Figures[i].Entry} {Figures[i].Day} {Figures[i].Stage}");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_stage_begins_on_the_day_the_source_prints(int number, string figure)
    {
        var (entry, version, facts, day, stage) = Figures[number];
        var policy = Policy(entry, version);

        (policy.Decide(facts with { AsOf = At(day) }).Outcome.Headline?.Stage).Should().Be(stage, figure);
        (policy.Decide(facts with { AsOf = At(day) - Duration.FromSeconds(1) }).Outcome.Headline?.Stage).Should().NotBe(stage, figure);
    }

    [Theory]
    [InlineData(74.99, null)]
    [InlineData(75, "partial")]
    public void Germany_blocks_from_75_euros_in_2012(double owed, string? stage)
    {
        var facts = Noticed("EUR", "2015-03-01", (decimal)owed) with { AsOf = At("2015-03-20") };

        (Policy("eu/germany-telephone-ladder", 0).Decide(facts).Outcome.Headline?.Stage).Should().Be(stage);
    }

    [Theory]
    [InlineData(99.99, null)]
    [InlineData(100, "partial")]
    public void Germany_blocks_from_100_euros_since_2021(double owed, string? stage)
    {
        var facts = Noticed("EUR", "2024-03-01", (decimal)owed) with { AsOf = At("2024-03-20") };

        (Policy("eu/germany-telephone-ladder", 1).Decide(facts).Outcome.Headline?.Stage).Should().Be(stage);
    }

    [Theory]
    [InlineData(75, true)]
    [InlineData(471.99, true)]
    [InlineData(472, false)]
    [InlineData(585, false)]
    public void A_person_at_Inforum_is_back_at_80_percent_of_590(double balance, bool isBlocked)
    {
        var policy = Policy("inforum/persons", 0);
        var facts = Owing("RUB", "2014-03-01", 0) with
        {
            AsOf = At("2014-03-10"),
            Balance = new Money((decimal)balance, Currency.RUB),
            MonthlyCharge = new Money(590, Currency.RUB),
            Blocks = [new Block(BlockKind.Balance, "billing", At("2014-03-01")) { Stage = "no-money" }],
        };

        policy.Decide(facts).Outcome.IsBlocked.Should().Be(isBlocked);
    }

    [Theory]
    [InlineData(-1000, null)]
    [InlineData(-1001, "warning")]
    [InlineData(-1999.99, "warning")]
    [InlineData(-2000, "no-money")]
    public void A_legal_person_at_Inforum_is_warned_below_one_and_blocked_at_two_monthly_charges(double balance, string? stage)
    {
        var facts = Owing("RUB", "2014-03-01", 0) with
        {
            AsOf = At("2014-03-10"),
            Balance = new Money((decimal)balance, Currency.RUB),
            MonthlyCharge = new Money(1000, Currency.RUB),
        };

        (Policy("inforum/legal-persons", 0).Decide(facts).Outcome.Headline?.Stage).Should().Be(stage);
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void Ucell_keeps_calls_received_for_80_days(int dayInBlock, bool keepsCalls)
    {
        var facts = Owing("UZS", "2024-03-01", 0) with
        {
            AsOf = At("2024-09-01"),
            Balance = new Money(0, Currency.UZS),
            Blocks = [new Block(BlockKind.Balance, "billing", At("2024-09-01") - Duration.FromDays(dayInBlock - 1)) { Stage = "outgoing-blocked" }],
        };

        Policy("ucell/balance-block", 0).Decide(facts).Outcome.Account.Allows(ServiceUse.IncomingCalls).Should().Be(keepsCalls);
    }

    [Fact]
    public void Every_version_of_every_ladder_has_a_figure()
    {
        string[] elsewhere = ["inforum/persons@2010-01-01", "inforum/legal-persons@2010-01-01", "ucell/balance-block@2024-01-01"];
        var covered = Figures.Select(figure => Policy(figure.Entry, figure.Version).Id.ToString()).Concat(elsewhere);

        BillingBlockCatalogue.Ladders.SelectMany(entry => entry.Versions.Versions).Select(version => version.Value.Id.ToString()).Except(covered).Should().BeEmpty();
    }

    private static BillingBlockPolicy Policy(string entry, int version) =>
        BillingBlockCatalogue.Ladders.Single(candidate => candidate.Id == entry).Versions.Versions[version].Value;

    /// <summary>One bill of an earlier month, and a first notice on a day.</summary>
    private static BillingFacts Noticed(string currency, string noticedOn, decimal amount = 200) =>
        Owing(currency, "2000-01-01", amount) with
        {
            Bills = [new CustomerBill("1", At(noticedOn).InUtc().Date.PlusDays(-40), At(noticedOn).InUtc().Date.PlusDays(-20), new(amount, Currency.Parse(currency))) { ReceivedOn = At(noticedOn).InUtc().Date.PlusDays(-13) }],
            Notices = [Given("first", noticedOn)],
        };

    private static BillingFacts Owing(string currency, string due, decimal amount) => new()
    {
        AsOf = At(due),
        Zone = "Etc/UTC",
        SettlementMethod = SettlementMethod.Credit,
        Bills = [CustomerBill.Of("1", due, due, new(amount, Currency.Parse(currency)))],
    };

    private static Notice Given(string kind, string day) => new(kind, At(day));

    private static Instant At(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.AtMidnight().InUtc().ToInstant();

    private sealed record LadderFigure(string Entry, int Version, BillingFacts Facts, string Day, string Stage);
}
