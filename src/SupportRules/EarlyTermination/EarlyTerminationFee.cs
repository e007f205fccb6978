namespace SupportRules.EarlyTermination;

/// <summary>What an early termination costs: an amount, or what is missing to tell it.</summary>
public abstract record EarlyTerminationFee : IFormattable
{
    private EarlyTerminationFee()
    {
    }

    /// <summary>The amount due.</summary>
    /// <exception cref="InvalidOperationException">It is not known, or not limited; the message says why.</exception>
    public abstract Money Amount { get; }

    /// <summary>Whether there is an <see cref="Amount"/>.</summary>
    public bool IsKnown => this is Due;

    /// <summary>Whether it is known that nothing is due.</summary>
    public bool IsFree => this is Due { Amount.IsZero: true };

    /// <summary>The amount as <see cref="Money"/> writes it, or what is missing; whatever the culture.</summary>
    public sealed override string ToString() => ToString(null, null);

    public abstract string ToString(string? format, IFormatProvider? formatProvider);

    /// <summary>A known fee, 0 or more.</summary>
    public sealed record Due(Money Amount) : EarlyTerminationFee
    {
        public override Money Amount { get; } = Amount.IsNegative
            ? throw new ArgumentOutOfRangeException(nameof(Amount), $"Amount is {Amount}: a fee is 0 or more.")
            : Amount;

        public override string ToString(string? format, IFormatProvider? formatProvider) => Amount.ToString(null, formatProvider);
    }

    /// <summary>A fee that cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="EarlyTerminationFacts"/> has them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : EarlyTerminationFee
    {
        public override Money Amount => throw new InvalidOperationException($"The fee is not known: it needs {string.Join(", ", Missing)}.");

        public override string ToString(string? format, IFormatProvider? formatProvider) => $"needs facts: {string.Join(", ", Missing)}";
    }

    /// <summary>The answer of a law or clause that sets no limit to a fee in this case.</summary>
    public sealed record NotLimited : EarlyTerminationFee
    {
        public override Money Amount => throw new InvalidOperationException("There is no amount: the policy sets no limit in this case.");

        public override string ToString(string? format, IFormatProvider? formatProvider) => "not limited";
    }
}
