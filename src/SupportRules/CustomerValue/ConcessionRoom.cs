namespace SupportRules.CustomerValue;

/// <summary>What one cap leaves: a size, a number of months, or both unbounded.</summary>
/// <param name="Size">The most in the unit of the kind; <c>null</c> where it sets no such bound.</param>
/// <param name="Months">The most months; <c>null</c> where it sets no such bound.</param>
/// <param name="Reason">What is said where it binds.</param>
/// <param name="Frees">When a window has room again; <c>null</c> where waiting does not help.</param>
internal readonly record struct ConcessionRoom(decimal? Size, int? Months, Reason Reason, Reason? Frees = null)
{
    /// <summary>Of a step, the most that the last one leaves; <c>null</c> of all else.</summary>
    public decimal? SizeAtLastStep { get; init; }

    /// <summary>Whether more is asked for than is left for now, and a later step allows it.</summary>
    public bool OnlyForNow(ConcessionAmount asked) => asked.Size <= SizeAtLastStep;

    /// <summary>Whether more is asked for than is left.</summary>
    public bool Bites(ConcessionAmount asked) => asked.Size > Size || asked.Months > Months;
}
