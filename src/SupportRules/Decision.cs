namespace SupportRules;

/// <summary>An outcome, the policy that decided it, and the reasons in the order in which they applied.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="Policy">The policy and its version.</param>
/// <param name="Reasons">At least one.</param>
/// <remarks>Equal when all three are. A rule is among the reasons only if it changed the outcome, or shows why another rule did not.</remarks>
public sealed record Decision<TOutcome>(TOutcome Outcome, PolicyId Policy, ValueList<Reason> Reasons) : IFormattable
    where TOutcome : notnull
{
    public ValueList<Reason> Reasons { get; init => field = NotEmpty(value); } = NotEmpty(Reasons);

    /// <summary>Plain text of several lines for a log or a terminal: the outcome first, then each reason with its source.</summary>
    /// <param name="culture">How numbers and dates are written; invariant, with ISO dates, when <c>null</c>.</param>
    public string ToText(IFormatProvider? culture = null) => Render.Text(this, culture);

    /// <summary>Markdown for an agent's screen or a letter: the outcome in bold, a list of reasons, each with a link to its source.</summary>
    /// <param name="culture">How numbers and dates are written; invariant, with ISO dates, when <c>null</c>.</param>
    public string ToMarkdown(IFormatProvider? culture = null) => Render.Markdown(this, culture);

    /// <summary>As <see cref="ToText"/>, whatever the culture.</summary>
    public override string ToString() => ToText();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToText(formatProvider);

    private static ValueList<Reason> NotEmpty(ValueList<Reason> reasons) => !reasons.IsEmpty
        ? reasons
        : throw new ArgumentException("Reasons is empty: a decision has at least one reason.", nameof(Reasons));
}
