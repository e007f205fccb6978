using FluentAssertions;
using SupportRules.Warranty;
using Xunit;
using static SupportRules.Catalogues.CatalogueFacts;
using static SupportRules.Catalogues.Tests.WarrantyClaims;
using static SupportRules.Warranty.WarrantyFact;

namespace SupportRules.Catalogues.Tests;

/// <summary>What each law makes of written terms, as its source tells it.</summary>
public class WarrantyLawTests
{
    private static readonly WarrantyFacts TouchPad = Claim(
        "solid state touch control", "purchase 2000-01-15, failure 2002-07-15", FailureMode.Of("stopped working")) with
    {
        Demands = [ClauseKind.AuthorisedService, ClauseKind.NoSelfInstallation],
    };

    /// <summary>Parts only: nobody may be told by whom to have them fitted.</summary>
    [Theory]
    [InlineData("2003-01-01")]
    [InlineData("2015-07-20")]
    public void A_parts_only_warranty_may_not_direct_paid_fitting(string date)
    {
        var demands = Under("united-states/16-cfr-700-10-tying", date, "kitchenaid/built-in-microwave-kac-24", TouchPad).WithLaw.Demands;

        demands.Should().OnlyContain(one => one.InTerms == false && one.IsLawful == false, "no clause of the parts-only years asks it, and none may");
    }

    [Fact]
    public void Free_service_may_be_directed()
    {
        var facts = Claim("door switch", "purchase 1990-01-15, failure 1990-09-01", Cause.Of("defect"), Use.Of("household"), FailureDueToModification.Of(false)) with { Demands = [ClauseKind.AuthorisedService] };

        var demand = Under("united-states/16-cfr-700-10-tying", "2003-01-01", "whirlpool/microwave-range-rm980", facts).WithLaw.Demands.Single();

        demand.InTerms.Should().BeTrue();
        demand.IsLawful.Should().BeTrue();
    }

    /// <summary>"A warrantor cannot ... avoid liability ... where a defect is unrelated to the use".</summary>
    [Theory]
    [InlineData(false, null, VerdictKind.Covered)]
    [InlineData(true, true, VerdictKind.NotCovered)]
    [InlineData(true, null, VerdictKind.NeedsFacts)]
    public void Service_by_others_denies_only_what_it_is_shown_to_have_caused(bool caused, bool? shown, VerdictKind verdict)
    {
        ClaimFact[] facts = [Condition.Of("new"), ProofAltered.Of(false), UnauthorisedRepair.Of(true), WithinTermOfCard.Of(true), FailureDueToUnapprovedService.Of(caused)];
        var claim = Claim("motor", "purchase 2024-01-15, failure 2024-06-15", shown is { } known ? [.. facts, CauseShownByWarrantor.Of(known)] : facts);

        var outcome = Under("united-states/16-cfr-700-10-tying", "2015-07-20", "philips/kuwait", claim);

        outcome.Written.Kind.Should().Be(VerdictKind.NotCovered);
        outcome.WithLaw.Kind.Should().Be(verdict);
    }

    [Theory]
    [InlineData(true, "covered: labour+ removal+ installation+")]
    [InlineData(false, "covered: labour+ removal? installation?")]
    public void Under_a_full_warranty_the_remedy_is_free_and_what_must_be_fitted_is_fitted_again(bool onlyInstalled, string verdict)
    {
        var facts = Claim("compressor", "purchase 2008-01-15, failure 2008-06-20", Owner.Of("later"), UsefulOnlyInstalled.Of(onlyInstalled)).Asking(CostHead.Labour, CostHead.Removal, CostHead.Installation);

        Short(Under("united-states/magnuson-moss-full-warranty", "2008-01-15", "carrier/packaged-terminal-52p", facts).WithLaw).Should().Be(verdict);
    }

