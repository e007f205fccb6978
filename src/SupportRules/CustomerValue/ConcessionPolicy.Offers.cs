using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

public sealed partial record ConcessionPolicy
{
    private void AskOffers(ConcessionAsk ask, ConcessionRequest request, List<Reason> stops, ISet<string> missing)
    {
        if (ask.Offer is not { } asked)
        {
            if (IsByOfferOnly(request.Kind))
            {
                missing.Add(nameof(request.Offer));
            }

            return;
        }

        if (OffersInOrder)
        {
            AskOrder(asked, request, stops, missing);
        }

        AskExclusions(asked, ask, stops, missing);
    }

    /// <summary>Whether a concession of the kind is one of the offers of the policy, and no other.</summary>
    private bool IsByOfferOnly(ConcessionKind kind)
    {
        if (kind == ConcessionKind.SaveOffer)
        {
            foreach (var offer in Offers)
            {
                if (offer.Kind == kind)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Offers that exclude it: those that run, and those for the same event.</summary>
    private void AskExclusions(SaveOffer asked, ConcessionAsk ask, List<Reason> stops, ISet<string> missing)
    {
        if (!Offers.Any(asked.Excludes))
        {
            return;
        }

        if (ask.Facts.History is not { } history)
        {
            missing.Add(nameof(ask.Facts.History));
            return;
        }

        foreach (var granted in history)
        {
            if (granted.Customer != ask.Facts.Customer || granted.Offer is not { } given || OfferOrNone(given) is not { } other || !asked.Excludes(other))
            {
                continue;
            }

            var counts = granted.RunsOn(ask.Day) ? true : ask.IsSameEvent(granted);
            if (counts is null)
            {
                ask.NeedsEvent(missing);
            }
            else if (counts is true)
            {
                stops.Add(new(Rules.OfferExcluded, Source, asked.Code, other.Code, granted.Date));
            }
        }
    }

    private void AskOrder(SaveOffer asked, ConcessionRequest request, List<Reason> stops, ISet<string> missing)
    {
        foreach (var before in Offers)
        {
            if (before == asked)
            {
                return;
            }

            if (request.OffersMade is not { } made)
            {
                missing.Add(nameof(request.OffersMade));
                return;
            }

            if (!made.Any(one => one == before.Code))
            {
                stops.Add(new(Rules.OfferOutOfOrder, Source, asked.Code, before.Code));
            }
        }
    }

    // The history may hold offers of earlier policies.
    private SaveOffer? OfferOrNone(string code)
    {
        foreach (var offer in Offers)
        {
            if (offer.Code == code)
            {
                return offer;
            }
        }

        return null;
    }

    /// <summary>What the offer leaves; where none is named and one must be, what the greatest of them does that none excludes.</summary>
    private void AddOffer(ConcessionAsk ask, List<ConcessionRoom> rooms, ISet<string> missing)
    {
        if (ask.Offer is { } named)
        {
            if (named.Most is { } top)
            {
                rooms.Add(new(top.Size, null, new Reason(Rules.OfferCap, Source, named.Code, top, ask.Amount ?? top)));
            }

            return;
        }

        if (ask.Amount is not null || !IsByOfferOnly(ask.Kind))
        {
            return;
        }

        var stops = new List<Reason>();
        SaveOffer? greatest = null;
        foreach (var offer in Offers)
        {
            var before = stops.Count;
            if (offer.Kind == ask.Kind)
            {
                AskExclusions(offer, ask, stops, missing);
                if (stops.Count == before && (greatest is null || (greatest.Most is { } least && !(offer.Most?.Size <= least.Size))))
                {
                    greatest = offer;
                }
            }
        }

        if (greatest is null)
        {
            rooms.Add(new(0, null, stops[0]));
        }
        else if (greatest.Most is { } most)
        {
            rooms.Add(new(most.Size, null, new Reason(Rules.OfferCap, Source, greatest.Code, most, most)));
        }
    }
}
