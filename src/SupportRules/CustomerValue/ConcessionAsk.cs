namespace SupportRules.CustomerValue;

/// <summary>What caps are asked about: a request, or what a request of a kind could be at most.</summary>
internal sealed record ConcessionAsk(AuthorityFacts Facts, ConcessionKind Kind, Tier? Tier)
{
    /// <summary>The day that is looked at; the day of the facts, unless it is asked what waiting would change.</summary>
    public LocalDate Day { get; init; } = Facts.Date;

    /// <summary>What is asked for; <c>null</c> for as much as may be.</summary>
    public ConcessionAmount? Amount { get; init; }

    public string? Event { get; init; }

    /// <summary>Whether nothing in the history is for the same event.</summary>
    public bool StandsAlone { get; init; }

    public SaveOffer? Offer { get; init; }

    /// <summary>How many offers were declined; <c>null</c> when unknown.</summary>
    public int? Declined { get; init; }

    /// <summary>Whether something granted to the customer was for the same event; <c>null</c> where that is unknown.</summary>
    public bool? IsSameEvent(ConcessionGranted granted) =>
        StandsAlone || granted.StandsAlone ? false
        : Event is null || granted.Event is null ? null
        : Event == granted.Event;

    /// <summary>Names what is unknown of the event.</summary>
    public void NeedsEvent(ISet<string> missing) => missing.Add(Event is null ? nameof(ConcessionRequest.Event) : $"{nameof(AuthorityFacts.History)}.{nameof(ConcessionGranted.Event)}");
}
