using SupportRules.CustomerValue;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Examples;

/// <summary>Limits of concessions as pages about real desks tell them: examples of their kind, no company's own rules.</summary>
/// <remarks>No source prints limits by customer tier: such a table is the user's own.</remarks>
public static class ConcessionExamples
{
    /// <summary>A newspaper's customer service: a credit of 15.00 to settle a complaint, with a note.</summary>
    public static PolicyEntry<ConcessionPolicy> ComplaintCredit { get; } = Example("example/complaint-credit", "Example: a credit of 15.00 to settle a complaint, with a note", new()
    {
        Id = Unnamed,
        Source = Undated(
            "Columbus Dispatch, standard operating procedures", "p. 94: credits by customer service up to 15.00, the reason noted", "https://fliphtml5.com/bamk/lbzq/Columbus_Dispatch_SOP/94/", Confidence.High),
        Currency = Currency.USD,
        Roles = [new("csr") { Name = "customer service representative" }],
        Limits = [new("csr", [ConcessionKind.Credit], [ConcessionCap.PerEvent(Money(15))])],
        Conditions = [Requires(ConcessionRequirement.NoteGiven)],
    });

    /// <summary>A courtesy credit of up to 35 that starts low; more by a lead; never for a fee that is not billed yet; none in West Virginia.</summary>
    public static PolicyEntry<ConcessionPolicy> CourtesyCredit { get; } = Example("example/courtesy-credit", "Example: a courtesy credit of up to 35, starting low; more by a lead", new()
    {
        Id = Unnamed,
        Source = Undated(
            "A representative's page, credits: key points", "up to 35, start low; above it lead or supervisor; not in West Virginia; not for a fee not yet billed",
            "https://sarahmaghathe.wixsite.com/mysite/post/credits-key-points", Confidence.Low,
            "Lead and supervisor are one role here. What they may grant at most is not said: no cap. \"One-time\" is read as once per event."),
        Currency = Currency.USD,
        Roles = [new("agent"), new("lead") { Name = "lead or supervisor" }],
        Limits =
        [
            new("agent", [ConcessionKind.Credit], [ConcessionCap.PerEvent(Money(35)), new ConcessionCap.Times(1, ConcessionScope.Event), ConcessionCap.StartLow(Money(10), Money(25), Money(35))]),
            new("lead", [ConcessionKind.Credit], []),
        ],
        Conditions = [Requires(ConcessionRequirement.AlreadyBilled), new ConcessionCondition.NotIn(["WV"])],
    });

    /// <summary>The questions of a training quiz: asked for, within policy, resolves the issue, not credited before.</summary>
    public static PolicyEntry<ConcessionPolicy> CreditChecklist { get; } = Example("example/credit-checklist", "Example: a credit never offered unasked, nor twice for one issue", new()
    {
        Id = Unnamed,
        Source = Undated(
            "A training quiz, week 3", "asked for, within policy, resolves the issue, not credited before unless a recurring credit was promised", "https://jeopardylabs.com/play/week-3-jeopardy-105", Confidence.Low,
            "Amounts are not said: no cap. Expert, retail manager, coach and manager may grant; their order is that of the page."),
        Currency = Currency.USD,
        Roles = [new("expert"), new("retail-manager"), new("coach"), new("manager")],
        Limits = [Any("expert"), Any("retail-manager"), Any("coach"), Any("manager")],
        Conditions =
        [
            Requires(ConcessionRequirement.AskedByCustomer),
            Requires(ConcessionRequirement.WithinGuidelines),
            Requires(ConcessionRequirement.ResolvesIssue),
            Requires(ConcessionRequirement.NotCreditedBefore),
        ],
    });

    /// <summary>A hotel: 2,000 for a guest and an incident.</summary>
    public static PolicyEntry<ConcessionPolicy> HotelIncident { get; } = Example("example/hotel-incident", "Example: 2,000 for a guest and an incident, without approval", new()
    {
        Id = Unnamed,
        Source = Undated(
            "Wow News, Ritz-Carlton's 2000 rule", "2,000 per guest, per incident",
            "https://www.wownews24x7.com/news/wow-story-of-the-day-trust-over-control-how-ritz-carltons-2000-rule-redefined-luxury-hospitality-worldwide", Confidence.Low,
            "Other pages say per guest and day."),
        Currency = Currency.USD,
        Roles = [new("employee")],
        Limits = [new("employee", [ConcessionKind.Credit], [ConcessionCap.PerEvent(Money(2000))])],
    });

