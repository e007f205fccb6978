using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Tests.CustomerValue;

public class ConcessionTests
{
    private static readonly TierScale Scale = CustomerTier.Scale(20, 50, 80, new(5000, Currency.USD));

    private static readonly AuthorityFacts Desk = AuthorityFacts.On("2026-07-15", "csr", "agent", "customer") with { Tier = "0", Region = "NY", History = [] };

    [Theory]
    [InlineData(14.99, true)]
    [InlineData(15, true)]
    [InlineData(15.01, false)]
    public void A_cap_per_event_is_inclusive(decimal amount, bool isGranted)
    {
        var decision = Policy(ConcessionCap.PerEvent(Usd(15))).Decide(Ask(amount));

        decision.Outcome.IsGranted.Should().Be(isGranted);
        decision.Reasons.Select(reason => reason.Code).Should().Equal(isGranted ? "VAL-302" : "VAL-331");
        if (!isGranted)
        {
            decision.Outcome.Should().Be(new ConcessionAnswer.Reduced(Usd(15)));
            var cap = decision.Reasons[0];
            (cap["asked"], cap["limit"], cap["used"], cap["left"]).Should().Be((Usd(amount), Usd(15), Usd(0), Usd(15)));
        }
    }

    [Fact]
    public void What_was_granted_for_the_same_event_counts_and_for_another_does_not()
    {
        var policy = Policy(ConcessionCap.PerEvent(Usd(15)));
        ValueList<ConcessionGranted> history = [Granted("2020-01-01", 10) with { Event = "e" }, Granted("2026-07-15", 5) with { Event = "other" }, Granted("2026-07-15", 5) with { StandsAlone = true }];

        policy.Decide(Ask(6, history, e: "e")).Outcome.Should().Be(new ConcessionAnswer.Reduced(Usd(5)));
        policy.Decide(Ask(15, history, alone: true)).Outcome.IsGranted.Should().BeTrue();
    }

    // The window of 30 days is the day itself and the 30 before it, as windows of scores and demotions have it.
    [Theory]
    [InlineData("2026-06-14", 35)]
    [InlineData("2026-06-15", 15)]
    [InlineData("2026-07-15", 15)]
    public void A_rolling_window_counts_its_last_days(string granted, decimal left)
    {
        var decision = Policy(ConcessionCap.PerCustomer(Usd(35), new ConcessionWindow.Rolling(30, CalendarUnit.Day))).Decide(Ask(40, [Granted(granted, 20)]));

        decision.Outcome.Should().Be(new ConcessionAnswer.Reduced(Usd(left)));
    }

    [Fact]
    public void A_window_that_bites_says_when_it_has_room_again()
    {
        var policy = Policy(ConcessionCap.PerCustomer(Usd(35), new ConcessionWindow.Rolling(30, CalendarUnit.Day)));
        ValueList<ConcessionGranted> history = [Granted("2026-07-10", 20), Granted("2026-07-01", 15)];

        var decision = policy.Decide(Ask(15, history));

        decision.Outcome.Should().BeOfType<ConcessionAnswer.Denied>();
        decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-333", "VAL-344");
        decision.Reasons[1]["date"].Should().Be(new LocalDate(2026, 8, 1));
        policy.Decide(new(Desk with { History = history, Date = new(2026, 7, 31) }, new(ConcessionKind.Credit, Usd(15)))).Outcome.IsGranted.Should().BeFalse();
        policy.Decide(new(Desk with { History = history, Date = new(2026, 8, 1) }, new(ConcessionKind.Credit, Usd(15)))).Outcome.IsGranted.Should().BeTrue();
    }

    [Theory]
    [InlineData(CalendarUnit.Day, "2026-07-14", true)]
    [InlineData(CalendarUnit.Day, "2026-07-15", false)]
    [InlineData(CalendarUnit.Week, "2026-07-12", true)]
    [InlineData(CalendarUnit.Week, "2026-07-13", false)]
    [InlineData(CalendarUnit.Month, "2026-06-30", true)]
    [InlineData(CalendarUnit.Month, "2026-07-01", false)]
    [InlineData(CalendarUnit.Quarter, "2026-06-30", true)]
    [InlineData(CalendarUnit.Quarter, "2026-07-01", false)]
    [InlineData(CalendarUnit.HalfYear, "2026-06-30", true)]
    [InlineData(CalendarUnit.HalfYear, "2026-07-01", false)]
    [InlineData(CalendarUnit.Year, "2025-12-31", true)]
    [InlineData(CalendarUnit.Year, "2026-01-01", false)]
    public void A_calendar_window_begins_with_its_first_day(CalendarUnit unit, string granted, bool isGranted)
    {
        Policy(ConcessionCap.PerAgent(1, new ConcessionWindow.Calendar(unit))).Decide(Ask(1, [Granted(granted, 1)])).Outcome.IsGranted.Should().Be(isGranted);
    }

