using SupportRules;
using SupportRules.Catalogues.Examples;
using SupportRules.CustomerValue;

namespace AgentDesk;

/// <summary>The rules of the house, all in one place. Invented for this sample: no company's own.</summary>
/// <remarks>How customers stand is the catalogue's sample of a value level; tariffs of leaving come from the catalogue, by the id that a customer's commitment names.</remarks>
internal static class House
{
    /// <summary>Over how many months leaving is set against staying.</summary>
    public const int HorizonMonths = 24;

    private static readonly LocalDate From = new(2026, 1, 1);

    private static readonly ConcessionWindow LastYear = new ConcessionWindow.Rolling(12, CalendarUnit.Month);

    private static readonly ConcessionWindow LastTwoYears = new ConcessionWindow.Rolling(24, CalendarUnit.Month);

    private static readonly TierScale Scale = ValueLevel.Sample[From].Scale;

    /// <summary>Who may grant, the least authority first.</summary>
    public static ValueList<AgentRole> Roles { get; } = [new("agent"), new("lead") { Name = "team lead" }, new("manager")];

    /// <summary>What each role may grant a customer, by tier: a limit holds for its tier and every better standing, until a better one has a limit of its own.</summary>
    public static ConcessionPolicy Concessions { get; } = new ConcessionPolicy
    {
        Id = new("house/concessions", From),
        Source = new("House rules, invented for this sample", "2. What may be granted"),
        Currency = Currency.USD,
        Roles = Roles,
        Scale = Scale,
        Limits =
        [
            // Credits and corrected bills share a purse. An agent has one for the day too, over all customers.
            Credits("agent", CustomerTier.New, perEvent: 10, perYear: 20, perDay: 250),
            Credits("agent", CustomerTier.Established, perEvent: 25, perYear: 60, perDay: 250),
            Credits("agent", CustomerTier.Good, perEvent: 50, perYear: 120, perDay: 250),
            Credits("agent", CustomerTier.BigBusiness, perEvent: 200, perYear: 1_000, perDay: 250),
            Credits("lead", CustomerTier.Demoted, perEvent: 15, perYear: 30),
            Credits("lead", CustomerTier.New, perEvent: 30, perYear: 60),
            Credits("lead", CustomerTier.Established, perEvent: 75, perYear: 150),
            Credits("lead", CustomerTier.Good, perEvent: 150, perYear: 300),
            Credits("lead", CustomerTier.BigBusiness, perEvent: 500, perYear: 2_500),
            new("manager", [ConcessionKind.Credit, ConcessionKind.BillAdjustment], [ConcessionCap.PerEvent(Usd(1_000))]),

            Discount("agent", CustomerTier.Established, percent: 10, months: 3),
            Discount("agent", CustomerTier.Good, percent: 20, months: 6),
            Discount("lead", CustomerTier.New, percent: 10, months: 6),
            Discount("lead", CustomerTier.Good, percent: 30, months: 12),
            Discount("manager", CustomerTier.New, percent: 50, months: 12),

            Device("lead", CustomerTier.Good),
            Device("manager", CustomerTier.Established),

            // Fees are waived whatever the tier.
            new("agent", [ConcessionKind.FeeWaiver], [ConcessionCap.PerEvent(Usd(15)), ConcessionCap.PerCustomer(2, ConcessionWindow.CalendarYear)]),
            new("lead", [ConcessionKind.FeeWaiver], [ConcessionCap.PerEvent(Usd(50)), ConcessionCap.PerCustomer(4, ConcessionWindow.CalendarYear)]),
            new("manager", [ConcessionKind.FeeWaiver], []),

            SaveOffer("agent", CustomerTier.Established, 50),
            SaveOffer("agent", CustomerTier.Good, 100),
            SaveOffer("agent", CustomerTier.BigBusiness, 500),
            SaveOffer("lead", CustomerTier.New, 100),
            SaveOffer("lead", CustomerTier.Good, 250),
            SaveOffer("lead", CustomerTier.BigBusiness, 2_000),
            SaveOffer("manager", CustomerTier.New, 5_000),
        ],
        Conditions =
        [
            new ConcessionCondition.Requires(ConcessionRequirement.NoteGiven) { Kinds = [ConcessionKind.Credit, ConcessionKind.BillAdjustment] },
            new ConcessionCondition.Requires(ConcessionRequirement.NotCustomersFault) { Kinds = [ConcessionKind.FeeWaiver] },
            new ConcessionCondition.Requires(ConcessionRequirement.AskedByCustomer) { Kinds = [ConcessionKind.Discount] },
        ],
    }.Check();

    /// <summary>What keeping a customer may cost: a share of the charges that would be lost, less the fee that leaving brings in.</summary>
    public static RetentionPolicy Retention { get; } = new RetentionPolicy
    {
        Id = new("house/retention", From),
        Source = new("House rules, invented for this sample", "3. What keeping a customer may cost"),
        Currency = Currency.USD,
        Scale = Scale,
        Rounding = Rounding.HalfUpToCents,
        Budgets =
        [
            Budget(CustomerTier.New, 0.05m, 50),
            Budget(CustomerTier.Established, 0.10m, 150),
            Budget(CustomerTier.Good, 0.20m, 300),
            Budget(CustomerTier.BigBusiness, 0.20m, 5_000),
        ],
    }.Check();

    /// <summary>The first day for which there are rules of how customers stand.</summary>
    public static LocalDate FirstDay => ValueLevel.Sample.Versions.First;

    /// <summary>The last day that may be asked about; what is reckoned from it ends well within the years that the library takes.</summary>
    public static LocalDate LastDay { get; } = new(2099, 12, 31);

    /// <summary>How customers stand: the version in force on a day.</summary>
    /// <exception cref="ArgumentException">The day is before the first one.</exception>
    public static CustomerValuePolicy Standing(LocalDate date) => ValueLevel.Sample[date];

    private static ConcessionLimit Credits(string role, CustomerTier from, int perEvent, int perYear, int? perDay = null) => new(
        role,
        [ConcessionKind.Credit, ConcessionKind.BillAdjustment],
        [
            ConcessionCap.PerEvent(Usd(perEvent)),
            ConcessionCap.PerCustomer(Usd(perYear), LastYear),
            .. perDay is { } most ? [ConcessionCap.PerAgent(Usd(most), ConcessionWindow.CalendarDay)] : Array.Empty<ConcessionCap>(),
        ])
    {
        LeastTier = from.Code,
    };

    private static ConcessionLimit Discount(string role, CustomerTier from, int percent, int months) => new(
        role, [ConcessionKind.Discount], [ConcessionCap.PerCustomer(ConcessionAmount.Percent(percent), LastYear), new ConcessionCap.Months(months)])
    {
        LeastTier = from.Code,
    };

    private static ConcessionLimit Device(string role, CustomerTier from) => new(
        role, [ConcessionKind.FreeDevice], [ConcessionCap.PerCustomer(ConcessionAmount.Items(1), LastTwoYears)])
    {
        LeastTier = from.Code,
    };

    private static ConcessionLimit SaveOffer(string role, CustomerTier from, int most) => new(
        role, [ConcessionKind.SaveOffer], [ConcessionCap.PerCustomer(Usd(most), LastTwoYears)])
    {
        LeastTier = from.Code,
    };

    private static SaveBudget Budget(CustomerTier from, decimal share, int most) => new(share, SaveBudgetBasis.ChargesLeft)
    {
        LeastTier = from.Code,
        Most = new Money(most, Currency.USD),
        LessFee = true,
    };

    private static ConcessionAmount Usd(int amount) => ConcessionAmount.Once(new Money(amount, Currency.USD));
}
