namespace SupportRules.CustomerValue;

/// <summary>The sums behind BG/NBD, in forms whose terms are all positive: nothing is lost by taking one large figure from another.</summary>
internal static class BgNbdSeries
{
    private const int MostTerms = 250_000;

    private const double Precision = 1e-16, WidestPanel = 0.5;

    /// <summary>Where a term is so small that a double begins to lose it: terms below are kept as logarithms.</summary>
    private const double SmallLogarithm = -650;

    // Gauss-Legendre of ten points on [-1, 1]: half of them, the others are their mirror images.
    private static readonly double[] Nodes = [0.1488743389816312, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717];

    private static readonly double[] Weights = [0.2955242247147529, 0.2692667193099964, 0.2190863625159820, 0.1494513491505806, 0.0666713443086881];

    /// <summary>
    /// <c>E[X(t)]</c>, published as <c>(a + b - 1) / (a - 1) * [1 - (α / (α + t))^r 2F1(r, b; a + b - 1; t / (α + t))]</c>, with t as a multiple of α.
    /// </summary>
    /// <remarks>
    /// That form has no value at a = 1 and loses digits beside it. Its derivative by t has neither trouble: <c>(r / α) 2F1(r + 1, a; a + b; -t / α)</c>.
    /// It is integrated, over u = ln(1 + t / α), in which it is smooth.
    /// </remarks>
    /// <param name="spanName">What an error calls the span.</param>
    public static double Expected(double r, double a, double b, double ratio, string spanName)
    {
        var (sum, from, end) = (0.0, 0.0, Log1p(ratio));

        // A rate that falls as e^(-k u) does so with k of r + 1 at most: panels begin that narrow, and double.
        for (var width = Math.Min(WidestPanel, 1 / (r + 1)); from < end; width = Math.Min(WidestPanel, 2 * width))
        {
            var half = Math.Min(width, end - from) / 2;
            var integral = 0.0;
            for (var i = 0; i < Nodes.Length; i++)
            {
                integral += Weights[i] * (Rate(r, a, b, from + half - (half * Nodes[i]), spanName) + Rate(r, a, b, from + half + (half * Nodes[i]), spanName));
            }

            sum += integral * half;
            from += width;
        }

        return sum;
    }

    /// <summary>
    /// <c>P(X(t) = n)</c>, with t as a multiple of α: still active after n purchases, or gone with the n-th.
    /// </summary>
    public static double Probability(double r, double a, double b, int n, double ratio, string spanName)
    {
        if (ratio == 0)
        {
            return n == 0 ? 1 : 0;
        }

        var z = ratio / (1 + ratio);
        var (stayed, left) = (0.0, Math.Log(a / (a + b)));
        for (var k = 0; k < n; k++)
        {
            stayed += Math.Log((b + k) / (a + b + k));
            left += k < n - 1 ? Math.Log((b + k) / (a + b + 1 + k)) : 0;
        }

        var (exactly, atLeast) = Counts(r, z, n, spanName);
        return (Math.Exp(stayed) * exactly) + (n == 0 ? 0 : Math.Exp(left) * atLeast);
    }

    /// <summary><c>dE/du</c>: <c>r e^u</c> times a mean of <c>(b)_n / (a + b)_n</c> over negative-binomial weights, which is the hypergeometric series scaled to at most 1.</summary>
    private static double Rate(double r, double a, double b, double u, string spanName)
    {
        var z = -Expm1(-u);
        var logarithm = -(r + 1) * u;
        var term = Math.Exp(logarithm);
        var sum = term;
        for (var n = 0; n < MostTerms; n++)
        {
            // No later term grows on the one before by more than this.
            var growth = (r + 1 + n) / (n + 1) * z;
            var next = growth * ((b + n) / (a + b + n));
            if (logarithm < SmallLogarithm)
            {
                logarithm += Math.Log(next);
                term = Math.Exp(logarithm);
            }
            else
            {
                term *= next;
            }

            sum += term;
            if (growth < 1 && term * growth <= Precision * sum * (1 - growth))
            {
                return r * Math.Exp(u) * sum;
            }
        }

        throw NotConverged(spanName);
    }

    /// <summary>The negative-binomial probabilities of n purchases, and of n or more, by one who never leaves.</summary>
    /// <remarks>The second is the sum of its own terms where it is small, and of the others where it is not.</remarks>
    private static (double Exactly, double AtLeast) Counts(double r, double z, int n, string spanName)
    {
        var logarithm = r * Log1p(-z);
        var below = 0.0;
        for (var k = 0; k < n; k++)
        {
            below += Math.Exp(logarithm);
            logarithm += Math.Log((r + k) / (k + 1) * z);
        }

        var exactly = Math.Exp(logarithm);
        if (below < 0.9)
        {
            return (exactly, 1 - below);
        }

        var (sum, term) = (exactly, exactly);
        for (var k = n; k < n + MostTerms; k++)
        {
            var next = (r + k) / (k + 1) * z;
            term *= next;
            sum += term;
            var growth = Math.Max(next, z);
            if (growth < 1 && term * growth <= Precision * sum * (1 - growth))
            {
                return (exactly, sum);
            }
        }

        throw NotConverged(spanName);
    }

    private static ArgumentOutOfRangeException NotConverged(string spanName) => new(
        spanName,
        Invariant($"{spanName} is too long for these parameters and the time observed: a series has not converged after {MostTerms} terms."));

    private static double Expm1(double x) => Math.Abs(x) < 1e-5 ? x + (x * x / 2) + (x * x * x / 6) : Math.Exp(x) - 1;

    private static double Log1p(double x) => Math.Abs(x) < 1e-5 ? x - (x * x / 2) + (x * x * x / 3) : Math.Log(1 + x);
}
