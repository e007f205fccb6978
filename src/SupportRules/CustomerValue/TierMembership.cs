namespace SupportRules.CustomerValue;

/// <summary>Where a member of a programme stands, or what is missing to tell it.</summary>
public abstract record TierMembership : IFormattable
{
    private TierMembership()
    {
    }

    /// <summary>The tier and until when, or what is missing; whatever the culture.</summary>
    public sealed override string ToString() => ToString(null, null);

    public abstract string ToString(string? format, IFormatProvider? formatProvider);

    /// <summary>A tier that is held.</summary>
    /// <param name="Tier">The tier.</param>
    /// <param name="Units">The units that count on the day.</param>
    public sealed record Holds(Tier Tier, decimal Units) : TierMembership
    {
        /// <summary>The day on which it was reached; <c>null</c> for a tier that takes nothing.</summary>
        public LocalDate? ReachedOn { get; init; }

        /// <summary>The first day without it; <c>null</c> where it is held for good.</summary>
        public LocalDate? FirstDayWithout { get; init; }

        /// <summary>The last day of it; <c>null</c> where it is held for good.</summary>
        public LocalDate? LastDay => FirstDayWithout?.PlusDays(-1);

        /// <summary>A tier no worse than this one that is reached and has not begun, and its first day; <c>null</c> where there is none.</summary>
        public HeldTier? Begins { get; init; }

        /// <summary>
        /// The tier that follows if no more units are earned; the same one where it is held for good. Units that are carried over count, and so does a tier for good; one of which the years
        /// are unknown does not.
        /// </summary>
        public required Tier Projected { get; init; }

        /// <summary>Units that are still lacking to reach the tier again in what counts now; 0 where it is reached, or takes nothing.</summary>
        public decimal UnitsToStay { get; init; }

        /// <summary>The next tier up; <c>null</c> at the top.</summary>
        public Tier? Next { get; init; }

        /// <summary>Units that are lacking to the next tier; 0 at the top.</summary>
        public decimal UnitsToNext { get; init; }

        /// <summary>Units that would be carried over if the period ended today; 0 where none are.</summary>
        public decimal CarriedOver { get; init; }

        public override string ToString(string? format, IFormatProvider? formatProvider) => FirstDayWithout is { } day
            ? $"{Tier} until {Render.Value(day, formatProvider)}, {Render.Value(Units, formatProvider)} units"
            : $"{Tier}, {Render.Value(Units, formatProvider)} units";
    }

    /// <summary>A standing that cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="TierMembershipFacts"/> has them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : TierMembership
    {
        public override string ToString(string? format, IFormatProvider? formatProvider) => $"needs facts: {string.Join(", ", Missing)}";
    }
}
