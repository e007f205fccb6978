namespace SupportRules.BillingBlocks;

/// <summary>What is known once a customer whose service is blocked has paid.</summary>
public sealed record RestorationFacts
{
    /// <summary>The instant at which the provider learned of the payment.</summary>
    public required Instant PaymentKnownAt { get; init; }

    /// <summary>The customer's time zone by its IANA name.</summary>
    public required string Zone { get; init; }

    /// <summary>Whether the agreement has ended by then; not so by default.</summary>
    public bool IsTerminated { get; init; }

    /// <summary>Public holidays in the days after; <c>null</c> when unknown.</summary>
    public ValueList<LocalDate>? Holidays { get; init; }

    /// <summary>Facts from a local time in ISO form, such as <c>2024-04-20T10:00:00</c>.</summary>
    /// <exception cref="FormatException">The time is not written so.</exception>
    public static RestorationFacts Of(string localTime, string zone) =>
        new() { PaymentKnownAt = LocalTimes.InstantOf(LocalTimes.Parse(localTime, nameof(localTime)), CustomerZone.Find(zone, nameof(Zone))), Zone = zone };

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(RestorationFacts), (nameof(PaymentKnownAt), PaymentKnownAt), (nameof(Zone), Zone), (nameof(IsTerminated), IsTerminated), (nameof(Holidays), Holidays));
}