    /// <summary>One document, years 2 to 5: full on the sealed system, limited on the rest.</summary>
    [Theory]
    [InlineData("compressor", "2010-06-20", "covered: parts+ labour+ shipping? installation+")]
    [InlineData("fan", "2010-06-20", "partly: parts+ labour- shipping- installation-")]
    [InlineData("fan", "2008-06-20", "covered: parts+ labour+ shipping? installation+")]
    public void The_limited_part_of_a_warranty_keeps_its_terms_beside_the_full_one(string component, string failure, string verdict)
    {
        var facts = Claim(component, $"purchase 2008-01-15, failure {failure}", Owner.Of("later"), UsefulOnlyInstalled.Of(true)).Asking(CostHead.Parts, CostHead.Labour, CostHead.Shipping, CostHead.Installation);

        Short(Under("united-states/magnuson-moss-full-warranty", "2008-01-15", "carrier/packaged-terminal-52p", facts).WithLaw).Should().Be(verdict);
    }

    [Theory]
    [InlineData("2010-06-01", false)]
    [InlineData("2012-06-01", null)]
    public void No_card_may_be_asked_under_a_full_year_and_after_it_the_law_on_full_warranties_is_silent(string failure, bool? isLawful)
    {
        var facts = Claim("magnetron tube", $"purchase 2010-01-15, failure {failure}", Cause.Of("defect"), Use.Of("household"), FailureDueToModification.Of(false)) with { Demands = [ClauseKind.Registration] };

        Under("united-states/magnuson-moss-full-warranty", "2010-01-15", "whirlpool/microwave-range-rm980", facts).WithLaw.Demands.Single().IsLawful.Should().Be(isLawful);
    }

    /// <summary>Of a warranty that calls itself limited the law on full ones leaves labour where the terms put it.</summary>
    [Fact]
    public void The_law_on_full_warranties_leaves_limited_ones_alone()
    {
        var facts = Claim("coil", "installation 2006-01-15, failure 2006-06-20", MovedFromOriginalLocation.Of(false), DefectivePartReturned.Of(true)).Asking(CostHead.Parts, CostHead.Labour);

        Short(Under("united-states/magnuson-moss-full-warranty", "2006-06-20", "carrier/packaged-50zp", facts).WithLaw).Should().Be("partly: parts+ labour-");
    }

    /// <summary>A card "shall" be disclosed where cover turns on it: Goodman's terms do, Carrier's older ones do not; a full warranty may not ask it at all.</summary>
    [Theory]
    [InlineData("goodman/air-conditioner", true, true)]
    [InlineData("carrier/infinity-performance", true, true)]
    [InlineData("carrier/packaged-50zp", false, false)]
    [InlineData("carrier/packaged-terminal-52p", false, false)]
    public void A_card_may_be_asked_only_where_the_terms_disclose_it(string document, bool inTerms, bool isLawful)
    {
        var demand = Under("united-states/16-cfr-701-4-registration-cards", "1976-12-31", document, Card).WithLaw.Demands.Single();

        (demand.InTerms, demand.IsLawful).Should().Be((inTerms, isLawful));
        demand.Law!.Title.Should().Be("16 CFR 701.4");
    }

    /// <summary>The same terms, called full: disclosed or not, 16 CFR 700.7 forbids it, and of itself 701.4 does not allow it.</summary>
    [Fact]
    public void Under_a_full_warranty_a_disclosed_card_may_not_be_asked()
    {
        var full = WarrantyCatalogue.Documents.Find("goodman/air-conditioner").Versions.Versions[0].Value with { Designation = WarrantyDesignation.Full };
        var disclosure = WarrantyCatalogue.Laws.Find("united-states/16-cfr-701-4-registration-cards")["2015-01-01"];
        var forFull = WarrantyCatalogue.Laws.Find("united-states/magnuson-moss-full-warranty")["2015-01-01"];

        Judged(disclosure).Should().BeNull("701.4 speaks of what must be printed");
        Judged(disclosure, forFull).Should().BeFalse();

        bool? Judged(params LegalOverlay[] laws) => new WarrantyUnderLaw { Document = full, Laws = [.. laws] }.Decide(Card).Outcome.WithLaw.Demands.Single().IsLawful;
    }

    /// <summary>Of a first owner in California the certificate asks no card: there the demand has no clause.</summary>
    [Fact]
    public void Where_the_terms_ask_no_card_none_may_be_asked()
    {
        var facts = Claim("coil", "installation 2014-03-01, failure 2021-03-01", State.Of("CA"), Owner.Of("original"), Registered.Of(false)) with { Demands = [ClauseKind.Registration] };

        var verdict = Under("united-states/16-cfr-701-4-registration-cards", "2021-03-01", "goodman/air-conditioner", facts).WithLaw;

        verdict.Kind.Should().Be(VerdictKind.PartlyCovered);
        (verdict.Demands.Single().InTerms, verdict.Demands.Single().IsLawful).Should().Be((false, false));
        verdict[CostHead.Parts].Clause!.Locator.Should().Be("Registered within 60 days: 10 years parts; reverts to 5 on transfer");
    }

