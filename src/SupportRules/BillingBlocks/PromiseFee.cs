namespace SupportRules.BillingBlocks;

/// <summary>What a promise to pay costs: a closed set.</summary>
public abstract record PromiseFee
{
    private PromiseFee()
    {
    }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>One amount, 0 for nothing.</summary>
    public sealed record Flat(Money Amount) : PromiseFee
    {
        public Money Amount { get; } = Guard.Amount(Amount);

        private protected override string Words => Amount.ToString();
    }

    /// <summary>A share of the amount promised, half-up to the currency's minor unit.</summary>
    /// <param name="Share">0 to 1: <c>0.25m</c> for a quarter.</param>
    public sealed record ShareOfAmount(decimal Share) : PromiseFee
    {
        public decimal Share { get; } = Guard.Share(Share);

        private protected override string Words => $"{Render.Value(Share * 100, null)} % of the amount";
    }
}
