namespace SupportRules.CustomerValue;

/// <summary>The BG/NBD model of repeat purchases, with parameters that were fitted elsewhere: it predicts, it does not fit.</summary>
/// <remarks>
/// <para>While a customer is active he buys at random at a rate of his own, gamma distributed (<see cref="R"/>, <see cref="Alpha"/>); after each
/// purchase he leaves for good with a probability of his own, beta distributed (<see cref="A"/>, <see cref="B"/>).</para>
/// <para>It is for a setting without contract, in which nobody says that he leaves. A telephone contract is one in which he does: there retention is
/// seen, and <see cref="LifetimeValuePolicy"/> fits. And since nobody leaves before his first repeat purchase, a customer without one is alive with
/// probability 1 here, however long ago he bought: no score of a customer should rest on that.</para>
/// <para>Figures are doubles, the same on every run, good to about ten digits. Equal when parameters and unit are.</para>
/// </remarks>
public sealed record BgNbdModel
{
    /// <summary>The shape of the rates at which customers buy; 0.0001 to 10000.</summary>
    public required double R { get; init => field = Parameter(value, nameof(R)); }

    /// <summary>The scale of those rates, in the model's unit of time; 0.0001 to 10000.</summary>
    public required double Alpha { get; init => field = Parameter(value, nameof(Alpha)); }

    /// <summary>The first shape of the probabilities of leaving; 0.0001 to 10000.</summary>
    public required double A { get; init => field = Parameter(value, nameof(A)); }

    /// <summary>The second shape of the probabilities of leaving; 0.0001 to 10000.</summary>
    public required double B { get; init => field = Parameter(value, nameof(B)); }

    /// <summary>The unit of time that the parameters were fitted in; every span must be in it.</summary>
    public required LifetimePeriod Unit { get; init => field = Guard.Defined(value, nameof(Unit)); }

    /// <summary>The expected purchases of a new customer from his first purchase, which does not count, until then: <c>E[X(t)]</c>.</summary>
    /// <exception cref="ArgumentException">The span is in another unit, or so long (thousands of times <see cref="Alpha"/>) that the series does not converge.</exception>
    public double ExpectedPurchases(LifetimeSpan until) => BgNbdSeries.Expected(R, A, B, Ratio(until, Alpha, nameof(until)), nameof(until));

    /// <summary>The expected purchases of a customer with a history in the time that follows it: <c>E[Y(t) | x, t_x, T]</c>.</summary>
    /// <exception cref="ArgumentException">A span is in another unit, or so long that the series does not converge.</exception>
    public double ExpectedPurchases(PurchaseHistory history, LifetimeSpan ahead)
    {
        var alive = ProbabilityAlive(history);
        var alpha = Alpha + history.Observed.Length;
        return alive * BgNbdSeries.Expected(R + history.Repeats, A, B + history.Repeats, Ratio(ahead, alpha, nameof(ahead)), nameof(ahead));
    }

    /// <summary>
    /// The expected purchases of each period that follows the history, not running totals, so that they may be discounted by their own period; to
    /// 15 digits.
    /// </summary>
    /// <param name="period">The period of each: the model's unit, or a whole number of them.</param>
    /// <param name="count">1 to 1200.</param>
    /// <exception cref="ArgumentException">No whole number of the model's units makes the period, such as weeks and a month.</exception>
    public ValueList<decimal> PurchasesByPeriod(PurchaseHistory history, LifetimePeriod period, int count)
    {
        Guard.InRange(count, 1, LifetimeMargins.MostPeriods);
        if (Unit.CountIn(Guard.Defined(period)) is var units && units == 0)
        {
            throw new ArgumentException($"period is {period.Name()}: the model counts in {Unit.Name()}s, and no whole number of them makes a {period.Name()}.", nameof(period));
        }

        var purchases = new decimal[count];
        var before = 0.0;
        for (var i = 0; i < count; i++)
        {
            var total = ExpectedPurchases(history, new((double)(i + 1) * units, Unit));
            purchases[i] = (decimal)Math.Max(0, total - before);
            before = total;
        }

        return new(purchases);
    }

    /// <summary>How likely a new customer makes so many purchases, the first not counted, until then: <c>P(X(t) = n)</c>.</summary>
    /// <param name="purchases">0 to 100000.</param>
    public double ProbabilityOf(int purchases, LifetimeSpan until) =>
        BgNbdSeries.Probability(R, A, B, Guard.InRange(purchases, 0, 100_000), Ratio(until, Alpha, nameof(until)), nameof(until));

    /// <summary>How likely a customer has not left for good; 1 without a repeat purchase, whatever the parameters.</summary>
    public double ProbabilityAlive(PurchaseHistory history)
    {
        var x = Guard.NotNull(history).Repeats;
        InUnit(history.Observed, nameof(history));
        if (x == 0)
        {
            return 1;
        }

        var odds = A / (B + x - 1) * Math.Exp((R + x) * Math.Log((Alpha + history.Observed.Length) / (Alpha + history.LastAt.Length)));
        return 1 / (1 + odds);
    }

    private double Ratio(LifetimeSpan span, double alpha, string name) => InUnit(span, name) / alpha;

    private double InUnit(LifetimeSpan span, string name) => span.Unit == Unit
        ? span.Length
        : throw new ArgumentException($"{name} is {span}: the model counts in {Unit.Name()}s (LifetimeSpan.In).", name);

    private static double Parameter(double value, string name) => value is >= 0.0001 and <= 10_000
        ? value
        : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {value}: a parameter is from 0.0001 to 10000."));

    /// <summary>Every member, whatever the culture.</summary>
    public override string ToString() => Render.Members(nameof(BgNbdModel), (nameof(R), R), (nameof(Alpha), Alpha), (nameof(A), A), (nameof(B), B), (nameof(Unit), Unit));
}
