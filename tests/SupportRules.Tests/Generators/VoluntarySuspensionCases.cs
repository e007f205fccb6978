using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>Requests for suspensions that aim at the bounds of their terms, at month ends and at the turn of quota years.</summary>
internal sealed class VoluntarySuspensionCases : PolicyCases<VoluntarySuspensionPolicy, VoluntarySuspensionFacts, VoluntarySuspensionAnswer>
{
    private static readonly Citation Source = new("Generated terms", "suspension");

    private static readonly Gen<SuspensionLength> Lengths = Gen.OneOf(
        Gen.Elements(3, 7, 14, 30).Select(SuspensionLength.Days),
        Gen.Elements(1, 2).Select(SuspensionLength.Months));

    protected override Gen<(VoluntarySuspensionPolicy Policy, VoluntarySuspensionFacts Facts)> Cases => Any.Select(one => (one.Policy, one.Facts));

    public static Gen<VoluntarySuspensionCase> Any { get; } =
        from policy in Policies
        from facts in FactsFor(policy)
        select new VoluntarySuspensionCase(policy, facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(VoluntarySuspensionCases)])]</c>.</summary>
    public static Arbitrary<VoluntarySuspensionCase> Arbitrary() => Any.ToArbitrary();

    public static Gen<SuspensionPrice> Prices { get; } =
        from free in Gen.Elements(0, 0, 2, 28, 30)
        from year in Gen.Elements(Enum.GetValues<QuotaYear>())
        from activation in Gen.Elements(0m, 50m).Select(Rub).OrNothing(4)
        from daily in Gen.Elements(0m, 3m, 5m).Select(Rub).OrNothing(3)
        from monthly in Gen.Elements(10m, 12.5m).Select(Rub).OrNothing(7)
        from fee in Gen.Elements(29m, 100m).Select(Rub).OrNothing(7)
        from inDailyFees in Gen.Elements(0, 0, 0, 3)
        from startInFull in Gens.Bools
        from runsOut in Gen.Elements(Enum.GetValues<MoneyRunsOut>())
        select new SuspensionPrice
        {
            FreeDaysPerYear = free,
            Year = year,
            ActivationFee = activation,
            FeePerPaidDay = daily,
            FeePerMonth = monthly,
            Fee = fee,
            FeeInDailyFees = inDailyFees,
            StartDayInFull = startInFull,
            MoneyRunsOut = runsOut,
        };

    private static Gen<VoluntarySuspensionPolicy> Policies =>
        from least in Lengths.OrNone(5)
        from most in Gen.OneOf(Gen.Elements(70, 90, 180).Select(SuspensionLength.Days), Gen.Elements(3, 6).Select(SuspensionLength.Months)).OrNone(4)
        from step in Gen.Elements(SuspensionStep.Days, SuspensionStep.Days, SuspensionStep.Days, SuspensionStep.WholeWeeks, SuspensionStep.CalendarMonths)
        from year in Gen.Elements(Enum.GetValues<QuotaYear>())
        from daysPerYear in Gen.Elements(90, 120).OrNothing(6)
        from uses in Gen.Elements(new SuspensionUseLimit(1), new(2), new(1, SuspensionLength.Months(12)), new(2, SuspensionLength.Days(180))).OrNone(6)
        from gap in Lengths.OrNone(6)
        from notice in Gen.Elements(0, 0, 1, 7)
        from lift in Gen.Elements(0, 0, 3)
        from price in Prices.OrNone(2)
        from refusals in Gens.Bools.ArrayOf(7)
        from alone in Gen.Choose(0, 2)
        from after in Gen.Elements(Enum.GetValues<AfterMaximum>())
        let strict = alone == 0
        select new VoluntarySuspensionPolicy
        {
            Id = new("generated/suspension", "1"),
            Source = Source,
            Currency = Currency.RUB,
            MinLength = least,
            MaxLength = most,
            Step = step,
            Year = year,
            MaxDaysPerYear = daysPerYear,
            MaxUses = uses,
            MinGap = gap,
            MinNoticeDays = notice,
            EarliestLiftAfterDays = lift,
            Price = price,
            BalanceMustCover = price is not null && refusals[0],
            BalanceMustBePositive = strict && refusals[1],
            RefusedWhileBlockedForMoney = strict && refusals[2],
            RefusedOnTermContract = strict && refusals[3],
            RefusedInArrears = strict && refusals[4],
            RefusedWhilePromiseRuns = strict && refusals[5],
            RefusedBeforeServiceStarted = strict && refusals[6],
            AfterMaximum = after,
        };

    private static Gen<VoluntarySuspensionFacts> FactsFor(VoluntarySuspensionPolicy policy) =>
        from anyDay in Gens.Dates
        from onTheFirst in Gens.Bools
        let start = policy.Step == SuspensionStep.CalendarMonths && onTheFirst ? new LocalDate(anyDay.Year, anyDay.Month, 1) : anyDay
        from notice in Gen.Elements(-1, 0, 1, 6, 7, 8, 30)
        from end in Ends(policy, start)
        from nothingIn in Gen.Elements(0, 0, 0, 2)
        from history in Histories(start).OrNone(nothingIn)
        from yearBegan in Gen.Elements(start, start.PlusDays(-365), start.PlusYears(-1), new LocalDate(2020, 2, 29)).OrNothing(nothingIn)
        from troubles in Gen.Elements(false, false, false, true).OrNothing(nothingIn).ArrayOf(4)
        from started in Gen.Elements(true, true, true, false).OrNothing(nothingIn)
        from balance in Gen.Elements(-1m, 0m, 0.01m, 19.67m, 53m, 75m, 500m, 5000m).Select(Rub).OrNothing(nothingIn)
        from daily in Gen.Elements(0m, 10m, 19.67m).Select(Rub).OrNothing(nothingIn)
        select new VoluntarySuspensionFacts
        {
            RequestedOn = start.PlusDays(-notice),
            From = start,
            To = end,
            History = history,
            QuotaYearBegan = yearBegan,
            BlockedForMoney = troubles[0],
            OnTermContract = troubles[1],
            InArrears = troubles[2],
            PromiseRuns = troubles[3],
            ServiceStarted = started,
            Balance = balance,
            DailyFee = daily,
        };

    /// <summary>The days on which a length is just reached or exceeded, and those beside them.</summary>
    private static Gen<LocalDate> Ends(VoluntarySuspensionPolicy policy, LocalDate start)
    {
        var edges = new List<LocalDate> { start.PlusDays(1), start.PlusDays(7), start.PlusDays(28), start.PlusMonths(1), start.PlusMonths(4), start.PlusDays(91), start.PlusDays(400) };
        edges.AddRange(new[] { policy.MinLength, policy.MaxLength }.OfType<SuspensionLength>().Select(length => length.After(start)));
        return from edge in Gen.Elements(edges.AsEnumerable())
               from beside in Gen.Choose(-1, 1)
               select LocalDate.Max(start.PlusDays(1), edge.PlusDays(beside));
    }

    private static Gen<SuspensionHistory> Histories(LocalDate start) => Gen.Frequency(
        (1, Gen.Constant(SuspensionHistory.None)),
        (2, from days in Gen.Elements(0, 1, 40, 89, 90, 91)
            from uses in Gen.Elements(0, 0, 1, 2)
            from ago in Gen.Elements(-1, 0, 6, 7, 8, 30, 59, 400)
            from ended in Gens.Bools
            from open in Gen.Elements(false, false, false, false, false, true)
            from free in Gen.Elements(0, 1, 2, 28).OrNothing(5)
            from next in Gen.Elements(1, 90).OrNothing(5)
            select new SuspensionHistory
            {
                DaysUsedThisYear = days,
                UsesThisYear = uses,
                LastEndedOn = ended ? start.PlusDays(-ago) : null,
                OneHasNoEnd = open,
                FreeDaysLeft = free,
                NextUseFrom = next is { } later ? start.PlusDays(later) : null,
            }));

    private static Money Rub(decimal amount) => new(amount, Currency.RUB);
}
