namespace SupportRules.Warranty;

/// <summary>A time limit by itself: when it starts and ends, whatever is claimed. The United Kingdom's 30 days to reject goods are one.</summary>
public sealed record TimeLimit
{
    public required WarrantyClause Clause { get; init; }

    public required StartBasis Start { get; init; }

    /// <summary>How long; <c>null</c>, the default, where only the start is asked.</summary>
    public WarrantyLength? Length { get; init; }

    /// <summary>When the clock stands still; <c>null</c>, the default, where it does not.</summary>
    public ClockPause? Pause { get; init; }

    /// <summary>How an exchange or a repair moves the end; <c>null</c>, the default, where none does. A defect that stays open has no time limit of its own.</summary>
    public AfterRemedy? AfterRemedy { get; init; }

    /// <summary>When it starts and ends in a case.</summary>
    /// <exception cref="ArgumentException">A pause ends before it begins.</exception>
    public TimeLimitReading Read(WarrantyFacts facts)
    {
        var missing = default(NameSet);
        if (Guard.NotNull(Start).Find(Guard.NotNull(facts), out var start, out var index) != EventState.Happened)
        {
            foreach (var date in Start.Dates)
            {
                missing.AddUnless(facts.When(date.Event, out _) != EventState.Unknown, date.Event.Name);
            }

            return new(null, null, null) { MissingFacts = missing.ToValueList() };
        }

        var end = Length?.After(start);
        if (end is { } last)
        {
            end = AfterRemedies(facts, start, Paused(facts, last, ref missing), ref missing);
        }

        return new(Start.Dates[index].ToString(), start, missing.IsEmpty ? end : null) { MissingFacts = missing.ToValueList() };
    }

    private LocalDate Paused(WarrantyFacts facts, LocalDate end, ref NameSet missing)
    {
        if (Pause is null || facts.When(Pause.From, out var from) is var began && (began == EventState.DidNotHappen || (began == EventState.Happened && from > end)))
        {
            return end;
        }

        if (began == EventState.Unknown || facts.When(Pause.To, out var to) != EventState.Happened)
        {
            missing.Add(began == EventState.Unknown ? Pause.From.Name : Pause.To.Name);
            return end;
        }

        if (to < from)
        {
            throw new ArgumentOutOfRangeException(nameof(facts), $"'{Clause}': {Pause.To} is {Guard.Iso(to)}: it must not be before {Pause.From} ({Guard.Iso(from)}).");
        }

        var later = end.PlusDays(Period.DaysBetween(from, to));
        return Pause.AtLeast?.After(to) is { } least ? LocalDate.Max(later, least) : later;
    }

    private LocalDate? AfterRemedies(WarrantyFacts facts, LocalDate start, LocalDate end, ref NameSet missing)
    {
        foreach (var remedy in AfterRemedy?.On ?? default)
        {
            switch (facts.When(remedy, out var on))
            {
                case EventState.Unknown when AfterRemedy!.Rule != AfterRemedyRule.Remainder:
                    missing.Add(remedy.Name);
                    break;
                case EventState.Happened when on >= start && on <= end:
                    return AfterRemedy!.Rule switch
                    {
                        AfterRemedyRule.LongerOf => AfterRemedy.Length!.After(on) is { } renewed ? LocalDate.Max(end, renewed) : null,
                        AfterRemedyRule.NewTerm => AfterRemedy.Length!.After(on),
                        AfterRemedyRule.ExtendOnce => end == Length!.After(start) ? Length.And(AfterRemedy.Length!, start) : AfterRemedy.Length!.After(end),
                        _ => end,
                    };
                default:
                    break;
            }
        }

        return end;
    }
}
