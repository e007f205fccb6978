namespace SupportRules.EarlyTermination;

/// <summary>The time served and the time left of a commitment, as a policy's counter reads them.</summary>
public sealed record TermCount
{
    internal TermCount(in TermReading term)
    {
        ServiceEnd = term.ServiceEnd;
        TermEnd = term.TermEnd;
        FullMonthsServed = Math.Max(0, term.FullMonthsServed);
        DaysServed = Math.Max(0, term.DaysServed);
        DaysLeft = term.DaysLeft;
        MonthsServed = Math.Max(0, term.MonthsServed.Shown);
        MonthsLeft = term.MonthsLeft.Shown;
        SuspendedDays = term.SuspendedDays;
    }

    /// <summary>The first day without service, after any notice has run.</summary>
    public LocalDate ServiceEnd { get; }

    /// <summary>The first day after the term, with what suspensions have moved it by.</summary>
    public LocalDate TermEnd { get; }

    public int FullMonthsServed { get; }

    public int DaysServed { get; }

    public int DaysLeft { get; }

    /// <summary>Months served, the running one as the counter reads it; a part to eight decimals.</summary>
    public decimal MonthsServed { get; }

    /// <summary>Months left, the running one as the counter reads it; a part to eight decimals.</summary>
    public decimal MonthsLeft { get; }

    /// <summary>Days of suspension before the end of service; 0 where the policy does not heed them.</summary>
    public int SuspendedDays { get; }

    public override string ToString() => Render.Members(
        nameof(TermCount),
        (nameof(ServiceEnd), ServiceEnd),
        (nameof(TermEnd), TermEnd),
        (nameof(FullMonthsServed), FullMonthsServed),
        (nameof(DaysServed), DaysServed),
        (nameof(DaysLeft), DaysLeft),
        (nameof(MonthsServed), MonthsServed),
        (nameof(MonthsLeft), MonthsLeft),
        (nameof(SuspendedDays), SuspendedDays));
}
