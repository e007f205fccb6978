namespace SupportRules.BillingBlocks;

/// <summary>What it takes to lift a stage once it is in force, where that is more than its conditions no longer holding: a closed set.</summary>
public abstract record LiftThreshold
{
    private LiftThreshold(AmountThreshold amount) => Amount = Guard.NotNull(amount);

    public AmountThreshold Amount { get; }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>Whether it is about the balance; otherwise it is about the unpaid amount.</summary>
    internal abstract bool IsOfBalance { get; }

    /// <summary>Whether the figure itself is enough.</summary>
    internal abstract bool IsInclusive { get; }

    /// <summary>The balance is the figure or more.</summary>
    public sealed record BalanceAtLeast(AmountThreshold Amount) : LiftThreshold(Amount)
    {
        private protected override string Words => $"balance at least {Amount}";

        internal override bool IsOfBalance => true;

        internal override bool IsInclusive => true;
    }

    /// <summary>The balance is more than the figure.</summary>
    public sealed record BalanceAbove(AmountThreshold Amount) : LiftThreshold(Amount)
    {
        private protected override string Words => $"balance above {Amount}";

        internal override bool IsOfBalance => true;

        internal override bool IsInclusive => false;
    }

    /// <summary>No more than the figure is unpaid.</summary>
    public sealed record UnpaidAtMost(AmountThreshold Amount) : LiftThreshold(Amount)
    {
        private protected override string Words => $"unpaid at most {Amount}";

        internal override bool IsOfBalance => false;

        internal override bool IsInclusive => true;
    }

    /// <summary>Less than the figure is unpaid.</summary>
    public sealed record UnpaidBelow(AmountThreshold Amount) : LiftThreshold(Amount)
    {
        private protected override string Words => $"unpaid below {Amount}";

        internal override bool IsOfBalance => false;

        internal override bool IsInclusive => false;
    }

    internal bool? IsReached(MoneyView view)
    {
        if (Amount.For(view.Facts.MonthlyCharge) is not { } required)
        {
            view.Missing |= BillingFactNames.MonthlyCharge;
            return null;
        }

        if (!IsOfBalance)
        {
            return IsInclusive ? view.UnpaidAmount <= required : view.UnpaidAmount < required;
        }

        if (view.AvailableBalance is not { } balance)
        {
            view.Missing |= BillingFactNames.Balance;
            return null;
        }

        return IsInclusive ? balance >= required : balance > required;
    }

    /// <summary>The payment that reaches it, before it is rounded up to what can be paid.</summary>
    internal decimal? PaymentFor(MoneyView view) => (Amount.For(view.Facts.MonthlyCharge), view.AvailableBalance) switch
    {
        ({ } required, { } balance) when IsOfBalance => IsInclusive ? required - balance : view.LeastAbove(required - balance),
        ({ } required, _) when !IsOfBalance => IsInclusive ? view.UnpaidAmount - required : view.LeastAbove(view.UnpaidAmount - required),
        _ => null,
    };
}