    private static readonly WarrantyFacts Card = Claim("coil", "installation 2014-03-01, failure 2015-03-01", State.Of("TX")) with { Demands = [ClauseKind.Registration] };

    /// <summary>Bought on 5 January 2024, delivered on 20 February: the year ends on 20 February 2025.</summary>
    [Theory]
    [InlineData("2024-01-05", "2025-02-20", VerdictKind.Covered)]
    [InlineData("2024-01-05", "2025-02-21", VerdictKind.NotCovered)]
    [InlineData("2023-07-01", "2025-02-20", VerdictKind.Covered)]
    [InlineData("2023-06-30", "2025-02-20", VerdictKind.NotCovered)]
    public void In_California_no_warranty_begins_before_the_delivery(string purchase, string failure, VerdictKind verdict)
    {
        var facts = Claim("unit", $"purchase {purchase}, delivery 2024-02-20, failure {failure}", Cause.Of("defect"), FailureMode.Of("no power"));

        var outcome = Under("united-states/california-1793-01", "2024-02-20", "apple/one-year", facts);

        outcome.Written.Kind.Should().Be(VerdictKind.NotCovered);
        outcome.WithLaw.Kind.Should().Be(verdict);
    }

    /// <summary>Repaired on 15 May: that it failed is told until 14 July.</summary>
    [Theory]
    [InlineData("2023-07-14", VerdictKind.Covered)]
    [InlineData("2023-07-15", VerdictKind.NotCovered)]
    public void In_California_a_failed_repair_is_told_within_60_days(string reported, VerdictKind verdict)
    {
        var facts = Claim(
            "display", $"purchase 2022-05-01, returned for repair 2023-04-20, repair 2023-05-15, failed repair reported {reported}, failure 2023-04-20", LocatedIn.Of("US"), SerialIntact.Of(true), Use.Of("household"), Cause.Of("defect"), Service.Of("repair"), SameDefect.Of(true), DaysInRepair.Of(25));

        Under("united-states/california-1795-6", reported, "jenn-air/microwave-jmv8208", facts).WithLaw.Kind.Should().Be(verdict);
    }

    /// <summary>"Extended for the number of whole days that the product has been out of the buyer's hands": 25 of them, from 1 to 26 May.</summary>
    [Theory]
    [InlineData("2023-05-26", VerdictKind.Covered)]
    [InlineData("2023-05-27", VerdictKind.NotCovered)]
    public void In_California_the_days_in_repair_are_added(string failure, VerdictKind verdict)
    {
        var facts = Claim(
            "unit", $"purchase 2022-05-01, returned for repair 2023-04-20, repair 2023-05-15, failure {failure}", Cause.Of("defect"), FailureMode.Of("no power"), SameDefect.Of(false), DaysInRepair.Of(25)) with
        {
            CostHeads = [CostHead.Parts],
        };

        var outcome = Under("united-states/california-1795-6", "2023-05-26", "apple/one-year", facts);

        outcome.WithLaw.Kind.Should().Be(verdict);
    }

    /// <summary>Two years and twelve months from the delivery on 1 September 2026: to 1 September 2029, of what was bought from 31 July 2026 on.</summary>
    [Theory]
    [InlineData("2026-08-20", "2029-09-01", VerdictKind.Covered)]
    [InlineData("2026-08-20", "2029-09-02", VerdictKind.NotCovered)]
    [InlineData("2026-07-31", "2029-09-01", VerdictKind.Covered)]
    [InlineData("2026-07-30", "2029-09-01", VerdictKind.NotCovered)]
    [InlineData("2026-07-30", "2028-09-01", VerdictKind.Covered)]
    public void A_repair_adds_twelve_months_once(string purchase, string failure, VerdictKind verdict)
    {
        var facts = Claim("unit", $"purchase {purchase}, delivery 2026-09-01, repair 2027-05-01, failure {failure}", ExistedAtDelivery.Of(true));

        Under("eu/right-to-repair-extension", "2027-05-01", "eu/legal-guarantee", facts).WithLaw.Kind.Should().Be(verdict);
    }

