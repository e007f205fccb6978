using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class ProtectionTests
{
    private static readonly ProtectionPolicy WirelessCode = BillingBlockCatalogue.Protections.Find("canada/wireless-code-disconnection")["2024-03-12"];

    private static readonly ProtectionPolicy Bare = new() { Id = new("test/law", "1"), Source = new("Law", "1"), Currency = Currency.EUR };

    private static ProtectionFacts Overdue(string localTime, string zone = "America/Toronto") => ProtectionFacts.Of(localTime, zone) with
    {
        OverdueAmount = Money.Parse("CAD 80"),
        DisputedAmount = Money.Parse("CAD 0"),
        PaymentDueDate = new(2024, 2, 1),
        IsFirstInCycle = true,
        HasPaymentArrangement = false,
        Holidays = [],
    };

    private static ProtectionFacts Notified(ProtectionFacts facts, params string[] localTimes) =>
        facts with { Notices = localTimes.Select(time => new Notice("disconnection", ProtectionFacts.Of(time, facts.Zone).At)).ToValueList() };

    [Fact]
    public void A_policy_that_says_nothing_forbids_nothing()
    {
        var decision = Bare.Decide(ProtectionFacts.Of("2024-03-12T10:00:00", "UTC"));

        decision.Outcome.Should().Be(new BlockPermission.Allowed([]));
        Codes(decision).Should().Equal("BLK-262");
    }

    [Fact]
    public void Two_notices_a_ground_and_an_open_hour_allow_it()
    {
        var decision = WirelessCode.Decide(Notified(Overdue("2024-03-12T10:00:00"), "2024-02-27T18:00:00", "2024-03-11T10:00:00"));

        decision.Outcome.IsAllowed.Should().BeTrue();
        Codes(decision).Should().Equal("BLK-222", "BLK-237");
    }

    [Theory]
    [InlineData("2024-03-11T10:00:01", "2024-03-12T10:00:01")]
    [InlineData("2024-03-11T20:30:00", "2024-03-12T20:30:00")]
    [InlineData("2024-03-11T21:00:00", "2024-03-13T08:00:00")]
    public void The_second_notice_runs_by_the_hour_and_then_the_window_opens(string second, string first)
    {
        var decision = WirelessCode.Decide(Notified(Overdue("2024-03-12T10:00:00"), "2024-02-27T18:00:00", second));

        Moment(decision).LocalTime.Should().Be(ProtectionFacts.Of(first, "UTC").At.InUtc().LocalDateTime);
        Codes(decision).Should().Contain("BLK-236").And.EndWith("BLK-260");
    }

    [Fact]
    public void Notices_that_are_owed_are_named_and_counted_from_now()
    {
        var outcome = Moment(WirelessCode.Decide(Overdue("2024-03-12T10:00:00")));

        outcome.Owed.Should().Equal(new RequiredNotice(14, NoticeUnit.CalendarDays), new RequiredNotice(24, NoticeUnit.Hours));
        outcome.LocalTime.Should().Be(new LocalDateTime(2024, 3, 26, 8, 0));
    }

    [Fact]
    public void A_further_suspension_of_the_cycle_needs_no_notice_but_a_disconnection_does()
    {
        var facts = Overdue("2024-03-12T10:00:00") with { IsFirstInCycle = false };

        var suspension = WirelessCode.Decide(facts);
        suspension.Outcome.IsAllowed.Should().BeTrue();
        Codes(suspension).Should().Contain("BLK-238");

        Moment(WirelessCode.Decide(facts with { Action = BlockAction.Disconnect })).Owed.Count.Should().Be(2);
        WirelessCode.Decide(facts with { IsFirstInCycle = null }).Outcome.Should().Be(new BlockPermission.NeedsFacts(["IsFirstInCycle"]));
    }

    [Theory]
    [InlineData("CAD 50.00", "2024-01-13", "not before 2024-03-14 08:00")]
    [InlineData("CAD 50.01", "2024-01-13", "allowed")]
    [InlineData("CAD 50.00", "2024-01-12", "not before 2024-03-13 08:00")]
    [InlineData("CAD 50.00", "2024-01-11", "allowed")]
    public void Exceeds_and_more_than_are_strict(string overdue, string due, string expected)
    {
        var facts = Notified(Overdue("2024-03-12T10:00:00"), "2024-01-20T10:00:00", "2024-02-20T10:00:00") with
        {
            OverdueAmount = Money.Parse(overdue),
            PaymentDueDate = NodaTime.Text.LocalDatePattern.Iso.Parse(due).Value,
        };

        WirelessCode.Decide(facts).Outcome.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("2024-03-12T07:59:59", false)]
    [InlineData("2024-03-12T08:00:00", true)]
    [InlineData("2024-03-12T20:59:59", true)]
    [InlineData("2024-03-12T21:00:00", false)]
    [InlineData("2024-03-16T08:59:59", false)]
    [InlineData("2024-03-16T09:00:00", true)]
    [InlineData("2024-03-17T16:59:59", true)]
    [InlineData("2024-03-17T17:00:00", false)]
    [InlineData("2024-12-24T12:00:00", true)]
    [InlineData("2024-12-24T12:00:01", false)]
    [InlineData("2024-12-25T12:00:01", true)]
    public void The_window_is_open_by_the_customers_clock(string local, bool open)
    {
        var facts = ProtectionFacts.Of(local, "America/Toronto") with { Holidays = [new(2024, 12, 25)] };

        WirelessCode.Decide(facts, ProtectionAspects.Hours).Outcome.IsAllowed.Should().Be(open);
    }

    [Theory]
    [InlineData("America/Toronto", "2024-03-09T18:00:00", "2024-03-10T13:00:00Z")]
    [InlineData("America/Toronto", "2024-11-02T18:00:00", "2024-11-03T14:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2024-04-06T18:00:00", "2024-04-06T22:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2024-10-05T18:00:00", "2024-10-05T22:00:00Z")]
    public void The_window_opens_by_the_clock_on_the_days_on_which_it_changes(string zone, string from, string opens)
    {
        var decision = WirelessCode.Decide(ProtectionFacts.Of(from, zone) with { Holidays = [] }, ProtectionAspects.Hours);

        Moment(decision).At.Should().Be(NodaTime.Text.InstantPattern.General.Parse(opens).Value);
    }

    [Fact]
    public void Hours_that_a_change_of_the_clock_swallows_wait_for_the_next_day()
    {
        var policy = Bare with { Window = new() { Hours = [OpeningHours.Between(Weekdays.All, "02:00", "02:30")] } };

        Moment(policy.Decide(ProtectionFacts.Of("2024-03-10T00:00:00", "America/Toronto"))).LocalTime.Should().Be(new LocalDateTime(2024, 3, 11, 2, 0));
    }

    [Fact]
    public void A_day_without_midnight_begins_at_its_first_moment()
    {
        var policy = Bare with { MinimumDaysPastDue = 1 };

        var outcome = Moment(policy.Decide(ProtectionFacts.Of("2018-11-03T10:00:00", "America/Sao_Paulo") with { PaymentDueDate = new(2018, 11, 3) }));

        outcome.LocalTime.Should().Be(new LocalDateTime(2018, 11, 4, 1, 0));
    }

    [Fact]
    public void Every_rule_that_forbids_is_a_reason()
    {
        var facts = Overdue("2024-12-24T22:00:00") with
        {
            OverdueAmount = Money.Parse("CAD 20"),
            PaymentDueDate = new(2024, 12, 1),
            HasPaymentArrangement = true,
            Holidays = [new(2024, 12, 25)],
        };

        var decision = WirelessCode.Decide(facts);

        decision.Outcome.Should().Be(new BlockPermission.Refused());
        Codes(decision).Should().Equal("BLK-203", "BLK-223", "BLK-225", "BLK-235", "BLK-235", "BLK-245", "BLK-246");
    }

    [Theory]
    [InlineData("EUR 74.99", "EUR 0", "EUR 0", false)]
    [InlineData("EUR 75", "EUR 0", "EUR 0", true)]
    [InlineData("EUR 100", "EUR 25", "EUR 0", true)]
    [InlineData("EUR 100", "EUR 25.01", "EUR 0", false)]
    [InlineData("EUR 100", "EUR 0", "EUR 25.01", false)]
    [InlineData("EUR 100", "EUR 15", "EUR 10", true)]
    public void What_is_disputed_or_deposited_is_taken_off(string overdue, string disputed, string deposit, bool allowed)
    {
        var policy = BillingBlockCatalogue.Protections.Find("eu/germany-telecommunications-act-block")["2015-01-01"];
        var facts = ProtectionFacts.Of("2015-06-15T12:00:00", "Europe/Berlin").WithNoticeDaysGiven(14, NoticeUnit.CalendarDays) with
        {
            OverdueAmount = Money.Parse(overdue),
            DisputedAmount = Money.Parse(disputed),
            DepositAmount = Money.Parse(deposit),
        };

        policy.Decide(facts).Outcome.IsAllowed.Should().Be(allowed);
    }

    [Fact]
    public void Two_causes_open_the_protective_block_and_one_does_not()
    {
        var policy = BillingBlockCatalogue.Protections.Find("eu/germany-telecommunications-act-block")["2022-01-01"];
        var facts = ProtectionFacts.Of("2022-06-15T12:00:00", "Europe/Berlin") with { OverdueAmount = Money.Parse("EUR 0") };

        Codes(policy.Decide(facts with { Causes = SpecialCauses.ExceptionalUsage | SpecialCauses.DisputeLikely })).Should().Equal("BLK-200");
        policy.Decide(facts with { Causes = SpecialCauses.ExceptionalUsage }).Outcome.Should().Be(new BlockPermission.Refused());
    }

    [Fact]
    public void An_old_debt_of_which_all_is_disputed_is_no_ground()
    {
        var decision = WirelessCode.Decide(Overdue("2024-06-12T10:00:00") with { DisputedAmount = Money.Parse("CAD 80") }, ProtectionAspects.Grounds);

        decision.Outcome.Should().Be(new BlockPermission.Refused());
        Codes(decision).Should().Equal("BLK-221");
    }

    [Fact]
    public void An_unknown_fact_is_asked_for_only_where_it_matters()
    {
        var facts = Overdue("2024-03-12T10:00:00");

        WirelessCode.Decide(facts with { OverdueAmount = null, DisputedAmount = null }, ProtectionAspects.Grounds).Outcome
            .Should().Be(new BlockPermission.NeedsFacts(["OverdueAmount", "DisputedAmount"]));
        WirelessCode.Decide(facts with { PaymentDueDate = null }, ProtectionAspects.Grounds).Outcome.IsAllowed.Should().BeTrue();
        WirelessCode.Decide(facts with { HasPaymentArrangement = null, OverdueAmount = Money.Parse("CAD 0") }).Outcome.Should().Be(new BlockPermission.Refused());
        WirelessCode.Decide(facts with { Holidays = null }, ProtectionAspects.Hours).Outcome.Should().Be(new BlockPermission.NeedsFacts(["Holidays"]));
    }

    [Theory]
    [InlineData(ServiceCategory.PayPerCall, false, ServiceCategory.Basic, false)]
    [InlineData(ServiceCategory.PayPerCall, false, ServiceCategory.PayPerCall, true)]
    [InlineData(ServiceCategory.CollectInformation, false, ServiceCategory.LongDistance, true)]
    [InlineData(ServiceCategory.CollectInformation, true, ServiceCategory.LongDistance, false)]
    [InlineData(ServiceCategory.LongDistance, true, ServiceCategory.Basic, true)]
    public void Some_charges_are_no_ground_for_some_services(ServiceCategory unpaid, bool disputed, ServiceCategory service, bool allowed)
    {
        var policy = BillingBlockCatalogue.Protections.Find("united-states/pay-per-call-no-disconnection")["2011-10-01"];
        var facts = ProtectionFacts.Of("2024-03-12T10:00:00", "America/New_York") with { Unpaid = [new(unpaid, disputed)], Service = service };

        policy.Decide(facts).Outcome.IsAllowed.Should().Be(allowed);
        policy.Decide(facts with { Unpaid = [new(unpaid, disputed), new(ServiceCategory.NonBasic)] }).Outcome.IsAllowed.Should().BeTrue("another charge is a ground");
    }

    [Fact]
    public void Only_the_service_concerned_is_cut_save_for_fraud()
    {
        var policy = BillingBlockCatalogue.Protections.Find("eu/electronic-communications-code-unpaid-bills")["2024-01-01"];
        var facts = ProtectionFacts.Of("2024-03-12T10:00:00", "Europe/Vienna").WithNoticeDaysGiven(3, NoticeUnit.CalendarDays) with
        {
            Unpaid = [new(ServiceCategory.Mobile)],
            Service = ServiceCategory.Internet,
        };

        policy.Decide(facts).Outcome.Should().Be(new BlockPermission.Refused());
        policy.Decide(facts with { Service = ServiceCategory.Mobile }).Outcome.IsAllowed.Should().BeTrue();
        policy.Decide(facts with { Causes = SpecialCauses.Fraud }).Outcome.IsAllowed.Should().BeTrue();
        policy.Decide(facts with { Causes = SpecialCauses.Fraud, Notices = [] }).Outcome.IsAllowed.Should().BeFalse("the warning is still due");
    }

    [Fact]
    public void A_lifeline_customers_basic_service_is_cut_for_basic_charges_only()
    {
        var policy = BillingBlockCatalogue.Protections.Find("united-states/florida-25-4-113")["2011-01-01"];
        var facts = ProtectionFacts.Of("2024-03-12T10:00:00", "America/New_York") with { Unpaid = [new(ServiceCategory.LongDistance)], Service = ServiceCategory.Basic };

        policy.Decide(facts with { IsLifeline = true }, ProtectionAspects.Scope).Outcome.Should().Be(new BlockPermission.Refused());
        policy.Decide(facts with { IsLifeline = false }, ProtectionAspects.Scope).Outcome.IsAllowed.Should().BeTrue();
        policy.Decide(facts, ProtectionAspects.Scope).Outcome.Should().Be(new BlockPermission.NeedsFacts(["IsLifeline"]));
    }

    [Fact]
    public void The_office_is_not_closed_on_the_day_or_the_next()
    {
        var policy = BillingBlockCatalogue.Protections.Find("united-states/florida-25-4-113")["2011-01-01"];
        var facts = ProtectionFacts.Of("2024-03-15T10:00:00", "America/New_York") with { ClosedDays = [new(2024, 3, 16), new(2024, 3, 17)] };

        var decision = policy.Decide(facts, ProtectionAspects.ClosedDays);

        Moment(decision).LocalTime.Should().Be(new LocalDateTime(2024, 3, 18, 0, 0));
        Codes(decision).Should().Equal("BLK-249", "BLK-260");
        Codes(policy.Decide(facts with { At = facts.At + Duration.FromDays(1) }, ProtectionAspects.ClosedDays)).Should().Equal("BLK-248", "BLK-249", "BLK-260");
    }

    [Theory]
    [InlineData(4, "2024-03-13T00:00:00")]
    [InlineData(5, null)]
    public void Working_days_leave_out_weekends_and_holidays(int given, string? first)
    {
        var policy = BillingBlockCatalogue.Protections.Find("australia/telecommunications-consumer-protections")["2016-01-01"];
        var facts = (ProtectionFacts.Of("2024-03-12T10:00:00", "Australia/Sydney") with { Holidays = [new(2024, 3, 11)] }).WithNoticeDaysGiven(given, NoticeUnit.WorkingDays);

        var decision = policy.Decide(facts, ProtectionAspects.Notices);

        decision.Outcome.IsAllowed.Should().Be(first is null);
        (decision.Outcome as BlockPermission.NotBefore)?.LocalTime.Should().Be(ProtectionFacts.Of(first!, "UTC").At.InUtc().LocalDateTime);
    }

    [Fact]
    public void A_hardship_arrangement_protects()
    {
        var policy = BillingBlockCatalogue.Protections.Find("australia/telecommunications-consumer-protections")["2024-03-29"];
        var facts = ProtectionFacts.Of("2024-05-14T10:00:00", "Australia/Sydney") with { HasHardshipArrangement = true };

        Codes(policy.Decide(facts, ProtectionAspects.Arrangements)).Should().Equal("BLK-202");
    }

    [Fact]
    public void What_must_be_kept_is_told_and_asked_of_a_block()
    {
        var policy = BillingBlockCatalogue.Protections.Find("eu/belgium-restricted-service")["2024-01-01"];
        var facts = ProtectionFacts.Of("2024-05-14T10:00:00", "Europe/Brussels").WithNoticeDaysGiven(0, NoticeUnit.CalendarDays);

        var allowed = policy.Decide(facts).Outcome.Should().BeOfType<BlockPermission.Allowed>().Subject;
        allowed.Kept.Should().Equal(ServiceUse.IncomingCalls, ServiceUse.EmergencyCalls);
        allowed.Permits(Restrictions.Outgoing | Restrictions.Data).Should().BeTrue();
        allowed.Permits(Restrictions.Service).Should().BeFalse();

        policy.Decide(facts with { Causes = SpecialCauses.Fraud, Notices = [] }).Outcome.Should().Be(new BlockPermission.Allowed([]));
        policy.Decide(facts with { Action = BlockAction.Disconnect }).Outcome.Should().Be(new BlockPermission.Allowed([]));
    }

    [Fact]
    public void Facts_and_policies_that_cannot_be_are_refused()
    {
        var facts = Overdue("2024-03-12T10:00:00");
        Refused(() => WirelessCode.Decide(facts with { Zone = "Mars/Olympus" }), "Zone", "Mars/Olympus");
        Refused(() => WirelessCode.Decide(facts with { OverdueAmount = Money.Parse("EUR 80") }), "OverdueAmount", "EUR 80.00");
        Refused(() => WirelessCode.Decide(facts with { DisputedAmount = Money.Parse("CAD 80.01") }), "DisputedAmount", "CAD 80.01");
        Refused(() => WirelessCode.Decide(facts with { PaymentDueDate = default(LocalDate) }), "PaymentDueDate", "0001-01-01");
        Refused(() => WirelessCode.Decide(facts with { At = Instant.MinValue }), "At", "-9998-01-01");
        Refused(() => WirelessCode.Decide(facts with { Notices = [new("disconnection", Instant.MaxValue)] }), "Notices", "9999-12-31");
        Refused(() => (Bare with { Kept = [(ServiceUse)99] }).Check(), "Kept", "99");
        Refused(() => WirelessCode.Decide(facts, (ProtectionAspects)1024), "aspects", "1024");
        Refused(() => facts.WithNoticeDaysGiven(1, NoticeUnit.Hours), "unit", "Hours");
        Refused(() => (Bare with { Grounds = new BlockGround.Any([new BlockGround.MoreThan(Money.Parse("CAD 1"))]) }).Check(), "Grounds", "CAD 1.00");
        Refused(() => (Bare with { NoticeForFirstSuspensionOnly = true }).Check(), "NoticeForFirstSuspensionOnly", "Notices");
        Refused(() => (Bare with { Routes = [new(SpecialCauses.Fraud), new(SpecialCauses.Fraud, ProtectionAspects.Notices)] }).Check(), "Routes", "Fraud");
        Refused(() => new AtOnceRoute(SpecialCauses.None), "Causes", "None");
        Refused(() => new BlockGround.All([]), "Grounds", "empty");
        FluentActions.Invoking(() => ProtectionFacts.Of("12.03.2024", "UTC")).Should().Throw<FormatException>().WithMessage("*12.03.2024*");
    }

    private static void Refused(Func<object> action, string name, string value) =>
        action.Should().Throw<ArgumentException>().WithMessage($"*{name}*{value}*");

    private static BlockPermission.NotBefore Moment(Decision<BlockPermission> decision) => decision.Outcome.Should().BeOfType<BlockPermission.NotBefore>(decision.ToString()).Subject;

    private static string[] Codes(Decision<BlockPermission> decision) => [.. decision.Reasons.Select(reason => reason.Code)];
}
