namespace SupportRules.CustomerValue;

/// <summary>Factors whose points add up to a score.</summary>
/// <remarks>Checked when it is built. Equal when the factors are.</remarks>
public sealed record Scorecard
{
    /// <param name="factors">At least one, each with a name of its own.</param>
    /// <exception cref="ArgumentException">There is none, two have one name, or a first good sign could lower the score.</exception>
    public Scorecard(params ReadOnlySpan<ScoreFactor> factors)
    {
        Factors = ValueList.Of(factors);
        if (factors.IsEmpty)
        {
            throw new ArgumentException("factors is empty: give at least one.", nameof(factors));
        }

        for (var i = 0; i < factors.Length; i++)
        {
            Guard.NotNull(factors[i], nameof(factors)).Check();
            Most += factors[i].Most;
            for (var j = 0; j < i; j++)
            {
                SharesMeasures |= factors[i].Measure == factors[j].Measure;
                if (factors[i].Name == factors[j].Name)
                {
                    throw new ArgumentException($"factors have the name '{factors[i].Name}' twice: give one of them a Name of its own.", nameof(factors));
                }
            }
        }
    }

    public ValueList<ScoreFactor> Factors { get; }

    /// <summary>The most points there are, weighted.</summary>
    public decimal Most { get; }

    /// <summary>Whether two factors look at one measure, such as in two windows.</summary>
    internal bool SharesMeasures { get; }

    /// <summary>The points of figures that somebody has worked out, such as those of a table of recency, frequency and monetary value.</summary>
    /// <param name="figures">One for each measure that the factors look at.</param>
    /// <exception cref="ArgumentException">A figure is missing, or there twice.</exception>
    public CustomerScore Score(params ReadOnlySpan<MeasuredValue> figures)
    {
        var lines = new ScoreLine[Factors.Count];
        var total = 0m;
        for (var i = 0; i < lines.Length; i++)
        {
            var factor = Factors[i];
            var value = Find(figures, factor.Measure);
            var points = factor.Points.Of(value, 1, out var band) * factor.Weight;
            lines[i] = new(factor.Name, value, band, points, factor.Most);
            total += points;
        }

        return new(total, Most, new(lines));
    }

    public override string ToString() => string.Join(" + ", Factors.Select(factor => factor.Weight == 1 ? factor.Name : Invariant($"{factor.Weight} x {factor.Name}")));

    private static decimal Find(ReadOnlySpan<MeasuredValue> figures, CustomerMeasure measure)
    {
        decimal? found = null;
        foreach (var figure in figures)
        {
            if (Guard.NotNull(figure, nameof(figures)).Measure == measure)
            {
                found = found is null ? figure.Value : throw new ArgumentException($"figures have {measure} twice.", nameof(figures));
            }
        }

        return found ?? throw new ArgumentException($"figures have no {measure}, which a factor looks at.", nameof(figures));
    }
}
