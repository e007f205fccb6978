namespace SupportRules.Warranty;

/// <summary>How a part of a unit counts.</summary>
public enum ElapsedCount
{
    /// <summary>As the part that it is: of a calendar month by its days.</summary>
    Exact,

    /// <summary>Not at all.</summary>
    Completed,

    /// <summary>As a whole one: the running month or year, 1 for the first. Its last day is the one with the number of the start.</summary>
    Started,
}
