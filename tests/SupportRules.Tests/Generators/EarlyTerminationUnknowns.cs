using System.Reflection;
using SupportRules.EarlyTermination;

namespace SupportRules.Tests.Generators;

/// <summary>The facts that may be unknown, by the names under which an outcome asks for them.</summary>
internal static class EarlyTerminationUnknowns
{
    /// <summary>A fact for every name that a policy may ask for, whatever the case.</summary>
    private static readonly EarlyTerminationFacts Something = EarlyTerminationFacts.From("2024-01-01", "2024-06-01", 12) with
    {
        MonthlyCharge = new Money(40, Currency.USD),
        DevicePrice = new Money(5000, Currency.USD),
        PricePaid = new Money(0, Currency.USD),
        BenefitsReceived = new Money(70, Currency.USD),
        LastBill = new Money(44, Currency.USD),
        AverageBill = new Money(41, Currency.USD),
        AgreedAmount = new Money(90, Currency.USD),
        Segment = CustomerSegment.Consumer,
        TrialUsageShare = 0.3m,
        EvidenceGiven = true,
        RelocationDays = 180,
        ServiceAtNewPlace = false,
        MovedMiles = 55,
        ChangeNoticeDate = new NodaTime.LocalDate(2024, 5, 20),
    };

    public static IReadOnlyList<string> Names { get; } =
        [.. Enum.GetNames<MissingFacts>().Where(name => name != nameof(MissingFacts.None))];

    public static bool IsKnown(EarlyTerminationFacts facts, string name) => Fact(name).GetValue(facts) is not null;

    public static EarlyTerminationFacts Remove(EarlyTerminationFacts facts, string name) => With(facts, name, null);

    /// <summary>The facts with what another case knows of one, or some value where it knows nothing.</summary>
    public static EarlyTerminationFacts Supply(EarlyTerminationFacts facts, string name, EarlyTerminationFacts other)
    {
        var supplied = With(facts, name, Fact(name).GetValue(other) ?? Fact(name).GetValue(Something));
        return supplied with
        {
            MonthlyDiscount = supplied.MonthlyDiscount > supplied.MonthlyCharge ? null : supplied.MonthlyDiscount,
            PricePaid = supplied.PricePaid > supplied.DevicePrice ? supplied.DevicePrice : supplied.PricePaid,
        };
    }

    private static EarlyTerminationFacts With(EarlyTerminationFacts facts, string name, object? value)
    {
        var copy = facts with { };
        Fact(name).SetValue(copy, value);
        return copy;
    }

    private static PropertyInfo Fact(string name) => typeof(EarlyTerminationFacts).GetProperty(name)!;
}
