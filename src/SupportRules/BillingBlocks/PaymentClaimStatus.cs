namespace SupportRules.BillingBlocks;

/// <summary>Where a payment stands that the customer says was made, and what he can do: a closed set.</summary>
public abstract record PaymentClaimStatus
{
    private PaymentClaimStatus()
    {
    }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>It is booked: there is nothing to claim.</summary>
    public sealed record Posted : PaymentClaimStatus
    {
        private protected override string Words => "posted";
    }

    /// <summary>It was claimed, and has been found and booked.</summary>
    public sealed record Found : PaymentClaimStatus
    {
        private protected override string Words => "found";
    }

    /// <summary>The provider sees it coming: wait.</summary>
    public sealed record OnItsWay : PaymentClaimStatus
    {
        private protected override string Words => "on its way";
    }

    /// <summary>The bank refused it: it was not made, and must be made again.</summary>
    public sealed record NotMade : PaymentClaimStatus
    {
        private protected override string Words => "refused by the bank: pay again";
    }

    /// <summary>The customer has to show the receipt first.</summary>
    public sealed record ShowReceipt : PaymentClaimStatus
    {
        private protected override string Words => "show the receipt";
    }

    /// <summary>The customer has to file a written claim.</summary>
    /// <param name="Channels">Where; anywhere when empty.</param>
    /// <param name="FileBy">The last day; <c>null</c> where there is none.</param>
    public sealed record FileClaim(ValueList<string> Channels, LocalDate? FileBy) : PaymentClaimStatus
    {
        private protected override string Words =>
            $"file a written claim{(Channels.IsEmpty ? "" : $" at: {string.Join(", ", Channels)}")}{(FileBy is { } day ? $", by {Guard.Iso(day)}" : "")}";
    }

    /// <summary>The time for a claim has passed.</summary>
    /// <param name="FileBy">The last day on which it would have been in time.</param>
    public sealed record TooLate(LocalDate FileBy) : PaymentClaimStatus
    {
        private protected override string Words => $"too late for a claim, which was due by {Guard.Iso(FileBy)}";
    }

    /// <summary>A claim is being looked into; meanwhile so much of the arrears does not count.</summary>
    /// <param name="Until">The first day on which it counts again.</param>
    /// <param name="Amount">What was claimed.</param>
    /// <param name="ArrearsMeanwhile">The arrears less the claimed amount, never less than nothing; <c>null</c> where they are unknown.</param>
    public sealed record Held(LocalDate Until, Money Amount, Money? ArrearsMeanwhile) : PaymentClaimStatus
    {
        private protected override string Words => $"{Amount} held back until {Guard.Iso(Until)}";
    }

    /// <summary>The time for looking into it is over, and the payment was not found: the arrears count in full.</summary>
    /// <param name="Since">The first such day.</param>
    public sealed record Expired(LocalDate Since) : PaymentClaimStatus
    {
        private protected override string Words => $"not found; counts in full since {Guard.Iso(Since)}";
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="PaymentClaimFacts"/> has them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : PaymentClaimStatus
    {
        private protected override string Words => $"needs facts: {string.Join(", ", Missing)}";
    }
}
