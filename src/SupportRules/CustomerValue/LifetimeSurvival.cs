namespace SupportRules.CustomerValue;

/// <summary>Which share of customers is there to give each margin: a closed set.</summary>
public abstract record LifetimeSurvival
{
    private LifetimeSurvival()
    {
    }

    /// <summary>Every customer gives every margin: a life that is known, cash flows, or purchases that already count who has left.</summary>
    public static LifetimeSurvival AllStay { get; } = new Certain();

    /// <summary>The period that the shares are of; <c>null</c> where all stay.</summary>
    public abstract LifetimePeriod? Period { get; }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>The same share stays in every period.</summary>
    public sealed record Retained(RetentionRate Rate) : LifetimeSurvival
    {
        public RetentionRate Rate { get; } = Guard.NotNull(Rate);

        public override LifetimePeriod? Period => Rate.Period;

        private protected override string Words => $"{Rate} stay";
    }

    /// <summary>The share of the customers acquired who give each margin in turn, as it was observed.</summary>
    public sealed record Curve : LifetimeSurvival
    {
        private readonly LifetimePeriod _period;

        /// <param name="shares">Each from 0 to 1, none more than the one before; the first is that of the first margin.</param>
        public Curve(ValueList<decimal> shares, LifetimePeriod period)
        {
            _period = Guard.Defined(period);
            if (shares.Count is 0 or > LifetimeMargins.MostPeriods)
            {
                throw new ArgumentException(Invariant($"shares has {shares.Count} periods: it must have 1 to {LifetimeMargins.MostPeriods}."), nameof(shares));
            }

            for (var i = 0; i < shares.Count; i++)
            {
                if (Guard.Share(shares[i], nameof(shares)) > (i == 0 ? 1 : shares[i - 1]))
                {
                    throw new ArgumentException(Invariant($"shares rises from {shares[i - 1]} to {shares[i]} in period {i + 1}: who has left does not come back in it."), nameof(shares));
                }
            }

            Shares = shares;
        }

        public ValueList<decimal> Shares { get; }

        public override LifetimePeriod? Period => _period;

        private protected override string Words => $"{string.Join(", ", Shares.Select(share => Render.Value(share, null)))} stay by {_period.Name()}";
    }

    /// <summary>All stay.</summary>
    public sealed record Certain : LifetimeSurvival
    {
        public override LifetimePeriod? Period => null;

        private protected override string Words => "all stay";
    }
}
