using AgentDesk.Data;
using SupportRules;
using SupportRules.CustomerValue;
using SupportRules.EarlyTermination;

namespace AgentDesk;

/// <summary>All that the library says of a customer on a day.</summary>
internal sealed record DeskAnswer
{
    public required Customer Customer { get; init; }

    public required LocalDate AsOf { get; init; }

    /// <summary>Who asks.</summary>
    public required AgentRole Role { get; init; }

    /// <summary>The scorecard by which the customer stands where he stands.</summary>
    public required Scorecard Scorecard { get; init; }

    public required Decision<CustomerStanding> Standing { get; init; }

    /// <summary>What may be granted now, one line a kind.</summary>
    public required ValueList<AuthorityLine> Authority { get; init; }

    /// <summary>What leaving costs if today is the last day; <c>null</c> where the commitment has not begun.</summary>
    public required EarlyTerminationQuote? Fee { get; init; }

    /// <summary>Leaving set against staying; <c>null</c> where the commitment has not begun.</summary>
    public required Decision<RetentionAssessment>? Leaving { get; init; }

    /// <summary>
    /// The most that a save offer may be: what the role may grant and what keeping the customer may cost, whichever is less; <c>null</c> where there is nothing to keep, or either is
    /// not known.
    /// </summary>
    public Money? SaveOfferMost => (Save, Leaving?.Outcome) switch
    {
        ({ MayGrant: false }, _) or (_, RetentionAssessment.Assessed { OfferMost.IsZero: true }) => Money.Zero(House.Retention.Currency),
        ({ MayGrant: true, Most: { } most }, RetentionAssessment.Assessed assessed) => Money.Min(new Money(most.Size, House.Retention.Currency), assessed.OfferMost),
        ({ MayGrant: true }, RetentionAssessment.Assessed assessed) => assessed.OfferMost,
        _ => null,
    };

    private AuthorityLine? Save => Authority.FirstOrDefault(line => line.Kind == ConcessionKind.SaveOffer);

    /// <summary>The tier; <c>null</c> where it cannot be told.</summary>
    public Tier? Tier => (Standing.Outcome as CustomerStanding.Placed)?.Tier;

    /// <summary>The score; <c>null</c> where it cannot be told.</summary>
    public CustomerScore? Score => (Standing.Outcome as CustomerStanding.Placed)?.Score;
}
