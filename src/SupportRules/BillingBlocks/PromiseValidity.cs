namespace SupportRules.BillingBlocks;

/// <summary>How long a promise to pay holds: a closed set.</summary>
public abstract record PromiseValidity
{
    private PromiseValidity()
    {
    }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>So many days of the customer's calendar, whatever the clocks do meanwhile.</summary>
    /// <param name="Count">1 to 366.</param>
    /// <param name="End">At what time of the last day; by default the one at which it began.</param>
    /// <remarks>A local time that the clocks skip is the first one after it, one that they repeat is the earlier.</remarks>
    public sealed record Days(int Count, PromiseEnd End = PromiseEnd.SameLocalTime) : PromiseValidity
    {
        public int Count { get; } = Guard.InRange(Count, 1, 366);

        public PromiseEnd End { get; } = Guard.Defined(End);

        private protected override string Words => Invariant($"{Count} {(Count == 1 ? "day" : "days")}{(End == PromiseEnd.EndOfDay ? ", to the end of the last" : "")}");
    }

    /// <summary>So many hours, and more for each full year as a customer.</summary>
    /// <param name="Base">1 to 8784.</param>
    /// <param name="PerFullYear">0 to 8784.</param>
    public sealed record Hours(int Base, int PerFullYear = 0) : PromiseValidity
    {
        public int Base { get; } = Guard.InRange(Base, 1, 8784);

        public int PerFullYear { get; } = Guard.InRange(PerFullYear, 0, 8784);

        private protected override string Words => Invariant($"{Base} hours{(PerFullYear > 0 ? Invariant($" and {PerFullYear} for each full year") : "")}");
    }
}
