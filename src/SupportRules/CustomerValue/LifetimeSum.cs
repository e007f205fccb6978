namespace SupportRules.CustomerValue;

/// <summary>The discounted sum of margins over a horizon, line by line, and how its figures are rounded.</summary>
internal readonly struct LifetimeSum
{
    private const int Digits = 28, SettledDigits = 23, ShownDecimals = 8;

    private static readonly Rounding ShownTo = new(RoundingMode.HalfEven, 0.00000001m);

    public LifetimeSum(LifetimeValuePolicy policy, LifetimeValueFacts facts, int periods)
    {
        var currency = facts.Margins.Currency;
        var ifRetained = policy.FirstMargin == FirstMargin.EndOfPeriodIfRetained;
        var paidAtStart = policy.FirstMargin == FirstMargin.Today;
        var retention = (facts.Survival as LifetimeSurvival.Retained)?.Rate.Share ?? 1;
        var curve = (facts.Survival as LifetimeSurvival.Curve)?.Shares;
        var table = policy.FactorDecimals is { } decimals ? new Rounding(RoundingMode.HalfUp, new(1, 0, 0, isNegative: false, (byte)decimals)) : null;
        var factor = 1 + policy.Discount.Share;
        var (survival, worth) = (ifRetained ? retention : 1, paidAtStart ? 1 : 1 / factor);
        var (total, cost) = (0m, facts.AcquisitionCost?.Amount ?? 0);
        var lines = new LifetimeValueLine[periods];
        for (var period = 1; period <= periods; period++)
        {
            var stays = curve is { } shares ? shares[period - 1] : survival;
            var margin = facts.Margins.Of(period) - (facts.RetentionSpend?.Amount ?? 0);
            var counted = table is null ? worth : table.Apply(worth);
            var present = margin * stays * counted;
            total += present;
            lines[period - 1] = new()
            {
                Period = period,
                PaidAfter = paidAtStart ? period - 1 : period,
                Margin = new(policy.Rounding.Apply(margin), currency),
                Survival = Shown(stays),
                DiscountFactor = Shown(counted),
                PresentValue = new(policy.Rounding.Apply(Settled(present)), currency),
                Cumulative = new(policy.Rounding.Apply(Settled(total - cost)), currency),
            };
            survival *= retention;
            worth /= factor;
        }

        Lines = new(lines);
        PresentValue = new(policy.Rounding.Apply(Settled(total)), currency);
    }

    public ValueList<LifetimeValueLine> Lines { get; }

    public Money PresentValue { get; }

    public static void Check(Rounding rounding)
    {
        if (Guard.NotNull(rounding).Decimals > ShownDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(rounding), Invariant($"Rounding is {rounding}: its unit must be {ShownTo.Unit} or more."));
        }
    }

    /// <summary>A figure without a unit as it is shown.</summary>
    public static decimal Shown(decimal figure) => ShownTo.Apply(figure);

    /// <summary>The sum of figures without a unit as it is shown.</summary>
    public static decimal Shown(ReadOnlySpan<decimal> figures)
    {
        var sum = 0m;
        foreach (var figure in figures)
        {
            sum += figure;
        }

        return Shown(sum);
    }

    /// <summary>
    /// <c>margin * factor / divisor - cost</c>, rounded once. The quotient is not formed where 28 digits hold the fraction, so that a half of the
    /// unit is a half; where they do not, its 28 digits are rounded.
    /// </summary>
    public static decimal Quotient(decimal margin, decimal factor, decimal divisor, decimal cost, Rounding rounding)
    {
        (margin, factor, divisor, cost) = (Exact.Trim(margin), Exact.Trim(factor), Exact.Trim(divisor), Exact.Trim(cost));
        var scale = Math.Max(Math.Max(margin.Scale + factor.Scale, cost.Scale + divisor.Scale), rounding.Decimals + divisor.Scale);
        var size = (Math.Abs((double)margin) * (double)factor) + ((double)cost * (double)divisor) + (double)divisor;
        return size * Math.Pow(10, scale) < Math.Pow(10, Digits - 1)
            ? rounding.Apply((margin * factor) - (cost * divisor), divisor)
            : rounding.Apply(Settled((margin * (factor / divisor)) - cost));
    }

    /// <summary>A sum of figures that have no last digit, without the last of its 28 digits, which are noise: half a cent is to be a half.</summary>
    private static decimal Settled(decimal sum)
    {
        var wholeDigits = (int)Math.Log10(Math.Abs((double)sum) + 1) + 1;
        return decimal.Round(sum, Math.Max(SettledDigits - wholeDigits, ShownDecimals + 1), MidpointRounding.ToEven);
    }
}