    /// <summary>A loyalty desk: 150 points a day.</summary>
    public static PolicyEntry<ConcessionPolicy> LoyaltyDesk { get; } = Example("example/loyalty-desk", "Example: 150 points a day by one member of staff", new()
    {
        Id = Unnamed,
        Source = Undated(
            "RCX, security administration: limits", "e.g. 150 points a day", "https://rcx-doc-internal-5933475f2a22.herokuapp.com/guide/security-admin/explanation/limits", Confidence.High,
            "The day is the calendar's."),
        Currency = Currency.USD,
        Roles = [new("agent")],
        Limits = [new("agent", [ConcessionKind.LoyaltyPoints], [ConcessionCap.PerAgent(ConcessionAmount.Points(150), ConcessionWindow.CalendarDay)])],
    });

    /// <summary>A purse of 400 a month, and 20 % off for up to three months.</summary>
    public static PolicyEntry<ConcessionPolicy> MonthlyPurse { get; } = Example("example/monthly-purse", "Example: a purse of 400 a month, and 20 % off for up to three months", new()
    {
        Id = Unnamed,
        Source = Undated(
            "Woot Recruit, an autonomy framework", "400 a month; 20 % off for up to three months", "https://wootrecruit.com/cs/customer-service-autonomy-framework/", Confidence.Medium,
            "The purse is read as an agent's own, of a calendar month."),
        Currency = Currency.USD,
        Roles = [new("agent")],
        Limits =
        [
            new("agent", [ConcessionKind.Credit], [ConcessionCap.PerAgent(Money(400), ConcessionWindow.CalendarMonth)]),
            new("agent", [ConcessionKind.Discount], [ConcessionCap.PerEvent(ConcessionAmount.Percent(20)), new ConcessionCap.Months(3)]),
        ],
    });

    /// <summary>A retention desk: five promotions a week, each at most 40 off a month.</summary>
    public static PolicyEntry<ConcessionPolicy> RetentionPromotions { get; } = Example("example/retention-promotions", "Example: five promotions a week, each at most 40 off a month", new()
    {
        Id = Unnamed,
        Source = Undated(
            "Watchdog Nation, on a retention representative", "five limited promotions a week, at most 40 off a month", "https://watchdognation.com/tag/bad-att-customer-service/", Confidence.Medium,
            "The week is the calendar's, from Monday: the page has them gone by Monday afternoon."),
        Currency = Currency.USD,
        Roles = [new("retention") { Name = "retention representative" }],
        Limits = [new("retention", [ConcessionKind.Discount], [ConcessionCap.PerEvent(ConcessionAmount.AMonth(Usd(40))), ConcessionCap.PerAgent(5, ConcessionWindow.CalendarWeek)])],
    });

    /// <summary>Offers in an order, of which the first and the last may not be combined.</summary>
    public static PolicyEntry<ConcessionPolicy> SaveSteps { get; } = Example("example/save-steps", "Example: ordered save offers, first and last not combined", new()
    {
        Id = Unnamed,
        Source = Undated(
            "Astound, agents' knowledge base", "ordered offers; the first and the last may not be combined", "https://agentx-astound-kb-qa.hgsdigital.com/article.php?id=194&oid=9", Confidence.Medium,
            "The offers are named by their place; \"next\" stands for those between. Their amounts are the user's own."),
        Currency = Currency.USD,
        Roles = [new("agent")],
        Limits = [new("agent", [ConcessionKind.SaveOffer], [])],
        Offers = [new("first", ConcessionKind.SaveOffer), new("next", ConcessionKind.SaveOffer), new("last", ConcessionKind.SaveOffer) { NotWith = ["first"] }],
        OffersInOrder = true,
    });

    /// <summary>A cable shop's consultant: 100.</summary>
    public static PolicyEntry<ConcessionPolicy> ShopConsultant { get; } = Example("example/shop-consultant", "Example: 100 by a consultant in a cable shop", new()
    {
        Id = Unnamed,
        Source = Undated("A training quiz, A to Z", "shop consultants: 100", "https://jeopardylabs.com/print/az-jeopardy-11724-3", Confidence.Low, "Per what is not said: read as per event."),
        Currency = Currency.USD,
        Roles = [new("consultant")],
        Limits = [new("consultant", [ConcessionKind.Credit], [ConcessionCap.PerEvent(Money(100))])],
    });

    private static PolicyEntry<ConcessionPolicy> Example(string id, string title, ConcessionPolicy terms) =>
        BlockFigures.Terms<ConcessionPolicy>(id, title, (policy, name) => (policy with { Id = name }).Check(), (ReadOn, terms));

    private static ConcessionLimit Any(string role) => new(role, [ConcessionKind.Credit], []);

    private static ConcessionCondition.Requires Requires(ConcessionRequirement requirement) => new(requirement);

    private static ConcessionAmount Money(decimal amount) => ConcessionAmount.Once(Usd(amount));
}
