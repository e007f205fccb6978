using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace SupportRules.EarlyTermination;

/// <summary>An amount of the case that a tariff reckons from.</summary>
/// <remarks>Names are stable and lower-case (<c>monthly-charge</c>); <see cref="All"/> and <see cref="Parse"/> work in trimmed apps.</remarks>
public sealed class FeeBasis : SmartEnum<FeeBasis>
{
    /// <summary>The monthly charge less the monthly discount.</summary>
    public static readonly FeeBasis MonthlyCharge = new("monthly-charge", 1, NetMonthlyCharge, _ => MissingFacts.MonthlyCharge);

    /// <summary>The price of the device without the commitment.</summary>
    public static readonly FeeBasis DevicePrice = new("device-price", 2, facts => facts.DevicePrice, _ => MissingFacts.DevicePrice);

    /// <summary>What the device was cheaper by.</summary>
    public static readonly FeeBasis Subsidy = new("subsidy", 3, facts => facts.Subsidy, MissingOfSubsidy);

    /// <summary>Discounts and benefits received so far.</summary>
    public static readonly FeeBasis BenefitsReceived = new("benefits-received", 4, facts => facts.BenefitsReceived, _ => MissingFacts.BenefitsReceived);

    /// <summary>The last month's bill.</summary>
    public static readonly FeeBasis LastBill = new("last-bill", 5, facts => facts.LastBill, _ => MissingFacts.LastBill);

    /// <summary>The average monthly bill.</summary>
    public static readonly FeeBasis AverageBill = new("average-bill", 6, facts => facts.AverageBill, _ => MissingFacts.AverageBill);

    /// <summary>The greater of the last and the average bill.</summary>
    public static readonly FeeBasis HigherBill = new("higher-bill", 7, facts => facts.HigherBill, MissingOfHigherBill);

    /// <summary>The sum stated in the customer's own agreement.</summary>
    public static readonly FeeBasis AgreedAmount = new("agreed-amount", 8, facts => facts.AgreedAmount, _ => MissingFacts.AgreedAmount);

    private readonly Func<EarlyTerminationFacts, Money?> _find;
    private readonly Func<EarlyTerminationFacts, MissingFacts> _missing;

    private FeeBasis(string name, int value, Func<EarlyTerminationFacts, Money?> find, Func<EarlyTerminationFacts, MissingFacts> missing)
        : base(name, value)
    {
        _find = find;
        _missing = missing;
    }

    /// <summary>Every member, in the order above.</summary>
    public static ValueList<FeeBasis> All { get; } = [MonthlyCharge, DevicePrice, Subsidy, BenefitsReceived, LastBill, AverageBill, HigherBill, AgreedAmount];

    /// <summary>The member of a name, in any case.</summary>
    /// <exception cref="FormatException">No member has the name; the message lists them.</exception>
    public static FeeBasis Parse(string name) => NamedMembers.Parse(All, name, "fee basis");

    public static bool TryParse([NotNullWhen(true)] string? name, [MaybeNullWhen(false)] out FeeBasis basis) => NamedMembers.TryParse(All, name, out basis);

    /// <summary>The amount in these facts; <c>null</c> when unknown.</summary>
    public Money? Find(EarlyTerminationFacts facts) => _find(Guard.NotNull(facts));

    internal MissingFacts MissingIn(EarlyTerminationFacts facts) => _missing(facts);

    private static Money? NetMonthlyCharge(EarlyTerminationFacts facts)
        => facts is { MonthlyCharge: { } charge, MonthlyDiscount: { } discount } ? charge - discount : facts.MonthlyCharge;

    private static MissingFacts MissingOfSubsidy(EarlyTerminationFacts facts)
        => (facts.DevicePrice is null ? MissingFacts.DevicePrice : MissingFacts.None) | (facts.PricePaid is null ? MissingFacts.PricePaid : MissingFacts.None);

    private static MissingFacts MissingOfHigherBill(EarlyTerminationFacts facts)
        => (facts.LastBill is null ? MissingFacts.LastBill : MissingFacts.None) | (facts.AverageBill is null ? MissingFacts.AverageBill : MissingFacts.None);
}
