using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

public class DemotionTests
{
    private static readonly EventThreshold ThreeComplaints = new EventThreshold.Count(CustomerEventKind.Complaint, 3);

    private static readonly EventThreshold FiftyInCredits = new EventThreshold.Sum(CustomerEventKind.CreditGranted, Usd(50));

    [Theory]
    [InlineData(2, "3")]
    [InlineData(3, "1")]
    [InlineData(4, "1")]
    public void So_many_events_demote_that_number_included(int complaints, string code) =>
        Tier(Rule(DemotionEffect.ToDemoted, ThreeComplaints), Several(complaints)).Should().Be(code);

    [Theory]
    [InlineData(49.99, "3")]
    [InlineData(50, "1")]
    [InlineData(50.01, "1")]
    public void So_much_demotes_that_amount_included(double amount, string code) =>
        Tier(Rule(DemotionEffect.ToDemoted, FiftyInCredits), [Credit("2026-05-01", 30), Credit("2026-06-01", (decimal)amount - 30)]).Should().Be(code);

    [Theory]
    [InlineData(3, 49, "3")]
    [InlineData(2, 50, "3")]
    [InlineData(3, 50, "1")]
    public void Of_two_thresholds_both_are_asked(int complaints, int credits, string code) =>
        Tier(Rule(DemotionEffect.ToDemoted, ThreeComplaints, FiftyInCredits), [.. Several(complaints), Credit("2026-06-01", credits)]).Should().Be(code);

    [Theory]
    [InlineData("2025-11-26", "3")]
    [InlineData("2025-11-27", "1")]
    [InlineData("2025-11-28", "1")]
    public void The_window_begins_on_the_day_so_many_months_before_that_day_included(string first, string code) =>
        Tier(Rule(DemotionEffect.ToDemoted, ThreeComplaints), [Complaint(first), Complaint("2026-10-01"), Complaint("2026-11-01")]).Should().Be(code);

    [Theory]
    [InlineData(80, "3")]
    [InlineData(60, "2")]
    [InlineData(40, "0")]
    [InlineData(0, "1")]
    public void One_down_leads_from_neutral_to_demoted(int lines, string code)
    {
        var policy = With(Rule(DemotionEffect.OneDown, ThreeComplaints));

        policy.Place(New with { Lines = lines, Events = Several(3) }).Tier.Code.Should().Be(code);
    }

    [Fact]
    public void A_demotion_may_end_the_holding_of_a_tier()
    {
        var policy = With(Rule(DemotionEffect.Recalculate, ThreeComplaints)) with
        {
            Validity = new() { Cycle = TierCycle.CalendarYear, Expiry = new TierExpiry.EndOfPeriod() },
        };
        var facts = New with { Lines = 45, Held = HeldTier.Of("4", "2026-02-01") };

        policy.Place(facts).Tier.Code.Should().Be("4");
        policy.Place(facts with { Events = Several(3) }).Tier.Code.Should().Be("2");
        policy.Decide(facts with { Events = Several(3) }).Codes().Should().Contain("VAL-144");
        policy.Place(facts with { Held = null, Events = Several(3) }).Stage.Should().Be(AssessmentStage.Score, "nothing is held");
    }

    [Theory]
    [InlineData("2", 80, "2")]
    [InlineData("2", 40, "2")]
    [InlineData("2", 0, "0")]
    [InlineData("1", 0, "1")]
    [InlineData("0", 45, "0")]
    public void A_floor_is_pushed_through_by_nobody_and_lifts_nobody(string floor, int lines, string code)
    {
        var placed = With(Rule(DemotionEffect.ToDemoted, ThreeComplaints) with { Floor = floor }).Place(New with { Lines = lines, Events = Several(3) });

        placed.Tier.Code.Should().Be(code);
    }

    [Fact]
    public void A_floor_that_is_reached_is_said() =>
        With(Rule(DemotionEffect.ToDemoted, ThreeComplaints) with { Floor = "0" }).Decide(New with { Lines = 60, Events = Several(3) }).Codes().Should().Contain(["VAL-142", "VAL-145"]);

    [Fact]
    public void An_improvement_under_a_rule_with_a_floor_names_the_tier_that_the_rule_leaves()
    {
        var policy = With(Rule(DemotionEffect.OneDown, ThreeComplaints) with { Floor = "0" });
        var facts = New with { Lines = 39, Events = Several(3) };

        policy.Place(facts).Improvements.Should().ContainSingle().Which.Tier.Code.Should().Be("0", "40 lines lead to 2, and one down is 0");
        policy.Place(facts.With(new(CustomerMeasure.Lines, 40))).Tier.Code.Should().Be("0");
    }

