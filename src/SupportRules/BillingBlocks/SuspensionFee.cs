namespace SupportRules.BillingBlocks;

/// <summary>What a voluntary suspension costs from its first day to its last, in parts that add up.</summary>
/// <param name="StartDay">The first day at the tariff's full daily fee; nothing where it is a day like the others.</param>
/// <param name="Activation">The fee that is due once no free day is left.</param>
/// <param name="PaidDays">How many days are charged by the day.</param>
/// <param name="ForPaidDays">What those days cost.</param>
/// <param name="ForMonths">What the months begun cost.</param>
/// <param name="Once">What is due once for the whole.</param>
public sealed record SuspensionFee(Money StartDay, Money Activation, int PaidDays, Money ForPaidDays, Money ForMonths, Money Once)
{
    /// <summary>How many days of the quota it uses.</summary>
    public int FreeDays { get; init; }

    /// <summary>The parts together.</summary>
    public Money Total => StartDay + Activation + ForPaidDays + ForMonths + Once;

    /// <summary>The total, as <see cref="Money"/> writes it.</summary>
    public override string ToString() => Total.ToString();
}
