using System.Text;

namespace SupportRules.EarlyTermination;

/// <summary>All that a customer can be told of an early end: the fee and why, the time counted, what waiting is worth.</summary>
/// <param name="Decision">The fee, with every reason.</param>
/// <param name="Count">The time served and left.</param>
/// <param name="NextChange">The next day on which the fee is another one; <c>null</c> if it stays to the end.</param>
/// <param name="Schedule">The fee by the day on which service ends, for the whole term.</param>
public sealed record EarlyTerminationQuote(Decision<EarlyTerminationFee> Decision, TermCount Count, FeeFrom? NextChange, ValueList<FeeFrom> Schedule) : IFormattable
{
    /// <summary>A quote under the policy that is in force for each day on which service could end.</summary>
    /// <param name="facts">The case; its termination date is the one that is quoted.</param>
    /// <param name="policyFor">The policy for a case, by whatever date chooses it; <c>null</c> where none is in force, which leaves those days out of the schedule.</param>
    /// <exception cref="ArgumentException">No policy is in force for the case itself, or facts or policy cannot be.</exception>
    public static EarlyTerminationQuote Of(EarlyTerminationFacts facts, Func<EarlyTerminationFacts, EarlyTerminationPolicy?> policyFor)
    {
        Guard.NotNull(facts);
        var policy = Guard.NotNull(policyFor)(facts) ?? throw new ArgumentException("policyFor has no policy for these facts.", nameof(policyFor));
        return new(policy.Decide(facts), policy.Count(facts), FeeSchedule.NextChange(facts, policyFor), FeeSchedule.Of(facts, policyFor));
    }

    /// <summary>The fee.</summary>
    public EarlyTerminationFee Fee => Decision.Outcome;

    /// <summary>Plain text: the decision, the counts, the next change, the schedule, the sources with their notes.</summary>
    /// <param name="culture">How numbers and dates are written; invariant, with ISO dates, when <c>null</c>.</param>
    public string ToText(IFormatProvider? culture = null)
    {
        var text = new StringBuilder(Decision.ToText(culture)).Append("\n  counted      ").Append(Counted(culture)).Append('\n');
        if (NextChange is { } next)
        {
            text.Append("  next change  ").Append(Render.Value(next.From, culture)).Append("  ").Append(Render.Value(next.Fee, culture)).Append('\n');
        }

        text.Append("  schedule");
        foreach (var line in Schedule)
        {
            text.Append("\n    from ").Append(Render.Value(line.From, culture)).Append("  ").Append(Render.Value(line.Fee, culture));
        }

        return text.Append("\n  sources").Append(Render.Sources(Decision, culture, markdown: false)).ToString();
    }

    /// <summary>Markdown: the decision, the counts, the next change, the schedule as a table, the sources with their notes.</summary>
    /// <param name="culture">How numbers and dates are written; invariant, with ISO dates, when <c>null</c>.</param>
    public string ToMarkdown(IFormatProvider? culture = null)
    {
        var text = new StringBuilder(Decision.ToMarkdown(culture)).Append("\n\nCounted: ").Append(Counted(culture)).Append(".\n\n");
        if (NextChange is { } next)
        {
            text.Append("Next change: ").Append(Render.Value(next.From, culture)).Append(", ").Append(Render.Value(next.Fee, culture)).Append(".\n\n");
        }

        text.Append("| service ends on or after | fee |\n|---|---:|");
        foreach (var line in Schedule)
        {
            text.Append("\n| ").Append(Render.Value(line.From, culture)).Append(" | ").Append(Render.Value(line.Fee, culture)).Append(" |");
        }

        return text.Append("\n\nSources:\n").Append(Render.Sources(Decision, culture, markdown: true)).ToString();
    }

    private string Counted(IFormatProvider? culture)
        => $"months served {Render.Value(Count.MonthsServed, culture)}, months left {Render.Value(Count.MonthsLeft, culture)}, days left {Render.Value(Count.DaysLeft, culture)}; "
            + $"the term ends on {Render.Value(Count.TermEnd, culture)}";

    /// <summary>As <see cref="ToText"/>, whatever the culture.</summary>
    public override string ToString() => ToText();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToText(formatProvider);
}
