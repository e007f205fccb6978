namespace SupportRules.CustomerValue;

/// <summary>What is asked for, and what is known of why.</summary>
/// <param name="Kind">What is to be given.</param>
/// <param name="Amount">How much, more than nothing, in the unit in which the policy counts the kind.</param>
/// <remarks>What is <c>null</c> is unknown; where a condition of the policy asks it, the answer names it.</remarks>
public sealed record ConcessionRequest(ConcessionKind Kind, ConcessionAmount Amount)
{
    public ConcessionKind Kind { get; } = Guard.Defined(Kind);

    public ConcessionAmount Amount { get; init => field = MoreThanNothing(value); } = MoreThanNothing(Amount);

    /// <summary>The law under which it is owed. Then it is granted in full, and nothing else is asked; <c>null</c> where it is goodwill.</summary>
    public Citation? OwedUnder { get; init; }

    /// <summary>Why, in words, for the record; no rule reads it.</summary>
    public string? Cause { get; init; }

    /// <summary>Whose doing the issue is.</summary>
    public Fault? Fault { get; init => field = value is { } fault ? Guard.Defined(fault, nameof(Fault)) : null; }

    /// <summary>Whether the customer asked for it.</summary>
    public bool? AskedByCustomer { get; init; }

    /// <summary>Whether it resolves the issue.</summary>
    public bool? ResolvesIssue { get; init; }

    /// <summary>Whether it is within written guidelines, as a person judges.</summary>
    public bool? WithinGuidelines { get; init; }

    /// <summary>Whether the same issue was credited before.</summary>
    public bool? CreditedBefore { get; init; }

    /// <summary>Whether a recurring credit was promised, so that an earlier one does not stand against it.</summary>
    public bool? RecurringPromised { get; init; }

    /// <summary>Whether the charge that it makes good has been billed.</summary>
    public bool? AlreadyBilled { get; init; }

    /// <summary>Whether a note says why.</summary>
    public bool? NoteGiven { get; init; }

    /// <summary>The complaint, call or incident; <c>null</c> when unknown, unless the request <see cref="StandsAlone"/>.</summary>
    public string? Event { get; init => field = value is null ? null : Guard.Text(value, nameof(Event)); }

    /// <summary>Whether nothing that was granted before is for the same event, where none is named; not known by default. A request that names an event is no such one.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>How many offers the customer declined in this matter, 0 or more; <c>null</c> when unknown.</summary>
    public int? OffersDeclined { get; init => field = value is { } count ? Guard.InRange(count, 0, 1000, nameof(OffersDeclined)) : null; }

    /// <summary>The code of the policy's offer that it is; <c>null</c> where it is none of them.</summary>
    public string? Offer { get; init => field = value is null ? null : Guard.Text(value, nameof(Offer)); }

    /// <summary>The codes of the offers made in this matter, taken or not; <c>null</c> when unknown.</summary>
    public ValueList<string>? OffersMade { get; init; }

    /// <summary>What is known, in one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(ConcessionRequest),
        (nameof(Kind), Kind),
        (nameof(Amount), Amount),
        (nameof(OwedUnder), OwedUnder),
        (nameof(Cause), Cause),
        (nameof(Fault), Fault),
        (nameof(AskedByCustomer), AskedByCustomer),
        (nameof(ResolvesIssue), ResolvesIssue),
        (nameof(WithinGuidelines), WithinGuidelines),
        (nameof(CreditedBefore), CreditedBefore),
        (nameof(RecurringPromised), RecurringPromised),
        (nameof(AlreadyBilled), AlreadyBilled),
        (nameof(NoteGiven), NoteGiven),
        (nameof(Event), Event),
        (nameof(StandsAlone), StandsAlone ? "yes" : null),
        (nameof(OffersDeclined), OffersDeclined),
        (nameof(Offer), Offer),
        (nameof(OffersMade), OffersMade));

    private static ConcessionAmount MoreThanNothing(ConcessionAmount amount) => !Guard.NotNull(amount, nameof(Amount)).IsZero
        ? amount
        : throw new ArgumentOutOfRangeException(nameof(Amount), $"Amount is {amount}: ask for more than nothing.");
}
