namespace SupportRules.CustomerValue;

/// <summary>Who may grant what to customers beyond the agreement: limits by role and kind, conditions, and the order of offers.</summary>
/// <remarks>
/// <para>All caps are inclusive, all of them bind, and none is exceeded by asking in parts. What a law owes is granted in full before anything else is read.</para>
/// <para>No published source prints limits by customer tier: such a table is the user's own. Equal when all members are.</para>
/// </remarks>
public sealed partial record ConcessionPolicy : IPolicy<ConcessionFacts, ConcessionAnswer>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The currency of every amount of money, in the policy and in the facts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Those who may grant, the least authority first.</summary>
    public required ValueList<AgentRole> Roles { get; init; }

    /// <summary>The scale of the tiers that limits name; <c>null</c>, the default, where none does.</summary>
    public TierScale? Scale { get; init; }

    /// <summary>What each role may grant; of a kind that no limit names nothing is granted.</summary>
    public required ValueList<ConcessionLimit> Limits { get; init; }

    /// <summary>What is asked of a request, whoever decides; nothing by default.</summary>
    public ValueList<ConcessionCondition> Conditions { get; init; }

    /// <summary>Named offers, in the order in which they are made; none by default.</summary>
    public ValueList<SaveOffer> Offers { get; init; }

    /// <summary>Whether an offer is made only after all those before it; not so by default.</summary>
    public bool OffersInOrder { get; init; }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(ConcessionPolicy),
        (nameof(Id), Id),
        (nameof(Source), Source),
        (nameof(Currency), Currency),
        (nameof(Roles), Roles),
        (nameof(Scale), Scale),
        (nameof(Limits), Limits),
        (nameof(Conditions), Conditions.IsEmpty ? null : Conditions),
        (nameof(Offers), Offers.IsEmpty ? null : Offers),
        (nameof(OffersInOrder), OffersInOrder ? "yes" : null));

    /// <summary>The role of a code.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the codes.</exception>
    public AgentRole Role(string code) => Roles[RankOf(code, nameof(code))];

    /// <summary>The unit and currency in which a kind is counted, as an amount; <c>null</c> where no cap says.</summary>
    internal ConcessionAmount? CountedIn(ConcessionKind kind)
    {
        foreach (var limit in Limits)
        {
            foreach (var cap in limit.Caps)
            {
                if (AmountOf(cap) is { } amount && limit.Kinds.Has(kind))
                {
                    return amount;
                }
            }
        }

        foreach (var offer in Offers)
        {
            if (offer.Kind == kind && offer.Most is { } most)
            {
                return most;
            }
        }

        return null;
    }

    /// <summary>The amount that says in what a cap counts; <c>null</c> where it counts no amount.</summary>
    private static ConcessionAmount? AmountOf(ConcessionCap cap) => cap switch
    {
        ConcessionCap.Amount amount => amount.Most,
        ConcessionCap.Steps steps => steps.Last,
        _ => null,
    };

    private int RankOf(string role, string name)
    {
        for (var i = 0; i < Roles.Count; i++)
        {
            if (Roles[i].Code == role)
            {
                return i;
            }
        }

        throw new ArgumentException($"{name} is '{role}': {Id} has the roles {string.Join(", ", Roles.Select(one => one.Code))}.", name);
    }

    private SaveOffer OfferOf(string code, string name)
    {
        foreach (var offer in Offers)
        {
            if (offer.Code == code)
            {
                return offer;
            }
        }

        throw new ArgumentException(
            $"{name} is '{code}': {(Offers.IsEmpty ? $"{Id} has no offers" : $"{Id} has the offers {string.Join(", ", Offers.Select(one => one.Code))}")}.", name);
    }
}
