namespace SupportRules.CustomerValue;

/// <summary>Where a customer stands, or what is missing to tell it.</summary>
public abstract record CustomerStanding : IFormattable
{
    private CustomerStanding()
    {
    }

    /// <summary>The tier, or what is missing; whatever the culture.</summary>
    public sealed override string ToString() => ToString(null, null);

    public abstract string ToString(string? format, IFormatProvider? formatProvider);

    /// <summary>A standing that is known.</summary>
    /// <param name="Tier">The tier.</param>
    /// <param name="Stage">The stage that decided, from which the principal reasons are.</param>
    public sealed record Placed(Tier Tier, AssessmentStage Stage) : CustomerStanding
    {
        /// <summary>The score, factor by factor; <c>null</c> where a fact that it needs is unknown and the tier does not depend on it.</summary>
        public CustomerScore? Score { get; init; }

        /// <summary>What kept the customer from a better standing, the greatest loss first; none is hidden, there are as many as the policy allows at most.</summary>
        public ValueList<PrincipalReason> PrincipalReasons { get; init; }

        /// <summary>
        /// What would raise the score: of each factor the nearest value with more points, and the nearest that alone leads to a better tier. Those that lead to a better tier come first, of them the
        /// cheapest in points; then those that gain most. Empty where points do not decide, or are not known.
        /// </summary>
        public ValueList<ScoreImprovement> Improvements { get; init; }

        /// <summary>The next tier that points lead to; <c>null</c> at the top of what can be earned, and where points do not decide.</summary>
        public Tier? Next { get; init; }

        /// <summary>The points that are lacking to <see cref="Next"/>; 0 where there is none.</summary>
        public decimal PointsToNext { get; init; }

        /// <summary>Of a tier held from before: the points that are lacking to reach it again; 0 where there are enough, and where none is held.</summary>
        public decimal PointsToStay { get; init; }

        /// <summary>Of a tier held from before: where it leads when it expires, if the points stay as they are; <c>null</c> where none is held.</summary>
        public Tier? Projected { get; init; }

        /// <summary>The day on which the standing changes by itself: a demotion ends, the minimum tenure is reached, a tier held expires; <c>null</c> where none is known.</summary>
        public LocalDate? ChangesOn { get; init; }

        public override string ToString(string? format, IFormatProvider? formatProvider) => Score is { } score && Stage == AssessmentStage.Score
            ? $"{Tier}, {Render.Value(score.Points, formatProvider)} of {Render.Value(score.Most, formatProvider)} points"
            : Tier.ToString();
    }

    /// <summary>A standing that cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="CustomerValueFacts"/> has them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : CustomerStanding
    {
        public override string ToString(string? format, IFormatProvider? formatProvider) => $"needs facts: {string.Join(", ", Missing)}";
    }
}
