using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace SupportRules.CustomerValue;

/// <summary>What a scorecard can look at: how long, how punctually, how much, how much trouble.</summary>
/// <remarks>
/// The set is closed, and holds behaviour and purchases only. Where somebody lives, age, schooling, family and the like are no measures, so that no policy can score them.
/// Names are stable and lower-case; <see cref="All"/> and <see cref="Parse"/> work in trimmed apps.
/// </remarks>
public sealed class CustomerMeasure : SmartEnum<CustomerMeasure>
{
    /// <summary>Full months since the customer came.</summary>
    public static readonly CustomerMeasure TenureMonths = new("tenure-months", 1, MeasureDirection.Either, 1);

    /// <summary>Bills paid by their due date.</summary>
    public static readonly CustomerMeasure OnTimeBills = new("on-time-bills", 2, MeasureDirection.MoreIsBetter, 1);

    /// <summary>The share of the bills come due that were paid by their due date, 0 to 1.</summary>
    public static readonly CustomerMeasure OnTimeShare = new("on-time-share", 3, MeasureDirection.MoreIsBetter, 0.0001m);

    /// <summary>Bills paid after their due date, or overdue and unpaid.</summary>
    public static readonly CustomerMeasure LateBills = new("late-bills", 4, MeasureDirection.MoreIsWorse, 1);

    /// <summary>Payments that the bank sent back.</summary>
    public static readonly CustomerMeasure ReturnedPayments = new("returned-payments", 5, MeasureDirection.MoreIsWorse, 1);

    /// <summary>The recurring charge for a month.</summary>
    public static readonly CustomerMeasure MonthlyCharge = new("monthly-charge", 6, MeasureDirection.Either, 0.01m);

    /// <summary>What the customer spends in a year.</summary>
    public static readonly CustomerMeasure SpendPerYear = new("spend-per-year", 7, MeasureDirection.Either, 0.01m);

    /// <summary>Lines of the account.</summary>
    public static readonly CustomerMeasure Lines = new("lines", 8, MeasureDirection.Either, 1);

    /// <summary>The device: 0 basic, 1 smartphone, 2 premium.</summary>
    public static readonly CustomerMeasure DeviceClass = new("device-class", 9, MeasureDirection.Either, 1);

    /// <summary>Complaints.</summary>
    public static readonly CustomerMeasure Complaints = new("complaints", 10, MeasureDirection.MoreIsWorse, 1);

    /// <summary>Credits asked for.</summary>
    public static readonly CustomerMeasure CreditsClaimed = new("credits-claimed", 11, MeasureDirection.MoreIsWorse, 1);

    /// <summary>Credits asked for and given.</summary>
    public static readonly CustomerMeasure CreditsGranted = new("credits-granted", 12, MeasureDirection.MoreIsWorse, 1);

    /// <summary>The sum of the credits given.</summary>
    public static readonly CustomerMeasure CreditAmount = new("credit-amount", 13, MeasureDirection.MoreIsWorse, 0.01m);

    /// <summary>Contacts with support, for whatever cause.</summary>
    public static readonly CustomerMeasure Contacts = new("contacts", 14, MeasureDirection.Either, 1);

    /// <summary>Months since the last purchase, of the month begun the share of its days: the recency of RFM. Three months and a day are more than 3.</summary>
    public static readonly CustomerMeasure MonthsSincePurchase = new("months-since-purchase", 15, MeasureDirection.Either, 0.01m);

    /// <summary>Purchases: the frequency of RFM.</summary>
    public static readonly CustomerMeasure Purchases = new("purchases", 16, MeasureDirection.Either, 1);

    /// <summary>The sum of the purchases: the monetary value of RFM.</summary>
    public static readonly CustomerMeasure PurchaseSpend = new("purchase-spend", 17, MeasureDirection.Either, 0.01m);

    /// <summary>The greatest single purchase.</summary>
    public static readonly CustomerMeasure GreatestPurchase = new("greatest-purchase", 18, MeasureDirection.Either, 0.01m);

    private CustomerMeasure(string name, int value, MeasureDirection direction, decimal step)
        : base(name, value) => (Direction, Step, Most) = (direction, step, value == 3 ? 1 : value == 9 ? 2 : null);

    /// <summary>Which way it may be scored.</summary>
    public MeasureDirection Direction { get; }

    /// <summary>The smallest difference that is told apart: 1 for counts, 0.01 for amounts, 0.0001 for a share.</summary>
    public decimal Step { get; }

    /// <summary>The greatest value there is: 1 for a share, 2 for the device; <c>null</c> where there is none. The least is 0 for all.</summary>
    public decimal? Most { get; }

    /// <summary>Whether it is another one: members are single, and SmartEnum's own equality costs more than all else here.</summary>
    internal bool Is(CustomerMeasure other) => ReferenceEquals(this, other);

    /// <summary>Whether it counts events whose fault may be the company's.</summary>
    public bool CountsEvents => Value is >= 10 and <= 13;

    /// <summary>Every member, in the order above.</summary>
    public static ValueList<CustomerMeasure> All { get; } =
    [
        TenureMonths, OnTimeBills, OnTimeShare, LateBills, ReturnedPayments, MonthlyCharge, SpendPerYear, Lines, DeviceClass, Complaints, CreditsClaimed, CreditsGranted,
        CreditAmount, Contacts, MonthsSincePurchase, Purchases, PurchaseSpend, GreatestPurchase,
    ];

    /// <summary>The member of a name, in any case.</summary>
    /// <exception cref="FormatException">No member has the name; the message lists them.</exception>
    public static CustomerMeasure Parse(string name) => NamedMembers.Parse(All, name, "customer measure");

    public static bool TryParse([NotNullWhen(true)] string? name, [MaybeNullWhen(false)] out CustomerMeasure measure) => NamedMembers.TryParse(All, name, out measure);
}
