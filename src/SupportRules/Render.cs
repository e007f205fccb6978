using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace SupportRules;

/// <summary>Writes decisions for people: a log, an agent's screen, a letter.</summary>
internal static class Render
{
    private static readonly LocalDateTimePattern ToMinutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>A value as a person reads it: ISO dates and a decimal point, unless a culture is asked for.</summary>
    public static string Value(object? value, IFormatProvider? culture) => value switch
    {
        null => "",
        LocalDate date => culture is null || culture.Equals(CultureInfo.InvariantCulture) ? Guard.Iso(date) : date.ToString("d", culture),
        LocalDateTime local => culture is null || culture.Equals(CultureInfo.InvariantCulture) ? Iso(local) : local.ToString("g", culture),
        LocalTime time => LocalTimePattern.GeneralIso.Format(time)[..5],
        Instant instant => InstantPattern.General.Format(instant),
        Enum member => Words(member.ToString("G")),
        decimal number => Exact.Trim(number).ToString(culture ?? CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, culture ?? CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Year-month-day and the time of day, without seconds where there are none.</summary>
    private static string Iso(LocalDateTime local) => local.Second == 0 && local.NanosecondOfSecond == 0
        ? ToMinutes.Format(local)
        : LocalDateTimePattern.GeneralIso.Format(local);

    /// <summary>The words of a name or of several: <c>plan changes, new orders</c> of <c>PlanChanges, NewOrders</c>.</summary>
    private static string Words(string names)
    {
        var words = new StringBuilder(names.Length + 8);
        foreach (var c in names)
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    /// <summary>What a record would print of its members, but in no culture and without those that are <c>null</c>.</summary>
    public static string Members(string name, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var text = new StringBuilder(name).Append(" { ");
        var separator = "";
        foreach (var (member, value) in members)
        {
            if (value is not null)
            {
                text.Append(separator).Append(member).Append(" = ").Append(Value(value, null));
                separator = ", ";
            }
        }

        return text.Append(" }").ToString();
    }

    public static string Text<TOutcome>(Decision<TOutcome> decision, IFormatProvider? culture)
        where TOutcome : notnull
    {
        var text = new StringBuilder().Append(Value(decision.Outcome, culture)).Append('\n');
        var width = decision.Reasons.Max(reason => reason.Code.Length);
        foreach (var reason in decision.Reasons)
        {
            text.Append("  ").Append(reason.Code.PadRight(width)).Append("  ").Append(reason.ToFinding(culture)).Append('\n');
            text.Append(' ', width + 4).Append('[').Append(reason.Source).Append("]\n");
        }

        return text.Append("  policy ").Append(decision.Policy).ToString();
    }

    public static string Markdown<TOutcome>(Decision<TOutcome> decision, IFormatProvider? culture)
        where TOutcome : notnull
    {
        var text = new StringBuilder().Append("**").Append(Escape(Value(decision.Outcome, culture))).Append("**\n\n");
        foreach (var reason in decision.Reasons)
        {
            text.Append("- ").Append(Escape(reason.ToFinding(culture))).Append(" (").Append(Escape(reason.Code)).Append("; ");
            Link(text, reason.Source).Append(")\n");
        }

        return text.Append("\nPolicy `").Append(decision.Policy).Append('`').ToString();
    }

    /// <summary>Each source once: where to read it, as of when, how sure it is, and what was noted.</summary>
    public static string Sources<TOutcome>(Decision<TOutcome> decision, IFormatProvider? culture, bool markdown)
        where TOutcome : notnull
    {
        var text = new StringBuilder();
        foreach (var source in decision.Reasons.Select(reason => reason.Source).Distinct())
        {
            string?[] details =
            [
                source.Address?.AbsoluteUri,
                source.AsOf is { } day ? $"as of {Value(day, culture)}" : null,
                source.Confidence == Confidence.High ? null : $"confidence {(source.Confidence == Confidence.Medium ? "medium" : "low")}",
                source.Note,
            ];
            var said = string.Join("; ", details.Where(detail => detail is not null));
            text.Append(markdown ? "\n- " : "\n    ").Append(markdown ? Escape(source.ToString()) : source.ToString());
            if (said.Length > 0)
            {
                text.Append(markdown ? ": " : "\n      ").Append(markdown ? Escape(said) : said);
            }
        }

        return text.ToString();
    }

    private static StringBuilder Link(StringBuilder text, Citation source) => source.Address is { } address
        ? text.Append('[').Append(Escape(source.ToString())).Append("](<").Append(address.AbsoluteUri).Append(">)")
        : text.Append(Escape(source.ToString()));

    // The characters with which Markdown starts emphasis, code, links, tables and HTML.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
