namespace SupportRules;

/// <summary>One step of a decision: the rule that spoke, the values it found, and its source.</summary>
/// <remarks>Equal when rule, source and values are. Text is made on demand: a decision that nobody reads costs no strings.</remarks>
public sealed class Reason : IEquatable<Reason>, IFormattable
{
    /// <param name="rule">The rule that spoke.</param>
    /// <param name="source">Where the rule's figures are taken from.</param>
    /// <param name="values">One for each hole of the rule's finding, in its order; typed, so that a margin can be computed from them.</param>
    /// <exception cref="ArgumentException">The number of values is not the number of holes.</exception>
    public Reason(Rule rule, Citation source, params ReadOnlySpan<object> values)
        : this(ValueList.Of(values), rule, source)
    {
    }

    private Reason(ValueList<object> values, Rule rule, Citation source)
    {
        Rule = Guard.NotNull(rule);
        Source = Guard.NotNull(source);
        Values = values.Count == rule.ValueNames.Count
            ? values
            : throw new ArgumentException(
                Invariant($"{rule.Code} was given {values.Count} values; its finding has {rule.ValueNames.Count}: {string.Join(", ", rule.ValueNames)}."),
                nameof(values));
    }

    /// <summary>A reason that keeps the array itself; whoever calls it must not.</summary>
    internal static Reason Keeping(Rule rule, Citation source, object[] values) => new(new ValueList<object>(values), rule, source);

    public Rule Rule { get; }

    public Citation Source { get; }

    /// <summary>The rule's code, for <c>reasons.Any(r => r.Code == "ETF-13")</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>What was found and what was required, in the order of <see cref="Rule.ValueNames"/>.</summary>
    public ValueList<object> Values { get; }

    /// <summary>The value of a name in the rule's finding.</summary>
    /// <exception cref="ArgumentException">The finding has no such name.</exception>
    public object this[string valueName]
    {
        get
        {
            for (var i = 0; i < Values.Count; i++)
            {
                if (Rule.ValueNames[i] == valueName)
                {
                    return Values[i];
                }
            }

            throw new ArgumentException($"{Code} has no value '{valueName}'; it has: {string.Join(", ", Rule.ValueNames)}.", nameof(valueName));
        }
    }

    /// <summary>What was found, in words, without code and source.</summary>
    /// <param name="culture">How numbers and dates are written; invariant, with ISO dates, when <c>null</c>.</param>
    public string ToFinding(IFormatProvider? culture = null) => Rule.Fill(Values, culture);

    /// <summary>Code, finding and source on one line, whatever the culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Code, finding and source on one line, with numbers and dates as the culture writes them.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => $"{Code}  {ToFinding(formatProvider)}  [{Source}]";

    public bool Equals(Reason? other) => other is not null && Rule == other.Rule && Source == other.Source && Values == other.Values;

    public override bool Equals(object? obj) => Equals(obj as Reason);

    public override int GetHashCode() => HashCode.Combine(Rule, Values);
}