    [Theory]
    [InlineData("2026-10-31", "1")]
    [InlineData("2026-11-01", "3")]
    public void A_demotion_ends_on_the_day_so_many_months_after_the_last_event(string asOf, string code)
    {
        var policy = With(Rule(DemotionEffect.ToDemoted, ThreeComplaints) with { RecoveryMonths = 6 });
        var facts = New with { AsOf = Day(asOf), Lines = 60, Events = [Complaint("2026-02-01"), Complaint("2026-02-02"), Complaint("2026-03-01"), Complaint("2026-05-01")] };

        var placed = policy.Place(facts);

        placed.Tier.Code.Should().Be(code);
        placed.ChangesOn.Should().Be(code == "1" ? Day("2026-11-01") : null);
        policy.Decide(facts).Codes().Should().Contain(code == "1" ? "VAL-146" : "VAL-147");
    }

    [Fact]
    public void An_event_on_the_day_on_which_a_demotion_ends_begins_none_by_itself()
    {
        var policy = With(Rule(DemotionEffect.ToDemoted, new EventThreshold.Count(CustomerEventKind.Complaint, 2)) with { WindowMonths = 3, RecoveryMonths = 6 });
        CustomerValueFacts At(string third) => New with { Lines = 60, Events = [Complaint("2026-05-26"), Complaint("2026-05-27"), Complaint(third)] };

        policy.Place(At("2026-11-26")).Tier.Code.Should().Be("1", "the day before it ends it is put off");
        policy.Place(At("2026-11-27")).Tier.Code.Should().Be("3");
    }

    [Fact]
    public void Without_a_recovery_it_ends_when_the_window_holds_too_few()
    {
        var facts = New with { Lines = 60, Events = [Complaint("2026-01-31"), Complaint("2026-02-28"), Complaint("2026-10-01")] };
        var policy = With(Rule(DemotionEffect.ToDemoted, ThreeComplaints));

        policy.Place(facts).ChangesOn.Should().Be(Day("2027-02-01"));
        policy.Place(facts with { AsOf = Day("2027-01-31") }).Tier.Code.Should().Be("1");
        policy.Place(facts with { AsOf = Day("2027-02-01") }).Tier.Code.Should().Be("3");
    }

    [Fact]
    public void It_has_held_since_the_event_that_made_it_hold_even_if_the_oldest_have_left_the_window()
    {
        var rule = Rule(DemotionEffect.ToDemoted, ThreeComplaints);
        var facts = New with { Events = [Complaint("2025-10-27"), Complaint("2025-12-27"), Complaint("2026-01-27"), Complaint("2026-06-27")] };

        var state = DemotionState.Of(rule, facts, possible: false);

        state.Should().Be(new DemotionState(true, Day("2026-01-27"), Day("2026-12-28")));
    }

    [Fact]
    public void The_companys_own_fault_is_left_out_unless_the_rule_says_otherwise()
    {
        var rule = Rule(DemotionEffect.ToDemoted, ThreeComplaints);
        ValueList<CustomerEvent> events = [.. Several(2), Complaint("2026-10-01", Fault.Company)];

        Tier(rule, events).Should().Be("3");
        Tier(rule with { CountsCompanyFault = true }, events).Should().Be("1");
        With(rule).Decide(New with { Lines = 60, Events = events }).Codes().Should().Contain(["VAL-148", "VAL-149"]);
        Tier(rule, [.. Several(2), Complaint("2026-10-01", Fault.Nobody)]).Should().Be("1", "nobody's fault is not the company's");
    }

    [Fact]
    public void An_unknown_fault_is_asked_about_only_where_it_decides()
    {
        var rule = Rule(DemotionEffect.ToDemoted, ThreeComplaints);
        CustomerStanding Of(int known, int unknown) => With(rule).Decide(New with { Lines = 60, Events = [.. Several(known), .. Enumerable.Repeat(Complaint("2026-10-01", null), unknown)] }).Outcome;

        ((CustomerStanding.Placed)Of(1, 1)).Tier.Code.Should().Be("3", "two are too few either way");
        Of(2, 1).Should().Be(new CustomerStanding.NeedsFacts(["Events.Fault"]));
        ((CustomerStanding.Placed)Of(3, 1)).Tier.Code.Should().Be("1", "three are enough either way");
        Of(0, 3).Should().BeOfType<CustomerStanding.NeedsFacts>();
    }

