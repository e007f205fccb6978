using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace AgentDesk.Showing;

/// <summary>Lines of a terminal: wrapped at its width, never cut, nothing behind the last word.</summary>
internal sealed partial class Page(IAnsiConsole console)
{
    /// <summary>What stands behind a label begins here.</summary>
    private const int Indent = 20;

    private const char Unbroken = '\u00A0';

    /// <summary>Where there is no room for two columns, what belongs to a label stands below it.</summary>
    private const int NarrowIndent = 4;

    /// <summary>Columns, 30 at least.</summary>
    public int Width { get; } = Math.Max(30, console.Profile.Width);

    public bool IsNarrow => Width < 60;

    public Style Strong { get; } = new(decoration: Decoration.Bold);

    public Style Faint { get; } = new(decoration: Decoration.Dim);

    /// <summary>How many columns a text takes; some letters take two.</summary>
    public static int Columns(string text) => new Segment(text).CellCount();

    /// <summary>A text filled up with blanks.</summary>
    public static string Padded(string text, int columns) => text + new string(' ', Math.Max(0, columns - Columns(text)));

    public void Blank() => console.WriteLine();

    public void Heading(string text)
    {
        Blank();
        Say(text, Strong);
    }

    /// <param name="text">The text.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="indent">Where lines after the first begin.</param>
    public void Say(string text, Style style, int indent = 0) => Wrap(text, indent, line => Write((line, style)));

    /// <summary>A label, and what belongs to it.</summary>
    public void Row(string label, string text, Style? style = null)
    {
        if (IsNarrow)
        {
            Wrap($"  {label}", NarrowIndent, line => Write((line, Faint)));
            Wrap(new string(' ', NarrowIndent) + text, NarrowIndent, line => Write((line, style ?? Style.Plain)));
            return;
        }

        // A long label takes lines of its own.
        var head = $"  {label}";
        var fits = Columns(head) < Indent;
        if (!fits)
        {
            Wrap(head, NarrowIndent, line => Write((line, Faint)));
        }

        var isFirst = fits;
        Wrap(new string(' ', Indent) + text, Indent, line =>
        {
            Write(isFirst ? [(Padded(head, Indent), Faint), (line[Indent..], style ?? Style.Plain)] : [(line, style ?? Style.Plain)]);
            isFirst = false;
        });
    }

    /// <summary>A bar between its label and its figures; on lines of their own where they do not fit on one.</summary>
    /// <param name="cells">Each text with the columns that it takes at least.</param>
    /// <param name="bar">The bar.</param>
    /// <param name="barColumns">The columns of the longest bar.</param>
    /// <param name="rest">What is said of it.</param>
    public void BarRow(IReadOnlyList<(string Text, int Columns, Style Style)> cells, Bar bar, int barColumns, string rest)
    {
        var marks = bar.Marks(console.Profile.Capabilities is { Ansi: true, Unicode: true });
        List<(string Text, Style Style)> parts = [.. cells.Select(cell => (Padded(cell.Text, cell.Columns) + "  ", cell.Style))];
        var barParts = new (string Text, Style Style)[] { (marks.Full, new(Color.Green)), (marks.Empty, new(Color.Grey)), (new string(' ', barColumns - bar.Columns), Style.Plain) };
        var line = parts.Sum(part => Columns(part.Text)) + 2 + barColumns + 2 + Columns(rest);
        if (line <= Width)
        {
            Write([("  ", Style.Plain), .. parts, .. barParts, ($"  {rest}", Style.Plain)]);
            return;
        }

        Wrap("  " + string.Join("  ", cells.Select(cell => cell.Text.Trim())), NarrowIndent, text => Write((text, cells[0].Style)));
        if (bar.Columns > 0)
        {
            Write([(new string(' ', NarrowIndent), Style.Plain), .. barParts[..2]]);
        }

        Wrap(new string(' ', NarrowIndent) + rest.TrimStart(), NarrowIndent, text => Write((text, Style.Plain)));
    }

    private void Write(params IReadOnlyList<(string Text, Style Style)> parts)
    {
        var paragraph = new Paragraph();
        foreach (var (text, style) in parts)
        {
            paragraph.Append(text.Replace(Unbroken, ' '), style);
        }

        console.Write(paragraph);
        console.WriteLine();
    }

    /// <summary>Lines that fit: broken at blanks, all but the first indented; a word that is longer than a line goes on in the next.</summary>
    private void Wrap(string text, int indent, Action<string> line)
    {
        text = Amounts().Replace(text, $"{Unbroken}");
        var room = Width;
        var current = text[..(text.Length - text.TrimStart().Length)];
        var isEmpty = true;
        foreach (var word in text.TrimStart().Split(' '))
        {
            var rest = word;
            if (!isEmpty && Columns(current) + 1 + Columns(rest) > room)
            {
                line(current.TrimEnd());
                (current, isEmpty) = (new string(' ', indent), true);
            }

            while (isEmpty && Columns(current) + Columns(rest) > room)
            {
                var taken = rest.Length;
                while (taken > 1 && Columns(current) + Columns(rest[..taken]) > room)
                {
                    taken--;
                }

                line(current + rest[..taken]);
                (current, rest) = (new string(' ', indent), rest[taken..]);
            }

            current += isEmpty ? rest : $" {rest}";
            isEmpty = false;
        }

        line(current.TrimEnd());
    }

    // An amount stays on one line: USD 15.00, 20 %.
    [GeneratedRegex("(?<=\\b[A-Z]{3}) (?=[0-9])|(?<=[0-9]) (?=%)")]
    private static partial Regex Amounts();
}
