using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedKingdom;

/// <summary>The Consumer Rights Act 2015, goods.</summary>
public static class ConsumerRightsAct
{
    private static readonly WarrantyText Section22 = WarrantyText.Dated(
        "Consumer Rights Act 2015", "https://www.legislation.gov.uk/ukpga/2015/15/section/22/enacted/data.xht?view=snippet&wrap=true", Day(2015, 10, 1), Confidence.High,
        "In force from 1 October 2015 (S.I. 2015/1630: https://www.legislation.gov.uk/uksi/2015/1630/body); the day of the contract chooses the version. Goods that perish sooner are left out; satisfactory quality is a question of fact.");

    private static readonly WarrantyText Section19 = WarrantyText.Dated(
        "Consumer Rights Act 2015, as a guide tells the limits", "https://rangemaster.warrantyonline.co.uk/faqs", Day(2015, 10, 1), Confidence.Medium,
        "In force from 1 October 2015 (S.I. 2015/1630: https://www.legislation.gov.uk/uksi/2015/1630/body). The limits of six years, or five in Scotland, are those for an action, counted here to the failure. That the six months of section 19(14) begin with the day of delivery is the act's wording, told without its page at hand (https://www.legislation.gov.uk/ukpga/2015/15/section/19); guides say within six months. A deduction for use is a question of fact.");

    /// <summary>
    /// Thirty days to reject, from the day after ownership, delivery and any installation; they pause while a repair is awaited, and then the remainder or seven days
    /// are left, whichever is longer.
    /// </summary>
    public static PolicyEntry<WarrantyDocument> ShortTermRightToReject { get; } = Document("united-kingdom/consumer-rights-act-rejection", "United Kingdom, Consumer Rights Act 2015, s. 22: 30 days to reject", Day(2015, 10, 1), new()
    {
        Id = Unnamed,
        Source = Section22.Source("section 22"),
        Warrantor = "the trader",
        Kind = WarrantyKind.LegalGuarantee,
        Territory = "United Kingdom",
        Grants =
        [
            new()
            {
                Clause = Section22.At("s. 22(3): 30 days"),
                Period = new()
                {
                    Start = StartBasis.LatestOf(new StartDate(WarrantyEvent.Purchase), new StartDate(WarrantyEvent.Delivery), new StartDate(WarrantyEvent.Installation)),
                    Until = Days(30),
                    Inside = WarrantyEvent.Notice,
                },
                Costs = [HeadCost.Free(CostHead.Parts)],
                Remedies = ["rejection and refund"],
            },
        ],
        Conditions = [Bar(Section22.At("s. 19: the goods do not conform"), new("existed at delivery"), WarrantyFact.ExistedAtDelivery.Is(true))],
        Clock = new(Section22.At("s. 22(6) and (7): the period pauses"), Stops: true),
        AfterRemedies = [LongerOf(Section22.At("s. 22(7): the remainder or 7 days"), Days(7), WarrantyEvent.Repair, WarrantyEvent.Exchange)],
    }, EntryKind.Law);

    /// <summary>The same thirty days as a time limit by itself, for a letter or a calendar.</summary>
    public static PolicyEntry<TimeLimit> ThirtyDays { get; } = Limit(
        "united-kingdom/consumer-rights-act-30-days", "United Kingdom, Consumer Rights Act 2015, s. 22: the last day to reject", Day(2015, 10, 1),
        new()
        {
            Clause = Section22.At("s. 22: 30 days, and 7 after a repair"),
            Start = StartBasis.LatestOf(new StartDate(WarrantyEvent.Purchase), new StartDate(WarrantyEvent.Delivery), new StartDate(WarrantyEvent.Installation)),
            Length = Days(30),
            Pause = new(WarrantyEvent.ReturnedForRepair, WarrantyEvent.Repair) { AtLeast = Days(7) },
        });

    /// <summary>Repair or replacement, then a price cut or rejection; what shows within six months is presumed to have been there; six years to sue.</summary>
    public static PolicyEntry<WarrantyDocument> RepairOrReplacement { get; } = Repair(
        "united-kingdom/consumer-rights-act-repair", "United Kingdom, Consumer Rights Act 2015, s. 23 and 24: repair or replacement", "United Kingdom, without Scotland", "Six years to sue", Years(6));

    /// <summary>The same in Scotland, with five years to sue.</summary>
    public static PolicyEntry<WarrantyDocument> RepairOrReplacementInScotland { get; } = Repair(
        "united-kingdom/consumer-rights-act-repair-scotland", "Scotland, Consumer Rights Act 2015, s. 23 and 24: repair or replacement", "Scotland", "Five years to sue in Scotland", Years(5));

    private static PolicyEntry<WarrantyDocument> Repair(string id, string title, string territory, string limit, WarrantyLength until) => Document(id, title, Day(2015, 10, 1), new()
    {
        Id = Unnamed,
        Source = Section19.Source("sections 19, 23 and 24"),
        Warrantor = "the trader",
        Kind = WarrantyKind.LegalGuarantee,
        Territory = territory,
        Grants =
        [
            new()
            {
                Clause = Section19.At(limit),
                Period = From(WarrantyEvent.Delivery, until),
                Costs = PartsAndLabour,
                Remedies = ["repair or replacement", "price reduction or rejection"],
            },
        ],
        Conditions = [Bar(Section19.At("s. 19: the goods do not conform"), new("existed at delivery"), WarrantyFact.ExistedAtDelivery.Is(true))],
        Presumption = new(Section19.At("s. 19(14) and (15): six months"), WarrantyFact.ExistedAtDelivery, Months(6)) { CountsFirstDay = true },
    }, EntryKind.Law);
}
