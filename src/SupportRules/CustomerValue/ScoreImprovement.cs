namespace SupportRules.CustomerValue;

/// <summary>What would change a score: the nearest value of one factor that gives more points, and where it would lead.</summary>
/// <param name="Factor">The factor's name.</param>
/// <param name="Measure">What would have to be another one.</param>
/// <param name="From">What it is now; <c>null</c> where there is nothing to judge by yet.</param>
/// <param name="To">
/// The nearest value in a band with more points; where points are linear, the nearest with as many as the next tier takes, or as the factor gives at most. In the smallest steps that the
/// measure tells apart.
/// </param>
/// <param name="Gain">The points more, all factors that look at the measure together.</param>
/// <param name="Points">The points in all that it would lead to.</param>
/// <param name="Tier">The tier that it would lead to.</param>
/// <remarks>Tried, not guessed: <c>policy.Decide(facts.With(new(Measure, To)))</c> gives these points and this tier.</remarks>
public sealed record ScoreImprovement(string Factor, CustomerMeasure Measure, decimal? From, decimal To, decimal Gain, decimal Points, Tier Tier)
{
    /// <summary>The day on which time alone brings it about: more tenure, events and late bills that leave their window; <c>null</c> where it does not.</summary>
    public LocalDate? On { get; init; }

    public override string ToString() => Invariant($"{Factor} {(From is { } from ? from : "none yet")} -> {To}: {Points} points, {Tier}{(On is { } day ? $" (on {Guard.Iso(day)})" : "")}");
}
