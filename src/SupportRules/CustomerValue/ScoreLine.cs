namespace SupportRules.CustomerValue;

/// <summary>What one factor gave.</summary>
/// <param name="Factor">The factor's name.</param>
/// <param name="Value">What was found, a fraction to eight decimals; <c>null</c> where there is nothing to judge by yet, or where it is unknown.</param>
/// <param name="Band">The band that it lies in; <c>null</c> where points are linear or there is nothing to judge by.</param>
/// <param name="Points">The points for it, weighted.</param>
/// <param name="Most">The most that the factor gives.</param>
public sealed record ScoreLine(string Factor, decimal? Value, ScoreBand? Band, decimal Points, decimal Most)
{
    /// <summary>The fact that is unknown and would give these points whatever it is; <c>null</c> where nothing is unknown.</summary>
    public string? Unknown { get; init; }

    /// <summary>The points that the factor could have given beyond what it gave.</summary>
    public decimal Lost => Most - Points;

    public override string ToString() => Invariant($"{Factor}: {Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? (Unknown is null ? "nothing yet" : "unknown")}, {Points} of {Most} points");
}
