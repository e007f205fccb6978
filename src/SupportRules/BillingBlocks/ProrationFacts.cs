namespace SupportRules.BillingBlocks;

/// <summary>A price for a period, the days of it that are blocked, and those that earlier invoices charged.</summary>
/// <remarks>Blocked and invoiced days may lie outside the period, overlap and be in any order; only what is inside counts.</remarks>
public sealed record ProrationFacts
{
    /// <summary>The price of the whole period, 0 or more.</summary>
    public required Money Price { get; init => field = Guard.Amount(value, nameof(Price)); }

    /// <summary>The period; it has an end.</summary>
    public required DateSpan Period
    {
        get;
        init => field = Guard.NotNull(value, nameof(Period)).To is null
            ? throw new ArgumentException($"Period is {value}: the period of a price has an end.", nameof(Period))
            : value;
    }

    /// <summary>Days on which the price is not charged, or not as usual, as known now; where they overlap, the effect that costs the customer less holds.</summary>
    public ValueList<BlockedDays> Blocked { get; init; }

    /// <summary>Days that earlier invoices charged at the price and no credit has given back.</summary>
    /// <remarks>Days for which an earlier invoice took what a block leaves of the price are given as blocked and not charged: then they are not billed again.</remarks>
    public ValueList<DateSpan> Invoiced { get; init; }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(ProrationFacts), (nameof(Price), Price), (nameof(Period), Period), (nameof(Blocked), Blocked), (nameof(Invoiced), Invoiced));
}
