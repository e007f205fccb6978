using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

public sealed partial record ConcessionPolicy
{
    /// <summary>What every cap leaves for one role. An own purse is known of the agent alone, not of those who may approve.</summary>
    private List<ConcessionRoom> Rooms(AgentRole role, ConcessionAsk ask, ISet<string> missing)
    {
        var rooms = new List<ConcessionRoom>();
        if (LimitOf(role, ask, missing) is { } limit)
        {
            var source = limit.Source ?? Source;
            foreach (var cap in limit.Caps)
            {
                if (Room(cap, limit, role, ask, source, missing) is { } room)
                {
                    rooms.Add(room);
                }
            }
        }
        else if (!missing.Contains(nameof(ask.Facts.Tier)))
        {
            var customers = ask.Tier is { } tier && Limits.Any(one => one.Role == role.Code && one.Kinds.Has(ask.Kind)) ? $"a customer of tier {tier}" : "any customer";
            rooms.Add(new(0, null, new Reason(Rules.NoAuthority, Source, role.Name, ask.Kind, customers)));
        }

        AddOffer(ask, rooms, missing);
        return rooms;
    }

    /// <summary>The limit of the best tier that the customer reaches.</summary>
    private ConcessionLimit? LimitOf(AgentRole role, ConcessionAsk ask, ISet<string> missing)
    {
        (ConcessionLimit? best, int rank) = (null, int.MinValue);
        foreach (var limit in Limits)
        {
            if (limit.Role != role.Code || !limit.Kinds.Has(ask.Kind))
            {
                continue;
            }

            var least = limit.LeastTier is { } code ? Scale![code].Rank : (int?)null;
            if (least is not null && ask.Tier is null)
            {
                missing.Add(nameof(ask.Facts.Tier));
                return null;
            }

            if ((least is null || ask.Tier!.Rank >= least) && (best is null || least > rank))
            {
                (best, rank) = (limit, least ?? int.MinValue);
            }
        }

        return best;
    }

    private static ConcessionRoom? Room(ConcessionCap cap, ConcessionLimit limit, AgentRole role, ConcessionAsk ask, Citation source, ISet<string> missing)
    {
        switch (cap)
        {
            case ConcessionCap.Months months:
                if (ask.Amount is { Unit: not (ConcessionUnit.Percent or ConcessionUnit.MoneyAMonth) })
                {
                    return null;
                }

                if (ask.Amount is { Months: null })
                {
                    missing.Add(nameof(ConcessionAmount.Months));
                    return null;
                }

                return new(null, months.Most, new Reason(Rules.MonthsCap, source, role.Name, months.Most, ask.Amount ?? (object)months.Most));

            case ConcessionCap.Amount amount:
                if (Counting(amount.Scope, limit.Kinds, role, ask, ofAmounts: true, missing) is not var (counting, perhaps))
                {
                    return null;
                }

                var used = amount.Most.Sized(Sum(counting));
                var left = amount.Most.Sized(Math.Max(0, amount.Most.Size - used.Size));
                if (ask.Amount is { } wanted && Math.Min(wanted.Size, left.Size) != Math.Min(wanted.Size, Math.Max(0, left.Size - Sum(perhaps))))
                {
                    ask.NeedsEvent(missing);
                    return null;
                }

                return new(left.Size, null, AmountReason(amount, used, left, role, ask.Amount ?? amount.Most, source), Frees(amount, counting, ask, source));

            case ConcessionCap.Times times:
                if (Counting(times.Scope, limit.Kinds, role, ask, ofAmounts: false, missing) is not var (counted, more))
                {
                    return null;
                }

                if (counted.Count < times.Most && counted.Count + more.Count >= times.Most)
                {
                    ask.NeedsEvent(missing);
                    return null;
                }

                return new(counted.Count < times.Most ? null : 0, null, TimesReason(times, counted.Count, role, source), Frees(times, counted, source));

            case ConcessionCap.Steps steps:
                if (ask.Declined is not { } declined)
                {
                    missing.Add(nameof(ConcessionRequest.OffersDeclined));
                    return null;
                }

                if (Counting(ConcessionScope.Event, limit.Kinds, role, ask, ofAmounts: true, missing) is not var (granted, others))
                {
                    return null;
                }

                var room = StepRoom(steps, declined, Sum(granted), role, ask, source);
                var least = others.Count == 0 ? room : StepRoom(steps, declined, Sum(granted) + Sum(others), role, ask, source);
                if (ask.Amount is { } amountAsked && (Math.Min(amountAsked.Size, room.Size!.Value) != Math.Min(amountAsked.Size, least.Size!.Value) || !Equals(room.Opens, least.Opens)))
                {
                    ask.NeedsEvent(missing);
                    return null;
                }

                return room;

            default:
                throw new InvalidOperationException($"{cap} is no cap that is known.");
        }
    }

    private static ConcessionRoom StepRoom(ConcessionCap.Steps steps, int declined, decimal granted, AgentRole role, ConcessionAsk ask, Citation source)
    {
        var most = steps.After(declined);
        var used = most.Sized(granted);
        var left = most.Sized(Math.Max(0, most.Size - used.Size));
        return new(left.Size, null, new Reason(Rules.StepCap, source, declined, most, used, left, role.Name, ask.Amount ?? most))
        {
            Opens = ask.Amount is { } asked && asked.Size > left.Size ? Opens(steps, declined, granted, asked, source) : null,
        };
    }

