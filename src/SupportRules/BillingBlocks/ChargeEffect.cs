namespace SupportRules.BillingBlocks;

/// <summary>What a block does to one part of the charges: a closed set.</summary>
/// <remarks>
/// Where several blocks speak of one part, the one that costs the customer least holds (<see cref="Lesser"/>): nothing, then a fee in the place of the
/// price (one-off or by the day, the smaller figure first), then a share of the price (the smaller first), then the price.
/// </remarks>
public abstract record ChargeEffect
{
    private ChargeEffect()
    {
    }

    /// <summary>It goes on as if there were no block.</summary>
    public static ChargeEffect Accrue { get; } = new Accrues();

    /// <summary>Nothing is charged.</summary>
    public static ChargeEffect Stop { get; } = new Stops();

    /// <summary>The one of two that costs the customer less; of two equally dear the first.</summary>
    public static ChargeEffect Lesser(ChargeEffect a, ChargeEffect b)
    {
        var (first, second) = (Guard.NotNull(a).Order, Guard.NotNull(b).Order);
        return second.CompareTo(first) < 0 ? b : a;
    }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    private protected abstract (int Rank, decimal Amount) Order { get; }

    /// <summary>It goes on as if there were no block.</summary>
    public sealed record Accrues : ChargeEffect
    {
        private protected override string Words => "charged as usual";

        private protected override (int Rank, decimal Amount) Order => (3, 0);
    }

    /// <summary>Nothing is charged.</summary>
    public sealed record Stops : ChargeEffect
    {
        private protected override string Words => "not charged";

        private protected override (int Rank, decimal Amount) Order => (0, 0);
    }

    /// <summary>A share of the price goes on.</summary>
    /// <param name="Share">0 to 1: <c>0.5m</c> for half of the fee.</param>
    public sealed record Percentage(decimal Share) : ChargeEffect
    {
        public decimal Share { get; } = Guard.Share(Share);

        private protected override string Words => $"charged at {Render.Value(Share * 100, null)} %";

        private protected override (int Rank, decimal Amount) Order => (2, Share);
    }

    /// <summary>A fee for each day takes the place of the price.</summary>
    /// <param name="Fee">0 or more.</param>
    public sealed record PerDay(Money Fee) : ChargeEffect
    {
        public Money Fee { get; } = Guard.Amount(Fee);

        private protected override string Words => $"{Fee} a day";

        private protected override (int Rank, decimal Amount) Order => (1, Fee.Amount);
    }

    /// <summary>One fee for the whole block takes the place of the price.</summary>
    /// <param name="Fee">0 or more.</param>
    public sealed record OneOff(Money Fee) : ChargeEffect
    {
        public Money Fee { get; } = Guard.Amount(Fee);

        private protected override string Words => $"{Fee} once";

        private protected override (int Rank, decimal Amount) Order => (1, Fee.Amount);
    }
}
