using SupportRules.CustomerValue;

namespace SupportRules.Tests.CustomerValue;

/// <summary>Policies and facts of lifetime value with only what a test is about.</summary>
internal static class LifetimeBuilders
{
    public static LifetimeValuePolicy Policy(FirstMargin first, DiscountRate discount) => new()
    {
        Id = new("textbook/lifetime-value", "1"),
        Source = new("Textbook", "Lifetime value"),
        FirstMargin = first,
        Discount = discount,
        Rounding = Rounding.HalfUpToCents,
    };

    public static LifetimeValuePolicy Yearly(FirstMargin first, decimal discount) => Policy(first, DiscountRate.PerYear(discount));

    public static LifetimeValueFacts Steady(decimal margin, RetentionRate retention) => new()
    {
        Margins = new LifetimeMargins.Steady(Usd(margin), retention.Period),
        Survival = new LifetimeSurvival.Retained(retention),
    };

    public static LifetimeValueFacts Flows(params decimal[] flows) => new()
    {
        Margins = new LifetimeMargins.ByPeriod([.. flows.Select(Usd)], LifetimePeriod.Year),
        Survival = LifetimeSurvival.AllStay,
    };

    public static Money Usd(decimal amount) => new(amount, Currency.USD);
}
