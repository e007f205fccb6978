namespace SupportRules.BillingBlocks;

/// <summary>Whether a customer may suspend, from when to when and at what price: a closed set.</summary>
public abstract record VoluntarySuspensionAnswer
{
    private VoluntarySuspensionAnswer()
    {
    }

    /// <summary>Whether it is <see cref="Accepted"/>.</summary>
    public bool IsAccepted => this is Accepted;

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>The customer may.</summary>
    /// <param name="Suspension">What was accepted: a fact for a <see cref="BillingFacts"/>.</param>
    /// <param name="LatestEnd">The latest first day with service again that the policy allows; <c>null</c> where nothing limits it.</param>
    /// <param name="CustomerMayLiftFrom">The first day on which the customer may end it early.</param>
    /// <param name="Fee">What it costs; <c>null</c> where the policy's source does not say.</param>
    public sealed record Accepted(VoluntarySuspension Suspension, LocalDate? LatestEnd, LocalDate CustomerMayLiftFrom, SuspensionFee? Fee) : VoluntarySuspensionAnswer
    {
        private protected override string Words =>
            $"accepted from {Guard.Iso(Suspension.From)} to {Guard.Iso(Suspension.To!.Value)}{(Fee is { } fee ? $" for {fee}" : "")}";
    }

    /// <summary>The customer may not; every failing rule is a reason of the decision.</summary>
    /// <param name="Window">The nearest dates that would do; <c>null</c> where dates alone do not help, or cannot be told.</param>
    /// <param name="NotJudged">Facts that were unknown, so that a rule could not be asked; more may stand in the way.</param>
    public sealed record Refused(SuspensionWindow? Window, ValueList<string> NotJudged) : VoluntarySuspensionAnswer
    {
        private protected override string Words => Window is { } window ? $"refused; possible {window}" : "refused";
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="VoluntarySuspensionFacts"/> has them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : VoluntarySuspensionAnswer
    {
        private protected override string Words => $"needs facts: {string.Join(", ", Missing)}";
    }
}
