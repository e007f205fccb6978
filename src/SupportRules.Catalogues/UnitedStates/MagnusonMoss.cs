using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>The Magnuson-Moss Warranty Act and the FTC's interpretations of it, as far as they can be computed.</summary>
public static class MagnusonMoss
{
    private static readonly WarrantyTest LabourIsTheCustomers = new WarrantyTest.CostIs(CostHead.Labour, HeadCost.Customer(CostHead.Labour).Share);

    private static readonly WarrantyTest LabourIsFree = new WarrantyTest.CostIs(CostHead.Labour, HeadCost.Free(CostHead.Labour).Share);

    /// <summary>
    /// Where the warranty pays parts only, nobody may be told by whom, or not by himself, to have them fitted; where service is free, it may be directed. A clause
    /// about service or accessories by others denies only what the warrantor shows was caused by them.
    /// </summary>
    public static PolicyEntry<LegalOverlay> Tying { get; } = Law(
        "united-states/16-cfr-700-10-tying", "United States, 16 CFR 700.10: tying a warranty to paid service or brands",
        (Day(2003, 1, 1), Interpretation(Cite(
            "16 CFR 700.10", "(a) to (c)", "http://edocket.access.gpo.gov/cfr_2003/16cfr700.10.htm", Day(2003, 1, 1), Confidence.High, "As revised on 1 January 2003; it is older."))),
        (Day(2015, 7, 20), Interpretation(Cite(
            "16 CFR 700.10", "(a) to (c)", "https://self-law.org/code/us/cfr/t16/s%C2%A7%20700.10", Day(2015, 7, 20), Confidence.Medium,
            "As amended by 80 FR 42710, in force from 20 July 2015; that service free under the warranty may be directed was made express."))));

    /// <summary>Of what calls itself full, a warranty or a grant of one, the remedy is free, a card is no condition, and what is of use only when fitted is fitted again. All else it leaves as it is written.</summary>
    public static PolicyEntry<LegalOverlay> FullWarranty { get; } = Law(
        "united-states/magnuson-moss-full-warranty", "United States, 15 U.S.C. 2304, 16 CFR 700.7 and 700.9: full warranties",
        (Day(2003, 1, 1), new()
        {
            Source = Cite(
                "Magnuson-Moss Warranty Act", "15 U.S.C. 2304; 16 CFR 700.7, 700.9", "https://policyrisk.com/behind-the-curtain/us-code/title/15/section/2304", null, Confidence.Medium,
                "In force from: the edition of the Code of Federal Regulations of 1 January 2003; it is older. For full warranties only. What is a reasonable number of attempts is left out: nobody can compute it. So is a limit to the first owner, which the rules allow in some forms."),
            When = [new WarrantyTest.DesignationIs(WarrantyDesignation.Full)],
            Effects =
            [
                new LegalEffect.HeadFree(CostHead.Parts),
                new LegalEffect.HeadFree(CostHead.Labour),
                new LegalEffect.Void(new ClauseTarget.OfKind(ClauseKind.Registration)),
                new LegalEffect.DemandUnlawful(ClauseKind.Registration),
                new LegalEffect.HeadFree(CostHead.Removal) { When = [CatalogueFacts.UsefulOnlyInstalled.Is(true)] },
                new LegalEffect.HeadFree(CostHead.Installation) { When = [CatalogueFacts.UsefulOnlyInstalled.Is(true)] },
            ],
        }));

    /// <summary>A card whose return is a condition of cover must be disclosed in the warranty: one that is may be asked under a limited warranty; to make cover depend on one that is not breaks the rule.</summary>
    public static PolicyEntry<LegalOverlay> RegistrationCards { get; } = Law(
        "united-states/16-cfr-701-4-registration-cards", "United States, 16 CFR 701.4: owner registration cards",
        (Day(1976, 12, 31), new()
        {
            Source = Cite(
                "16 CFR 701.4", "Owner registration cards", "https://lexbuild.dev/ecfr/title-16/chapter-I/part-701/section-701.4", Day(2026, 4, 5), Confidence.High,
                "40 FR 60188 of 31 December 1975; in force a year later, for products made after 31 December 1976 (16 CFR 700.12, https://www.capitalfiltrations.com/effective-date). The rule asks for disclosure; that a demand without it is not lawful is read from it, of a demand on which cover is made to depend. Under a full warranty no card may be asked: 16 CFR 700.7."),
            Effects =
            [
                new LegalEffect.DemandLawful(ClauseKind.Registration) { When = [new WarrantyTest.DesignationIs(WarrantyDesignation.Limited), new WarrantyTest.Discloses(ClauseKind.Registration, true)] },
                new LegalEffect.DemandUnlawful(ClauseKind.Registration) { When = [new WarrantyTest.Discloses(ClauseKind.Registration, false)] },
            ],
        }));

    private static LegalOverlay Interpretation(Citation source) => new()
    {
        Source = source,
        Effects =
        [
            new LegalEffect.DemandUnlawful(ClauseKind.AuthorisedService) { When = [LabourIsTheCustomers] },
            new LegalEffect.DemandUnlawful(ClauseKind.NoSelfInstallation) { When = [LabourIsTheCustomers] },
            new LegalEffect.DemandLawful(ClauseKind.AuthorisedService) { When = [LabourIsFree] },
            Caused(ClauseKind.AuthorisedService, CatalogueFacts.FailureDueToUnapprovedService),
            Caused(new("third party service"), CatalogueFacts.FailureDueToUnapprovedService),
            Caused(new("accessory"), CatalogueFacts.FailureDueToUnapprovedAccessory),
            Caused(new("unauthorised part"), CatalogueFacts.FailureDueToUnauthorisedPart),
        ],
    };

    private static LegalEffect Caused(ClauseKind kind, WarrantyFact.Flag cause) =>
        new LegalEffect.StandsOnlyIf(new ClauseTarget.OfKind(kind)) { When = [cause.Is(true), CatalogueFacts.CauseShownByWarrantor.Is(true)] };
}
