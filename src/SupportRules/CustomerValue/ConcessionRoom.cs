namespace SupportRules.CustomerValue;

/// <summary>What one cap leaves: a size, a number of months, or both unbounded.</summary>
/// <param name="Size">The most in the unit of the kind; <c>null</c> where it sets no such bound.</param>
/// <param name="Months">The most months; <c>null</c> where it sets no such bound.</param>
/// <param name="Reason">What is said where it binds.</param>
/// <param name="Frees">When a window leaves more again; <c>null</c> where waiting does not help.</param>
internal readonly record struct ConcessionRoom(decimal? Size, int? Months, Reason Reason, Reason? Frees = null)
{
    /// <summary>Of a step, when a later one allows what was asked for; <c>null</c> where none does, and of all else.</summary>
    public Reason? Opens { get; init; }

    /// <summary>Whether more is asked for than is left.</summary>
    public bool Bites(ConcessionAmount asked) => asked.Size > Size || asked.Months > Months;
}
