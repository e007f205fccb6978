using System.Text;

namespace SupportRules.EarlyTermination;

/// <summary>All that a customer can be told of an early end: the fee and why, the time counted, what waiting is worth.</summary>
/// <param name="Decision">The fee, with every reason.</param>
/// <param name="Count">The time served and left.</param>
/// <param name="NextChange">The next day on which the fee is another one; <c>null</c> if it stays to the end.</param>
/// <param name="Schedule">The fee by the day on which service ends, for the whole term.</param>
public sealed record EarlyTerminationQuote(Decision<EarlyTerminationFee> Decision, TermCount Count, FeeFrom? NextChange, ValueList<FeeFrom> Schedule) : IFormattable
{
    /// <summary>The fee.</summary>
    public EarlyTerminationFee Fee => Decision.Outcome;

    /// <summary>Plain text: the decision, the next change, the schedule.</summary>
    /// <param name="culture">How numbers and dates are written; invariant, with ISO dates, when <c>null</c>.</param>
    public string ToText(IFormatProvider? culture = null)
    {
        var text = new StringBuilder(Decision.ToText(culture)).Append('\n');
        if (NextChange is { } next)
        {
            text.Append("  next change  ").Append(Render.Value(next.From, culture)).Append("  ").Append(Render.Value(next.Fee, culture)).Append('\n');
        }

        text.Append("  schedule");
        foreach (var line in Schedule)
        {
            text.Append("\n    from ").Append(Render.Value(line.From, culture)).Append("  ").Append(Render.Value(line.Fee, culture));
        }

        return text.ToString();
    }

    /// <summary>Markdown: the decision, the next change, the schedule as a table.</summary>
    /// <param name="culture">How numbers and dates are written; invariant, with ISO dates, when <c>null</c>.</param>
    public string ToMarkdown(IFormatProvider? culture = null)
    {
        var text = new StringBuilder(Decision.ToMarkdown(culture)).Append("\n\n");
        if (NextChange is { } next)
        {
            text.Append("Next change: ").Append(Render.Value(next.From, culture)).Append(", ").Append(Render.Value(next.Fee, culture)).Append(".\n\n");
        }

        text.Append("| service ends on or after | fee |\n|---|---:|");
        foreach (var line in Schedule)
        {
            text.Append("\n| ").Append(Render.Value(line.From, culture)).Append(" | ").Append(Render.Value(line.Fee, culture)).Append(" |");
        }

        return text.ToString();
    }

    /// <summary>As <see cref="ToText"/>, whatever the culture.</summary>
    public override string ToString() => ToText();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToText(formatProvider);
}
