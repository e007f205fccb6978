using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Vehicle batteries: NAPA, and prorate.me, which reckons shares for sellers.</summary>
public static class Batteries
{
    private const string Tiers = "Tiers by months of 30 days";

    private static readonly WarrantyText NapaText = WarrantyText.Sold(
        "NAPA batteries, limited warranty", "https://betonthesec.com/napa-battery-terminal-lead-free-4193", note: "An excerpt: whether a pro-rata stage follows the free replacement is not in it.");

    private static readonly WarrantyText ProrateText = WarrantyText.Read(
        "prorate.me, battery pro-rata calculator", "https://www.prorate.me/", Confidence.High, "Between the printed tiers (24 to 25 months and the like) a begun month counts as a whole one: a reading.");

    /// <summary>Free for 24 months, then 25, 50 and 75 %; months are days / 30; USD 37.50 for labour from the 25th.</summary>
    public static PolicyEntry<ProRataPolicy> ProrateShare { get; } = Shares("prorate-me/battery-84-share", "prorate.me, share of a battery warranted for 84 months", ReadOn, new()
    {
        Id = Unnamed,
        Source = ProrateText.Source(Tiers),
        Currency = Currency.USD,
        Schedule = TiersOf84,
    });

    /// <summary>The same as a warranty: parts by the tiers, labour the customer's.</summary>
    public static PolicyEntry<WarrantyDocument> Prorate { get; } = Document("prorate-me/battery-84", "prorate.me, battery warranted for 84 months", ReadOn, new()
    {
        Id = Unnamed,
        Source = ProrateText.Source("Calculator"),
        Warrantor = "a seller of batteries",
        Kind = WarrantyKind.Maker,
        Grants =
        [
            new()
            {
                Clause = ProrateText.At(Tiers),
                Components = ComponentScope.Of("battery"),
                Period = Bought(Days(2520)),
                Costs = [new(CostHead.Parts, new CostShare.ProRata(TiersOf84)), HeadCost.Free(CostHead.Labour, Days(24 * 30))],
            },
        ],
    });

    /// <summary>Free replacement for 36, 24 or 18 months by the line; a battery that is only discharged is no defect.</summary>
    public static PolicyEntry<WarrantyDocument> Napa { get; } = Document("napa/batteries", "NAPA, batteries: free replacement", Day(2018, 1, 1), new()
    {
        Id = Unnamed,
        Source = NapaText.Source("7C free replacement"),
        Warrantor = "NAPA",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants =
        [
            Free("7C free replacement: AAA and OPTIMA automotive 36 months", 36, "AAA automotive", "OPTIMA automotive"),
            Free("7C free replacement: LEGEND PREMIUM automotive 24 months", 24, "LEGEND PREMIUM automotive"),
            Free("7C free replacement: LEGEND 18 months", 18, "LEGEND"),
        ],
        Exclusions =
        [
            Excludes(NapaText.At("3 and 5B: discharged only"), ClauseKind.FailureMode, WarrantyFact.FailureMode.Is("discharged only")),
            Excludes(NapaText.At("Cracked case, frozen, neglect"), ClauseKind.Cause, WarrantyFact.Cause.In("cracked case", "frozen", "neglect")),
        ],
    });

    private static ProRataSchedule TiersOf84 => new ProRataSchedule.Steps
    {
        Measure = new ProRataMeasure.Time(ElapsedUnit.Months, ElapsedCount.Started) { DaysPerMonth = 30 },
        Bands = [new(0, 24, 0), new(25, 32, 0.25m), new(33, 50, 0.5m), new(51, 84, 0.75m)],
        PriceBasis = PriceBasis.Agreed,
        FixedLabour = new(Usd(37.50m), 25),
    };

    private static WarrantyGrant Free(string locator, int months, params ReadOnlySpan<string> lines) => new()
    {
        Clause = NapaText.At(locator),
        Components = ComponentScope.Of("battery"),
        When = [CatalogueFacts.ProductLine.In(lines)],
        Period = Bought(Months(months)),
        Costs = [HeadCost.Free(CostHead.Parts)],
    };
}
