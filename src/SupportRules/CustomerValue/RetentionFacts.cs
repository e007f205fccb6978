using SupportRules.EarlyTermination;

namespace SupportRules.CustomerValue;

/// <summary>A customer who may leave: what leaving costs him, what he pays, and what he would have instead.</summary>
/// <remarks>
/// What is <c>null</c> is unknown; where the assessment needs it, it names it. What the customer pays a month is <see cref="MonthlyCharge"/>: the commitment's charge less
/// its discount. That charge, the competitor's, and the fee's other facts are held over the time compared.
/// </remarks>
/// <param name="Fee">The tariff's early termination fee, put under the laws that limit it.</param>
/// <param name="Commitment">The facts of the fee; their termination date is the first day on which the customer could be without service, from which all is compared.</param>
public sealed record RetentionFacts(EarlyTerminationPolicy Fee, EarlyTerminationFacts Commitment)
{
    public EarlyTerminationPolicy Fee { get; init => field = Guard.NotNull(value, nameof(Fee)); } = Guard.NotNull(Fee);

    public EarlyTerminationFacts Commitment { get; init => field = Guard.NotNull(value, nameof(Commitment)); } = Guard.NotNull(Commitment);

    /// <summary>Over how many months staying and leaving are compared, 1 to 120.</summary>
    public int? HorizonMonths { get; init => field = value is { } months ? Guard.InRange(months, 1, 120, nameof(HorizonMonths)) : null; }

    /// <summary>What the customer would have instead; <see cref="CompetitorOffer.None"/> where he would go without.</summary>
    public CompetitorOffer? CompetitorOffer { get; init; }

    /// <summary>What the company earns with the customer a month, 0 or more.</summary>
    public Money? MonthlyMargin { get; init => field = value is { } margin ? Guard.Amount(margin, nameof(MonthlyMargin)) : null; }

    /// <summary>The code of the customer's tier; read for what an offer may cost, never for the fee.</summary>
    public string? Tier { get; init => field = value is null ? null : Guard.Text(value, nameof(Tier)); }

    /// <summary>What the customer pays a month; <c>null</c> when unknown.</summary>
    public Money? MonthlyCharge => Commitment.MonthlyCharge is { } charge ? (Commitment.MonthlyDiscount is { } discount ? charge - discount : charge) : null;

    /// <summary>What is known, in one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(RetentionFacts),
        (nameof(Fee), Fee.Id),
        (nameof(Commitment), Commitment),
        (nameof(HorizonMonths), HorizonMonths),
        (nameof(CompetitorOffer), CompetitorOffer),
        (nameof(MonthlyMargin), MonthlyMargin),
        (nameof(Tier), Tier));
}
