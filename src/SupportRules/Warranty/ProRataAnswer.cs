namespace SupportRules.Warranty;

/// <summary>What a pro-rata clause gives.</summary>
public abstract record ProRataAnswer : IFormattable
{
    private ProRataAnswer()
    {
    }

    /// <summary>The shares; <c>null</c> where there are none.</summary>
    public ProRataShare? Share => (this as Shared)?.Of;

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => ToString(null, null);

    public abstract string ToString(string? format, IFormatProvider? formatProvider);

    /// <summary>The price is shared; in the free stage the customer's share is 0.</summary>
    /// <param name="Of">Who bears how much.</param>
    public sealed record Shared(ProRataShare Of) : ProRataAnswer
    {
        public override string ToString(string? format, IFormatProvider? formatProvider) => Of.ToString(format, formatProvider);
    }

    /// <summary>It is over: too much time or use, or too old.</summary>
    public sealed record Ended : ProRataAnswer
    {
        public override string ToString(string? format, IFormatProvider? formatProvider) => "ended";
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="ProRataFacts"/> has them; of a circumstance its own name.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : ProRataAnswer
    {
        public override string ToString(string? format, IFormatProvider? formatProvider) => $"needs facts: {string.Join(", ", Missing)}";
    }
}
