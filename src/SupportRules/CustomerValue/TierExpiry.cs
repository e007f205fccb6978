namespace SupportRules.CustomerValue;

/// <summary>How long a tier is held.</summary>
public abstract record TierExpiry
{
    private TierExpiry()
    {
    }

    /// <summary>The first day on which a tier that began on a day no longer holds; <c>null</c> for never.</summary>
    internal abstract LocalDate? After(LocalDate firstDay, TierCycle cycle, LocalDate memberSince);

    /// <summary>To the end of the period in which it began.</summary>
    public sealed record EndOfPeriod : TierExpiry
    {
        public override string ToString() => "end of period";

        internal override LocalDate? After(LocalDate firstDay, TierCycle cycle, LocalDate memberSince) => cycle.NextStart(firstDay, memberSince);
    }

    /// <summary>To the end of the period after the one in which it began.</summary>
    public sealed record EndOfNextPeriod : TierExpiry
    {
        public override string ToString() => "end of next period";

        internal override LocalDate? After(LocalDate firstDay, TierCycle cycle, LocalDate memberSince) => cycle.NextStart(cycle.NextStart(firstDay, memberSince), memberSince);
    }

    /// <summary>For a fixed time from the day on which it began: <c>Period.FromYears(1)</c>.</summary>
    /// <param name="Span">More than nothing, in years, months, weeks and days.</param>
    public sealed record Fixed(Period Span) : TierExpiry
    {
        public Period Span { get; } = TierValidity.Dates(Span, nameof(Span));

        /// <summary>To the end of this stretch of the calendar, where the time runs out within one; <c>null</c>, the default, to the day.</summary>
        public CalendarUnit? RoundedUpTo { get; init => field = value is { } unit ? TierCycle.NoDay(unit, nameof(RoundedUpTo)) : null; }

        public override string ToString() => RoundedUpTo is { } unit ? $"after {Span}, to the end of the {Render.Value(unit, null)}" : $"after {Span}";

        internal override LocalDate? After(LocalDate firstDay, TierCycle cycle, LocalDate memberSince)
        {
            var day = firstDay.Plus(Span);
            return RoundedUpTo is { } unit && unit.StartOf(day) != day ? unit.NextStart(day) : day;
        }
    }

    /// <summary>For good.</summary>
    public sealed record Never : TierExpiry
    {
        public override string ToString() => "never";

        internal override LocalDate? After(LocalDate firstDay, TierCycle cycle, LocalDate memberSince) => null;
    }
}
