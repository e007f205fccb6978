using NodaTime;
using NodaTime.Text;
using SupportRules.EarlyTermination;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>Tariffs and commitments in few words, for tests that each change one thing.</summary>
internal static class EarlyTerminationBuilders
{
    public static readonly Citation Tariff = new("Tariff", "fee");

    public static readonly Citation Law = new("Law", "ceiling");

    /// <summary>A tariff in US dollars: full months served, half-up to cents, nothing else.</summary>
    public static EarlyTerminationPolicy Policy(FeeFormula formula, TermCounter? counter = null) => new()
    {
        Id = new PolicyId("test/tariff", "1"),
        Source = Tariff,
        Currency = Currency.USD,
        Counter = counter ?? TermCounter.FullMonthsServed,
        Formula = formula,
        Rounding = Rounding.HalfUpToCents,
    };

    public static EarlyTerminationPolicy Limit(FeeFormula formula, TermCounter? counter = null, string name = "test/law") =>
        Policy(formula, counter) with { Id = new PolicyId(name, "1"), Source = Law };

    public static FeeFormula.Flat Flat(decimal amount) => new(Usd(amount));

    public static Money Usd(decimal amount) => new(amount, Currency.USD);

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static EarlyTerminationFacts Facts(string start, string end, int termMonths = 24) => EarlyTerminationFacts.From(start, end, termMonths);

    /// <summary>A commitment of 24 months from 2011-01-15 that ends after so many full months and days.</summary>
    public static EarlyTerminationFacts After(int months, int days = 0, int termMonths = 24)
    {
        var start = new LocalDate(2011, 1, 15);
        return new() { StartDate = start, TerminationDate = start.PlusMonths(months).PlusDays(days), TermMonths = termMonths };
    }

    /// <summary>The fee; the test fails where there is none.</summary>
    public static decimal Fee(this EarlyTerminationPolicy policy, EarlyTerminationFacts facts) => policy.Decide(facts).Outcome.Amount.Amount;

    public static string[] Codes(this EarlyTerminationPolicy policy, EarlyTerminationFacts facts) => [.. policy.Decide(facts).Reasons.Select(reason => reason.Code)];

    /// <summary>The values of the only reason with a code.</summary>
    public static object[] Found(this EarlyTerminationPolicy policy, EarlyTerminationFacts facts, string code) =>
        [.. policy.Decide(facts).Reasons.Single(reason => reason.Code == code).Values];

    /// <summary>The names of the facts that are missing; the test fails where the fee is known.</summary>
    public static string[] Missing(this EarlyTerminationPolicy policy, EarlyTerminationFacts facts) =>
        [.. ((EarlyTerminationFee.NeedsFacts)policy.Decide(facts).Outcome).Missing];
}
