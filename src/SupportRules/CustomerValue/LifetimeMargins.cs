namespace SupportRules.CustomerValue;

/// <summary>What a customer who stays brings in each period, before the discount: a closed set.</summary>
/// <remarks>A margin is what is left of revenue after the cost of serving; it may be negative. Amounts of one set are of one currency.</remarks>
public abstract record LifetimeMargins
{
    internal const int MostPeriods = 1200, MostPurchases = 10_000;

    private LifetimeMargins(LifetimePeriod period, Currency currency)
    {
        Period = Guard.Defined(period);
        Currency = currency;
    }

    /// <summary>The period of each margin; the rates must name the same one.</summary>
    public LifetimePeriod Period { get; }

    public Currency Currency { get; }

    /// <summary>For how many periods margins are given; <c>null</c> where they go on.</summary>
    public abstract int? Periods { get; }

    /// <summary>The margin of a period, the first being 1.</summary>
    internal abstract decimal Of(int period);

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    private static int Count<T>(ValueList<T> given, string name) => given.Count is > 0 and <= MostPeriods
        ? given.Count
        : throw new ArgumentException(Invariant($"{name} has {given.Count} periods: it must have 1 to {MostPeriods}."), name);

    /// <summary>The same margin in every period.</summary>
    public sealed record Steady(Money Amount, LifetimePeriod Period) : LifetimeMargins(Period, Amount.Currency)
    {
        public Money Amount { get; } = Guard.SignedAmount(Amount);

        public override int? Periods => null;

        internal override decimal Of(int period) => Amount.Amount;

        private protected override string Words => $"{Amount} a {Period.Name()}";
    }

    /// <summary>A margin, or cash flow, for each period in turn.</summary>
    public sealed record ByPeriod : LifetimeMargins
    {
        /// <param name="amounts">1 to 1200, of one currency.</param>
        /// <param name="period">The period of each.</param>
        public ByPeriod(ValueList<Money> amounts, LifetimePeriod period)
            : base(period, Count(amounts, nameof(amounts)) > 0 ? amounts[0].Currency : default)
        {
            foreach (var amount in amounts)
            {
                if (Guard.SignedAmount(amount, nameof(amounts)).Currency != Currency)
                {
                    throw new ArgumentException($"amounts has {amounts[0]} and {amount}: margins are of one currency.", nameof(amounts));
                }
            }

            Amounts = amounts;
        }

        public ValueList<Money> Amounts { get; }

        public override int? Periods => Amounts.Count;

        internal override decimal Of(int period) => Amounts[period - 1].Amount;

        private protected override string Words => $"{string.Join(", ", Amounts.Select(amount => Render.Value(amount, null)))} by {Period.Name()}";
    }

    /// <summary>Expected purchases of each period in turn, each at the same expected margin.</summary>
    /// <remarks>
    /// The purchases are those *of* each period, as <see cref="BgNbdModel.PurchasesByPeriod"/> gives them. A running total summed as if it were
    /// by period counts the first purchases again and again: <see cref="FromCumulative"/> takes it apart.
    /// </remarks>
    public sealed record ByPurchases : LifetimeMargins
    {
        /// <param name="purchases">1 to 1200 periods, each from 0 to 10000 purchases; fractions, for they are expectations.</param>
        /// <param name="spend">The expected margin of one purchase.</param>
        /// <param name="period">The period of each.</param>
        public ByPurchases(ValueList<decimal> purchases, Money spend, LifetimePeriod period)
            : base(period, spend.Currency)
        {
            Count(purchases, nameof(purchases));
            for (var i = 0; i < purchases.Count; i++)
            {
                if (purchases[i] is < 0 or > MostPurchases)
                {
                    throw new ArgumentOutOfRangeException(nameof(purchases), Invariant($"purchases of period {i + 1} is {purchases[i]}: it must be from 0 to {MostPurchases}."));
                }
            }

            Purchases = purchases;
            Spend = Guard.SignedAmount(spend);
        }

        public ValueList<decimal> Purchases { get; }

        public Money Spend { get; }

        public override int? Periods => Purchases.Count;

        /// <summary>Running totals, as models predict them, taken apart into the purchases of each period.</summary>
        /// <param name="totals">Purchases until the end of each period; no total is less than the one before.</param>
        public static ByPurchases FromCumulative(ValueList<decimal> totals, Money spend, LifetimePeriod period)
        {
            for (var i = 1; i < totals.Count; i++)
            {
                if (totals[i] < totals[i - 1])
                {
                    throw new ArgumentException(Invariant($"totals falls from {totals[i - 1]} to {totals[i]} in period {i + 1}: a running total does not fall; purchases by period are given to the constructor."), nameof(totals));
                }
            }

            return new([.. totals.Select((total, i) => i == 0 ? total : total - totals[i - 1])], spend, period);
        }

        internal override decimal Of(int period) => Purchases[period - 1] * Spend.Amount;

        private protected override string Words => $"{string.Join(", ", Purchases.Select(count => Render.Value(count, null)))} purchases by {Period.Name()} at {Spend}";
    }
}
