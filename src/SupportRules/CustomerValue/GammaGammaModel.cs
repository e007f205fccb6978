namespace SupportRules.CustomerValue;

/// <summary>The Gamma-Gamma model of what a customer spends on average, with parameters that were fitted elsewhere: it predicts, it does not fit.</summary>
/// <remarks>
/// It draws the average that was seen of one customer towards that of all, the more so the fewer purchases it is of. It takes what is spent not to
/// depend on how often, which is to be checked where it is fitted. Equal when all parameters are.
/// </remarks>
public sealed record GammaGammaModel
{
    private const decimal Least = 0.0001m, Most = 10_000;

    private const int MostPurchases = 100_000;

    /// <summary>The shape of single purchases; 0.0001 to 10000.</summary>
    public required decimal P { get; init => field = Parameter(value, nameof(P)); }

    /// <summary>The shape of the scales of customers; 0.0001 to 10000. Only above 1 has the population an average.</summary>
    public required decimal Q { get; init => field = Parameter(value, nameof(Q)); }

    /// <summary>The scale of those scales, an amount of money: more than 0.</summary>
    public required Money V { get; init => field = Guard.Amount(value, nameof(V)) is { IsZero: false } ? value : throw new ArgumentOutOfRangeException(nameof(V), $"V is {value}: it must be more than 0."); }

    /// <summary>What a customer of whom nothing is known spends on a purchase: <c>p v / (q - 1)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Q is 1 or less: the average has no value.</exception>
    public Money ExpectedSpend(Rounding rounding) => Spend(0, 0, rounding);

    /// <summary>What a customer with so many purchases of this average spends on one: <c>p (v + x z) / (p x + q - 1)</c>.</summary>
    /// <param name="purchases">Those that the average is of, 0 to 100000.</param>
    /// <param name="averageSpend">Of one purchase; 0 where there was none.</param>
    /// <exception cref="ArgumentException">The average is negative, of another currency, or of no purchase and not 0; or P times purchases plus Q is 1 or less.</exception>
    public Money ExpectedSpend(int purchases, Money averageSpend, Rounding rounding)
    {
        Guard.InRange(purchases, 0, MostPurchases);
        if (Guard.Amount(averageSpend).Currency != V.Currency)
        {
            throw new ArgumentException($"averageSpend is {averageSpend}: the model counts in {V.Currency}.", nameof(averageSpend));
        }

        return purchases > 0 || averageSpend.IsZero
            ? Spend(purchases, averageSpend.Amount, rounding)
            : throw new ArgumentOutOfRangeException(nameof(averageSpend), $"averageSpend is {averageSpend}: of no purchases it must be 0.");
    }

    private Money Spend(int purchases, decimal average, Rounding rounding)
    {
        LifetimeSum.Check(rounding);
        var divisor = (P * purchases) + Q - 1;
        return divisor > 0
            ? new(LifetimeSum.Quotient(V.Amount + (purchases * average), P, divisor, 0, rounding), V.Currency)
            : throw new ArgumentOutOfRangeException(
                nameof(Q),
                Invariant($"Q is {Q}: the expected spend of a customer with {purchases} purchases has a value only where P x purchases + Q is more than 1; it is {divisor + 1}."));
    }

    private static decimal Parameter(decimal value, string name) => value is >= Least and <= Most
        ? value
        : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {value}: a parameter is from {Least} to {Most}."));

    /// <summary>Every member, whatever the culture.</summary>
    public override string ToString() => Render.Members(nameof(GammaGammaModel), (nameof(P), P), (nameof(Q), Q), (nameof(V), V));
}