    [Fact]
    public void The_end_is_not_told_where_an_event_of_unknown_fault_would_put_it_off()
    {
        var rule = Rule(DemotionEffect.ToDemoted, ThreeComplaints) with { RecoveryMonths = 9 };

        With(rule).Place(New with { Events = Several(3) }).ChangesOn.Should().Be(Day("2026-12-15"));
        With(rule).Place(New with { Events = [.. Several(3), Complaint("2026-11-01", null)] }).ChangesOn.Should().BeNull();
    }

    [Fact]
    public void An_unknown_amount_is_asked_about_only_where_it_decides()
    {
        var rule = Rule(DemotionEffect.ToDemoted, FiftyInCredits);

        With(rule).Decide(New with { Lines = 60, Events = [Credit("2026-10-01", null)] }).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["Events.Amount"]));
        Tier(rule, [Credit("2026-10-01", null), Credit("2026-10-02", 50)]).Should().Be("1");
        Tier(rule, [Credit("2026-10-01", null, Fault.Company)]).Should().Be("3");
        Tier(Rule(DemotionEffect.ToDemoted, ThreeComplaints), [Credit("2026-10-01", null)]).Should().Be("3", "no rule asks for credits");
    }

    [Fact]
    public void A_rule_of_unknown_outcome_that_leads_no_lower_is_not_asked_about()
    {
        var policy = With(Rule(DemotionEffect.OneDown, ThreeComplaints), new DemotionRule("credits", [FiftyInCredits], 12, DemotionEffect.OneDown));

        var placed = policy.Place(New with { Lines = 60, Events = [.. Several(3), Credit("2026-10-01", null)] });

        placed.Tier.Code.Should().Be("2");
        placed.ChangesOn.Should().BeNull("the other rule may hold longer");
    }

    [Fact]
    public void Of_several_rules_the_one_that_leads_lowest_decides_and_two_that_lead_there_are_both_the_reasons()
    {
        var (first, second) = (Rule(DemotionEffect.OneDown, ThreeComplaints), new DemotionRule("credits", [FiftyInCredits], 12, DemotionEffect.OneDown) { RecoveryMonths = 24 });
        var facts = New with { Lines = 60, Events = [.. Several(3), Credit("2026-10-01", 50)] };

        var placed = With(first, second).Place(facts);

        placed.PrincipalReasons.Select(reason => reason.Factor).Should().Equal("complaints", "credits");
        placed.ChangesOn.Should().Be(Day("2028-10-01"), "the later end counts");
        With(first, second with { Effect = DemotionEffect.ToDemoted }).Place(facts).PrincipalReasons.Select(reason => reason.Factor).Should().Equal("credits");
    }

    [Fact]
    public void A_reserved_tier_is_left_alone_unless_the_rule_says_otherwise()
    {
        var rule = Rule(DemotionEffect.OneDown, ThreeComplaints);
        var facts = New with { Segment = CustomerSegment.LargeBusiness, SpendPerYear = Usd(50_000), Events = Several(3) };

        With(rule).Place(facts).Tier.Code.Should().Be("5");
        With(rule).Decide(facts).Codes().Should().Contain("VAL-150");
        With(rule with { DemotesReserved = true }).Place(facts).Tier.Code.Should().Be("4");
        With(rule with { DemotesReserved = true }).Decide(facts with { SpendPerYear = null }).Outcome.Should().BeOfType<CustomerStanding.NeedsFacts>();
    }

    [Fact]
    public void A_demotion_to_the_demoted_tier_is_certain_whatever_the_points_may_be()
    {
        var placed = With(Rule(DemotionEffect.ToDemoted, ThreeComplaints)).Place(New with { Lines = null, Events = Several(3) });

        placed.Tier.Code.Should().Be("1");
        placed.Score.Should().BeNull();
        With(Rule(DemotionEffect.OneDown, ThreeComplaints)).Decide(New with { Lines = null, Events = Several(3) }).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["Lines"]));
    }

    [Fact]
    public void A_new_customer_too_is_demoted() =>
        (With(Rule(DemotionEffect.ToDemoted, ThreeComplaints)) with { MinimumTenureMonths = 600 }).Place(New with { Events = Several(3) }).Tier.Code.Should().Be("1");

    [Fact]
    public void The_reasons_name_what_was_found_and_what_was_asked()
    {
        var decision = With(Rule(DemotionEffect.ToDemoted, ThreeComplaints, FiftyInCredits)).Decide(New with { Lines = 60, Events = [.. Several(4), Credit("2026-06-01", 60)] });

        decision.Reasons.Single(reason => reason.Code == "VAL-140").Values.Should().Equal("complaints", 4, 3, Day("2025-11-27"), CustomerEventKind.Complaint);
        decision.Reasons.Single(reason => reason.Code == "VAL-141").Values.Should().Equal("complaints", Usd(60), Usd(50), Day("2025-11-27"), CustomerEventKind.CreditGranted);
        decision.ToText().Should().Contain("complaints is reached: 4 of 3 since 2025-11-27 (complaint)");
    }

    [Theory]
    [InlineData("2026-01-30", 1, "2026-03-01")]
    [InlineData("2026-01-31", 1, "2026-03-01")]
    [InlineData("2026-02-27", 1, "2026-03-28")]
    [InlineData("2026-02-28", 1, "2026-04-01")]
    [InlineData("2024-02-29", 12, "2025-03-01")]
    [InlineData("2026-06-30", 12, "2027-07-01")]
    public void An_event_leaves_the_window_on_the_first_day_from_which_it_is_not_reached(string date, int months, string outside) =>
        DemotionState.FirstDayOut(Day(date), months).Should().Be(Day(outside));

    /// <summary>The certain rule leads one down; the other one, if the credit was large, to the bottom: only what that one turns on is asked.</summary>
    [Fact]
    public void Only_what_would_lead_lower_is_asked_about()
    {
        var policy = With(Rule(DemotionEffect.OneDown, ThreeComplaints), new DemotionRule("credits", [FiftyInCredits], 12, DemotionEffect.ToDemoted));

        policy.Decide(New with { Lines = 60, Events = [.. Several(3), Complaint("2026-10-01", null), Credit("2026-10-01", null)] }).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["Events.Amount"]));
        policy.Decide(New with { Lines = 60, Events = [.. Several(3), Credit("2026-10-01", 50, null)] }).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["Events.Fault"]));
    }

    [Fact]
    public void What_the_points_lack_is_asked_about_only_where_the_tier_turns_on_it()
    {
        var charge = Factor(CustomerMeasure.MonthlyCharge, new ScoreBand(0, 40, 0), new ScoreBand(40, null, 30));
        var facts = New with { Events = [Complaint("2026-10-01", null)] };

        (Policy(charge) with { Demotions = [Complaints(1)] }).Decide(facts).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["Events.Fault"]), "the charge leads to 0 either way");
        (Policy(PointALine) with { Demotions = [Complaints(1)] }).Decide(facts with { Lines = null }).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["Lines", "Events.Fault"]));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 2)]
    public void Of_rules_that_lead_to_one_tier_so_many_are_named_as_the_policy_allows(int most, int named)
    {
        var policy = With(Rule(DemotionEffect.OneDown, ThreeComplaints), new DemotionRule("credits", [FiftyInCredits], 12, DemotionEffect.OneDown)) with { MostPrincipalReasons = most };

        policy.Place(New with { Lines = 60, Events = [.. Several(3), Credit("2026-10-01", 50)] }).PrincipalReasons.Should().HaveCount(named);
    }

    [Theory]
    [InlineData("2026-11-26", false)]
    [InlineData("2026-11-27", true)]
    public void An_event_on_the_day_itself_counts(string asOf, bool isDemoted)
    {
        var facts = New with { AsOf = Day("2026-11-27"), Lines = 60, Events = [Complaint("2026-11-27")] };

        DemotionState.Reached(Complaints(1), Complaints(1).Thresholds[0], facts, Day("2026-11-01"), Day(asOf), possible: false).Should().Be(isDemoted ? 1 : 0);
        DemotionState.Reached(Complaints(1), Complaints(1).Thresholds[0], facts, Day("2026-11-27"), Day("2026-11-27"), possible: false).Should().Be(1);
        DemotionState.Reached(Complaints(1), Complaints(1).Thresholds[0], facts, Day("2026-11-28"), Day("2026-11-28"), possible: false).Should().Be(0);
    }

    [Fact]
    public void Whether_a_tier_is_reserved_is_asked_before_any_rule_of_demotion() =>
        With(Rule(DemotionEffect.ToDemoted, ThreeComplaints)).Decide(New with { Segment = CustomerSegment.LargeBusiness, SpendPerYear = null, Events = Several(3) }).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["SpendPerYear"]));

    [Fact]
    public void The_rule_that_leads_lowest_decides_in_whatever_order()
    {
        var (first, second) = (Rule(DemotionEffect.ToDemoted, ThreeComplaints) with { RecoveryMonths = 24 }, new DemotionRule("credits", [FiftyInCredits], 12, DemotionEffect.OneDown));
        ValueList<CustomerEvent> known = [.. Several(3), Credit("2026-10-01", 50)];

        With(first, second).Place(New with { Lines = 60, Events = known }).Tier.Code.Should().Be("1");
        With(second, first).Place(New with { Lines = 60, Events = known }).Tier.Code.Should().Be("1");
        With(first, second).Place(New with { Lines = 60, Events = [.. Several(3), Credit("2026-10-01", null)] }).ChangesOn.Should().Be(Day("2028-03-15"), "the other one leads less low");
    }

    [Fact]
    public void Two_rules_that_hold_are_both_asked_again_for_an_improvement()
    {
        var policy = With(Rule(DemotionEffect.OneDown, ThreeComplaints) with { Floor = "0" }, new DemotionRule("credits", [FiftyInCredits], 12, DemotionEffect.OneDown) { Floor = "0" });

        policy.Place(New with { Lines = 39, Events = [.. Several(3), Credit("2026-10-01", 50)] }).Improvements.Should().ContainSingle().Which.Tier.Code.Should().Be("0");
    }

    [Fact]
    public void Where_nothing_is_held_a_rule_that_ends_a_holding_says_nothing()
    {
        var policy = With(Rule(DemotionEffect.Recalculate, ThreeComplaints) with { Floor = "0" }) with { Validity = new() { Cycle = TierCycle.CalendarYear, Expiry = new TierExpiry.EndOfPeriod() } };

        policy.Decide(New with { Lines = 60, Events = Several(3) }).Codes().Should().NotContain(["VAL-140", "VAL-144", "VAL-145"]);
        (policy with { MinimumTenureMonths = 600 }).Place(New with { Events = Several(3) }).Stage.Should().Be(AssessmentStage.Tenure);
    }

    [Fact]
    public void What_is_counted_is_what_is_known_to_count()
    {
        Decision<CustomerStanding> Of(int atLeast, params CustomerEvent[] events) => With(Complaints(atLeast)).Decide(New with { Lines = 60, Events = events.ToValueList() });

        Of(1, Complaint("2026-10-01"), Complaint("2026-10-02", null), Complaint("2026-11-01"), Complaint("2026-11-02", Fault.Company)).Values("VAL-140")[1].Should().Be(2);
        Of(1, Complaint("2026-10-01"), Complaint("2026-11-02", Fault.Company), Complaint("2025-11-26", Fault.Company)).Values("VAL-149")[1].Should().Be(1);
        Of(3, Complaint("2026-10-01"), Complaint("2026-10-02", null)).Values("VAL-148")[1].Should().Be(1);
        Of(2, Complaint("2026-10-02", null)).Codes().Should().NotContain("VAL-148", "nothing is known to count");
    }

    /// <summary>On 31 January the window holds one: what held from 10 February of the year before has ended, and begins again.</summary>
    [Fact]
    public void It_holds_since_the_last_time_that_it_began()
    {
        var facts = New with { AsOf = Day("2026-02-05"), Events = [Complaint("2025-01-10"), Complaint("2025-02-10"), Complaint("2026-02-01")] };

        DemotionState.Of(Complaints(2), facts, possible: false).Should().Be(new DemotionState(true, Day("2026-02-01"), Day("2026-02-11")));
    }

    [Fact]
    public void An_event_on_the_first_day_of_the_window_is_the_first_to_leave_it() =>
        With(Rule(DemotionEffect.ToDemoted, ThreeComplaints)).Place(New with { Events = [Complaint("2025-11-27"), Complaint("2026-10-01"), Complaint("2026-11-01")] }).ChangesOn.Should().Be(Day("2026-11-28"));

    private static string Tier(DemotionRule rule, ValueList<CustomerEvent> events) => With(rule).Place(New with { Lines = 60, Events = events }).Tier.Code;

    private static CustomerValuePolicy With(params DemotionRule[] rules) => Lines with { Demotions = rules.ToValueList() };

    private static DemotionRule Rule(DemotionEffect effect, params EventThreshold[] thresholds) => new("complaints", thresholds.ToValueList(), 12, effect);

    private static ValueList<CustomerEvent> Several(int complaints) => Enumerable.Range(1, complaints).Select(n => new CustomerEvent(CustomerEventKind.Complaint, new LocalDate(2026, n, 15)) { Fault = Fault.Customer }).ToValueList();
}
