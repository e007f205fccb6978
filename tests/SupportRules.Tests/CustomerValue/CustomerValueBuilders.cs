using NodaTime;
using NodaTime.Text;
using SupportRules.CustomerValue;

namespace SupportRules.Tests.CustomerValue;

/// <summary>Small policies and customers, in US dollars, as of 27 November 2026.</summary>
internal static class CustomerValueBuilders
{
    public const string Today = "2026-11-27";

    public static readonly TierScale Sample = CustomerTier.Scale(establishedFrom: 40, goodFrom: 60, excellentFrom: 80, businessSpendPerYear: Usd(10_000));

    /// <summary>A point a line, so that a test sets the points by the lines.</summary>
    public static ScoreFactor PointALine => new(CustomerMeasure.Lines, new FactorPoints.Linear(0, 1, 1, 100));

    public static CustomerValuePolicy Lines => Policy(PointALine);

    public static CustomerValueFacts New => CustomerValueFacts.From(Today, CustomerSegment.Consumer, "2020-01-15") with { Lines = 0, SpendPerYear = Usd(0) };

    public static CustomerValuePolicy Policy(params ScoreFactor[] factors) => new()
    {
        Id = new("test/value", "1"),
        Source = new("A test", "value"),
        Currency = Currency.USD,
        Scale = Sample,
        Scorecard = new(factors),
    };

    public static ScoreFactor Factor(CustomerMeasure measure, params ScoreBand[] bands) => new(measure, new FactorPoints.Bands([.. bands]));

    /// <summary>Complaints by the customer's own doing, in a window of twelve months.</summary>
    public static DemotionRule Complaints(int atLeast, DemotionEffect effect = DemotionEffect.ToDemoted) =>
        new("complaints", [new EventThreshold.Count(CustomerEventKind.Complaint, atLeast)], 12, effect);

    public static CustomerEvent Complaint(string date, Fault? fault = Fault.Customer) => CustomerEvent.Of(CustomerEventKind.Complaint, date, fault);

    public static CustomerEvent Credit(string date, decimal? amount = 10, Fault? fault = Fault.Customer) =>
        CustomerEvent.Of(CustomerEventKind.CreditGranted, date, fault, amount is { } sum ? Usd(sum) : null);

    public static BillRecord Bill(string due, string? paid, decimal amount = 60) => BillRecord.Of(due, Usd(amount), paid);

    public static CustomerStanding.Placed Place(this CustomerValuePolicy policy, CustomerValueFacts facts) => (CustomerStanding.Placed)policy.Decide(facts).Outcome;

    public static string[] Codes<T>(this Decision<T> decision)
        where T : notnull
        => [.. decision.Reasons.Select(reason => reason.Code)];

    /// <summary>The values of the one reason with a code.</summary>
    public static ValueList<object> Values<T>(this Decision<T> decision, string code)
        where T : notnull
        => decision.Reasons.Single(reason => reason.Code == code).Values;

    public static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;

    public static Money Usd(decimal amount) => new(amount, Currency.USD);
}
