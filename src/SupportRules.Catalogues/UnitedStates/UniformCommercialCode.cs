using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>The Uniform Commercial Code, sales: until when an action may be brought.</summary>
public static class UniformCommercialCode
{
    // The Appellate Division of New York applied the section on this day to goods of 1974; other states have had it since 1965 (Missouri) and 1967 (Texas).
    private static readonly LocalDate Attested = Day(1980, 5, 29);

    private static readonly WarrantyText Text = new(
        "Uniform Commercial Code, as in force in New York", "https://www.nysenate.gov/legislation/laws/UCC/2-725", Confidence.High, null,
        "In force from: 29 May 1980, when the Appellate Division applied the section (https://print.casetext.com/case/unitron-graphics-v-mergenthaler-linotype); it is older. A state of its own may differ. The parties may agree on less, but on no less than a year, and on no more. Which of the two starts counts, whether a warranty explicitly extends to future performance, is a question of judgement.");

    /// <summary>Four years from the tender of delivery, whether or not the breach was known.</summary>
    public static PolicyEntry<TimeLimit> FourYears { get; } = Limit(
        "united-states/ucc-2-725", "United States, Uniform Commercial Code 2-725: four years from the delivery to sue", "2-725(1) and (2): four years from tender of delivery", WarrantyEvent.Delivery);

    /// <summary>Where the warranty explicitly extends to future performance: four years from the day on which the breach was or should have been discovered.</summary>
    public static PolicyEntry<TimeLimit> FuturePerformance { get; } = Limit(
        "united-states/ucc-2-725-future-performance", "United States, Uniform Commercial Code 2-725: four years from the discovery, of a warranty of future performance",
        "2-725(2): future performance, four years from discovery", CatalogueEvents.Discovery);

    private static PolicyEntry<TimeLimit> Limit(string id, string title, string locator, WarrantyEvent start) =>
        WarrantyFigures.Limit(id, title, Attested, new() { Clause = Text.At(locator), Start = StartBasis.From(start), Length = Years(4) });
}
