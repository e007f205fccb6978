using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Motorola Mobility: telephones.</summary>
public static class Motorola
{
    private static readonly WarrantyText Text = WarrantyText.Sold(
        "Motorola Moto G, limited global warranty", "https://www.easymanua.ls/motorola/moto-g/manual?p=151",
        note: "Of the list of what is not covered the copy shows the beginning; what stands after point (d) is left out. The warrantor repairs, exchanges or refunds: labour is part of the remedy.");

    private static readonly WarrantyText Unlocking = WarrantyText.Dated(
        "Motorola, manager of its forums, on unlocked boot loaders, as quoted", "http://www.mobileos.it/2015/09/bootloader-motorola-moto-x-pure-edition-sbloccarlo-invalida-la-garanzia/", Day(2015, 9, 24), Confidence.Low,
        "In force from: the day of another report (https://www.techtimes.com/articles/87878/20150924/motorola-will-void-moto-x-pure-warranty-if-bootloader-is-unlocked.htm). It speaks for the United States alone; the term and who bears which cost stand in the warranty itself and stay open here.");

    /// <summary>Twelve months for a new phone from Motorola or an authorised reseller that came with the statement in its box; in the country of purchase.</summary>
    public static PolicyEntry<WarrantyDocument> MotoG { get; } = Document("motorola/phone-moto-g", "Motorola, telephone Moto G", Day(2014, 1, 1), new()
    {
        Id = Unnamed,
        Source = Text.Source("Limited Global Warranty"),
        Warrantor = "Motorola Mobility",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Territory = "the country of purchase",
        Grants = [new() { Clause = Text.At("12 months from the date of original purchase", "will be free of defects for a period of 12 months"), Period = Bought(Months(12)), Costs = PartsAndLabour }],
        Conditions =
        [
            Bar(
                Text.At("New products from Motorola or an authorised reseller", "covers only a purchase of new Products from Motorola or an authorized reseller or distributor"),
                ClauseKind.AuthorisedSeller, WarrantyFact.SellerAuthorised.Is(true)),
            Bar(Text.At("New products"), ClauseKind.ProductCondition, WarrantyFact.Condition.Is("new")),
            Bar(Text.At("Accompanied in-box by this written warranty", "accompanied in-box by this written Limited Warranty"), new("packed with statement"), CatalogueFacts.PackedWithStatement.Is(true)),
            Bar(Text.At("Personal and not transferable"), ClauseKind.Beneficiary, WarrantyFact.Owner.Is("original")),
        ],
        Exclusions =
        [
            Excludes(Text.At("(a) batteries and coatings that deteriorate over time"), new("consumable"), WarrantyFact.Component.In("battery", "protective coating")) with { Unless = [WarrantyFact.Cause.Is("defect")] },
            Excludes(Text.At("(b) cosmetic damage"), ClauseKind.FailureMode, WarrantyFact.FailureMode.Is("cosmetic")) with { Unless = [WarrantyFact.Cause.Is("defect")] },
            Excludes(Text.At("(c) damage caused by use with non-Motorola products"), new("accessory"), CatalogueFacts.FailureDueToUnapprovedAccessory.Is(true)) with { Unless = [WarrantyFact.Cause.Is("defect")] },
            Excludes(Text.At("(d) accident, abuse, misuse"), ClauseKind.Cause, WarrantyFact.Cause.In("accident", "abuse", "misuse")),
        ],
        AfterRemedies = [LongerOf(Text.At("Fewer than 90 days left after a repair", "extended to end 90 days from the date of repair"), Days(90), WarrantyEvent.Repair)],
    });

    /// <summary>A phone whose boot loader was unlocked shows as void, but what software or abuse did not cause stays covered.</summary>
    public static PolicyEntry<WarrantyDocument> MotoXPureUnlocked { get; } = Document("motorola/phone-moto-x-pure-unlocked", "Motorola (United States), telephone Moto X Pure: unlocked boot loader", Day(2015, 9, 24), new()
    {
        Id = Unnamed,
        Source = Unlocking.Source("Unlocked boot loader"),
        Warrantor = "Motorola Mobility",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Territory = "United States",
        Grants =
        [
            new()
            {
                Clause = Unlocking.At("Unrelated physical material failure", "it will be covered if the phone shows no signs of physical abuse"),
                When = [CatalogueFacts.WithinTermOfCard.Is(true)],
                Period = Bought(WarrantyLength.Life),
                Costs = [HeadCost.Silent(CostHead.Parts), HeadCost.Silent(CostHead.Labour)],
            },
        ],
        Conditions = [Bar(Unlocking.At("United States"), ClauseKind.Territory, WarrantyFact.PurchasedIn.Is("US"))],
        Exclusions =
        [
            Excludes(Unlocking.At("Unlocking the boot loader voids", "Unlocking the bootloader will show your warranty as void"), ClauseKind.Modification, CatalogueFacts.BootLoaderUnlocked.Is(true)) with
            {
                OnlyIfCaused = CatalogueFacts.FailureDueToModification,
            },
            Excludes(Unlocking.At("Physical abuse"), ClauseKind.Cause, WarrantyFact.Cause.Is("abuse")),
        ],
    });
}
