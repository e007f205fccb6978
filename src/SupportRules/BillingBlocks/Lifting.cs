namespace SupportRules.BillingBlocks;

/// <summary>Which blocks are lifted and which stay: a closed set.</summary>
public abstract record Lifting
{
    private Lifting()
    {
    }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>It is known which.</summary>
    /// <param name="Lifted">The blocks that are lifted, as they were.</param>
    /// <param name="Kept">The blocks that are in force afterwards.</param>
    /// <param name="Blocks">Every block on record afterwards: a lifted one has an end, and is gone where it began at that very instant.</param>
    public sealed record Known(ValueList<Block> Lifted, ValueList<Block> Kept, ValueList<Block> Blocks) : Lifting
    {
        private protected override string Words => $"lifted: {Names(Lifted)}; in force: {Names(Kept)}";

        private static string Names(ValueList<Block> blocks) => blocks.IsEmpty ? "none" : string.Join(", ", blocks.Select(block => block.Kind.Name));
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="LiftingFacts"/> has them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : Lifting
    {
        private protected override string Words => $"needs facts: {string.Join(", ", Missing)}";
    }
}
