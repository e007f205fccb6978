namespace SupportRules.Tests.CustomerValue;

/// <summary>BG/NBD worked out another way: by the published closed form, and by integrating over the customers who may be behind a history.</summary>
internal static class BgNbdOracle
{
    /// <summary>The closed form of the expected purchases of a new customer; it has no value at a = 1.</summary>
    public static double ClosedForm(double r, double alpha, double a, double b, double t) =>
        (a + b - 1) / (a - 1) * (1 - (Math.Pow(alpha / (alpha + t), r) * Hypergeometric(r, b, a + b - 1, t / (alpha + t))));

    /// <summary>Expected purchases of a new customer: over p, of <c>(1 - (α / (α + p t))^r) / p</c>.</summary>
    public static double Expected(double r, double alpha, double a, double b, double t) =>
        Integrate((p, q) => Weight(p, q, a, b) * Bought(p, t / alpha, r)) / Integrate((p, q) => Weight(p, q, a, b));

    /// <summary>Expected purchases after a history, and the probability of being alive after it, by the likelihood of the history at each p.</summary>
    public static (double Purchases, double Alive) After(double r, double alpha, double a, double b, (int X, double LastAt, double Observed) history, double t)
    {
        var (x, lastAt, observed) = history;
        var shape = r + x;

        // All in units of the likelihood of being alive at any p, so that nothing overflows.
        var gone = x == 0 ? 0 : Integrate((p, q) => Weight(p, q, a + 1, b + x - 1)) * Math.Pow((alpha + observed) / (alpha + lastAt), shape);
        var alive = Integrate((p, q) => Weight(p, q, a, b + x));
        var purchases = Integrate((p, q) => Weight(p, q, a, b + x) * Bought(p, t / (alpha + observed), shape));
        return (purchases / (alive + gone), alive / (alive + gone));
    }

    /// <summary><c>(1 - (1 + p t)^-r) / p</c>, which is <c>r t</c> where p is too small for the difference.</summary>
    private static double Bought(double p, double t, double r)
    {
        var pt = p * t;
        return pt * (r + 1) < 1e-6 ? r * t * (1 - ((r + 1) * pt / 2)) : (1 - Math.Pow(1 + pt, -r)) / p;
    }

    private static double Weight(double p, double q, double a, double b) => Math.Pow(p, a - 1) * Math.Pow(q, b - 1);

    private static double Hypergeometric(double a, double b, double c, double z)
    {
        var (sum, term) = (1.0, 1.0);
        for (var n = 0; n < 100_000 && Math.Abs(term) > 1e-17 * Math.Abs(sum); n++)
        {
            term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
            sum += term;
        }

        return sum;
    }

    /// <summary>Tanh-sinh quadrature of a function of p and 1 - p over (0, 1); ends at which it is infinite do not matter.</summary>
    private static double Integrate(Func<double, double, double> f)
    {
        const double Step = 1.0 / 128;
        var sum = 0.0;
        // Out to where p is the least number there is: with a = 0.05 what lies below e^-372 is still a hundred-millionth of the whole.
        for (var k = -800; k <= 800; k++)
        {
            var t = k * Step;
            var s = Math.PI / 2 * Math.Sinh(t);
            var (p, q) = (1 / (1 + Math.Exp(-2 * s)), 1 / (1 + Math.Exp(2 * s)));
            if (p > 0 && q > 0)
            {
                sum += f(p, q) * Math.PI * Math.Cosh(t) * p * q;
            }
        }

        return sum * Step;
    }
}
