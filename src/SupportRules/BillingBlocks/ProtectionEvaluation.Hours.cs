using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

internal sealed partial class ProtectionEvaluation
{
    private ValueList<LocalDate> Holidays => _facts.Holidays ?? [];

    private ValueList<LocalDate> ClosedDays => _facts.ClosedDays ?? [];

    private void Hours()
    {
        if (_policy.Window is not { } window)
        {
            return;
        }

        if (window.NeedsHolidays(_asked) && _facts.Holidays is null)
        {
            _missing.Add(nameof(_facts.Holidays));
        }

        if (window.NeedsClosedDays(_asked) && _facts.ClosedDays is null)
        {
            _missing.Add(nameof(_facts.ClosedDays));
        }

        var local = Local(_facts.At);
        var (date, next) = (local.Date, local.Date.PlusDays(1));
        if (IsOutsideHours(window, local))
        {
            Say(Rules.OutsideHours, local, local.DayOfWeek, string.Join(", ", window.Hours));
        }

        if (IsLateOnEve(window, local))
        {
            Say(Rules.HolidayEve, local, window.HolidayEveUntil!.Value, next);
        }

        SayIf(IsOnHoliday(window, date), Rules.OnHoliday, date);
        SayIf(IsOnClosedDay(window, date), Rules.OnClosedDay, date);
        if (IsBeforeClosedDay(window, date))
        {
            Say(Rules.BeforeClosedDay, next, date);
        }
    }

    /// <summary>The first instant, from one on, at which the window is open.</summary>
    private Instant FirstOpen(Instant from)
    {
        if (_policy.Window is not { } window || IsOpen(window, from))
        {
            return from;
        }

        // Each blocked day may cost a week; a year more covers clock changes that swallow the hours.
        var days = (14 * (Holidays.Count + ClosedDays.Count + 1)) + 366;
        var date = from.InZone(_zone).Date;
        for (var i = 0; i <= days; i++)
        {
            foreach (var instant in Openings(window, date.PlusDays(i)))
            {
                if (instant >= from && IsOpen(window, instant))
                {
                    return instant;
                }
            }
        }

        throw new ArgumentException($"ClosedDays: with them the window {window} is not open within {days} days of {Guard.Iso(date)}.", nameof(ProtectionFacts.ClosedDays));
    }

    /// <summary>The instants of a day at which a window may open, in their order: its hours, midnight, and a change of the clock.</summary>
    private IEnumerable<Instant> Openings(BlockWindow window, LocalDate date)
    {
        var midnight = _zone.AtStartOfDay(date).ToInstant();
        var instants = new List<Instant> { midnight };
        if (_zone.GetZoneInterval(midnight) is { HasEnd: true } interval && interval.End.InZone(_zone).Date == date)
        {
            instants.Add(interval.End);
        }

        foreach (var hours in window.Hours)
        {
            var map = _zone.MapLocal(date + hours.From);
            if (map.Count > 0)
            {
                instants.Add(map.First().ToInstant());
                instants.Add(map.Last().ToInstant());
            }
        }

        return instants.Order();
    }

    private bool IsOpen(BlockWindow window, Instant instant)
    {
        var local = Local(instant);
        return !IsOutsideHours(window, local) && !IsLateOnEve(window, local)
            && !IsOnHoliday(window, local.Date) && !IsOnClosedDay(window, local.Date) && !IsBeforeClosedDay(window, local.Date);
    }

    private bool IsOutsideHours(BlockWindow window, LocalDateTime local)
    {
        if (!Asks(ProtectionAspects.Hours) || window.Hours.IsEmpty)
        {
            return false;
        }

        foreach (var hours in window.Hours)
        {
            if (hours.Contains(local))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsLateOnEve(BlockWindow window, LocalDateTime local) =>
        Asks(ProtectionAspects.Hours) && window.HolidayEveUntil is { } until && local.TimeOfDay > until && WorkingDays.Includes(Holidays, local.Date.PlusDays(1));

    private bool IsOnHoliday(BlockWindow window, LocalDate date) =>
        Asks(ProtectionAspects.ClosedDays) && window.NotOnHolidays && WorkingDays.Includes(Holidays, date);

    private bool IsOnClosedDay(BlockWindow window, LocalDate date) =>
        Asks(ProtectionAspects.ClosedDays) && window.NotOnClosedDays && WorkingDays.Includes(ClosedDays, date);

    private bool IsBeforeClosedDay(BlockWindow window, LocalDate date) =>
        Asks(ProtectionAspects.ClosedDays) && window.NotBeforeClosedDays && WorkingDays.Includes(ClosedDays, date.PlusDays(1));

    private void SayIf(bool holds, Rule rule, LocalDate date)
    {
        if (holds)
        {
            Say(rule, date);
        }
    }
}
