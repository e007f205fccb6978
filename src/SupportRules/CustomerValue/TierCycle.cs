namespace SupportRules.CustomerValue;

/// <summary>The periods into which a programme cuts time.</summary>
public abstract record TierCycle
{
    private TierCycle()
    {
    }

    /// <summary>Calendar years.</summary>
    public static TierCycle CalendarYear { get; } = new Calendar(CalendarUnit.Year);

    /// <summary>Refuses days: a tier for a day is none.</summary>
    internal static CalendarUnit NoDay(CalendarUnit unit, string name) => Guard.Defined(unit, name) != CalendarUnit.Day
        ? unit
        : throw new ArgumentOutOfRangeException(name, $"{name} is Day: a period of tiers is a week or longer.");

    /// <summary>The first day of the period in which a day lies.</summary>
    internal abstract LocalDate StartOf(LocalDate date, LocalDate memberSince);

    /// <summary>The first day of the next period.</summary>
    internal abstract LocalDate NextStart(LocalDate date, LocalDate memberSince);

    /// <summary>Weeks, months, quarters, halves or years of the calendar; days are none.</summary>
    public sealed record Calendar(CalendarUnit Unit) : TierCycle
    {
        public CalendarUnit Unit { get; } = NoDay(Unit, nameof(Unit));

        public override string ToString() => $"calendar {Render.Value(Unit, null)}";

        internal override LocalDate StartOf(LocalDate date, LocalDate memberSince) => Unit.StartOf(date);

        internal override LocalDate NextStart(LocalDate date, LocalDate memberSince) => Unit.NextStart(date);
    }

    /// <summary>Years from the day on which the customer joined: from 29 February they begin on 28 February where there is no 29th.</summary>
    public sealed record MemberYear : TierCycle
    {
        public override string ToString() => "member year";

        internal override LocalDate StartOf(LocalDate date, LocalDate memberSince) => memberSince.PlusYears(YearsUpTo(date, memberSince));

        internal override LocalDate NextStart(LocalDate date, LocalDate memberSince) => memberSince.PlusYears(YearsUpTo(date, memberSince) + 1);

        private static int YearsUpTo(LocalDate date, LocalDate memberSince)
        {
            var years = date.Year - memberSince.Year;
            return memberSince.PlusYears(years) > date ? years - 1 : years;
        }
    }
}