    /// <summary>When it was bought decides, not when it came.</summary>
    [Fact]
    public void Whether_a_repair_adds_to_the_guarantee_turns_on_the_day_of_the_purchase()
    {
        var facts = Claim("unit", "delivery 2026-09-01, repair 2027-05-01, failure 2029-01-15", ExistedAtDelivery.Of(true));

        Under("eu/right-to-repair-extension", "2027-05-01", "eu/legal-guarantee", facts).WithLaw.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Contain("purchase");
    }

    [Theory]
    [InlineData("replacement", "covered: parts+ removal+ installation+")]
    [InlineData("repair", "covered: parts+ removal? installation?")]
    public void The_seller_of_goods_fitted_in_good_faith_has_them_taken_out_and_the_replacement_fitted(string remedy, string verdict)
    {
        var facts = Claim("dishwasher", "delivery 2024-01-15, failure 2024-06-15", InstalledInGoodFaith.Of(true), Remedy.Of(remedy)).Asking(CostHead.Parts, CostHead.Removal, CostHead.Installation);

        Short(Under("eu/removal-and-refitting", "2024-06-15", "eu/legal-guarantee", facts).WithLaw).Should().Be(verdict);
    }

    /// <summary>The last day of each time limit, as its law counts it.</summary>
    [Theory]
    [InlineData("eu/belgium-notice", "discovery 2024-01-31", "2024-03-31")]
    [InlineData("israel/repair-within-10-days", "returned for repair 2024-02-20", "2024-03-01")]
    [InlineData("united-kingdom/consumer-rights-act-30-days", "purchase 2024-01-31, delivery 2024-01-31, installation 2024-01-31", "2024-03-01")]
    [InlineData("united-states/california-1793-4", "returned for repair 2027-01-31", "2027-03-02")]
    [InlineData("united-states/ucc-2-725", "delivery 2003-04-12", "2007-04-12")]
    [InlineData("united-states/ucc-2-725-future-performance", "delivery 2003-04-12, discovery 2006-07-08", "2010-07-08")]
    public void A_time_limit_ends_on_its_last_day(string id, string dates, string last)
    {
        var end = NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value;
        var reading = WarrantyCatalogue.TimeLimits.Find(id).Versions.Versions[0].Value.Read(Claim("unit", dates));

        reading.End.Should().Be(end);
        reading.IsInTime(end).Should().BeTrue();
        reading.IsInTime(end.PlusDays(1)).Should().BeFalse();
    }

    [Fact]
    public void Every_time_limit_has_a_last_day_that_is_tested() => WarrantyCatalogue.TimeLimits.Should().HaveCount(6);

    /// <summary>A boat bought on 12 April 2003; the action was brought on 27 November 2006, "within four years" (Mexia v. Rinker Boat, 2009).</summary>
    [Fact]
    public void An_action_is_brought_within_four_years_of_the_delivery() =>
        WarrantyCatalogue.TimeLimits.Find("united-states/ucc-2-725")["2003-04-12"].Read(Claim("boat", "delivery 2003-04-12")).IsInTime(new(2006, 11, 27)).Should().BeTrue();

    /// <summary>The first day of each law is the one on which it came into force, or the earliest that a source attests.</summary>
    [Theory]
    [InlineData("eu/legal-guarantee", "2022-01-01")]
    [InlineData("eu/belgium-legal-guarantee", "2022-06-01")]
    [InlineData("eu/spain-legal-guarantee", "2022-01-01")]
    [InlineData("israel/consumer-warranty", "2006-09-20")]
    [InlineData("united-kingdom/consumer-rights-act-rejection", "2015-10-01")]
    [InlineData("united-kingdom/consumer-rights-act-repair", "2015-10-01")]
    [InlineData("united-kingdom/consumer-rights-act-repair-scotland", "2015-10-01")]
    public void A_guarantee_by_law_is_for_what_was_bought_from_its_first_day_on(string id, string first)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value;
        var entry = WarrantyCatalogue.Documents.Find(id);

