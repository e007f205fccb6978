namespace SupportRules.Warranty;

/// <summary>What a test found: what it is about, the value, what is asked.</summary>
internal readonly record struct TestFinding(string Fact, object Found, object Asked)
{
    /// <summary>Stands before what is asked: <c>at least</c>; <c>null</c> for equality.</summary>
    public string? Comparison { get; init; }

    /// <summary>For a length after another event: on which day the event was.</summary>
    public int? Day { get; init; }

    /// <summary>For a length after another event: by how many days it was missed.</summary>
    public int? DaysLate { get; init; }
}
