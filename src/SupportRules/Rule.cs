using System.Text;

namespace SupportRules;

/// <summary>One clause of a rule book: a code that never changes, the rule in one sentence, and how a finding reads.</summary>
/// <param name="Code">For example <c>ETF-15</c>; once published it keeps its meaning for good.</param>
/// <param name="Sentence">The rule, as the rule book says it.</param>
/// <param name="Finding">
/// What a reason says of one case, with a named hole for each value: <c>ended on {date}</c>. A count may carry its noun in both forms:
/// <c>{days:day|days} left</c> reads "1 day left" or "2 days left". A share is written as percent by <c>{share%}</c>, and <c>{limit!}</c> is held
/// but not written.
/// </param>
public sealed record Rule(string Code, string Sentence, string Finding)
{
    // "a {x} b {y:day|days} c" splits at braces into text, hole, text, hole, text: texts are even, holes odd.
    private readonly ValueList<string> _parts = Split(Finding);

    public string Code { get; } = Guard.Text(Code);

    public string Sentence { get; } = Guard.Text(Sentence);

    public string Finding { get; } = Guard.Text(Finding);

    /// <summary>The names of the values, in the order in which a reason holds them.</summary>
    public ValueList<string> ValueNames { get; } = Split(Finding).Where((_, i) => i % 2 == 1).Select(hole => hole.Split(':')[0].TrimEnd('%', '!')).ToValueList();

    /// <summary>The finding of one case.</summary>
    internal string Fill(ValueList<object> values, IFormatProvider? culture)
    {
        var text = new StringBuilder(_parts[0]);
        for (var i = 0; i < values.Count; i++)
        {
            var hole = _parts[(2 * i) + 1];
            if (hole.EndsWith('%') && values[i] is decimal share)
            {
                text.Append(Render.Value(share * 100, culture)).Append(" %");
            }
            else if (!hole.EndsWith('!'))
            {
                text.Append(Render.Value(values[i], culture));
                if (hole.Split(':', '|') is [_, var one, var many])
                {
                    text.Append(' ').Append(values[i] is 1 or 1m ? one : many);
                }
            }

            text.Append(_parts[(2 * i) + 2]);
        }

        return text.ToString();
    }

    public bool Equals(Rule? other) => other is not null && Code == other.Code && Sentence == other.Sentence && Finding == other.Finding;

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"{Code} {Sentence}";

    private static ValueList<string> Split(string finding)
    {
        var parts = Guard.Text(finding, nameof(Finding)).Split('{', '}');
        var braces = finding.Where(c => c is '{' or '}');
        if (parts.Length % 2 == 0 || braces.Where((c, i) => c != (i % 2 == 0 ? '{' : '}')).Any())
        {
            throw new ArgumentException($"Finding is '{finding}': it has a brace without its partner.", nameof(Finding));
        }

        var holes = parts.Where((_, i) => i % 2 == 1).Select(hole => hole.Split(':', '|')).ToArray();
        if (holes.Any(hole => hole.Length is not (1 or 3) || hole.Any(part => string.IsNullOrWhiteSpace(part.TrimEnd('%', '!')))) || holes.Select(hole => hole[0].TrimEnd('%', '!')).Distinct(StringComparer.Ordinal).Count() < holes.Length)
        {
            throw new ArgumentException($"Finding is '{finding}': each value must have a name of its own, and may have a noun in both forms, such as {{days:day|days}}.", nameof(Finding));
        }

        return new(parts);
    }
}
