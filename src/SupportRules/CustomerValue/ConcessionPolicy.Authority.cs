namespace SupportRules.CustomerValue;

public sealed partial record ConcessionPolicy
{
    /// <summary>What this agent may grant this customer now, one line for each kind that any role may grant, in the order of the kinds.</summary>
    /// <remarks>Each line stands alone: kinds that share a purse share what is left of it. What a law owes is no concession and has no line.</remarks>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public ValueList<AuthorityLine> Authority(AuthorityFacts facts)
    {
        Check();
        var tier = CheckFacts(Guard.NotNull(facts));
        return Enum.GetValues<ConcessionKind>()
            .Where(kind => Limits.Any(limit => limit.Kinds.Has(kind)))
            .Select(kind => Line(new ConcessionAsk(facts, kind, tier) { Declined = 0, StandsAlone = true }))
            .ToValueList();
    }

    private AuthorityLine Line(ConcessionAsk ask)
    {
        var needs = Conditions.Where(one => one.Kinds.AreFor(ask.Kind)).OfType<ConcessionCondition.Requires>().Select(one => one.Requirement).Distinct().ToValueList();
        var line = new AuthorityLine(ask.Kind) { Needs = needs };
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        var stops = new List<Reason>();
        foreach (var exclusion in Conditions.OfType<ConcessionCondition.NotIn>().Where(one => one.Kinds.AreFor(ask.Kind)))
        {
            AskRegion(exclusion, ask.Facts, ask.Kind, exclusion.Source ?? Source, stops, missing);
        }

        if (stops.Count > 0)
        {
            return line with { MayGrant = false, Binding = stops[0] };
        }

        var own = RankOf(ask.Facts.Role, nameof(ask.Facts.Role));
        var rooms = Rooms(Roles[own], ask, missing);
        if (missing.Count > 0)
        {
            return line with { Missing = missing.ToValueList() };
        }

        var (size, months) = Most(rooms);
        var binding = rooms.Where(room => room.Size is not null && room.Size == size).Select(room => (ConcessionRoom?)room).FirstOrDefault()
            ?? rooms.Where(room => room.Months is not null && room.Months == months).Select(room => (ConcessionRoom?)room).FirstOrDefault();
        return line with
        {
            Most = size is { } most ? CountedIn(ask.Kind)?.Sized(most) : null,
            MostMonths = months,
            MayGrant = size != 0,
            Binding = binding?.Reason,
            FreesOn = FreesOn(Roles[own], ask, size),
            Beyond = Beyond(own, ask, size, months),
        };
    }

    /// <summary>The first day on which the least of all that caps and offers leave is more, if nothing is granted meanwhile.</summary>
    private LocalDate? FreesOn(AgentRole role, ConcessionAsk ask, decimal? size)
    {
        if (size is null)
        {
            return null;
        }

        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var day in DaysOfChange(role, ask, unknown).Distinct().Order())
        {
            var more = Most(Rooms(role, ask with { Day = day }, unknown)).Size;
            if (more is null || more > size)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The days on which something leaves a window, or an offer that excludes others ends.</summary>
    private List<LocalDate> DaysOfChange(AgentRole role, ConcessionAsk ask, SortedSet<string> unknown)
    {
        var days = new List<LocalDate>();
        foreach (var cap in LimitOf(role, ask, unknown)?.Caps ?? [])
        {
            var (scope, ofAmounts) = cap switch
            {
                ConcessionCap.Amount amount => (amount.Scope, true),
                ConcessionCap.Times times => (times.Scope, false),
                _ => (ConcessionScope.Event, false),
            };
            if (WindowOf(scope) is { } window && Counting(scope, LimitOf(role, ask, unknown)!.Kinds, role, ask, ofAmounts, unknown) is var (counting, _))
            {
                days.AddRange(counting.Select(one => window.FreeFrom(DayOf(one, ofAmounts))).OfType<LocalDate>());
            }
        }

        if (IsByOfferOnly(ask.Kind))
        {
            days.AddRange((ask.Facts.History ?? []).Where(one => one.Customer == ask.Facts.Customer && one.Offer is not null && one.RunsOn(ask.Day)).Select(one => one.LastDay.PlusDays(1)));
        }

        return days;
    }

    /// <summary>The lowest role whose caps leave more.</summary>
    private AgentRole? Beyond(int own, ConcessionAsk ask, decimal? size, int? months)
    {
        for (var i = own + 1; i < Roles.Count; i++)
        {
            var missing = new SortedSet<string>(StringComparer.Ordinal);
            var (more, longer) = Most(Rooms(Roles[i], ask, missing));
            if (missing.Count > 0)
            {
                return null;
            }

            var isMore = size is not null && (more is null || more > size);
            var isLonger = months is not null && (longer is null || longer > months) && more != 0;
            if (isMore || isLonger)
            {
                return Roles[i];
            }
        }

        return null;
    }

    private static (decimal? Size, int? Months) Most(List<ConcessionRoom> rooms) => (rooms.Min(room => room.Size), rooms.Min(room => room.Months));
}
