using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Each case asks one side of a law; what it does not state is made, and the side that would need it is not asked.</summary>
public class ProtectionCaseTests
{
    // A Wednesday in the middle of a month: a count of months is a date that many months before.
    private static readonly LocalDateTime MadeTime = new(2024, 5, 15, 12, 0);

    public static TheoryData<string> GroundsIds() => Ids("protection-grounds");

    public static TheoryData<string> ScopeIds() => Ids("protection-scope");

    public static TheoryData<string> NoticeIds() => Ids("protection-notice");

    public static TheoryData<string> WindowIds() => Ids("protection-window");

    [CaseTheory]
    [MemberData(nameof(GroundsIds))]
    public void A_debt_is_a_ground_or_not_as_the_source_says(string id)
    {
        var source = ProtectionCase.Find(id);
        var policy = Policy(source);
        var zero = Money.Zero(policy.Currency);
        var since = source.Count("months_overdue") is { } months ? MadeTime.Date.PlusMonths(-months) : source.Count("days_overdue") is { } days ? MadeTime.Date.PlusDays(-days) : (LocalDate?)null;
        var facts = Facts(MadeTime) with
        {
            OverdueAmount = source.Amount("overdue_amount", policy.Currency),
            DisputedAmount = source.Amount("disputed_amount", policy.Currency) ?? zero,
            DepositAmount = source.Amount("deposit_amount", policy.Currency) ?? zero,
            // A debt of which no age is told is not old.
            PaymentDueDate = since ?? MadeTime.Date,
            BillReceivedOn = since ?? MadeTime.Date,
            Causes = (source.Flag("exceptional_usage") is true ? SpecialCauses.ExceptionalUsage : default) | (source.Flag("dispute_likely") is true ? SpecialCauses.DisputeLikely : default),
        };

        Judge(source, policy, facts, ProtectionAspects.Grounds | (since is null ? ProtectionAspects.None : ProtectionAspects.DaysPastDue));
    }

    [CaseTheory]
    [MemberData(nameof(ScopeIds))]
    public void A_service_is_protected_from_other_debts_as_the_source_says(string id)
    {
        var source = ProtectionCase.Find(id);
        var facts = Facts(MadeTime) with
        {
            Unpaid = source.Texts("unpaid").Select(kind => new UnpaidCharge(Category(kind), source.Flag("disputed"))).ToValueList(),
            Service = Category(source.Text("service_to_cut")!),
            HasPaymentArrangement = source.Flag("payment_arrangement") is true,
            HasHardshipArrangement = source.Flag("payment_arrangement") is true,
            IsLifeline = (source.Text("service_to_cut") + source.Rule).Contains("lifeline", StringComparison.OrdinalIgnoreCase),
        };

        Judge(source, Policy(source), facts, ProtectionAspects.Scope | ProtectionAspects.Arrangements);
    }

    [CaseTheory]
    [MemberData(nameof(NoticeIds))]
    public void Notice_is_enough_or_not_as_the_source_says(string id)
    {
        var source = ProtectionCase.Find(id);
        var cutAt = source.Time("cut_at") ?? MadeTime;
        var facts = Facts(cutAt) with
        {
            Action = source.Text("action") == "suspend" ? BlockAction.Suspend : BlockAction.Disconnect,
            IsFirstInCycle = source.Flag("first_in_cycle") ?? true,
            PaymentDueDate = source.Date("due_on"),
            Notices = source.Texts("notices_at").Select(text => new Notice("disconnection", ProtectionFacts.Of(text, "UTC").At)).ToValueList(),
            Holidays = source.Flag("cut_day_is_holiday") is true ? [cutAt.Date] : [],
            ClosedDays = source.Flag("cut_day_is_closed") is true ? [cutAt.Date] : [],
        };

        Judge(
            source,
            Policy(source),
            facts,
            ProtectionAspects.Notices | ProtectionAspects.ClosedDays | (source.Date("due_on") is null ? ProtectionAspects.None : ProtectionAspects.DaysPastDue));
    }

    [CaseTheory]
    [MemberData(nameof(WindowIds))]
    public void A_time_is_open_or_not_as_the_source_says(string id)
    {
        var source = ProtectionCase.Find(id);
        var local = source.Time("local_time")!.Value;
        var facts = Facts(local) with { Holidays = source.Flag("next_day_is_holiday") is true ? [local.Date.PlusDays(1)] : [] };
        facts = facts with { ClosedDays = facts.Holidays };

        Judge(source, Policy(source), facts, ProtectionAspects.Hours | ProtectionAspects.ClosedDays);
    }

