using System.Numerics;
using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.CustomerValue;
using SupportRules.Tests.Generators;

namespace SupportRules.Tests.CustomerValue;

/// <summary>Leaving set against staying, compared with a day-by-day reckoning in whole numbers.</summary>
[Properties(Arbitrary = [typeof(RetentionCases)], MaxTest = 300)]
public class RetentionPropertyTests
{
    [Property]
    public void The_best_day_costs_least_of_all_days(RetentionCase one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is not RetentionAssessment.Assessed told)
        {
            return;
        }

        var days = Oracle(one.Facts).ToList();
        var least = days.Min(day => day.Total);
        var best = days.First(day => day.Total == least);
        told.Best.On.Should().Be(best.On);
        told.Best.Fee.Should().Be(best.Fee);
        told.Best.Total.Should().Be(Told(one, best.Total));
        told.Now.Total.Should().Be(Told(one, days[0].Total));
        told.FirstBetter?.On.Should().Be(days.First(day => day.Total < days[0].Total).On);
        (told.FirstBetter is null).Should().Be(days.All(day => day.Total >= days[0].Total));

        var stay = Scaled(one.Facts.MonthlyCharge!.Value.Amount * one.Facts.HorizonMonths!.Value);
        told.PaysFrom.Should().Be(days.Where(day => day.Total < stay && !Told(one, stay - day.Total).IsZero).Select(day => (LocalDate?)day.On).FirstOrDefault());
        told.Threat.Should().Be(told.PaysFrom is null ? RetentionThreat.None : told.PaysFrom == days[0].On ? RetentionThreat.Now : RetentionThreat.Later);
        told.Gain.Should().Be(Told(one, told.Threat == RetentionThreat.None ? 0 : stay - least));
    }

    [Property]
    public void From_the_free_day_on_leaving_costs_no_fee_and_on_the_day_before_it_does(RetentionCase one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is not RetentionAssessment.Assessed { FreeFrom: { } free })
        {
            return;
        }

        for (var day = free; day < free.PlusDays(40); day = day.PlusDays(1))
        {
            FeeOn(one.Facts, day).IsZero.Should().BeTrue();
        }

        if (free > one.Facts.Commitment.TerminationDate)
        {
            FeeOn(one.Facts, free.PlusDays(-1)).IsZero.Should().BeFalse();
        }
    }

    [Property]
    public void A_tier_changes_what_may_be_spent_and_nothing_else(RetentionCase one)
    {
        if (one.Policy.Decide(one.Facts with { Tier = "1" }).Outcome is not RetentionAssessment.Assessed worst)
        {
            return;
        }

        var best = (RetentionAssessment.Assessed)one.Policy.Decide(one.Facts with { Tier = "5" }).Outcome;
        (best with { OfferMost = worst.OfferMost }).Should().Be(worst);
        best.OfferMost.Should().BeGreaterThanOrEqualTo(worst.OfferMost, "the generated shares rise with the tier");
    }

    [Property]
    public void An_offer_costs_no_more_than_its_cap_and_nothing_where_nothing_is_at_stake(RetentionCase one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is RetentionAssessment.Assessed told)
        {
            told.OfferMost.IsNegative.Should().BeFalse();
            told.OfferMost.Should().BeLessThanOrEqualTo(one.Policy.Budgets.Max(budget => budget.Most) ?? new Money(1_000_000, Currency.USD));
            (told.Threat != RetentionThreat.None || told.OfferMost.IsZero).Should().BeTrue();
        }
    }

    // Amounts are scaled so that every share of a month is a whole number: 28, 29, 30 and 31 days.
    private const int MonthParts = 28 * 29 * 30 * 31;

    private static BigInteger Scaled(decimal amount) => new BigInteger(amount * 100_000_000m) * MonthParts;

    private static IEnumerable<(LocalDate On, Money Fee, BigInteger Total)> Oracle(RetentionFacts facts)
    {
        var (start, months) = (facts.Commitment.TerminationDate, facts.HorizonMonths!.Value);
        for (var day = start; day < start.PlusMonths(months); day = day.PlusDays(1))
        {
            var full = Enumerable.Range(0, months + 1).Last(count => start.PlusMonths(count) <= day);
            var parts = (full * MonthParts) + (Period.DaysBetween(start.PlusMonths(full), day) * (MonthParts / Period.DaysBetween(start.PlusMonths(full), start.PlusMonths(full + 1))));
            var fee = FeeOn(facts, day);
            yield return (
                day,
                fee,
                Scaled(fee.Amount + facts.CompetitorOffer!.SignUpCost!.Value.Amount)
                    + (new BigInteger(facts.MonthlyCharge!.Value.Amount * 100_000_000m) * parts)
                    + (new BigInteger(facts.CompetitorOffer.MonthlyCharge.Amount * 100_000_000m) * ((new BigInteger(months) * MonthParts) - parts)));
        }
    }

    private static Money FeeOn(RetentionFacts facts, LocalDate day)
    {
        facts.Fee.TryFee(facts.Commitment with { TerminationDate = day }, out var fee).Should().BeTrue();
        return fee;
    }

    private static Money Told(RetentionCase one, BigInteger total)
    {
        // The nearest sixteen digits are told apart by every rounding: the parts of a month are far coarser.
        var whole = (decimal)BigInteger.DivRem(total, MonthParts, out var rest) / 100_000_000m;
        return rest.IsZero
            ? new Money(whole, Currency.USD).Round(one.Policy.Rounding)
            : new(new Exact((decimal)total, 100_000_000m * MonthParts).Round(one.Policy.Rounding), Currency.USD);
    }
}
