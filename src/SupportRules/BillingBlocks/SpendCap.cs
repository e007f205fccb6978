namespace SupportRules.BillingBlocks;

/// <summary>The limit on one kind of charge in a month or cycle.</summary>
/// <param name="Charge">The kind.</param>
/// <param name="Limit">Reaching it cuts further charges off, unless the customer has agreed to go on.</param>
public sealed record SpendCap(CappedCharge Charge, Money Limit)
{
    public CappedCharge Charge { get; } = Guard.Defined(Charge);

    public Money Limit { get; } = Guard.Amount(Limit).IsZero ? throw new ArgumentOutOfRangeException(nameof(Limit), $"Limit is {Limit}: it must be more than 0.") : Limit;

    /// <summary>The share of the limit from which on, inclusive, a warning is due, with no more than four decimals; <c>null</c>, the default, for none.</summary>
    public decimal? WarnFromShare
    {
        get;
        init => field = value is not { } share || Exact.Trim(Guard.Share(share, nameof(WarnFromShare))).Scale <= 4
            ? value
            : throw new ArgumentOutOfRangeException(nameof(WarnFromShare), Invariant($"WarnFromShare is {share}: it must have no more than 4 decimals."));
    }

    /// <summary>Once the customer has agreed to go on: the amount above which, exclusive, a second reminder is due; <c>null</c>, the default, for none.</summary>
    public Money? RemindAbove
    {
        get;
        init => field = value is { } amount ? Guard.Amount(amount, nameof(RemindAbove)) : null;
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(SpendCap), (nameof(Charge), Charge), (nameof(Limit), Limit), (nameof(WarnFromShare), WarnFromShare), (nameof(RemindAbove), RemindAbove));
}
