namespace SupportRules.BillingBlocks;

/// <summary>How spending stands against its limit.</summary>
public abstract record SpendCapStatus
{
    private SpendCapStatus()
    {
    }

    /// <summary>In words, whatever the culture.</summary>
    public abstract override string ToString();

    /// <summary>Whether further charges of the kind are cut off.</summary>
    public bool IsCutOff => this is CutOff;

    /// <summary>Whether a message to the customer is due: a warning before the limit, the notice that it is reached, or a reminder beyond it.</summary>
    public virtual bool IsWarningDue => false;

    /// <summary>The limit is not reached.</summary>
    /// <param name="Left">What may still be spent.</param>
    /// <param name="WarningDue">Whether the warning before the limit is due.</param>
    public sealed record Within(Money Left, bool WarningDue) : SpendCapStatus
    {
        public override bool IsWarningDue => WarningDue;

        public override string ToString() => $"{Left} left{(WarningDue ? ", warning due" : "")}";
    }

    /// <summary>The limit is reached: further charges are cut off until the customer agrees or the next cycle begins.</summary>
    /// <param name="Limit">The limit.</param>
    /// <param name="WarningDue">Whether the policy has a warning that is due.</param>
    public sealed record CutOff(Money Limit, bool WarningDue) : SpendCapStatus
    {
        public override bool IsWarningDue => WarningDue;

        public override string ToString() => $"cut off at {Limit}";
    }

    /// <summary>The limit is reached or passed, and the customer has agreed to go on: nothing is cut off.</summary>
    /// <param name="WarningDue">Whether a warning or reminder is due.</param>
    public sealed record GoesOn(bool WarningDue) : SpendCapStatus
    {
        public override bool IsWarningDue => WarningDue;

        public override string ToString() => WarningDue ? "goes on by agreement, reminder due" : "goes on by agreement";
    }

    /// <summary>The policy has no limit for this kind of charge.</summary>
    public sealed record NotCapped : SpendCapStatus
    {
        public override string ToString() => "not capped";
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="SpendFacts"/> has them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : SpendCapStatus
    {
        public override string ToString() => $"needs facts: {string.Join(", ", Missing)}";
    }
}
