namespace SupportRules.EarlyTermination;

/// <summary>The time served and left of one commitment, as one counter reads it. Months and days are worked out when they are asked for.</summary>
internal readonly struct TermReading
{
    private readonly LocalDate _start;
    private readonly DayCount _dayCount;
    private readonly MonthEnds _monthEnds;

    // A suspension moves the date to which time is counted back by the days suspended, so that anniversaries stay those of the start.
    private readonly LocalDate _servedTo;
    private readonly LocalDate _elapsedTo;

    public TermReading(EarlyTerminationFacts facts, TermCounter counter, SuspensionEffect suspensions, Period? notice, bool otherMonthEnds)
    {
        _start = facts.StartDate;
        _dayCount = counter.DayCount;
        var monthEnds = counter.MonthEnds;
        if (otherMonthEnds)
        {
            monthEnds = monthEnds == MonthEnds.LastDay ? MonthEnds.FirstOfNextMonth : MonthEnds.LastDay;
        }

        _monthEnds = monthEnds;
        PartMonth = counter.PartMonth;
        Suspensions = suspensions;
        NoticePeriod = notice;
        ServiceEnd = facts.TerminationDate;
        if (notice is not null && facts.NoticeDate is { } given)
        {
            ServiceEnd = LocalDate.Max(ServiceEnd, given + notice);
        }

        // Before its start nothing of a commitment is served and all of it is left.
        _servedTo = _elapsedTo = LocalDate.Max(_start, ServiceEnd);
        TermMonths = AgreedMonths = facts.TermMonths;
        if (Suspensions != SuspensionEffect.None && !facts.Suspensions.IsEmpty)
        {
            foreach (var suspension in facts.Suspensions)
            {
                // What lies after the end of service never happened.
                var to = LocalDate.Min(suspension.To, ServiceEnd);
                SuspendedDays += Math.Max(0, Period.DaysBetween(suspension.From, to));
            }

            switch (Suspensions)
            {
                case SuspensionEffect.MovesEndByDays:
                    _elapsedTo = _servedTo.PlusDays(-SuspendedDays);
                    break;
                case SuspensionEffect.MovesEndByMonths:
                    TermMonths += FullMonthsSuspended(facts.Suspensions);
                    break;
                default:
                    _servedTo = _elapsedTo = _servedTo.PlusDays(-SuspendedDays);
                    break;
            }
        }

        FullMonthsServed = FullMonths(_start, _servedTo, monthEnds);
        FullMonthsElapsed = _elapsedTo == _servedTo ? FullMonthsServed : FullMonths(_start, _elapsedTo, monthEnds);
    }

    public PartMonth PartMonth { get; }

    /// <summary>What suspensions do to the term.</summary>
    public SuspensionEffect Suspensions { get; }

    /// <summary>The notice that runs before service ends.</summary>
    public Period? NoticePeriod { get; }

    /// <summary>The first day without service, after any notice has run.</summary>
    public LocalDate ServiceEnd { get; }

    /// <summary>The term, with the months by which suspensions moved its end.</summary>
    public int TermMonths { get; }

    /// <summary>The term without any.</summary>
    public int AgreedMonths { get; }

    /// <summary>Days of suspension before the end of service; 0 where the counter does not heed them.</summary>
    public int SuspendedDays { get; }

    /// <summary>Full months of service.</summary>
    public int FullMonthsServed { get; }

    /// <summary>Full months of the term that have run out.</summary>
    public int FullMonthsElapsed { get; }

    public bool IsComplete => FullMonthsElapsed >= TermMonths;

    public int DaysServed => Days(_start, _servedTo);

    public int DaysLeft => Math.Max(0, Days(_elapsedTo, Anniversary(TermMonths)));

    /// <summary>The end of the term, with all that suspensions have moved it by.</summary>
    public LocalDate TermEnd => Anniversary(TermMonths).PlusDays(Period.DaysBetween(_elapsedTo, LocalDate.Max(_start, ServiceEnd)));

    /// <summary>The end of the term without any suspension, as the counter reads month ends.</summary>
    public LocalDate AgreedEnd => Anniversary(AgreedMonths);

    /// <summary>Months left without the running one.</summary>
    public int FullMonthsLeft => Math.Max(0, IsOnAnniversary ? TermMonths - FullMonthsElapsed : TermMonths - FullMonthsElapsed - 1);

    private bool IsOnAnniversary => _elapsedTo == Anniversary(FullMonthsElapsed);

    /// <summary>The month of the contract in which service ends, 1 for the first; on an anniversary the month that begins that day.</summary>
    public int ContractMonth => FullMonthsServed + 1;

    /// <summary>Months served, the running one as the counter reads it.</summary>
    public Exact MonthsServed => Read(_servedTo, FullMonthsServed);

    /// <summary>Months of the term that have run out, the running one as the counter reads it.</summary>
    public Exact MonthsElapsed => Read(_elapsedTo, FullMonthsElapsed);

    /// <summary>The rest of the term in months, never negative.</summary>
    public Exact MonthsLeft => LeftOf(TermMonths);

    /// <summary>What is left of so many months from the start.</summary>
    public Exact LeftOf(int months)
    {
        var left = months - MonthsElapsed;
        return left > Exact.Zero ? left : Exact.Zero;
    }

    /// <summary>The day on which so many months from the original start are complete.</summary>
    private LocalDate Anniversary(int months) => Anniversary(_start, months);

    private LocalDate Anniversary(LocalDate start, int months)
    {
        var day = start.PlusMonths(months);
        return _monthEnds == MonthEnds.FirstOfNextMonth && day.Day < start.Day ? day.PlusDays(1) : day;
    }

    /// <summary>Full months of suspension, each complete before the term was: an end that has come is not moved again.</summary>
    private int FullMonthsSuspended(ValueList<Suspension> suspensions)
    {
        var months = 0;
        for (var current = EarliestAfter(suspensions, null); current is not null; current = EarliestAfter(suspensions, current))
        {
            for (var i = 1; Anniversary(current.From, i) is var complete && complete <= current.To && complete <= ServiceEnd && complete <= Anniversary(AgreedMonths + months); i++)
            {
                months++;
            }
        }

        return months;
    }

    private static Suspension? EarliestAfter(ValueList<Suspension> suspensions, Suspension? previous)
    {
        Suspension? earliest = null;
        foreach (var suspension in suspensions)
        {
            if ((previous is null || suspension.From > previous.From) && (earliest is null || suspension.From < earliest.From))
            {
                earliest = suspension;
            }
        }

        return earliest;
    }

    private Exact Read(LocalDate to, int fullMonths)
    {
        if (_dayCount == DayCount.Thirty360)
        {
            var days = Days(_start, to);
            return PartMonth switch
            {
                PartMonth.CountsAsLeft => days / 30,
                PartMonth.CountsAsServed => (days + 29) / 30,
                _ => new Exact(days, 30),
            };
        }

        if (PartMonth == PartMonth.CountsAsLeft)
        {
            return fullMonths;
        }

        var lastAnniversary = Anniversary(fullMonths);
        if (PartMonth == PartMonth.CountsAsServed)
        {
            return to > lastAnniversary ? fullMonths + 1 : fullMonths;
        }

        var length = Period.DaysBetween(lastAnniversary, Anniversary(fullMonths + 1));
        return new Exact((fullMonths * length) + Period.DaysBetween(lastAnniversary, to), length);
    }

    private int Days(LocalDate from, LocalDate to) => _dayCount == DayCount.Calendar
        ? Period.DaysBetween(from, to)
        : (360 * (to.Year - from.Year)) + (30 * (to.Month - from.Month)) + Math.Min(to.Day, 30) - Math.Min(from.Day, 30);

    /// <summary>The largest k whose anniversary is not after <paramref name="to"/>.</summary>
    internal static int FullMonths(LocalDate from, LocalDate to, MonthEnds monthEnds)
    {
        var (fromYear, fromMonth, fromDay) = from;
        var (year, month, day) = to;
        var months = (12 * (year - fromYear)) + (month - fromMonth);

        // The month is complete on the start's day, or, where that day is lacking, on the month's last day.
        var complete = day >= fromDay || (monthEnds == MonthEnds.LastDay && day == DateTime.DaysInMonth(year, month));
        return complete ? months : months - 1;
    }
}