        entry[day].Id.Should().Be(new PolicyId(id, day));
        entry.Invoking(one => one[day.PlusDays(-1)]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("eu/removal-and-refitting", "2011-06-16")]
    [InlineData("eu/right-to-repair-extension", "2026-07-31")]
    [InlineData("united-states/california-1793-01", "2023-07-01")]
    [InlineData("united-states/california-1795-6", "2020-01-02")]
    public void A_law_on_written_terms_begins_on_its_first_day(string id, string first)
    {
        var entry = WarrantyCatalogue.Laws.Find(id);

        entry[first].Should().NotBeNull();
        entry.Invoking(one => one[NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value.PlusDays(-1)]).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>A new home: the warranty runs from the builder's sale, not from the day on which the builder bought the thermostat.</summary>
    [Theory]
    [InlineData("home bought from builder 2026-12-10, purchase 2026-11-25, manufacture 2026-06-01", "home bought from builder", "2026-12-10")]
    [InlineData("purchase 2026-11-25, manufacture 2026-06-01", "purchase", "2026-11-25")]
    [InlineData("manufacture 2026-06-01", "manufacture + 90 days", "2026-08-30")]
    public void A_thermostat_is_warranted_from_the_first_of_its_starts_that_is_known(string dates, string basis, string start)
    {
        var facts = Claim("thermostat", $"{dates}, failure 2027-01-15", WithinTermOfCard.Of(true), MovedFromOriginalLocation.Of(false), DefectivePartReturned.Of(true), Cause.Of("defect"));

        var period = WarrantyCatalogue.Documents.Find("carrier/thermostat-tc-pbo01").Versions.Versions[0].Value.Decide(facts).Outcome.Periods.Single();

        period.Basis.Should().Be(basis);
        period.Start.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value);
    }

    /// <summary>Beside the maker's guarantee its verdict tells whether another guarantee covers: within it the plan pays for an accident, and not for a breakdown.</summary>
    [Theory]
    [InlineData("accidental damage", VerdictKind.NotCovered, VerdictKind.Covered)]
    [InlineData("breakdown", VerdictKind.Covered, VerdictKind.NotCovered)]
    public void A_plan_leaves_to_the_maker_what_the_maker_covers(string what, VerdictKind byMaker, VerdictKind byPlan)
    {
        var plan = WarrantyCatalogue.Documents.Find("my-groovy-place/product-insurance").Versions.Versions[0].Value;
        var other = plan.Exclusions.Single(one => one.Kind == ClauseKind.OtherCover);
        var maker = new WarrantyDocument
        {
            Id = new("sample/maker", "2020-01-01"),
            Source = new("Sample guarantee", "all of it"),
            Warrantor = "the maker",
            Kind = WarrantyKind.Maker,
            Grants =
            [
                new()
                {
                    Clause = new("Sample guarantee", "12 months"),
                    When = [InsuredEvent.Is("breakdown")],
                    Period = CoveragePeriod.FromPurchase(WarrantyLength.Months(12)),
                    Costs = [HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour)],
                },
            ],
        };
        var set = new WarrantySet
        {
            Id = new("sample/both", "2020-01-01"),
            Source = new("Both", "all of it"),
            Documents =
            [
                new("maker", maker),
                new("plan", plan with { Exclusions = [.. plan.Exclusions.Where(one => one != other), other with { When = [new WarrantyTest.VerdictIn("maker", [VerdictKind.Covered, VerdictKind.PartlyCovered])] }] }),
            ],
        };
        var facts = Claim(
            "unit", "purchase 2020-01-15, policy start 2020-01-15, end of maker's guarantee 2020-09-14, failure 2020-09-15", InsuredEvent.Of(what), WithinTermOfContract.Of(true), CustomerAge.Of(30),
            ResidentIn.Of("GB"), InWorkingOrderAtStart.Of(true), Use.Of("household"), Cause.Of("accident"));

        set.Decide(facts).Outcome.ByDocument.Select(one => one.Verdict.Kind).Should().Equal(byMaker, byPlan);
    }

    private static VerdictUnderLaw Under(string law, string date, string document, WarrantyFacts facts) =>
        new WarrantyUnderLaw { Document = WarrantyCatalogue.Documents.Find(document).Versions.Versions[0].Value, Laws = [WarrantyCatalogue.Laws.Find(law)[date]] }.Decide(facts).Outcome;
}
