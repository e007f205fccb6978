namespace SupportRules.BillingBlocks;

/// <summary>By when service must be restored.</summary>
public abstract record RestorationDeadline
{
    private RestorationDeadline()
    {
    }

    /// <summary>In words, whatever the culture.</summary>
    public abstract override string ToString();

    /// <summary>There is a deadline.</summary>
    /// <param name="At">The last instant.</param>
    /// <param name="LocalTime">The same in the customer's time; midnight for the end of the day before.</param>
    public sealed record By(Instant At, LocalDateTime LocalTime) : RestorationDeadline
    {
        public override string ToString() => $"by {Render.Value(LocalTime, null)}";
    }

    /// <summary>The agreement has ended: nothing is to be restored.</summary>
    public sealed record None : RestorationDeadline
    {
        public override string ToString() => "nothing to restore";
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="RestorationFacts"/> has them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : RestorationDeadline
    {
        public override string ToString() => $"needs facts: {string.Join(", ", Missing)}";
    }
}
