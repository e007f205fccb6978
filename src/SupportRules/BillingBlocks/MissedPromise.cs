namespace SupportRules.BillingBlocks;

/// <summary>For how long there is no new promise after one that was not kept: a closed set.</summary>
public abstract record MissedPromise
{
    private MissedPromise()
    {
    }

    /// <summary>Until what was promised is paid.</summary>
    public static MissedPromise UntilItIsPaid { get; } = new UntilPaid();

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>Until what was promised is paid.</summary>
    public sealed record UntilPaid : MissedPromise
    {
        private protected override string Words => "until it is paid";
    }

    /// <summary>For so many days from the day on which it ended, paid or not.</summary>
    /// <param name="Days">1 to 3660.</param>
    public sealed record ForDays(int Days) : MissedPromise
    {
        public int Days { get; } = Guard.InRange(Days, 1, 3660);

        private protected override string Words => Invariant($"for {Days} {(Days == 1 ? "day" : "days")}");
    }
}
