namespace SupportRules.BillingBlocks;

/// <summary>What accrues while a promise to pay runs, and how the account stands when it ends.</summary>
/// <param name="DaysCharged">Each day of the promise costs the daily fee as usual.</param>
/// <param name="BalanceAfter">The balance when it ends.</param>
/// <param name="IsBlocked">Whether the account is then blocked for money.</param>
public sealed record PromiseCharges(int DaysCharged, Money BalanceAfter, bool IsBlocked)
{
    /// <summary>The charges of a promise that runs its whole length.</summary>
    /// <param name="balance">The balance when it begins.</param>
    /// <param name="days">0 to 366.</param>
    /// <param name="dailyFee">The tariff's fee for a day.</param>
    /// <param name="paid">What was paid meanwhile; <c>null</c>, the default, for nothing.</param>
    /// <param name="neededToStayOn">The least balance with which service goes on when it ends; <c>null</c>, the default, for 0.</param>
    /// <exception cref="InvalidOperationException">The amounts are of several currencies.</exception>
    public static PromiseCharges Of(Money balance, int days, Money dailyFee, Money? paid = null, Money? neededToStayOn = null)
    {
        var after = balance - (Guard.Amount(dailyFee) * Guard.InRange(days, 0, 366));
        if (paid is { } amount)
        {
            after += Guard.Amount(amount, nameof(paid));
        }

        return new(days, after, after < (neededToStayOn ?? Money.Zero(balance.Currency)));
    }
}
