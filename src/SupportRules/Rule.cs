namespace SupportRules;

/// <summary>One clause of a rule book: a code that never changes, the rule in one sentence, and how a finding reads.</summary>
/// <param name="Code">For example <c>ETF-13</c>; once published it keeps its meaning for good.</param>
/// <param name="Sentence">The rule, as the rule book says it.</param>
/// <param name="Finding">What a reason says of one case, with a named hole for each value: <c>{days} days served of a trial of {trial}</c>.</param>
public sealed record Rule(string Code, string Sentence, string Finding)
{
    private readonly ValueList<string> _texts = Split(Finding, 0);

    public string Code { get; } = Guard.Text(Code);

    public string Sentence { get; } = Guard.Text(Sentence);

    public string Finding { get; } = Guard.Text(Finding);

    /// <summary>The names of the values, in the order in which a reason holds them.</summary>
    public ValueList<string> ValueNames { get; } = Split(Finding, 1);

    /// <summary>The text between the holes: always one more than there are values.</summary>
    internal ValueList<string> Texts => _texts;

    public bool Equals(Rule? other) => other is not null && Code == other.Code && Sentence == other.Sentence && Finding == other.Finding;

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"{Code} {Sentence}";

    // "a {x} b {y} c" splits at braces into text, name, text, name, text: texts are even, names odd.
    private static ValueList<string> Split(string finding, int odd)
    {
        var parts = Guard.Text(finding, nameof(Finding)).Split('{', '}');
        var braces = finding.Where(c => c is '{' or '}');
        if (parts.Length % 2 == 0 || braces.Where((c, i) => c != (i % 2 == 0 ? '{' : '}')).Any())
        {
            throw new ArgumentException($"Finding is '{finding}': it has a brace without its partner.", nameof(Finding));
        }

        var names = parts.Where((_, i) => i % 2 == 1).ToValueList();
        if (names.Any(string.IsNullOrWhiteSpace) || names.Distinct(StringComparer.Ordinal).Count() < names.Count)
        {
            throw new ArgumentException($"Finding is '{finding}': each value must have a name, and each its own.", nameof(Finding));
        }

        return odd == 1 ? names : parts.Where((_, i) => i % 2 == 0).ToValueList();
    }
}
