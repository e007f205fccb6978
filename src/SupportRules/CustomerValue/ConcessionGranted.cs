namespace SupportRules.CustomerValue;

/// <summary>A concession that was granted before.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">What was given.</param>
/// <param name="Amount">How much.</param>
public sealed record ConcessionGranted(LocalDate Date, ConcessionKind Kind, ConcessionAmount Amount)
{
    public LocalDate Date { get; } = Guard.Date(Date);

    public ConcessionKind Kind { get; } = Guard.Defined(Kind);

    public ConcessionAmount Amount { get; } = Guard.NotNull(Amount);

    /// <summary>Who granted it.</summary>
    public required string Agent { get; init => field = Guard.Text(value, nameof(Agent)); }

    /// <summary>Who got it.</summary>
    public required string Customer { get; init => field = Guard.Text(value, nameof(Customer)); }

    /// <summary>The complaint, call or incident; <c>null</c> when unknown, unless it <see cref="StandsAlone"/>.</summary>
    public string? Event { get; init => field = value is null ? null : Guard.Text(value, nameof(Event)); }

    /// <summary>Whether it is known to have been the only concession for its event, where none is named.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>The code of the offer; <c>null</c> where it was none.</summary>
    public string? Offer { get; init => field = value is null ? null : Guard.Text(value, nameof(Offer)); }

    /// <summary>Whether a law owed it; then it counts under no cap.</summary>
    public bool WasOwedByLaw { get; init; }

    /// <summary>One of an ISO date.</summary>
    /// <exception cref="FormatException">The date is not written year-month-day.</exception>
    public static ConcessionGranted On(string date, ConcessionKind kind, ConcessionAmount amount, string agent, string customer) =>
        new(Guard.IsoDate(date), kind, amount) { Agent = agent, Customer = customer };

    /// <summary>The last day on which it has its effect: of its months, or its own day where it was given once.</summary>
    public LocalDate LastDay => Amount.Months is { } months ? Date.PlusMonths(months).PlusDays(-1) : Date;

    /// <summary>Whether it has its effect on a day: for its months, or on its own day where it was given once.</summary>
    public bool RunsOn(LocalDate day) => day >= Date && day <= LastDay;

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(ConcessionGranted),
        (nameof(Date), Date),
        (nameof(Kind), Kind),
        (nameof(Amount), Amount),
        (nameof(Agent), Agent),
        (nameof(Customer), Customer),
        (nameof(Event), Event),
        (nameof(StandsAlone), StandsAlone ? "yes" : null),
        (nameof(Offer), Offer),
        (nameof(WasOwedByLaw), WasOwedByLaw ? "yes" : null));
}
