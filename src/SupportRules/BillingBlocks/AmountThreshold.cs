namespace SupportRules.BillingBlocks;

/// <summary>An amount that a condition compares with: a figure, or so many times the monthly charge.</summary>
public abstract record AmountThreshold
{
    private AmountThreshold()
    {
    }

    /// <summary>The currency of the figure; <c>null</c> where it is reckoned from the monthly charge.</summary>
    internal abstract Currency? Currency { get; }

    /// <summary>The amount for a monthly charge; <c>null</c> where that is needed and unknown.</summary>
    internal abstract decimal? For(Money? monthlyCharge);

    public static implicit operator AmountThreshold(Money amount) => new Fixed(amount);

    /// <summary>So many times the monthly charge: <c>-2</c> for two months' charges owed, <c>0.8m</c> for 80 % of the price.</summary>
    public static AmountThreshold Monthly(decimal times) => new MonthlyCharges(times);

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>A figure of either sign.</summary>
    public sealed record Fixed(Money Amount) : AmountThreshold
    {
        public Money Amount { get; } = Guard.SignedAmount(Amount);

        internal override Currency? Currency => Amount.Currency;

        private protected override string Words => Amount.ToString();

        internal override decimal? For(Money? monthlyCharge) => Amount.Amount;
    }

    /// <summary>So many times the monthly charge.</summary>
    /// <param name="Times">From -1000 to 1000, with no more than four decimals.</param>
    public sealed record MonthlyCharges(decimal Times) : AmountThreshold
    {
        public decimal Times { get; } = Times is >= -1000 and <= 1000 && Exact.Trim(Times).Scale <= 4
            ? Times
            : throw new ArgumentOutOfRangeException(nameof(Times), Invariant($"Times is {Times}: it must be from -1000 to 1000, with no more than four decimals."));

        internal override Currency? Currency => null;

        private protected override string Words => $"{Render.Value(Times, null)} monthly charges";

        internal override decimal? For(Money? monthlyCharge) => monthlyCharge is { } charge ? Exact.Times(Times, charge.Amount) : null;
    }
}
