namespace SupportRules.BillingBlocks;

/// <summary>What a running suspension has cost by a day: a closed set.</summary>
public abstract record VoluntaryCharges
{
    private VoluntaryCharges()
    {
    }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>Every day from the first to the one that was looked at.</summary>
    /// <param name="Days">At least one, in order.</param>
    /// <param name="Total">What all of them cost.</param>
    public sealed record Reckoned(ValueList<SuspensionDay> Days, Money Total) : VoluntaryCharges
    {
        /// <summary>The day that was looked at.</summary>
        public SuspensionDay Last => Days[^1];

        private protected override string Words => $"{Total} charged; {Last.State} with {Last.Balance}";
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="VoluntaryChargesFacts"/> has them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : VoluntaryCharges
    {
        private protected override string Words => $"needs facts: {string.Join(", ", Missing)}";
    }
}
