using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>The Servicemembers Civil Relief Act.</summary>
public static class ServicemembersCivilReliefAct
{
    private static readonly Citation Orders2010 = Cite(
        "Servicemembers Civil Relief Act, as amended by 124 Stat.", "s. 305A: orders of 90 days or more to a place that the contract does not serve",
        "https://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_124.djvu/2902", Day(2010, 10, 13), Confidence.High,
        "At first for telephone service only. Other amounts that are owed stay due.");

    private static readonly Citation Families2021 = Cite(
        "50 U.S.C. 3956, with the Protecting Families of Fallen Servicemembers Act", "spouse and dependants after death or catastrophic injury",
        "https://www.dwt.com/blogs/broadband-advisor/2021/01/protecting-families-fallen-servicemembers-act", Day(2021, 1, 5), Confidence.Medium);

    private static readonly ReasonClause Orders = new([TerminationReason.MilitaryOrders], ReasonEffect.Waive)
    {
        Conditions = [new ReasonCondition.RelocationAtLeast(90), new ReasonCondition.NoServiceAtNewPlace(), new ReasonCondition.Evidence("a copy of the orders")],
        Source = Orders2010,
    };

    private static readonly ReasonClause Casualty = new([TerminationReason.ServicememberCasualty], ReasonEffect.Waive) { Source = Families2021 };

    private static readonly ReasonClause StopMovement = new([TerminationReason.StopMovementOrder], ReasonEffect.Waive)
    {
        Conditions = [new ReasonCondition.RelocationAtLeast(30), new ReasonCondition.Evidence("a copy of the order")],
    };

    private static readonly EarlyTerminationPolicy Act2010 = new()
    {
        Id = Unnamed,
        Source = Orders2010,
        Currency = Currency.USD,
        Counter = TermCounter.FullMonthsServed,
        ReasonClauses = [Orders],
        Formula = new FeeFormula.NotLimited(),
        Rounding = HalfUpToCents,
    };

    private static readonly EarlyTerminationPolicy Act2021 = Act2010 with
    {
        Source = Families2021,
        ReasonClauses = [Orders, Casualty],
    };

    private static readonly EarlyTerminationPolicy Act2023 = Act2021 with
    {
        Source = Cite(
            "50 U.S.C. 3956, as amended by P.L. 117-333 s. 17", "orders of 90 days or more; stop-movement orders of 30 days or more; casualties",
            "https://checkoutapi.com/uscode/50/3956", Day(2023, 1, 5), Confidence.High),
        ReasonClauses = [Orders, Casualty, StopMovement],
    };

    /// <summary>No fee on orders that relocate a servicemember, and in the cases added since.</summary>
    public static EarlyTerminationEntry ConsumerContracts { get; } = new()
    {
        Id = "united-states/scra-3956",
        Title = "United States, 50 U.S.C. 3956: no fee for servicemembers under orders",
        Kind = EntryKind.Law,
        VersionedBy = VersionDate.TerminationDate,
        Versions = Versions("united-states/scra-3956", (Day(2010, 10, 13), Act2010), (Day(2021, 1, 5), Act2021), (Day(2023, 1, 5), Act2023)),
    };
}
