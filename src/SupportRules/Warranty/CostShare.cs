namespace SupportRules.Warranty;

/// <summary>Who bears a cost head: a closed set.</summary>
public abstract record CostShare
{
    private CostShare()
    {
    }

    /// <summary>How good it is for the customer: more is better. Denial is below all of them.</summary>
    internal abstract int Rank { get; }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>The warrantor bears all of it.</summary>
    public sealed record Free : CostShare
    {
        internal override int Rank => 400_000_000;

        private protected override string Words => "free";
    }

    /// <summary>The customer bears all of it.</summary>
    public sealed record Customer : CostShare
    {
        internal override int Rank => 100_000_000;

        private protected override string Words => "the customer's";
    }

    /// <summary>The customer bears a part of it.</summary>
    /// <param name="CustomerShare">More than 0, less than 1: 0.25 for 25 %.</param>
    public sealed record Percent(decimal CustomerShare) : CostShare
    {
        public decimal CustomerShare { get; } = Guard.Share(CustomerShare) is > 0 and < 1
            ? CustomerShare
            : throw new ArgumentOutOfRangeException(nameof(CustomerShare), Invariant($"CustomerShare is {CustomerShare}: nothing is Free, all of it is Customer."));

        /// <summary>The pro-rata share that came to this; <c>null</c> for a share that the terms print.</summary>
        internal ProRatedPart? ProRated { get; init; }

        // Shares have eight decimals at most: no two that differ are of one rank.
        internal override int Rank => 200_000_000 + (int)((1 - CustomerShare) * 100_000_000);

        /// <summary>How the share came about does not tell shares apart.</summary>
        public bool Equals(Percent? other) => other is not null && CustomerShare == other.CustomerShare;

        public override int GetHashCode() => CustomerShare.GetHashCode();

        private protected override string Words => Invariant($"{Exact.Trim(CustomerShare * 100)} % the customer's");
    }

    /// <summary>The warrantor bears it up to an amount, the customer what is above.</summary>
    /// <param name="Limit">More than 0.</param>
    public sealed record Capped(Money Limit) : CostShare
    {
        public Money Limit { get; } = Guard.Amount(Limit).IsZero
            ? throw new ArgumentOutOfRangeException(nameof(Limit), $"Limit is {Limit}: it must be more than 0.")
            : Limit;

        internal override int Rank => 350_000_000;

        private protected override string Words => $"free up to {Limit}";
    }

    /// <summary>The customer bears a part that grows with time or use; in a verdict it has become a share, free or the customer's.</summary>
    /// <param name="Schedule">The formula or table.</param>
    public sealed record ProRata(ProRataSchedule Schedule) : CostShare
    {
        public ProRataSchedule Schedule { get; } = Guard.NotNull(Schedule);

        // Never compared: it is resolved first.
        internal override int Rank => 200_000_000;

        private protected override string Words => $"pro rata, {Schedule}";
    }

    /// <summary>The terms do not say: neither yes nor no.</summary>
    public sealed record Silent : CostShare
    {
        internal override int Rank => 0;

        private protected override string Words => "silent";
    }

    // One of each suffices.
    internal static readonly Free IsFree = new();
    internal static readonly Customer IsCustomers = new();
    internal static readonly Silent IsSilent = new();
}
