using SupportRules.Warranty;

namespace SupportRules.Catalogues;

/// <summary>Short forms, so that a warranty reads like its clauses.</summary>
internal static class WarrantyFigures
{
    /// <summary>The day on which texts without a date were read.</summary>
    public static LocalDate ReadOn => SuspensionFigures.ReadOn;

    public static WarrantyLength Years(int years) => WarrantyLength.Years(years);

    public static WarrantyLength Months(int months) => WarrantyLength.Months(months);

    public static WarrantyLength Days(int days) => WarrantyLength.Days(days);

    /// <summary>Parts and labour, both borne by the warrantor.</summary>
    public static ValueList<HeadCost> PartsAndLabour { get; } = [HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour)];

    /// <summary>The part, without labour.</summary>
    public static ValueList<HeadCost> PartsOnly { get; } = [HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour)];

    /// <summary>The part; of labour the text does not speak.</summary>
    public static ValueList<HeadCost> PartsLabourSilent { get; } = [HeadCost.Free(CostHead.Parts), HeadCost.Silent(CostHead.Labour)];

    public static ValueList<HeadCost> CustomerPays(params ReadOnlySpan<CostHead> heads)
    {
        var costs = default(ValueList<HeadCost>);
        foreach (var head in heads)
        {
            costs = costs.Add(HeadCost.Customer(head));
        }

        return costs;
    }

    /// <summary>So long from the purchase.</summary>
    public static CoveragePeriod Bought(WarrantyLength until) => CoveragePeriod.FromPurchase(until);

    /// <summary>"Years 2 to 5" from the purchase: after 1 year until 5.</summary>
    public static CoveragePeriod Bought(WarrantyLength after, WarrantyLength until) => CoveragePeriod.FromPurchase(after, until);

    /// <summary>So long from an event, or from those that stand in for it.</summary>
    public static CoveragePeriod From(WarrantyEvent start, WarrantyLength until, params ReadOnlySpan<StartDate> fallbacks) => new() { Start = StartBasis.From(start, fallbacks), Until = until };

    public static WarrantyCondition Bar(WarrantyClause clause, ClauseKind kind, WarrantyTest test) => new() { Clause = clause, Kind = kind, Test = test };

    /// <summary>What is met lengthens the period.</summary>
    public static WarrantyCondition Lengthens(WarrantyClause clause, ClauseKind kind, WarrantyLength until, WarrantyTest test) =>
        new() { Clause = clause, Kind = kind, Test = test, Effect = new ConditionEffect.Upgrade(until) };

    /// <summary>A time limit of a law.</summary>
    public static PolicyEntry<TimeLimit> Limit(string id, string title, LocalDate from, TimeLimit limit) => BlockFigures.Law<TimeLimit>(id, title, (one, _) => one, (from, limit));

    /// <summary>A clause that only says who repairs.</summary>
    public static WarrantyCondition Directs(WarrantyClause clause, params ReadOnlySpan<string> grants) =>
        new() { Clause = clause, Kind = ClauseKind.AuthorisedService, Effect = new ConditionEffect.DirectsService(), Grants = ValueList.Of(grants) };

    public static WarrantyExclusion Excludes(WarrantyClause clause, ClauseKind kind, params ReadOnlySpan<WarrantyTest> when) => new() { Clause = clause, Kind = kind, When = ValueList.Of(when) };

    public static WarrantyTest Any(params ReadOnlySpan<WarrantyTest> tests) => new WarrantyTest.Any(ValueList.Of(tests));

    public static WarrantyTest AllOf(params ReadOnlySpan<WarrantyTest> tests) => new WarrantyTest.All(ValueList.Of(tests));

    /// <summary>The exchange unit keeps the remaining term, or so long from the exchange if that is longer.</summary>
    public static AfterRemedy LongerOf(WarrantyClause clause, WarrantyLength length, params ReadOnlySpan<WarrantyEvent> on) =>
        new() { Clause = clause, On = ValueList.Of(on), Rule = AfterRemedyRule.LongerOf, Length = length };

    /// <summary>One document; its version is the day from which it was sold with the product.</summary>
    public static PolicyEntry<WarrantyDocument> Document(string id, string title, LocalDate from, WarrantyDocument terms, EntryKind kind = EntryKind.Tariff) =>
        BlockFigures.Terms<WarrantyDocument>(id, title, (document, name) => (document with { Id = name }).Check(), (from, terms)) with { Kind = kind };

    public static PolicyEntry<ProRataPolicy> Shares(string id, string title, LocalDate from, ProRataPolicy terms) =>
        BlockFigures.Terms<ProRataPolicy>(id, title, (policy, name) => (policy with { Id = name }).Check(), (from, terms));

    public static PolicyEntry<PerformanceFloorPolicy> Floor(string id, string title, LocalDate from, PerformanceFloorPolicy terms) =>
        BlockFigures.Terms<PerformanceFloorPolicy>(id, title, (policy, name) => (policy with { Id = name }).Check(), (from, terms));

    /// <summary>A law that acts on written terms.</summary>
    public static PolicyEntry<LegalOverlay> Law(string id, string title, params ReadOnlySpan<(LocalDate From, LegalOverlay Overlay)> versions) =>
        BlockFigures.Law<LegalOverlay>(id, title, (overlay, _) => overlay, versions);
}
