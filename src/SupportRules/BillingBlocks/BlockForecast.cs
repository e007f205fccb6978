namespace SupportRules.BillingBlocks;

/// <summary>When a block about money comes next, why, and what avoids it.</summary>
/// <param name="Date">The first day on which one begins or grows graver; <c>null</c> when none does in the time looked at.</param>
/// <param name="Decision">The decision at its first moment, or at the end of the time looked at.</param>
/// <param name="AmountToAvoid">The least payment now that avoids it, without regard to laws; <c>null</c> where none does, or nothing comes.</param>
public sealed record BlockForecast(LocalDate? Date, Decision<BlocksInForce> Decision, Money? AmountToAvoid)
{
    /// <summary>Whether the customer is to be told by a day: the block comes on it, or so many days later at most.</summary>
    /// <param name="today">The day.</param>
    /// <param name="daysAhead">0 to 366.</param>
    public bool IsDueForNotice(LocalDate today, int daysAhead) => Date <= today.PlusDays(Guard.InRange(daysAhead, 0, 366));

    /// <summary>How many whole daily fees a balance covers before it falls below a threshold.</summary>
    /// <param name="balance">What is left now.</param>
    /// <param name="dailyFee">More than zero.</param>
    /// <param name="threshold">What the balance may fall to.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fee is not more than zero.</exception>
    public static int DaysCovered(Money balance, Money dailyFee, Money threshold)
    {
        if (Guard.Amount(dailyFee).IsZero)
        {
            throw new ArgumentOutOfRangeException(nameof(dailyFee), $"dailyFee is {dailyFee}: it must be more than 0.");
        }

        var left = (balance - threshold).Amount;
        Guard.In(balance.Currency, dailyFee);
        return left < 0 ? 0 : (int)Math.Min(decimal.Floor(left / dailyFee.Amount), int.MaxValue);
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(nameof(BlockForecast), (nameof(Date), Date), (nameof(AmountToAvoid), AmountToAvoid), (nameof(Decision), Decision.Outcome));
}
