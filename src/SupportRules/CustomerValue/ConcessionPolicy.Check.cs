namespace SupportRules.CustomerValue;

public sealed partial record ConcessionPolicy
{
    /// <summary>Throws where the policy cannot be: two limits for one role and kind, a role that is not in the ladder, an offer that excludes itself. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member and what contradicts what.</exception>
    /// <returns>The policy itself.</returns>
    public ConcessionPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        CheckRoles();
        CheckLimits();
        foreach (var condition in Conditions)
        {
            Guard.NotNull(condition, nameof(Conditions));
        }

        CheckOffers();
        CheckUnits();
        return this;
    }

    private void CheckRoles()
    {
        if (Roles.IsEmpty)
        {
            throw new ArgumentException("Roles is empty: name at least one.", nameof(Roles));
        }

        Twice(Roles, static role => role.Code, nameof(Roles));
    }

    private void CheckLimits()
    {
        for (var i = 0; i < Limits.Count; i++)
        {
            var limit = Guard.NotNull(Limits[i], nameof(Limits));
            RankOf(limit.Role, nameof(Limits));
            if (limit.LeastTier is { } tier && !(Scale ?? throw new ArgumentException($"Limits name the tier '{tier}': the policy needs a Scale.", nameof(Scale))).TryFind(tier, out _))
            {
                throw new ArgumentException($"Limits name the tier '{tier}': the scale has {string.Join(", ", Scale.Tiers.Select(one => one.Code))}.", nameof(Limits));
            }

            for (var j = 0; j < i; j++)
            {
                if (Limits[j].Role == limit.Role && Limits[j].LeastTier == limit.LeastTier && InBoth(limit.Kinds, Limits[j].Kinds) is { } kind)
                {
                    throw new ArgumentException(
                        $"Limits has two for {limit.Role}, {Render.Value(kind, null)}{(limit.LeastTier is { } least ? $", from tier {least}" : "")}: which is meant?", nameof(Limits));
                }
            }

            CheckCaps(limit);
        }
    }

    private static ConcessionKind? InBoth(ValueList<ConcessionKind> some, ValueList<ConcessionKind> others)
    {
        foreach (var kind in some)
        {
            if (others.Has(kind))
            {
                return kind;
            }
        }

        return null;
    }

    private static void CheckCaps(ConcessionLimit limit)
    {
        for (var i = 0; i < limit.Caps.Count; i++)
        {
            Guard.NotNull(limit.Caps[i], nameof(limit.Caps));
            for (var j = 0; j < i; j++)
            {
                if (IsOfOneThing(limit.Caps[i], limit.Caps[j]))
                {
                    throw new ArgumentException($"Caps of {limit.Role} has {limit.Caps[j]} and {limit.Caps[i]}: only the lesser would ever bind.", nameof(limit.Caps));
                }
            }
        }
    }

    private static bool IsOfOneThing(ConcessionCap a, ConcessionCap b) => (a, b) switch
    {
        (ConcessionCap.Amount x, ConcessionCap.Amount y) => x.Scope == y.Scope,
        (ConcessionCap.Times x, ConcessionCap.Times y) => x.Scope == y.Scope,
        (ConcessionCap.Months, ConcessionCap.Months) or (ConcessionCap.Steps, ConcessionCap.Steps) => true,
        _ => false,
    };

    private void CheckOffers()
    {
        Twice(Offers, static offer => offer.Code, nameof(Offers));
        foreach (var offer in Offers)
        {
            if (offer.Most?.Months is not null)
            {
                throw new ArgumentException($"Offers: the most of {offer} is {offer.Most}: the months are a cap of their own.", nameof(Offers));
            }

            foreach (var other in offer.NotWith)
            {
                if (OfferOf(Guard.Text(other, nameof(SaveOffer.NotWith)), nameof(SaveOffer.NotWith)) == offer)
                {
                    throw new ArgumentException($"NotWith of {offer} names {offer} itself: it could never be granted.", nameof(Offers));
                }
            }
        }

        if (OffersInOrder && Offers.IsEmpty)
        {
            throw new ArgumentException("OffersInOrder is set, and Offers is empty: name the offers in their order.", nameof(Offers));
        }
    }

    private void CheckUnits()
    {
        foreach (var limit in Limits)
        {
            foreach (var cap in limit.Caps)
            {
                foreach (var kind in AmountOf(cap) is null ? default : limit.Kinds)
                {
                    CheckUnit(kind, AmountOf(cap)!);
                }
            }
        }

        foreach (var offer in Offers)
        {
            if (offer.Most is { } most)
            {
                CheckUnit(offer.Kind, most, nameof(Offers));
            }
        }

        void CheckUnit(ConcessionKind kind, ConcessionAmount amount, string member = nameof(Limits))
        {
            if (amount.Currency is { } currency && currency != Currency)
            {
                throw new ArgumentException($"{member} has {amount}: the policy {Id} counts in {Currency}.", member);
            }

            if (!amount.IsLike(CountedIn(kind)!))
            {
                throw new ArgumentException($"{member} counts {Render.Value(kind, null)} in {amount.UnitInWords} and in {CountedIn(kind)!.UnitInWords}: one kind is counted in one unit.", member);
            }
        }
    }

    /// <summary>Refuses facts that cannot be. A request that a law owes is granted before this is asked.</summary>
    private Tier? CheckFacts(AuthorityFacts desk)
    {
        RankOf(desk.Role, nameof(desk.Role));
        foreach (var granted in desk.History ?? default)
        {
            if (Guard.NotNull(granted, nameof(desk.History)).Date > desk.Date)
            {
                throw new ArgumentOutOfRangeException(nameof(desk.History), $"History has a concession of {Guard.Iso(granted.Date)}: it must not be after Date ({Guard.Iso(desk.Date)}).");
            }

            if (granted is { StandsAlone: true, Event: { } named })
            {
                throw new ArgumentException($"History has a concession for the event '{named}' that stands alone: one of the two.", nameof(desk.History));
            }

            // What a law owed counts nowhere, so it may be in any unit.
            if (!granted.WasOwedByLaw)
            {
                CheckUnit(granted.Kind, granted.Amount, nameof(desk.History));
            }
        }

        return Scale is not null && desk.Tier is { } tier ? Scale[tier] : null;
    }

    private void CheckRequest(ConcessionRequest request)
    {
        if (request is { StandsAlone: true, Event: { } named })
        {
            throw new ArgumentException($"StandsAlone is set, and Event is '{named}': one of the two.", nameof(request.StandsAlone));
        }

        CheckUnit(request.Kind, request.Amount, nameof(request.Amount));
        foreach (var made in request.OffersMade ?? default)
        {
            OfferOf(made, nameof(request.OffersMade));
        }

        if (request.Offer is { } code && OfferOf(code, nameof(request.Offer)) is var offer && offer.Kind != request.Kind)
        {
            throw new ArgumentException($"Kind is {Render.Value(request.Kind, null)}: the offer {offer} is a {Render.Value(offer.Kind, null)}.", nameof(request.Kind));
        }
    }

    private void CheckUnit(ConcessionKind kind, ConcessionAmount amount, string name)
    {
        if (CountedIn(kind) is { } counted && !amount.IsLike(counted))
        {
            throw new ArgumentException($"{name} has {amount}: {Id} counts {Render.Value(kind, null)} in {counted.UnitInWords}.", name);
        }

        if (amount.Currency is { } currency && currency != Currency)
        {
            throw new ArgumentException($"{name} has {amount}: the policy {Id} counts in {Currency}.", name);
        }
    }

    // Every decision passes here: nothing is built for it.
    private static void Twice<T>(ValueList<T> list, Func<T, string> code, string member)
        where T : class
    {
        for (var i = 0; i < list.Count; i++)
        {
            Guard.NotNull(list[i], member);
            for (var j = 0; j < i; j++)
            {
                if (code(list[i]) == code(list[j]))
                {
                    throw new ArgumentException($"{member} has '{code(list[i])}' twice.", member);
                }
            }
        }
    }
}
