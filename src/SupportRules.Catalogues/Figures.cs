using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues;

/// <summary>Short forms, so that a tariff reads like its clause.</summary>
internal static class Figures
{
    public static Rounding HalfUpToCents => Rounding.HalfUpToCents;

    public static Money Usd(decimal amount) => new(amount, Currency.USD);

    public static Money Cad(decimal amount) => new(amount, Currency.CAD);

    public static Money Gbp(decimal amount) => new(amount, Currency.GBP);

    public static Money Eur(decimal amount) => new(amount, Currency.EUR);

    public static Money Aud(decimal amount) => new(amount, Currency.AUD);

    public static Money Sgd(decimal amount) => new(amount, Currency.SGD);

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    public static Citation Cite(string title, string clause, string address, LocalDate? asOf, Confidence confidence, string? note = null) => new(title, clause)
    {
        Address = new Uri(address),
        AsOf = asOf,
        Confidence = confidence,
        Note = note,
    };

    /// <summary>Terms that <see cref="Versions"/> gives their id to.</summary>
    public static PolicyId Unnamed { get; } = new("unnamed", "0");

    public static Dated<EarlyTerminationPolicy> Versions(string id, params ReadOnlySpan<(LocalDate From, EarlyTerminationPolicy Terms)> versions)
    {
        var dated = new List<DatedVersion<EarlyTerminationPolicy>>(versions.Length);
        foreach (var (from, terms) in versions)
        {
            dated.Add(new(from, (terms with { Id = new(id, from) }).Check()));
        }

        return new(dated);
    }
}
