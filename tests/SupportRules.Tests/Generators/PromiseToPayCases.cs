using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>Requests for promises on, just below and just above each limit, on days on which the clocks change and on others.</summary>
internal sealed class PromiseToPayCases : PolicyCases<PromiseToPayPolicy, PromiseFacts, PromiseAnswer>
{
    private static readonly Instant[] Instants =
    [
        Instant.FromUtc(2024, 3, 30, 1, 30), Instant.FromUtc(2024, 3, 29, 0, 30), Instant.FromUtc(2024, 10, 26, 0, 30), Instant.FromUtc(2024, 3, 9, 7, 30),
        Instant.FromUtc(2024, 2, 28, 23, 30), Instant.FromUtc(2024, 2, 29, 12, 0), Instant.FromUtc(2024, 6, 30, 21, 30), Instant.FromUtc(2024, 12, 31, 23, 59),
    ];

    protected override Gen<(PromiseToPayPolicy Policy, PromiseFacts Facts)> Cases => Any.Select(one => (one.Policy, one.Facts));

    public static Gen<PromiseToPayCase> Any { get; } =
        from policy in Policies
        from facts in FactsFor()
        select new PromiseToPayCase(policy, facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(PromiseToPayCases)])]</c>.</summary>
    public static Arbitrary<PromiseToPayCase> Arbitrary() => Any.ToArbitrary();

    private static Gen<PromiseToPayPolicy> Policies =>
        from validity in Gen.OneOf(
            from days in Gen.Elements(1, 3, 5) from end in Gen.Elements(Enum.GetValues<PromiseEnd>()) select (PromiseValidity)new PromiseValidity.Days(days, end),
            from hours in Gen.Elements(1, 72) from more in Gen.Elements(0, 24) select (PromiseValidity)new PromiseValidity.Hours(hours, more))
        from methods in Gens.Some<SettlementMethod>([.. SettlementMethod.All])
        from asked in Gen.Elements(false, false, false, true).ArrayOf(5)
        from balance in Gen.Elements(0m, -10m).Select(Rub).OrNothing(6)
        from debt in Gen.Elements(0m, 500m).Select(Rub).OrNothing(6)
        from fees in Gen.Elements(0m, 0.5m, 1m).OrNothing(6)
        from amount in Gen.Elements(4m, 800m).Select(Rub).OrNothing(6)
        from uses in Gen.Elements(1, 2).OrNothing(6)
        from gap in Gen.Elements(0, 0, 14, 30)
        from share in Gen.Elements(0.8m, 1m).OrNothing(6)
        from missed in Gen.Elements(MissedPromise.UntilItIsPaid, new MissedPromise.ForDays(30)).OrNone(5)
        from fee in Gen.Elements<PromiseFee>(new PromiseFee.Flat(Rub(0)), new PromiseFee.Flat(Rub(5)), new PromiseFee.ShareOfAmount(0.25m)).OrNone(3)
        from extra in Gen.Elements(0, 0, 1)
        select new PromiseToPayPolicy
        {
            Id = new("generated/promise", "1"),
            Source = new("Generated terms", "promise"),
            Currency = Currency.RUB,
            Validity = validity,
            SettlementMethods = methods,
            OnlyWhileBlockedForMoney = asked[0],
            MaxBalance = balance,
            MaxDebt = debt,
            MaxDebtInMonthlyFees = fees,
            MaxAmount = amount,
            MaxUsesPerCalendarMonth = uses,
            MinGapDays = gap,
            MinPaidShare = share,
            PaymentOnRecordRequired = asked[1],
            RefusedWhileOneRuns = asked[2],
            RefusedWithVoluntarySuspension = asked[3],
            AfterMissed = missed,
            Fee = fee,
            ExtraDaysNeeded = extra,
            PaymentMustExceed = asked[4],
        };

    private static Gen<PromiseFacts> FactsFor() =>
        from asOf in Gen.Elements(Instants)
        from zone in Gen.Elements("Europe/Moscow", "Europe/Madrid", "America/New_York")
        let today = asOf.InZone(DateTimeZoneProviders.Tzdb[zone]).Date
        from nothingIn in Gen.Elements(0, 0, 0, 2)
        from method in Gen.Elements<SettlementMethod>([.. SettlementMethod.All]).OrNone(nothingIn)
        from blocked in Gen.Elements(true, true, false).OrNothing(nothingIn)
        from suspended in Gen.Elements(false, false, true).OrNothing(nothingIn)
        from balance in Gen.Elements(-501m, -500m, -499m, -250m, -10m, -0.01m, 0m, 0.01m).Select(Rub).OrNothing(nothingIn)
        from monthly in Gen.Elements(0m, 500m).Select(Rub).OrNothing(nothingIn)
        from daily in Gen.Elements(0m, 19.67m).Select(Rub).OrNothing(nothingIn)
        from amount in Gen.Elements(3.99m, 4m, 4.01m, 800.01m).Select(Rub).OrNothing(7)
        from hasPaid in Gen.Elements(true, true, false).OrNothing(nothingIn)
        from years in Gen.Elements(0, 1, 5)
        from besideYears in Gen.Choose(0, 1)
        from since in Gen.Constant(today.PlusYears(-years).PlusDays(-besideYears)).OrNothing(nothingIn)
        from history in Histories(today).OrNone(nothingIn)
        select new PromiseFacts
        {
            AsOf = asOf,
            Zone = zone,
            SettlementMethod = method,
            BlockedForMoney = blocked,
            VoluntarilySuspended = suspended,
            Balance = balance,
            MonthlyFee = monthly,
            DailyFee = daily,
            Amount = amount,
            HasPaymentOnRecord = hasPaid,
            CustomerSince = since,
            History = history,
        };

    private static Gen<PromiseHistory> Histories(LocalDate today) => Gen.Frequency(
        (1, Gen.Constant(PromiseHistory.None)),
        (2, from uses in Gen.Elements(0, 0, 1, 2)
            from ago in Gen.Elements(0, 13, 14, 29, 30, 31)
            from paid in Gen.Elements(0m, 0.79m, 0.8m, 1.2m).OrNothing(2)
            from runs in Gen.Elements(false, false, true)
            from missedAgo in Gen.Elements(0, 29, 30).OrNothing(6)
            from isPaid in Gens.Bools
            select new PromiseHistory
            {
                UsesThisMonth = uses,
                LastOn = today.PlusDays(-ago),
                PaidShareSinceLast = paid,
                OneRuns = runs,
                MissedOn = missedAgo is { } days ? today.PlusDays(-days) : null,
                MissedIsPaid = isPaid,
            }));

    private static Money Rub(decimal amount) => new(amount, Currency.RUB);
}
