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

    /// <summary>Bought on 5 January 2024, delivered on 20 February: the year ends on 20 February 2025.</summary>
    [Theory]
    [InlineData("2024-01-05", "2025-02-20", VerdictKind.Covered)]
    [InlineData("2024-01-05", "2025-02-21", VerdictKind.NotCovered)]
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
            "display", $"purchase 2022-05-01, returned for repair 2023-04-20, repair 2023-05-15, failed repair reported {reported}, failure 2023-04-20", LocatedIn.Of("US"), SerialIntact.Of(true), Use.Of("household"), Cause.Of("defect"), Service.Of("repair"), SameDefect.Of(true));

        Under("united-states/california-1795-6", "2026-11-22", "jenn-air/microwave-jmv8208", facts).WithLaw.Kind.Should().Be(verdict);
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

    private static VerdictUnderLaw Under(string law, string date, string document, WarrantyFacts facts) =>
        new WarrantyUnderLaw { Document = WarrantyCatalogue.Documents.Find(document).Versions.Versions[0].Value, Laws = [WarrantyCatalogue.Laws.Find(law)[date]] }.Decide(facts).Outcome;
}
