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
        else if (!missing.Contains(nameof(ask.Desk.Tier)))
        {
            var customers = ask.Tier is { } tier && Limits.Any(one => one.Role == role.Code && one.Kinds.Has(ask.Kind)) ? $"customers of tier {tier}" : "any customer";
            rooms.Add(new(0, null, new Reason(Rules.NoAuthority, Source, role.Name, ask.Kind, customers)));
        }

        AddOffer(ask, rooms);
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
                missing.Add(nameof(ask.Desk.Tier));
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
                if (Counting(amount.Scope, limit.Kinds, role, ask, missing) is not { } counting)
                {
                    return null;
                }

                var used = amount.Most.Sized(counting.Sum(one => one.Amount.Size));
                var left = amount.Most.Sized(Math.Max(0, amount.Most.Size - used.Size));
                return new(left.Size, null, AmountReason(amount, used, left, role, ask.Amount ?? amount.Most, source), Frees(amount, counting, ask, source));

            case ConcessionCap.Times times:
                if (Counting(times.Scope, limit.Kinds, role, ask, missing) is not { } counted)
                {
                    return null;
                }

                return new(counted.Count < times.Most ? null : 0, null, TimesReason(times, counted.Count, role, source), Frees(times, counted, source));

            case ConcessionCap.Steps steps:
                if (ask.Declined is not { } declined)
                {
                    missing.Add(nameof(ConcessionRequest.OffersDeclined));
                    return null;
                }

                return Counting(ConcessionScope.Event, limit.Kinds, role, ask, missing) is { } granted ? StepRoom(steps, declined, granted, role, ask, source) : null;

            default:
                throw new InvalidOperationException($"{cap} is no cap that is known.");
        }
    }

    private static ConcessionRoom StepRoom(ConcessionCap.Steps steps, int declined, List<ConcessionGranted> granted, AgentRole role, ConcessionAsk ask, Citation source)
    {
        var most = steps.After(declined);
        var used = most.Sized(granted.Sum(one => one.Amount.Size));
        var left = most.Sized(Math.Max(0, most.Size - used.Size));
        return new(left.Size, null, new Reason(Rules.StepCap, source, declined, most, used, left, role.Name, ask.Amount ?? most))
        {
            SizeAtLastStep = steps.Last.Size - used.Size,
        };
    }

    /// <summary>What counts together with the request; <c>null</c> where the history is not known.</summary>
    private static List<ConcessionGranted>? Counting(ConcessionScope scope, ValueList<ConcessionKind> kinds, AgentRole role, ConcessionAsk ask, ISet<string> missing)
    {
        var desk = ask.Desk;
        var standsAlone = scope is ConcessionScope.PerEvent ? ask.Event is null : scope is ConcessionScope.PerAgent && role.Code != desk.Role;
        if (standsAlone)
        {
            return [];
        }

        if (desk.History is not { } history)
        {
            missing.Add(nameof(desk.History));
            return null;
        }

        return [.. history.Where(one => !one.WasOwedByLaw && kinds.Has(one.Kind) && scope switch
        {
            ConcessionScope.PerCustomer customer => one.Customer == desk.Customer && customer.Window.Counts(one.Date, desk.Date),
            ConcessionScope.PerAgent agent => one.Agent == desk.Agent && agent.Window.Counts(one.Date, desk.Date),
            _ => one.Customer == desk.Customer && one.Event == ask.Event,
        })];
    }

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
        return FirstDay(cap.Scope, counting, rest => cap.Most.Size - rest.Sum(one => one.Amount.Size) >= needed) is var (day, window, rest)
            ? new Reason(Rules.WindowFrees, source, day, cap.Most.Sized(cap.Most.Size - rest.Sum(one => one.Amount.Size)), window)
            : null;
    }

    private static Reason? Frees(ConcessionCap.Times cap, List<ConcessionGranted> counting, Citation source) =>
        FirstDay(cap.Scope, counting, rest => rest.Count < cap.Most) is var (day, window, rest) ? new Reason(Rules.WindowFrees, source, day, cap.Most - rest.Count, window) : null;

    private static (LocalDate Day, string Window, List<ConcessionGranted> Counting)? FirstDay(ConcessionScope scope, List<ConcessionGranted> counting, Func<List<ConcessionGranted>, bool> isEnough)
    {
        var window = scope switch
        {
            ConcessionScope.PerCustomer customer => customer.Window,
            ConcessionScope.PerAgent agent => agent.Window,
            _ => null,
        };
        if (window is null)
        {
            return null;
        }

        foreach (var day in counting.Select(one => window.FreeFrom(one.Date)).OfType<LocalDate>().Distinct().Order())
        {
            var rest = counting.Where(one => window.Counts(one.Date, day)).ToList();
            if (isEnough(rest))
            {
                return (day, window.ToString(), rest);
            }
        }

        return null;
    }

    private void AddOffer(ConcessionAsk ask, List<ConcessionRoom> rooms)
    {
        if (ask.Offer is { Most: { } top } offer)
        {
            rooms.Add(new(top.Size, null, new Reason(Rules.OfferCap, Source, offer.Code, top, ask.Amount ?? top)));
        }
    }
}