    [Fact]
    public void A_week_may_begin_on_another_day()
    {
        var week = new ConcessionWindow.Calendar(CalendarUnit.Week) { FirstDayOfWeek = IsoDayOfWeek.Sunday };

        week.FreeFrom(new(2026, 7, 11)).Should().Be(new LocalDate(2026, 7, 12));
        week.FreeFrom(new(2026, 7, 12)).Should().Be(new LocalDate(2026, 7, 19));
        week.ToString().Should().Contain("Sunday");
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(6, false)]
    public void A_cap_by_count_counts_the_agents_own(int done, bool isGranted)
    {
        var history = Enumerable.Repeat(Granted("2026-07-13", 1), done).Append(Granted("2026-07-13", 1) with { Agent = "another" }).ToValueList();
        var decision = Policy(ConcessionCap.PerAgent(5, ConcessionWindow.CalendarWeek)).Decide(Ask(1, history));

        decision.Outcome.IsGranted.Should().Be(isGranted);
        if (!isGranted)
        {
            decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-336", "VAL-344");
            decision.Reasons[1]["date"].Should().Be(new LocalDate(2026, 7, 20));
        }
    }

    [Theory]
    [InlineData(20, 3, null, null)]
    [InlineData(20.01, 3, 20, 3)]
    [InlineData(20, 4, 20, 3)]
    [InlineData(25, 6, 20, 3)]
    public void A_share_is_limited_in_percent_and_in_months(decimal percent, int months, int? to, int? toMonths)
    {
        var policy = Policy(ConcessionKind.Discount, ConcessionCap.PerEvent(ConcessionAmount.Percent(20)), new ConcessionCap.Months(3));
        var asked = ConcessionAmount.Percent(percent, months);

        policy.Decide(new(Desk, new(ConcessionKind.Discount, asked))).Outcome.Should().Be(
            to is null ? new ConcessionAnswer.Granted(asked) : new ConcessionAnswer.Reduced(ConcessionAmount.Percent(to.Value, toMonths)));
    }

    [Fact]
    public void Months_that_are_unknown_are_asked_for()
    {
        Policy(ConcessionKind.Discount, new ConcessionCap.Months(3)).Decide(new(Desk, new(ConcessionKind.Discount, ConcessionAmount.Percent(10)))).Outcome
            .Should().Be(new ConcessionAnswer.NeedsFacts(["Months"]));
    }

    [Fact]
    public void What_the_agent_may_not_goes_to_the_lowest_role_that_may_in_full()
    {
        var policy = Ladder();

        policy.Decide(Ask(40)).Outcome.Should().Be(new ConcessionAnswer.NeedsApproval(new("lead"), Usd(15)));
        policy.Decide(Ask(50)).Outcome.Should().Be(new ConcessionAnswer.NeedsApproval(new("lead"), Usd(15)));
        policy.Decide(Ask(50.01m)).Outcome.Should().Be(new ConcessionAnswer.NeedsApproval(new("supervisor"), Usd(15)));
        var beyond = policy.Decide(Ask(500.01m));
        beyond.Outcome.Should().Be(new ConcessionAnswer.Reduced(Usd(15)));
        beyond.Reasons.Select(reason => reason.Code).Should().Equal("VAL-331", "VAL-342");
        (beyond.Reasons[1]["role"], beyond.Reasons[1]["most"]).Should().Be(("supervisor", Usd(500)));
    }

    [Fact]
    public void A_role_without_a_limit_for_a_kind_may_grant_nothing_of_it()
    {
        var decision = Policy(ConcessionCap.PerEvent(Usd(15))).Decide(new(Desk, new(ConcessionKind.FreeDevice, ConcessionAmount.Items(1))));

        decision.Outcome.Should().Be(new ConcessionAnswer.Denied([]));
        decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-330");
    }

