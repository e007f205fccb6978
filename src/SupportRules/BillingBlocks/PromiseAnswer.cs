namespace SupportRules.BillingBlocks;

/// <summary>Whether a customer may promise to pay: a closed set.</summary>
public abstract record PromiseAnswer
{
    private PromiseAnswer()
    {
    }

    /// <summary>Whether it is <see cref="Granted"/>.</summary>
    public bool IsGranted => this is Granted;

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>The customer may.</summary>
    /// <param name="Promise">What was granted: a fact for a <see cref="BillingFacts"/>.</param>
    /// <param name="Validity">How long, in the policy's words.</param>
    public sealed record Granted(PromiseToPay Promise, PromiseValidity Validity) : PromiseAnswer
    {
        /// <summary>The days for which it holds; <c>null</c> where it is counted in hours.</summary>
        public int? ValidDays { get; init; }

        /// <summary>The hours for which it holds; <c>null</c> where it is counted in days.</summary>
        public int? ValidHours { get; init; }

        /// <summary>What it costs; <c>null</c> where the policy's source does not say.</summary>
        public Money? Fee { get; init; }

        /// <summary>What must be paid by the end, beside the charges that accrue meanwhile; <c>null</c> where the balance is unknown.</summary>
        public Money? AmountNeeded { get; init; }

        /// <summary>The first instant at which it no longer holds.</summary>
        public Instant Until => Promise.Until!.Value;

        private protected override string Words => $"granted until {Render.Value(Until, null)}{(Fee is { } fee ? $" for {fee}" : "")}";
    }

    /// <summary>The customer may not; every failing rule is a reason of the decision.</summary>
    /// <param name="NotJudged">Facts that were unknown, so that a rule could not be asked; more may stand in the way.</param>
    public sealed record Refused(ValueList<string> NotJudged) : PromiseAnswer
    {
        private protected override string Words => "refused";
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="PromiseFacts"/> and <see cref="PromiseHistory"/> have them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : PromiseAnswer
    {
        private protected override string Words => $"needs facts: {string.Join(", ", Missing)}";
    }
}
