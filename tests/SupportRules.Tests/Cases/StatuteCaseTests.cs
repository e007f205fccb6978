using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>The cases about stages that laws and terms allow, and about what still works in them.</summary>
public class StatuteCaseTests
{
    public static TheoryData<string> Statutes() => Ids("statutory-ladder");

    public static TheoryData<string> Accesses() => Ids("service-access");

    [CaseTheory]
    [MemberData(nameof(Statutes))]
    public void The_stage_is_the_gravest_that_the_law_allows_by_then(string id)
    {
        var one = BillingBlockCase.Find(id);
        var inputs = one.Inputs;
        var today = inputs.Date("as_of")!.Value;
        var versions = LadderOf(inputs.Text("jurisdiction")!).Versions;

        // What was in force before the first text that was read is told by it.
        var policy = versions[LocalDate.Max(today, versions.First)];
        var ladder = policy.Ladders[0];
        var issued = new[] { inputs.Date("invoice_received_on"), inputs.Date("first_notice_on"), inputs.Date("outgoing_blocked_on"), today }.OfType<LocalDate>().Min().PlusDays(-80);
        var amount = new Money(1000, policy.Currency);

        // Who is blocked was warned in time.
        var firstNotice = inputs.Date("first_notice_on") ?? inputs.Date("outgoing_blocked_on")?.PlusDays(-30);
        var bill = new CustomerBill("1", issued, issued.PlusDays(1), amount)
        {
            ReceivedOn = inputs.Date("invoice_received_on"),
            DisputedAmount = inputs.Flag("disputed") ? amount : null,
        };
        var facts = Facts(today, SettlementMethod.Credit) with
        {
            Bills = ladder.CountsFrom == DebtFrom.ReceivedOn && bill.ReceivedOn is null ? [] : [bill],
            Notices = [.. Notices("first", firstNotice), .. Notices("final", inputs.Date("final_notice_on"))],
            Tags = inputs.Flag("exceptional_usage") ? ["exceptional-usage"] : [],
            Events = inputs.Flag("fraud") ? [new ReportedEvent(BlockKind.Fraud, issued.AtMidnight().InUtc().ToInstant())] : [],
            Blocks = inputs.Date("outgoing_blocked_on") is { } blocked ? [new Block(BlockKind.UnpaidBill, ladder.Source, blocked.AtMidnight().InUtc().ToInstant()) { Stage = "partial" }] : [],
        };

        var outcome = policy.Decide(facts).Outcome;

        var stage = outcome.Blocks.FirstOrDefault(block => block.Source == ladder.Source);
        if (one.Expected.Text("stage") is { } reached)
        {
            (stage?.Stage?.Replace("-at-once", "", StringComparison.Ordinal) ?? "active").Should().Be(reached, one.Note);
        }

        foreach (var kept in one.Expected.Texts("kept"))
        {
            (stage?.Restrictions ?? Restrictions.None).Allow(Use(kept)).Should().BeTrue($"{kept} is kept: {one.Note}");
        }

        if (one.Expected.Find("base_fee_charged") is { } charged)
        {
            ((stage?.Charges ?? BlockCharges.AsUsual).Subscription is ChargeEffect.Accrues).Should().Be(charged.GetBoolean(), one.Note);
        }
    }

    [CaseTheory]
    [MemberData(nameof(Accesses))]
    public void What_still_works_in_a_stage(string id)
    {
        var one = BillingBlockCase.Find(id);
        var (rule, stage) = (one.Inputs.Text("rule")!, one.Inputs.Text("stage"));
        var restrictions = rule[..2] switch
        {
            "UZ" => UcellOnDay(one.Inputs.Count("day_in_block")!.Value),
            "3G" => OperatorBarring(stage!),
            var jurisdiction => LadderOf(jurisdiction).Versions.Versions[^1].Value.Ladders[0].Stages.Single(one => one.Name == stage).Restrictions,
        };

        foreach (var expected in one.Expected.GetProperty("allowed").EnumerateObject())
        {
            restrictions.Allow(Use(expected.Name)).Should().Be(expected.Value.GetBoolean(), $"{expected.Name}: {one.Note}");
        }
    }

    private static Restrictions UcellOnDay(int day)
    {
        var policy = LadderOf("UZ").Versions.Versions[0].Value;
        var today = new LocalDate(2024, 6, 1);
        var blocked = today.PlusDays(1 - day).AtMidnight().InUtc().ToInstant();
        var facts = Facts(today, SettlementMethod.Advance) with
        {
            Balance = Money.Zero(policy.Currency),
            Blocks = [new Block(BlockKind.Balance, policy.Ladders[0].Source, blocked) { Stage = policy.Ladders[0].Stages[^1].Name }],
        };
        return policy.Decide(facts).Outcome.Account.Restrictions;
    }

    // The categories of operator determined barring (3GPP TS 23.015), in the family's words.
    private static Restrictions OperatorBarring(string stage) => BarringWords.First(one => stage.Contains(one.Word, StringComparison.Ordinal)).Restrictions;

    // The first word that fits: "outgoing-international" before "outgoing".
    private static readonly (string Word, Restrictions Restrictions)[] BarringWords =
    [
        ("international", Restrictions.International),
        ("premium", Restrictions.Premium),
        ("roaming", Restrictions.Roaming),
        ("packet", Restrictions.Data),
        ("incoming", Restrictions.Incoming | Restrictions.Sms),
        ("outgoing", Restrictions.Outgoing),
    ];

    private static PolicyEntry<BillingBlockPolicy> LadderOf(string jurisdiction) => BillingBlockCatalogue.Ladders.Single(entry => entry.Id == jurisdiction switch
    {
        "BR" => "brazil/anatel-632-ladder",
        "ES" => "eu/spain-fixed-telephone-ladder",
        "BE" => "eu/belgium-restricted-service-ladder",
        "DE" => "eu/germany-telephone-ladder",
        "CY" => "cyprus/2002-telephone-ladder",
        "UZ" => "ucell/balance-block",
        _ => throw new ArgumentOutOfRangeException(nameof(jurisdiction), jurisdiction),
    });

    private static ServiceUse Use(string service) => service switch
    {
        "outgoing-calls" => ServiceUse.OutgoingCalls,
        "incoming-calls" => ServiceUse.IncomingCalls,
        "outgoing-sms" => ServiceUse.SentTexts,
        "incoming-sms" => ServiceUse.ReceivedTexts,
        "emergency-calls" => ServiceUse.EmergencyCalls,
        "service-numbers" => ServiceUse.HelpLine,
        "top-up" => ServiceUse.TopUp,
        "data" or "mobile-data" or "internet" or "minimum-internet" or "packet-services" => ServiceUse.Data,
        "international-calls" or "outgoing-international-calls" => ServiceUse.InternationalCalls,
        "premium-calls" or "premium-rate-calls" => ServiceUse.PremiumCalls,
        "roaming" => ServiceUse.Roaming,
        _ => throw new ArgumentOutOfRangeException(nameof(service), service),
    };

    private static ValueList<Notice> Notices(string kind, LocalDate? day) => day is { } given ? [new Notice(kind, given.AtMidnight().InUtc().ToInstant())] : [];

    private static BillingFacts Facts(LocalDate today, SettlementMethod method) => new() { AsOf = today.AtMidnight().InUtc().ToInstant(), Zone = "Etc/UTC", SettlementMethod = method };

    private static TheoryData<string> Ids(string shape) => [.. BillingBlockCase.Of(shape).Select(one => one.Id)];
}