    private static Reason? Opens(ConcessionCap.Steps steps, int declined, decimal granted, ConcessionAmount asked, Citation source)
    {
        for (var after = declined + 1; after < steps.Most.Count; after++)
        {
            if (steps.Most[after].Size - granted >= asked.Size)
            {
                return new(Rules.StepOpens, source, after, asked);
            }
        }

        return null;
    }

    private static decimal Sum(List<ConcessionGranted> granted)
    {
        var sum = 0m;
        foreach (var one in granted)
        {
            sum += one.Amount.Size;
        }

        return sum;
    }

    /// <summary>What counts together with the request, and what may, its event being unknown; <c>null</c> where it cannot be told.</summary>
    /// <param name="ofAmounts">Whether amounts are added up, which count while they run, and not how often something was granted.</param>
    private static (List<ConcessionGranted> Counting, List<ConcessionGranted> Perhaps)? Counting(
        ConcessionScope scope, ValueList<ConcessionKind> kinds, AgentRole role, ConcessionAsk ask, bool ofAmounts, ISet<string> missing)
    {
        var facts = ask.Facts;
        var standsAlone = scope is ConcessionScope.PerEvent ? ask.StandsAlone : scope is ConcessionScope.PerAgent && role.Code != facts.Role;
        if (standsAlone)
        {
            return ([], []);
        }

        if (facts.History is not { } history)
        {
            missing.Add(scope is ConcessionScope.PerEvent && ask.Event is null ? nameof(ConcessionRequest.Event) : nameof(facts.History));
            return null;
        }

        var (counting, perhaps) = (new List<ConcessionGranted>(), new List<ConcessionGranted>());
        foreach (var one in history)
        {
            if (one.WasOwedByLaw || !kinds.Has(one.Kind))
            {
                continue;
            }

            var counts = scope switch
            {
                ConcessionScope.PerCustomer customer => one.Customer == facts.Customer && customer.Window.Counts(DayOf(one, ofAmounts), ask.Day),
                ConcessionScope.PerAgent agent => one.Agent == facts.Agent && agent.Window.Counts(DayOf(one, ofAmounts), ask.Day),
                _ => one.Customer == facts.Customer ? ask.IsSameEvent(one) : false,
            };
            if (counts != false)
            {
                (counts == true ? counting : perhaps).Add(one);
            }
        }

        return (counting, perhaps);
    }

    // Of amounts a month and shares each month that they run counts, not the day of the grant alone.
    private static LocalDate DayOf(ConcessionGranted granted, bool ofAmounts) => ofAmounts ? granted.LastDay : granted.Date;

    private static Reason AmountReason(ConcessionCap.Amount cap, ConcessionAmount used, ConcessionAmount left, AgentRole role, ConcessionAmount asked, Citation source) => cap.Scope switch
    {
        ConcessionScope.PerCustomer customer => new(Rules.CustomerCap, source, cap.Most, customer.Window.ToString(), used, left, role.Name, asked),
        ConcessionScope.PerAgent agent => new(Rules.AgentCap, source, cap.Most, agent.Window.ToString(), used, left, role.Name, asked),
        _ => new(Rules.EventCap, source, cap.Most, used, left, role.Name, asked),
    };

    private static Reason TimesReason(ConcessionCap.Times cap, int used, AgentRole role, Citation source) => cap.Scope switch
    {
        ConcessionScope.PerCustomer customer => new(Rules.CustomerTimes, source, cap.Most, customer.Window.ToString(), used, role.Name),
        ConcessionScope.PerAgent agent => new(Rules.AgentTimes, source, cap.Most, agent.Window.ToString(), used, role.Name),
        _ => new(Rules.EventTimes, source, cap.Most, used, role.Name),
    };

    /// <summary>The first day on which as much is left as was asked for, or as the cap ever leaves.</summary>
    private static Reason? Frees(ConcessionCap.Amount cap, List<ConcessionGranted> counting, ConcessionAsk ask, Citation source)
    {
        var needed = ask.Amount is { } asked ? Math.Min(asked.Size, cap.Most.Size) : cap.Most.Size;
        return FirstDay(cap.Scope, counting, ofAmounts: true, rest => cap.Most.Size - Sum(rest) >= needed) is var (day, window, rest)
            ? new Reason(Rules.WindowFrees, source, day, cap.Most.Sized(cap.Most.Size - Sum(rest)), window)
            : null;
    }

    private static Reason? Frees(ConcessionCap.Times cap, List<ConcessionGranted> counting, Citation source) =>
        FirstDay(cap.Scope, counting, ofAmounts: false, rest => rest.Count < cap.Most) is var (day, window, rest) ? new Reason(Rules.WindowFrees, source, day, cap.Most - rest.Count, window) : null;

    private static (LocalDate Day, string Window, List<ConcessionGranted> Counting)? FirstDay(
        ConcessionScope scope, List<ConcessionGranted> counting, bool ofAmounts, Func<List<ConcessionGranted>, bool> isEnough)
    {
        if (WindowOf(scope) is not { } window)
        {
            return null;
        }

        foreach (var day in counting.Select(one => window.FreeFrom(DayOf(one, ofAmounts))).OfType<LocalDate>().Distinct().Order())
        {
            var rest = counting.Where(one => window.Counts(DayOf(one, ofAmounts), day)).ToList();
            if (isEnough(rest))
            {
                return (day, window.ToString(), rest);
            }
        }

        return null;
    }

    private static ConcessionWindow? WindowOf(ConcessionScope scope) => scope switch
    {
        ConcessionScope.PerCustomer customer => customer.Window,
        ConcessionScope.PerAgent agent => agent.Window,
        _ => null,
    };
}
