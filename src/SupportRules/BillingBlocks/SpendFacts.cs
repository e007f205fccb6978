namespace SupportRules.BillingBlocks;

/// <summary>What a customer has spent on one kind of charge in the month or cycle.</summary>
/// <remarks>Amounts are in the policy's currency, with or without tax as its source says. What is <c>null</c> is unknown, and named as missing where it is needed.</remarks>
public sealed record SpendFacts
{
    public required CappedCharge Charge { get; init; }

    /// <summary>What was spent so far, 0 or more.</summary>
    public Money? Spent { get; init; }

    /// <summary>A limit that the customer chose; it takes the place of the policy's. <c>null</c> when none was chosen.</summary>
    public Money? OwnLimit { get; init; }

    /// <summary>Whether the customer has agreed to go on at the limit.</summary>
    public bool? HasAgreedToGoOn { get; init; }

    internal void Check(Currency currency)
    {
        Guard.Defined(Charge);
        if (Spent is { } spent)
        {
            Guard.Amount(Guard.In(currency, spent, nameof(Spent)), nameof(Spent));
        }

        if (OwnLimit is { } own && Guard.Amount(Guard.In(currency, own, nameof(OwnLimit)), nameof(OwnLimit)).IsZero)
        {
            throw new ArgumentOutOfRangeException(nameof(OwnLimit), $"OwnLimit is {own}: it must be more than 0; null when none was chosen.");
        }
    }
}
