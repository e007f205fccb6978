using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Apple: the one-year limited warranty.</summary>
public static class Apple
{
    private static readonly WarrantyText Text = WarrantyText.Sold("Apple one-year limited warranty, as copied by a seller", "https://dwtele.pl/apple-store-warranty.php");

    private static readonly WarrantyText Quoted = WarrantyText.Sold("Apple one-year limited warranty, as quoted", "https://gm-567.com/qa/how-long-is-iphone-warranty.html");

    /// <summary>A year from the retail purchase; an exchange unit has the remainder or 90 days; a consumable part only if it failed by a defect.</summary>
    public static PolicyEntry<WarrantyDocument> OneYear { get; } = Document("apple/one-year", "Apple, one-year limited warranty", Day(2015, 1, 1), new()
    {
        Id = Unnamed,
        Source = Text.Source("One-year limited warranty"),
        Warrantor = "Apple",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants = [new() { Clause = Text.At("1 year from retail purchase by the end user"), Period = Bought(Years(1)), Costs = PartsAndLabour }],
        Exclusions =
        [
            Excludes(Quoted.At("(a) consumable parts unless failure is due to a defect"), new("consumable"), WarrantyFact.Component.Is("battery")) with { Unless = [WarrantyFact.Cause.Is("defect")] },
            Excludes(Quoted.At("(b) cosmetic damage"), ClauseKind.FailureMode, WarrantyFact.FailureMode.Is("cosmetic")),
        ],
        AfterRemedies = [LongerOf(Text.At("Remaining term or 90 days, whichever longer"), Days(90), WarrantyEvent.Exchange)],
    });
}
