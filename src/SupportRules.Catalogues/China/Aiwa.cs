using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.China;

/// <summary>Aiwa: television sets.</summary>
public static class Aiwa
{
    private static readonly WarrantyText Text = WarrantyText.Read(
        "Aiwa, repair and replacement rules under the warranty", "https://www.cn-aiwa.com/faq-items/what-are-the-specific-repair-and-replacement-rules-under-the-warranty/", Confidence.High,
        "It speaks to distributors as well. Of a unit exchanged without both serial numbers on record the rest of the term is lost: an exclusion here.");

    /// <summary>From the day of manufacture: a new set within a year of a major failure, then parts and repair to three years and four months; an exchanged set keeps the remainder, if both serial numbers were recorded.</summary>
    public static PolicyEntry<WarrantyDocument> Television { get; } = Document("aiwa/television", "Aiwa, television sets", ReadOn, new()
    {
        Id = Unnamed,
        Source = Text.Source("Repair and replacement rules"),
        Warrantor = "Aiwa",
        Kind = WarrantyKind.Maker,
        Grants =
        [
            new()
            {
                Clause = Text.At("Within 1 year: a new unit"),
                When = [WarrantyFact.FailureMode.In("screen lines", "no display", "power failure", "startup failure")],
                Period = From(WarrantyEvent.Manufacture, Years(1)),
                Costs = [HeadCost.Free(CostHead.Parts)],
                Remedies = ["exchange"],
            },
            new()
            {
                Clause = Text.At("To 3 years and 4 months: parts and repair", "free repair parts and complete the repair"),
                Period = From(WarrantyEvent.Manufacture, Months(40)) with { After = Years(1) },
                Costs = PartsAndLabour,
                Remedies = ["repair"],
            },
        ],
        AfterRemedies = [new() { Clause = Text.At("The remaining term", "the original term minus the time already elapsed"), On = [WarrantyEvent.Exchange, WarrantyEvent.Repair], Rule = AfterRemedyRule.Remainder }],
        Exclusions =
        [
            Excludes(Text.At("Serial numbers of both units not recorded"), ClauseKind.Serial, WasExchanged, CatalogueFacts.SerialsOfBothRecorded.Is(false)),
        ],
    });

    private static WarrantyTest WasExchanged => new WarrantyTest.OnOrAfter(WarrantyEvent.Exchange, Day(1900, 1, 1));
}