    private static void Judge(ProtectionCase source, ProtectionPolicy policy, ProtectionFacts facts, ProtectionAspects aspects)
    {
        if (source.Count("notice_days") is { } days)
        {
            aspects |= ProtectionAspects.Notices;
            facts = facts.WithNoticeDaysGiven(days, source.Text("notice_unit") == "working" ? NoticeUnit.WorkingDays : NoticeUnit.CalendarDays);
        }

        var decision = policy.Decide(facts, aspects);

        decision.Outcome.Should().NotBeOfType<BlockPermission.NeedsFacts>("{0}: {1}", source.Id, decision);
        decision.Outcome.IsAllowed.Should().Be(source.Expected("allowed").GetBoolean(), "{0}: {1}", source.Id, decision);
    }

    private static ProtectionFacts Facts(LocalDateTime local) => new() { At = local.InUtc().ToInstant(), Zone = "UTC", Holidays = [] };

    private static ProtectionPolicy Policy(ProtectionCase source)
    {
        bool Says(string word) => source.Rule.Contains(word, StringComparison.OrdinalIgnoreCase);
        var (id, date) = source.Jurisdiction switch
        {
            "CA" when Says("internet") => ("canada/internet-code-disconnection", "2020-01-31"),
            "CA" when Says("deposit") => ("canada/deposit-and-disconnection-code", "2012-05-14"),
            "CA" => ("canada/wireless-code-disconnection", "2013-12-02"),
            "DE" => ("eu/germany-telecommunications-act-block", Says("2004") || Says("45k") ? "2012-05-10" : "2021-12-01"),
            "ES" => ("eu/spain-telephone-interruption", "2016-11-30"),
            "BE" => ("eu/belgium-restricted-service", "2012-10-01"),
            "PL" => ("eu/poland-operator-suspension", "2024-01-01"),
            "BR" => ("brazil/anatel-632-suspension", "2014-07-08"),
            "EU" => ("eu/electronic-communications-code-unpaid-bills", "2020-12-21"),
            "AU" => ("australia/telecommunications-consumer-protections", Says("2024") ? "2024-03-29" : "2015-12-31"),
            "US-PA" => ("united-states/pennsylvania-telephone", "2010-06-26"),
            "US-OH" => ("united-states/ohio-basic-service", "2010-09-13"),
            "US-FL" => ("united-states/florida-25-4-113", "2011-01-01"),
            "US-ME" => ("united-states/maine-chapter-290", "2024-06-19"),
            "US" => ("united-states/pay-per-call-no-disconnection", "1994-09-12"),
            _ => throw new NotSupportedException($"{source.Id}: no policy is known for {source.Jurisdiction} {source.Rule}."),
        };
        return BillingBlockCatalogue.Protections.Find(id)[date];
    }

    // The first word that fits: "non-basic" before "basic".
    private static readonly (string Word, ServiceCategory Category)[] Words =
    [
        ("pay-per-call", ServiceCategory.PayPerCall),
        ("900", ServiceCategory.PayPerCall),
        ("premium", ServiceCategory.PayPerCall),
        ("presubscribed", ServiceCategory.PresubscribedInformation),
        ("collect", ServiceCategory.CollectInformation),
        ("non-basic", ServiceCategory.NonBasic),
        ("basic", ServiceCategory.Basic),
        ("lifeline", ServiceCategory.Basic),
        ("local", ServiceCategory.Basic),
        ("long-distance", ServiceCategory.LongDistance),
        ("toll", ServiceCategory.LongDistance),
        ("internet", ServiceCategory.Internet),
        ("broadband", ServiceCategory.Internet),
        ("mobile", ServiceCategory.Mobile),
        ("wireless", ServiceCategory.Mobile),
        ("television", ServiceCategory.Television),
        ("tv", ServiceCategory.Television),
        ("voice", ServiceCategory.Basic),
        ("tele", ServiceCategory.Basic),
        ("", ServiceCategory.NonBasic),
    ];

    private static ServiceCategory Category(string word) => Words.First(one => word.Contains(one.Word, StringComparison.Ordinal)).Category;

    private static TheoryData<string> Ids(string shape) => [.. ProtectionCase.Of(shape).Select(source => source.Id)];
}
