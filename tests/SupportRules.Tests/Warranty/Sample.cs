using NodaTime;
using NodaTime.Text;
using SupportRules.Warranty;

namespace SupportRules.Tests.Warranty;

/// <summary>A microwave warranty as many are, for tests to vary.</summary>
internal static class Sample
{
    private const string Title = "ACME microwave warranty";

    public static WarrantyClause Clause(string locator) => new(Title, locator);

    /// <summary>One year of parts and labour from the purchase.</summary>
    public static WarrantyGrant FirstYear { get; } = Grant("Full one-year", WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour));

    public static WarrantyDocument Document { get; } = new()
    {
        Id = new("acme/microwave", "2015-01-01"),
        Source = new(Title, "all of it"),
        Warrantor = "ACME",
        Kind = WarrantyKind.Maker,
        Grants = [FirstYear],
    };

    public static WarrantyGrant Grant(string locator, WarrantyLength until, params ReadOnlySpan<HeadCost> costs) => new()
    {
        Clause = Clause(locator),
        Period = CoveragePeriod.FromPurchase(until),
        Costs = ValueList.Of(costs),
    };

    public static WarrantyFacts Facts(string purchase, string failure, params ReadOnlySpan<ClaimFact> facts) => new()
    {
        Dates = [WarrantyEvent.Purchase.On(purchase), WarrantyEvent.Failure.On(failure)],
        Component = "touch pad",
        PartOf = [],
        Facts = ValueList.Of(facts),
    };

    public static VerdictKind Kind(WarrantyDocument document, WarrantyFacts facts) => document.Decide(facts).Outcome.Kind;

    /// <summary>The values of the one reason with a code.</summary>
    public static ValueList<object> Values<T>(this Decision<T> decision, string code)
        where T : notnull
        => decision.Reasons.Single(reason => reason.Code == code).Values;

    public static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;

    public static string[] Codes(WarrantyDocument document, WarrantyFacts facts) => [.. document.Decide(facts).Reasons.Select(reason => reason.Code)];
}
