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
        /// What would raise the score, one line a factor: those that lead to the best tier first, then those that gain most. Empty where points do not decide.
        /// </summary>
        public ValueList<ScoreImprovement> Improvements { get; init; }

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
