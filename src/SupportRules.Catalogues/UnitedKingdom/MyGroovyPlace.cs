using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedKingdom;

/// <summary>My Groovy Place: insurance of the products that the shop sells.</summary>
public static class MyGroovyPlace
{
    private static readonly WarrantyText Text = WarrantyText.Read(
        "My Groovy Place, product extended warranty information", "https://www.mygroovyplace.com/pages/mygroovyplace-com-product-extended-warranty-information", Confidence.High,
        "A summary of a policy: its term is in the policy's own papers, and who insures is not told in what was read. Vouchers in place of a replacement are a figure of a settlement.");

    private static readonly WarrantyTest InTerm = CatalogueFacts.WithinTermOfContract.Is(true);

    /// <summary>
    /// Accidental damage from the first day of the policy, breakdown from the day after the maker's guarantee; of a product less than 45 days old when the policy
    /// started; not what another guarantee covers, and repaired in the United Kingdom only.
    /// </summary>
    public static PolicyEntry<WarrantyDocument> ProductInsurance { get; } = Document("my-groovy-place/product-insurance", "My Groovy Place (United Kingdom), product insurance", ReadOn, new()
    {
        Id = Unnamed,
        Source = Text.Source("What is insured"),
        Warrantor = "the insurer that the policy names",
        Kind = WarrantyKind.ServicePlan,
        Territory = "the world; repairs and replacements in the United Kingdom",
        Grants =
        [
            new()
            {
                Clause = Text.At("Accidental damage, including water damage", "protection of your product from accidental damage"),
                When = [CatalogueFacts.InsuredEvent.Is("accidental damage"), InTerm],
                Period = From(CatalogueEvents.PolicyStart, WarrantyLength.Life),
                Costs = CallOutPartsAndLabour,
                Remedies = ["repair", "replacement"],
            },
            new()
            {
                Clause = Text.At("Breakdown after the maker's guarantee", "breakdown of your product after the end of the manufacturer's guarantee period"),
                When = [CatalogueFacts.InsuredEvent.Is("breakdown"), InTerm],
                Period = new() { Start = new(StartRule.FirstKnown, [new StartDate(CatalogueEvents.EndOfMakersGuarantee, Days(1))]), Until = WarrantyLength.Life },
                Costs = CallOutPartsAndLabour,
                Remedies = ["repair", "replacement"],
            },
        ],
        Conditions =
        [
            Bar(Text.At("18 or older and resident in the UK"), ClauseKind.Beneficiary, AllOf(CatalogueFacts.CustomerAge.AtLeast(18), CatalogueFacts.ResidentIn.Is("GB"))),
            Bar(
                Text.At("Less than 45 days old when the policy starts", "less than 45 days old when this policy starts"), ClauseKind.Scope,
                new WarrantyTest.Within(CatalogueEvents.PolicyStart, Days(44), WarrantyEvent.Purchase)),
            Bar(Text.At("In good working order when the policy starts"), ClauseKind.Scope, CatalogueFacts.InWorkingOrderAtStart.Is(true)),
            Bar(Text.At("Private home, non-business purposes"), ClauseKind.Use, WarrantyFact.Use.Is("household")),
            new()
            {
                Clause = Text.At("Repairs and replacements within the UK only", "will only be carried out within the UK"),
                Kind = ClauseKind.Territory,
                Effect = new ConditionEffect.DirectsService(),
            },
        ],
        Exclusions =
        [
            Excludes(Text.At("Loss, cosmetic damage, theft, neglect, deliberate damage"), ClauseKind.Cause, WarrantyFact.Cause.In("loss", "cosmetic", "theft", "neglect", "deliberate damage")),
            Excludes(Text.At("Covered by another guarantee or warranty"), ClauseKind.OtherCover, CatalogueFacts.CoveredByAnotherGuarantee.Is(true)),
        ],
        CostRules = [new() { Clause = Text.At("Installation and disposal"), Costs = CustomerPays(CostHead.Installation) }],
    });

    private static ValueList<HeadCost> CallOutPartsAndLabour => [.. PartsAndLabour, HeadCost.Free(CostHead.Travel)];
}
