using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

public sealed partial record ConcessionPolicy
{
    /// <summary>Whether the agent may, with every reason; where he may not, every rule that stands in the way is one.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<ConcessionAnswer> Decide(ConcessionFacts facts)
    {
        Check();
        var request = Guard.NotNull(facts).Request;
        return request.OwedUnder is { } law ? GrantWhatIsOwed(Id, request, law) : DecideGoodwill(facts.Authority, request);
    }

    // It is given the request alone: what a law owes cannot depend on who asks whom, by construction.
    private static Decision<ConcessionAnswer> GrantWhatIsOwed(PolicyId id, ConcessionRequest request, Citation law) =>
        new(new ConcessionAnswer.Granted(request.Amount), id, [new Reason(Rules.OwedByLaw, law, request.Amount, law.ToString())]);

    private Decision<ConcessionAnswer> DecideGoodwill(AuthorityFacts desk, ConcessionRequest request)
    {
        var tier = CheckFacts(desk);
        CheckRequest(request);
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        var stops = new List<Reason>();
        AskConditions(desk, request, stops, missing);

        var own = RankOf(desk.Role, nameof(desk.Role));
        var ask = new ConcessionAsk(desk, request.Kind, tier)
        {
            Amount = request.Amount,
            Event = request.Event,
            StandsAlone = request.StandsAlone,
            Offer = request.Offer is { } code ? OfferOf(code, nameof(request.Offer)) : null,
            Declined = request.OffersDeclined,
        };
        AskOffers(ask, request, stops, missing);
        var rooms = Rooms(Roles[own], ask, missing);
        var bites = rooms.Where(room => room.Bites(request.Amount)).ToList();
        if (stops.Count > 0)
        {
            return new(new ConcessionAnswer.Denied(missing.ToValueList()), Id, [.. stops, .. Said(bites)]);
        }

        if (missing.Count > 0)
        {
            return Unknown(missing);
        }

        if (bites.Count == 0)
        {
            return new(new ConcessionAnswer.Granted(request.Amount), Id, [.. WhyNotTwice(request), new Reason(Rules.WithinAuthority, Source, request.Amount, Roles[own].Name)]);
        }

        var now = Left(request.Amount, rooms);
        return bites.TrueForAll(room => room.Opens is not null)
            ? new(Less(now, (int)bites[0].Opens!["declined"]), Id, [.. Said(bites), bites[0].Opens!])
            : Escalate(own, ask, request.Amount, now, bites);
    }

    /// <summary>The lowest role that may grant it in full, else what the agent may.</summary>
    private Decision<ConcessionAnswer> Escalate(int own, ConcessionAsk ask, ConcessionAmount asked, ConcessionAmount now, List<ConcessionRoom> bites)
    {
        (AgentRole? role, ConcessionAmount most) better = (null, now);
        for (var i = own + 1; i < Roles.Count; i++)
        {
            var missing = new SortedSet<string>(StringComparer.Ordinal);
            var rooms = Rooms(Roles[i], ask, missing);
            if (missing.Count > 0)
            {
                return Unknown(missing);
            }

            var most = Left(asked, rooms);
            if (most == asked)
            {
                return new(new ConcessionAnswer.NeedsApproval(Roles[i], now.IsZero ? null : now), Id, [.. Said(bites), new Reason(Rules.ApprovalBy, Source, Roles[i].Name, asked)]);
            }

            better = IsMore(most, better.most) ? (Roles[i], most) : better;
        }

        IEnumerable<Reason> beyond = better.role is { } by ? [new Reason(Rules.NobodyInFull, Source, by.Name, better.most)] : [];
        return new(Less(now, null), Id, [.. Said(bites), .. beyond]);
    }

    private static ConcessionAnswer Less(ConcessionAmount now, int? inFullAfter) =>
        now.IsZero ? new ConcessionAnswer.Denied([]) : new ConcessionAnswer.Reduced(now) { InFullAfter = inFullAfter };

    private static bool IsMore(ConcessionAmount a, ConcessionAmount b) => a.Size > b.Size || (a.Size == b.Size && a.Months > b.Months);

    private static ConcessionAmount Left(ConcessionAmount asked, List<ConcessionRoom> rooms)
    {
        foreach (var room in rooms)
        {
            asked = asked.AtMost(room.Size, room.Months);
        }

        return asked;
    }

    private static IEnumerable<Reason> Said(List<ConcessionRoom> bites)
    {
        foreach (var room in bites)
        {
            yield return room.Reason;
            if (room.Frees is { } frees)
            {
                yield return frees;
            }
        }
    }

    private Decision<ConcessionAnswer> Unknown(SortedSet<string> missing) => new(
        new ConcessionAnswer.NeedsFacts(missing.ToValueList()), Id, [new Reason(Rules.ConcessionNeedsFacts, Source, string.Join(", ", missing))]);

    private IEnumerable<Reason> WhyNotTwice(ConcessionRequest request)
    {
        foreach (var condition in Conditions)
        {
            if (condition is ConcessionCondition.Requires { Requirement: ConcessionRequirement.NotCreditedBefore } && condition.Kinds.AreFor(request.Kind)
                && request is { CreditedBefore: true, RecurringPromised: true })
            {
                yield return new(Rules.RecurringPromised, condition.Source ?? Source, request.Kind);
            }
        }
    }
}
