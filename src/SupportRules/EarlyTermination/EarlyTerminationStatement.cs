using System.Text;

namespace SupportRules.EarlyTermination;

/// <summary>What ending several lines or products together costs: each with its decision, and their sum.</summary>
/// <remarks>Made by <see cref="Of(ValueList{EarlyTerminationLine})"/>.</remarks>
public sealed record EarlyTerminationStatement
{
    private EarlyTerminationStatement(ValueList<EarlyTerminationLineFee> lines, EarlyTerminationFee total)
    {
        Lines = lines;
        Total = total;
    }

    public ValueList<EarlyTerminationLineFee> Lines { get; }

    /// <summary>The sum; where a line needs facts it is not known and names them by line: <c>line 2: MonthlyCharge</c>.</summary>
    public EarlyTerminationFee Total { get; }

    /// <summary>Decides every line and sums them.</summary>
    /// <param name="lines">At least one, of one currency, with names of their own.</param>
    /// <exception cref="ArgumentException">There is no line, a name stands twice, two currencies meet, or a line's facts cannot be.</exception>
    public static EarlyTerminationStatement Of(ValueList<EarlyTerminationLine> lines)
    {
        if (lines.IsEmpty)
        {
            throw new ArgumentException("lines is empty: give at least one.", nameof(lines));
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (!names.Add(line.Name))
            {
                throw new ArgumentException($"lines has two lines named '{line.Name}': names tell them apart.", nameof(lines));
            }

            if (line.Policy.Currency != lines[0].Policy.Currency)
            {
                throw new ArgumentException($"lines are in {lines[0].Policy.Currency} and in {line.Policy.Currency}: only one currency can be summed.", nameof(lines));
            }
        }

        var fees = lines.Select(line => new EarlyTerminationLineFee(line.Name, line.Policy.Decide(line.Facts))).ToValueList();
        return new(fees, Sum(fees, lines[0].Policy.Currency));
    }

    private static EarlyTerminationFee Sum(ValueList<EarlyTerminationLineFee> fees, Currency currency)
    {
        var missing = fees
            .Where(line => line.Decision.Outcome is EarlyTerminationFee.NeedsFacts)
            .SelectMany(line => ((EarlyTerminationFee.NeedsFacts)line.Decision.Outcome).Missing.Select(fact => $"{line.Name}: {fact}"))
            .ToValueList();
        if (!missing.IsEmpty)
        {
            return new EarlyTerminationFee.NeedsFacts(missing);
        }

        return fees.Any(line => line.Decision.Outcome is EarlyTerminationFee.NotLimited)
            ? new EarlyTerminationFee.NotLimited()
            : new EarlyTerminationFee.Due(fees.Aggregate(Money.Zero(currency), (sum, line) => sum + line.Decision.Outcome.Amount));
    }

    /// <summary>Plain text: the sum, then each line with its reasons.</summary>
    /// <param name="culture">How numbers and dates are written; invariant, with ISO dates, when <c>null</c>.</param>
    public string ToText(IFormatProvider? culture = null)
    {
        var text = new StringBuilder(Render.Value(Total, culture));
        foreach (var line in Lines)
        {
            text.Append("\n\n").Append(line.Name).Append(": ").Append(line.Decision.ToText(culture));
        }

        return text.ToString();
    }

    /// <summary>As <see cref="ToText"/>, whatever the culture.</summary>
    public override string ToString() => ToText();
}
