using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>What a customer bears of the charges that others ran up with a stolen device.</summary>
public sealed record StolenDevicePolicy : IPolicy<StolenDeviceFacts, Money>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The hours from the loss within which a report limits it, inclusive, 1 to 8784.</summary>
    public required int ReportWithinHours { get; init => field = Guard.InRange(value, 1, 8784, nameof(ReportWithinHours)); }

    /// <summary>The most that the customer then bears.</summary>
    public required Money Limit { get; init => field = Guard.Amount(value, nameof(Limit)); }

    /// <summary>What the customer bears.</summary>
    /// <exception cref="ArgumentException">The charges are in another currency.</exception>
    public Decision<Money> Decide(StolenDeviceFacts facts)
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        var charges = Guard.In(Limit.Currency, Guard.NotNull(facts).UnauthorisedCharges, nameof(facts.UnauthorisedCharges));
        return facts.HoursToReport is { } hours && hours <= ReportWithinHours
            ? new(Money.Min(charges, Limit), Id, [new(Rules.LiabilityLimited, Source, hours, ReportWithinHours, Limit, charges)])
            : new(charges, Id, [new(Rules.LiabilityInFull, Source, facts.HoursToReport is { } late ? Invariant($"after {late} h") : "not yet", ReportWithinHours, charges)]);
    }
}