    [Theory]
    [InlineData("1", 10)]
    [InlineData("0", 20)]
    [InlineData("2", 20)]
    [InlineData("3", 40)]
    [InlineData("5", 40)]
    public void A_table_by_tier_goes_by_standing_and_not_by_code(string tier, decimal most)
    {
        var policy = ByTier();

        policy.Decide(new(Desk with { Tier = tier }, new(ConcessionKind.Credit, Usd(50)))).Outcome.Should().Be(new ConcessionAnswer.Reduced(Usd(most)));
        policy.Decide(new(Desk with { Tier = null }, new(ConcessionKind.Credit, Usd(50)))).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["Tier"]));
        policy.Decide(new(Desk.At(Scale[tier]), new(ConcessionKind.Credit, Usd(most)))).Outcome.IsGranted.Should().BeTrue();
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 25)]
    [InlineData(2, 35)]
    [InlineData(7, 35)]
    public void Offers_start_low(int declined, decimal most)
    {
        var policy = Policy(ConcessionCap.StartLow(Usd(10), Usd(25), Usd(35)));

        policy.Decide(Ask(most, declined: declined)).Outcome.IsGranted.Should().BeTrue();
        var more = policy.Decide(Ask(most + 0.01m, declined: declined));
        var later = declined == 0 ? 1 : declined == 1 ? 2 : (int?)null;
        more.Outcome.Should().Be(new ConcessionAnswer.Reduced(Usd(most)) { InFullAfter = later });
        more.Reasons.Select(reason => reason.Code).Should().Equal(later is null ? ["VAL-328"] : ["VAL-328", "VAL-329"]);
        policy.Decide(Ask(10)).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["OffersDeclined"]));
    }

    [Fact]
    public void A_step_is_no_lack_of_authority()
    {
        var ladder = Ladder();
        var policy = ladder with { Limits = [new("csr", [ConcessionKind.Credit], [ConcessionCap.StartLow(Usd(10), Usd(35))]), .. ladder.Limits.Skip(1)] };

        var reduced = policy.Decide(Ask(35, declined: 0));
        reduced.Outcome.Should().Be(new ConcessionAnswer.Reduced(Usd(10)) { InFullAfter = 1 });
        reduced.Outcome.ToString().Should().Be("reduced to USD 10.00; in full after 1 declined offer");
        (reduced.Reasons[1]["declined"], reduced.Reasons[1]["asked"]).Should().Be((1, Usd(35)));
        policy.Decide(Ask(35.01m, declined: 0)).Outcome.Should().Be(new ConcessionAnswer.NeedsApproval(new("lead"), Usd(10)));
        policy.Decide(Ask(1, [Granted("2026-07-15", 10) with { Event = "e" }], "e", 0)).Outcome.Should().Be(new ConcessionAnswer.Denied([]));
        policy.Decide(Ask(1, [Granted("2026-07-15", 10) with { Event = "e" }], "e", 0)).Reasons.Select(reason => reason.Code).Should().Equal("VAL-328", "VAL-329");
    }

    [Fact]
    public void Every_condition_that_fails_is_said_and_what_is_unknown_beside_them()
    {
        var policy = Policy(ConcessionCap.PerEvent(Usd(15))) with
        {
            Conditions = [.. Enum.GetValues<ConcessionRequirement>().Select(one => new ConcessionCondition.Requires(one)), new ConcessionCondition.NotIn(["WV"])],
        };
        var bad = new ConcessionRequest(ConcessionKind.Credit, Usd(16))
        {
            AskedByCustomer = false,
            ResolvesIssue = false,
            WithinGuidelines = false,
            CreditedBefore = true,
            RecurringPromised = false,
            AlreadyBilled = false,
            NoteGiven = false,
            Fault = Fault.Customer,
        };

        policy.Decide(new(Desk with { Region = "WV" }, bad)).Reasons.Select(reason => reason.Code).Should()
            .Equal("VAL-304", "VAL-306", "VAL-308", "VAL-310", "VAL-312", "VAL-314", "VAL-316", "VAL-318", "VAL-331");
        var partly = policy.Decide(new(Desk with { Region = null }, new(ConcessionKind.Credit, Usd(15)) { NoteGiven = false }));
        partly.Outcome.Should().Be(new ConcessionAnswer.Denied(["AlreadyBilled", "AskedByCustomer", "CreditedBefore", "Fault", "RecurringPromised", "Region", "ResolvesIssue", "WithinGuidelines"]));
        policy.Decide(new(Desk with { Region = null }, new(ConcessionKind.Credit, Usd(15)))).Outcome.Should().BeOfType<ConcessionAnswer.NeedsFacts>();
    }

    [Fact]
    public void A_recurring_promise_lets_an_earlier_credit_stand()
    {
        var policy = Policy(ConcessionCap.PerEvent(Usd(15))) with { Conditions = [new ConcessionCondition.Requires(ConcessionRequirement.NotCreditedBefore)] };

        var decision = policy.Decide(new(Desk, new(ConcessionKind.Credit, Usd(15)) { CreditedBefore = true, RecurringPromised = true }));

        decision.Outcome.IsGranted.Should().BeTrue();
        decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-311", "VAL-302");
        policy.Decide(new(Desk, new(ConcessionKind.Credit, Usd(15)) { CreditedBefore = false })).Outcome.IsGranted.Should().BeTrue("what is not asked need not be known");
    }

    [Fact]
    public void Offers_that_exclude_each_other_are_not_combined_while_one_runs()
    {
        var policy = Policy(ConcessionKind.Discount) with { Offers = [new("first", ConcessionKind.Discount), new("last", ConcessionKind.Discount) { NotWith = ["first"] }] };
        var first = new ConcessionGranted(new(2026, 5, 15), ConcessionKind.Discount, ConcessionAmount.Percent(10, 2)) { Agent = "another", Customer = "customer", Offer = "first" };
        var last = new ConcessionRequest(ConcessionKind.Discount, ConcessionAmount.Percent(10, 3)) { Offer = "last", Event = "e" };
        first = first with { Event = "other" };

        policy.Decide(new(Desk with { History = [first] }, last)).Outcome.IsGranted.Should().BeTrue("it ran until the day before");
        var stillRuns = policy.Decide(new(Desk with { History = [first], Date = new(2026, 7, 14) }, last));
        stillRuns.Outcome.Should().Be(new ConcessionAnswer.Denied([]));
        stillRuns.Reasons.Select(reason => reason.Code).Should().Equal("VAL-320");
        policy.Decide(new(Desk with { History = [first with { Event = "e" }] }, last)).Outcome.IsGranted.Should().BeFalse("it was granted in the same matter");
        policy.Decide(new(Desk with { History = [first with { Customer = "another", Event = "e" }] }, last)).Outcome.IsGranted.Should().BeTrue();
    }

    [Fact]
    public void An_offer_comes_after_those_before_it()
    {
        var policy = Policy(ConcessionKind.SaveOffer) with { Offers = [new("one", ConcessionKind.SaveOffer), new("two", ConcessionKind.SaveOffer)], OffersInOrder = true };
        var two = new ConcessionRequest(ConcessionKind.SaveOffer, ConcessionAmount.AMonth("USD 10", 3)) { Offer = "two" };

        policy.Decide(new(Desk, two with { OffersMade = [] })).Reasons.Select(reason => reason.Code).Should().Equal("VAL-322");
        policy.Decide(new(Desk, two with { OffersMade = ["one"] })).Outcome.IsGranted.Should().BeTrue();
        policy.Decide(new(Desk, two)).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["OffersMade"]));
        policy.Decide(new(Desk, two with { Offer = "one" })).Outcome.IsGranted.Should().BeTrue("nothing comes before the first");
        policy.Decide(new(Desk, two with { Offer = null })).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["Offer"]));
    }

    [Fact]
    public void A_purse_is_shared_by_the_kinds_of_a_limit_and_what_a_law_owed_takes_nothing_out_of_it()
    {
        var policy = new ConcessionPolicy
        {
            Id = new("test/concessions", "1"),
            Source = new("Test", "limits"),
            Currency = Currency.USD,
            Roles = [new("csr")],
            Limits = [new("csr", [ConcessionKind.Credit, ConcessionKind.FeeWaiver], [ConcessionCap.PerAgent(Usd(400), ConcessionWindow.CalendarMonth)])],
        };
        var waiver = new ConcessionGranted(new(2026, 7, 1), ConcessionKind.FeeWaiver, Usd(390)) { Agent = "agent", Customer = "another" };

        policy.Decide(Ask(20, [waiver])).Outcome.Should().Be(new ConcessionAnswer.Reduced(Usd(10)));
        policy.Decide(Ask(20, [waiver with { WasOwedByLaw = true }])).Outcome.IsGranted.Should().BeTrue();
    }

    [Fact]
    public void History_is_asked_for_only_where_a_cap_reads_it()
    {
        var facts = new ConcessionFacts(Desk with { History = null }, new(ConcessionKind.Credit, Usd(1)));

        Policy(ConcessionCap.PerEvent(Usd(15))).Decide(facts).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["Event"]));
        Policy(ConcessionCap.PerEvent(Usd(15))).Decide(facts with { Request = facts.Request with { StandsAlone = true } }).Outcome.IsGranted.Should().BeTrue();
        Policy(ConcessionCap.PerEvent(Usd(15))).Decide(facts with { Request = facts.Request with { Event = "e" } }).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["History"]));
        Policy(ConcessionCap.PerCustomer(1, ConcessionWindow.Ever)).Decide(facts).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["History"]));
    }

    [Fact]
    public void What_a_law_owes_is_granted_in_another_currency_by_an_unknown_role()
    {
        var law = new Citation("Regulation", "refund");
        var decision = Policy().Decide(new(AuthorityFacts.On("2026-07-15", "nobody", "a", "c"), new(ConcessionKind.BillAdjustment, ConcessionAmount.Once("EUR 1000")) { OwedUnder = law }));

        decision.Outcome.Should().Be(new ConcessionAnswer.Granted(ConcessionAmount.Once("EUR 1000")));
        decision.Reasons.Single().Source.Should().Be(law);
    }

    [Fact]
    public void The_agents_desk_has_one_line_a_kind()
    {
        var lines = Ladder().Authority(Desk with { History = [Granted("2026-07-15", 5)] });

        lines.Select(line => line.ToString()).Should().Equal("credit: USD 15.00 at most; beyond: lead");
        lines[0].Binding!.Code.Should().Be("VAL-331");
        var purse = Policy(ConcessionCap.PerAgent(Usd(20), ConcessionWindow.CalendarDay)) with { Conditions = [new ConcessionCondition.Requires(ConcessionRequirement.NoteGiven), new ConcessionCondition.NotIn(["WV"])] };
        var line = purse.Authority(Desk with { History = [Granted("2026-07-15", 5)] }).Single();
        (line.Most, line.FreesOn, line.Beyond).Should().Be((Usd(15), new LocalDate(2026, 7, 16), null));
        line.Needs.Should().Equal(ConcessionRequirement.NoteGiven);
        purse.Authority(Desk with { Region = "WV" }).Single().ToString().Should().Be("credit: nothing now");
        purse.Authority(Desk with { Region = null, History = null }).Single().Missing.Should().Equal("History", "Region");
    }

    internal static ConcessionPolicy Policy(params ConcessionCap[] caps) => Policy(ConcessionKind.Credit, caps);

    internal static ConcessionPolicy Policy(ConcessionKind kind, params ConcessionCap[] caps) => new()
    {
        Id = new("test/concessions", "1"),
        Source = new("Test", "limits"),
        Currency = Currency.USD,
        Roles = [new("csr")],
        Limits = [new("csr", [kind], [.. caps])],
    };

    internal static ConcessionPolicy Ladder() => Policy() with
    {
        Roles = [new("csr"), new("lead"), new("supervisor")],
        Limits =
        [
            new("csr", [ConcessionKind.Credit], [ConcessionCap.PerEvent(Usd(15))]),
            new("lead", [ConcessionKind.Credit], [ConcessionCap.PerEvent(Usd(50))]),
            new("supervisor", [ConcessionKind.Credit], [ConcessionCap.PerEvent(Usd(500))]),
        ],
    };

    internal static ConcessionPolicy ByTier() => Policy() with
    {
        Scale = Scale,
        Limits =
        [
            new("csr", [ConcessionKind.Credit], [ConcessionCap.PerEvent(Usd(40))]) { LeastTier = "3" },
            new("csr", [ConcessionKind.Credit], [ConcessionCap.PerEvent(Usd(10))]),
            new("csr", [ConcessionKind.Credit], [ConcessionCap.PerEvent(Usd(20))]) { LeastTier = "0" },
        ],
    };

    internal static ConcessionAmount Usd(decimal amount) => ConcessionAmount.Once(new Money(amount, Currency.USD));

    internal static ConcessionGranted Granted(string date, decimal amount) => ConcessionGranted.On(date, ConcessionKind.Credit, Usd(amount), "agent", "customer");

    internal static ConcessionFacts Ask(decimal amount, ValueList<ConcessionGranted> history = default, string? e = null, int? declined = null, bool alone = false) =>
        new(Desk with { History = history }, new(ConcessionKind.Credit, Usd(amount)) { Event = e, OffersDeclined = declined, StandsAlone = alone });
}
