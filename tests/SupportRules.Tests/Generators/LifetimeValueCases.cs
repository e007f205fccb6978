using FsCheck;
using FsCheck.Fluent;
using SupportRules.CustomerValue;

namespace SupportRules.Tests.Generators;

/// <summary>Lifetime values of every form, with nobody or everybody retained, no discount and a steep one, costs of nothing and of more than the margin.</summary>
internal sealed class LifetimeValueCases : PolicyCases<LifetimeValuePolicy, LifetimeValueFacts, LifetimeValue>
{
    private const int MostPeriods = 6;

    public static Gen<FirstMargin> FirstMargins { get; } = Gen.Elements(Enum.GetValues<FirstMargin>());

    public static Gen<LifetimePeriod> Periods { get; } = Gen.Elements(Enum.GetValues<LifetimePeriod>());

    /// <summary>Rates with which margins for ever have a value, whatever is retained, once there is any discount.</summary>
    public static Gen<decimal> Discounts { get; } = Gen.OneOf(Gen.Elements(0.000001m, 0.01m, 0.1m, 0.12m, 0.15m, 0.999m, 1m, 12m), Gen.Choose(1, 400).Select(thousandths => thousandths / 1000m));

    public static Gen<decimal> Retentions { get; } = Gen.OneOf(Gen.Elements(0m, 0m, 0.000001m, 0.5m, 0.8m, 0.995m, 0.999999m, 1m, 1m), Gen.Choose(0, 1000).Select(thousandths => thousandths / 1000m));

    public static Gen<Money> Margins { get; } = Gen.OneOf(Gen.Elements(0m, 17.95m, 100m, -0.01m, 0.00000001m), Gen.Choose(-1000, 9000).Select(cents => cents / 100m)).Select(amount => new Money(amount, Currency.USD));

    protected override Gen<(LifetimeValuePolicy Policy, LifetimeValueFacts Facts)> Cases => Any;

    public static Gen<(LifetimeValuePolicy Policy, LifetimeValueFacts Facts)> Any { get; } =
        from first in FirstMargins
        from period in Periods
        from discount in Discounts
        from horizon in Gen.Elements(1, 2, MostPeriods).OrNothing(5)
        from rounding in Gens.Roundings
        from margins in AnyMargins(period)
        from survival in AnySurvival(period, first)
        from spend in Gen.Elements(0m, 0.5m, 20m).OrNothing(5)
        from cost in Gen.Elements(0m, 40m, 51m).OrNothing(4)
        let countsPurchases = margins is LifetimeMargins.ByPurchases
        let reach = Math.Min(margins.Periods ?? MostPeriods, countsPurchases ? MostPeriods : (survival as LifetimeSurvival.Curve)?.Shares.Count ?? MostPeriods)
        from factorDecimals in Gen.Elements(1, 3, 8).OrNothing(7)
        let hasLines = horizon is not null || margins.Periods is not null || survival is LifetimeSurvival.Curve
        select (
            new LifetimeValuePolicy
            {
                Id = new("generated/lifetime", "1"),
                Source = new("Generated textbook", "lifetime value"),
                FirstMargin = first,
                Discount = Discount(period, discount),
                HorizonPeriods = (horizon ?? (margins.Periods > reach ? reach : default(int?))) is { } told ? Math.Min(told, reach) : null,
                FactorDecimals = hasLines ? factorDecimals : null,
                Rounding = rounding,
            },
            new LifetimeValueFacts
            {
                Margins = margins,
                Survival = countsPurchases ? LifetimeSurvival.AllStay : survival,
                RetentionSpend = countsPurchases || spend is null ? null : new Money(spend.Value, Currency.USD),
                AcquisitionCost = cost is { } amount ? new Money(amount, Currency.USD) : null,
            });

    /// <summary>For <c>[Property(Arbitrary = [typeof(LifetimeValueCases)])]</c>.</summary>
    public static Arbitrary<(LifetimeValuePolicy Policy, LifetimeValueFacts Facts)> Arbitrary() => Any.ToArbitrary();

    public static DiscountRate Discount(LifetimePeriod period, decimal share) => share < 1 ? DiscountRate.Per(period, share) : DiscountRate.OneHundredPercentOrMore(period, share);

    private static Gen<LifetimeMargins> AnyMargins(LifetimePeriod period) => Gen.Frequency(
        (3, Margins.Select(margin => (LifetimeMargins)new LifetimeMargins.Steady(margin, period))),
        (2, Margins.List(1, MostPeriods).Select(margins => (LifetimeMargins)new LifetimeMargins.ByPeriod(margins, period))),
        (1, from purchases in Gen.Elements(0m, 0.016053m, 1.25m).List(1, MostPeriods)
            from spend in Margins
            select (LifetimeMargins)new LifetimeMargins.ByPurchases(purchases, spend, period)));

    private static Gen<LifetimeSurvival> AnySurvival(LifetimePeriod period, FirstMargin first) => Gen.Frequency(
        (3, Retentions.Select(share => (LifetimeSurvival)new LifetimeSurvival.Retained(RetentionRate.Per(period, share)))),
        (1, Gen.Constant(LifetimeSurvival.AllStay)),
        (2, from shares in Retentions.List(1, MostPeriods)
            let falling = shares.OrderDescending().ToArray()
            select (LifetimeSurvival)new LifetimeSurvival.Curve([.. falling.Select((share, i) => i == 0 && first != FirstMargin.EndOfPeriodIfRetained ? 1 : share)], period)));
}
