namespace SupportRules.CustomerValue;

/// <summary>How many events, or what sum, a rule of demotion asks for.</summary>
public abstract record EventThreshold
{
    private EventThreshold(CustomerEventKind kind) => Kind = Guard.Defined(kind, nameof(Kind));

    /// <summary>What is counted.</summary>
    public CustomerEventKind Kind { get; }

    /// <summary>So many events, or more.</summary>
    /// <param name="Kind">What is counted.</param>
    /// <param name="AtLeast">1 to 10,000, that number included.</param>
    public sealed record Count(CustomerEventKind Kind, int AtLeast) : EventThreshold(Kind)
    {
        public int AtLeast { get; init => field = Guard.InRange(value, 1, 10_000, nameof(AtLeast)); } = Guard.InRange(AtLeast, 1, 10_000);

        public override string ToString() => Invariant($"{Render.Value(Kind, null)}: {AtLeast} or more");

        internal override decimal Of(CustomerEvent one, bool possible) => 1;

        internal override decimal Least => AtLeast;
    }

    /// <summary>Events whose amounts add up to so much, or more.</summary>
    /// <param name="Kind">What is counted.</param>
    /// <param name="AtLeast">More than 0, that amount included.</param>
    public sealed record Sum(CustomerEventKind Kind, Money AtLeast) : EventThreshold(Kind)
    {
        public Money AtLeast { get; init => field = Positive(value); } = Positive(AtLeast);

        public override string ToString() => $"{Render.Value(Kind, null)}: {AtLeast} or more";

        // An amount that is unknown may be anything.
        internal override decimal Of(CustomerEvent one, bool possible) => one.Amount?.Amount ?? (possible ? Least : 0);

        internal override decimal Least => AtLeast.Amount;

        private static Money Positive(Money amount) => Guard.Amount(amount, nameof(AtLeast)).IsZero
            ? throw new ArgumentOutOfRangeException(nameof(AtLeast), $"AtLeast is {amount}: it must be more than 0.")
            : amount;
    }

    /// <summary>What one event adds: at most, or as far as it is known.</summary>
    internal abstract decimal Of(CustomerEvent one, bool possible);

    internal abstract decimal Least { get; }
}
