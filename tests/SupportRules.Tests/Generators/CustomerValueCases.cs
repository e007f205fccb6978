using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.CustomerValue;

namespace SupportRules.Tests.Generators;

/// <summary>One customer under one policy.</summary>
public sealed record CustomerValueSituation(CustomerValuePolicy Policy, CustomerValueFacts Facts)
{
    /// <summary>Whether nothing about an event that could matter is unknown.</summary>
    public bool EventsAreKnown => Facts.Events.All(one => one is { Fault: not null, Amount: not null });

    public override string ToString() => $"{Policy} // {string.Join(" / ", Policy.Scorecard.Factors)} // {string.Join(" / ", Policy.Demotions)} // {Facts}";
}

/// <summary>Customers at the edges: of windows, bands, thresholds, terms of held tiers; with events and figures that are unknown.</summary>
internal sealed class CustomerValueCases : PolicyCases<CustomerValuePolicy, CustomerValueFacts, CustomerStanding>
{
    private static readonly LocalDate[] Days = [new(2024, 2, 29), new(2025, 2, 28), new(2025, 3, 1), new(2026, 3, 31), new(2026, 11, 27), new(2027, 1, 1), new(2026, 12, 31)];

    protected override Gen<(CustomerValuePolicy Policy, CustomerValueFacts Facts)> Cases => Any.Select(one => (one.Policy, one.Facts));

    public static Gen<CustomerValueSituation> Any { get; } =
        from policy in Policies()
        from unknown in Gen.Elements(0, 0, 2)
        from facts in FactsFor(policy, unknown)
        select new CustomerValueSituation(policy, facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(CustomerValueCases)])]</c>.</summary>
    public static Arbitrary<CustomerValueSituation> Arbitrary() => Any.ToArbitrary();

    public static Gen<TierValidity> Validities(bool nextPeriod) =>
        from unit in Gen.Elements(CalendarUnit.Week, CalendarUnit.Month, CalendarUnit.Quarter, CalendarUnit.HalfYear, CalendarUnit.Year)
        from memberYear in Gen.Elements(false, false, true)
        from expiry in Gen.OneOf(
            Gen.Constant<TierExpiry>(new TierExpiry.EndOfPeriod()),
            Gen.Constant<TierExpiry>(new TierExpiry.EndOfNextPeriod()),
            from span in Gen.Elements(Period.FromYears(1), Period.FromMonths(3), Period.FromMonths(1), Period.FromDays(10)) select (TierExpiry)new TierExpiry.Fixed(span),
            from span in Gen.Elements(Period.FromYears(1), Period.FromMonths(3))
            from up in Gen.Elements(CalendarUnit.Month, CalendarUnit.Year, CalendarUnit.Week)
            select (TierExpiry)new TierExpiry.Fixed(span) { RoundedUpTo = up },
            Gen.Constant<TierExpiry>(new TierExpiry.Never()))
        from grace in Gen.Elements(Period.FromMonths(3), Period.FromDays(10)).OrNone(6)
        from downgrade in Gen.Elements(Enum.GetValues<TierDowngrade>())
        from starts in Gen.Elements(TierStart.AtOnce, nextPeriod ? TierStart.NextPeriod : TierStart.AtOnce)
        select new TierValidity
        {
            Cycle = memberYear ? new TierCycle.MemberYear() : new TierCycle.Calendar(unit),
            Starts = starts,
            Expiry = expiry,
            Grace = grace,
            Downgrade = downgrade,
        };

    private static Gen<CustomerValuePolicy> Policies() =>
        from scale in Scales()
        from chosen in Gens.Some(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18)
        from kept in Gen.Choose(0, 3)
        from weights in Gen.Elements(1m, 1m, 1m, 0.5m, 3m).ArrayOf(19)
        from company in Gen.Elements(false, false, false, true).ArrayOf(19)
        from window in Gen.Elements(3, 12)
        let factors = Factors(chosen.OrderBy(one => weights[one]).Take(kept).Order().Prepend(0), weights, company, window)
        from validity in Validities(nextPeriod: false).OrNone(5)
        from rules in Rules(scale, validity is not null).List(0, 2)
        let demotions = rules.DistinctBy(rule => rule.Name).ToValueList()
        from tenure in Gen.Elements(0, 0, 3)
        from most in Gen.Elements(4, 4, 1)
        from compares in Gen.Elements(false, false, false, true)
        select new CustomerValuePolicy
        {
            Id = new("generated/value", "1"),
            Source = new("Generated", "value"),
            Currency = Currency.USD,
            Scale = scale,
            Scorecard = new([.. factors]),
            MinimumTenureMonths = tenure,
            Demotions = demotions,
            Validity = validity,
            MostPrincipalReasons = most,
            Reference = compares ? factors.Select((factor, i) => new FactorReference(factor.Name, factor.Most * i / 2)).ToValueList() : default,
        };

    private static Gen<TierScale> Scales() => Gen.Frequency(
        (3, from good in Gen.Elements(55m, 60m)
            from excellent in Gen.Elements(80m).OrNothing(3)
            select CustomerTier.Scale(40, good, excellent, Usd(10_000))),
        (1, Gen.Constant(0).Select(_ => new TierScale(
            Tier.Neutral("new", "new", 0),
            Tier.Earned("bronze", "bronze", 1, 0),
            Tier.Earned("silver", "silver", 2, 40),
            Tier.Earned("gold", "gold", 3, 60),
            Tier.Reserved("vip", "vip", 4, new(CustomerSegment.LargeBusiness))))),
        (1, Gen.Constant(0).Select(_ => new TierScale(Tier.Demoted("1", "demoted", -1), Tier.Neutral("0", "new", 0)))));

    private static ValueList<ScoreFactor> Factors(IEnumerable<int> numbers, decimal[] weights, bool[] company, int window) =>
        numbers.Select(number => Factor(number, window) with { Weight = number == 0 ? 1 : weights[number], CountsCompanyFault = company[number] }).ToValueList();

    private static ScoreFactor Factor(int number, int window) => number switch
    {
        0 => new(CustomerMeasure.Lines, new FactorPoints.Linear(0, 1, 1, 100)),
        1 => Bands(CustomerMeasure.TenureMonths, new(0, 6, 0), new(6, 12, 5), new(12, 24, 12), new(24, null, 10)),
        2 => Bands(CustomerMeasure.OnTimeShare, new(0, 0.5m, 0), new(0.5m, 0.9m, 10), new(0.9m, 1, 35)) with { WindowMonths = window, PointsWithoutHistory = 10 },
        3 => new(CustomerMeasure.OnTimeBills, new FactorPoints.Linear(0, 5, 2, 12)) { WindowMonths = window },
        4 => Bands(CustomerMeasure.LateBills, new(0, 1, 10), new(1, 3, 5), new(3, null, -5)) with { WindowMonths = window, PointsWithoutHistory = 3 },
        5 => Bands(CustomerMeasure.ReturnedPayments, new(0, 1, 5), new(1, null, 0)) with { WindowMonths = window },
        6 => Bands(CustomerMeasure.MonthlyCharge, new(0, 40, 3), new(40, 80, 8), new(80, null, 3)),
        7 => new(CustomerMeasure.SpendPerYear, new FactorPoints.Linear(0, 1, 1000, 20) { Rounding = new(RoundingMode.HalfUp, 1) }),
        8 => Bands(CustomerMeasure.DeviceClass, new(0, 1, 0), new(1, 2, 3), new(2, 2, 5)),
        9 => Bands(CustomerMeasure.Complaints, new(0, 1, 10), new(1, 3, 5), new(3, null, 0)) with { WindowMonths = window },
        10 => Bands(CustomerMeasure.CreditsClaimed, new(0, 2, 10), new(2, null, 0)),
        11 => Bands(CustomerMeasure.CreditsGranted, new(0, 1, 10), new(1, 3, 5) { ToIsIncluded = true }, new(3, null, 0) { FromIsExcluded = true }) with { WindowMonths = window },
        12 => new(CustomerMeasure.CreditAmount, new FactorPoints.Linear(20, -1, 5, 20)) { WindowMonths = window },
        13 => Bands(CustomerMeasure.Contacts, new(0, 2, 4), new(2, null, 1)) with { WindowMonths = window },
        14 => new(CustomerMeasure.MonthsSincePurchase, new FactorPoints.Linear(10, -10, 12, 10) { Rounding = null }),
        15 => new(CustomerMeasure.Purchases, new FactorPoints.Linear(0, 3, 1, 10) { Rounding = new(RoundingMode.Down, 4) }) { WindowMonths = window },
        16 => new(CustomerMeasure.PurchaseSpend, new FactorPoints.Linear(0, 0.1m, 1, 20) { Rounding = null }) { WindowMonths = window },
        17 => Bands(CustomerMeasure.GreatestPurchase, new(0, 20, 0), new(20, null, 5)),
        _ => new(CustomerMeasure.Lines, new FactorPoints.Bands(new(0, 2, 0), new(2, 50, 5), new(50, null, 2))) { Name = "several lines" },
    };

    private static ScoreFactor Bands(CustomerMeasure measure, params ScoreBand[] bands) => new(measure, new FactorPoints.Bands([.. bands]));

    private static Gen<DemotionRule> Rules(TierScale scale, bool held) =>
        from effect in Gen.Elements(Enum.GetValues<DemotionEffect>().Where(effect => effect switch
        {
            DemotionEffect.ToDemoted => scale.Demoted is not null,
            DemotionEffect.Recalculate => held,
            _ => true,
        }).ToArray())
        from number in Gen.Choose(1, 1000)
        from thresholds in Gen.OneOf(
            from least in Gen.Choose(1, 3) select (ValueList<EventThreshold>)[new EventThreshold.Count(CustomerEventKind.Complaint, least)],
            from least in Gen.Elements(10m, 20m) select (ValueList<EventThreshold>)[new EventThreshold.Sum(CustomerEventKind.CreditGranted, Usd(least))],
            from complaints in Gen.Choose(1, 2)
            from credits in Gen.Choose(1, 2)
            select (ValueList<EventThreshold>)[new EventThreshold.Count(CustomerEventKind.Complaint, complaints), new EventThreshold.Count(CustomerEventKind.CreditGranted, credits)])
        from window in Gen.Elements(1, 3, 12)
        from recovery in Gen.Elements(1, 3, 12).OrNothing(5)
        from floor in Gen.Elements(scale.Tiers.Where(tier => tier.Kind != TierKind.Reserved).Select(tier => tier.Code).Append(scale.Neutral.Code).ToArray()).OrNone(6)
        from company in Gen.Elements(false, false, false, true)
        from reserved in Gen.Elements(false, false, true)
        select new DemotionRule($"rule {number}", thresholds, window, effect) { RecoveryMonths = recovery, Floor = floor, CountsCompanyFault = company, DemotesReserved = reserved };

    private static Gen<CustomerValueFacts> FactsFor(CustomerValuePolicy policy, int nothingIn) =>
        from asOf in Gen.OneOf(Gen.Elements(Days), Gens.Dates)
        from start in Before(asOf, 0, 2, 3, 6, 12, 24, 48)
        from segment in Gens.Segments
        from bills in Bills(asOf).List(0, 4)
        from returned in Before(asOf, 0, 3, 12).List(0, 1)
        from charge in Gen.Elements(0m, 39.99m, 40m, 79.99m, 80m).Select(Usd).OrNothing(nothingIn)
        from spend in Gen.Elements(0m, 499.99m, 500m, 9_999.99m, 10_000m, 10_000.01m).Select(Usd).OrNothing(nothingIn)
        from lines in Gen.OneOf(Gen.Elements(0, 1, 2), Gen.Choose(37, 42), Gen.Choose(56, 62), Gen.Choose(79, 101)).OrNothing(nothingIn / 2)
        from device in Gen.Elements(Enum.GetValues<DeviceClass>()).OrNothing(nothingIn)
        from events in Events(asOf, nothingIn).List(0, 6)
        from contacts in Before(asOf, 0, 3, 12).List(0, 3)
        from purchases in Purchases(asOf).List(0, 3)
        from held in Held(policy.Scale, asOf).OrNone(policy.Validity is null ? 9 : 3)
        from measured in Gen.Elements(
            new MeasuredValue(CustomerMeasure.OnTimeShare, 0.8999m), new MeasuredValue(CustomerMeasure.TenureMonths, 2), new MeasuredValue(CustomerMeasure.TenureMonths, 23m),
            new MeasuredValue(CustomerMeasure.Lines, 59m), new MeasuredValue(CustomerMeasure.CreditAmount, 4.99m), new MeasuredValue(CustomerMeasure.SpendPerYear, 10_000)).OrNone(8)
        select new CustomerValueFacts
        {
            AsOf = asOf,
            StartDate = start,
            Segment = segment,
            Bills = bills,
            ReturnedPayments = returned.Select(day => new ReturnedPayment(day, Usd(10))).ToValueList(),
            MonthlyCharge = charge,
            SpendPerYear = spend,
            Lines = lines,
            DeviceClass = device,
            Events = events,
            Contacts = contacts,
            Purchases = purchases,
            Held = held,
            Measured = measured is null ? default : [measured],
        };

    /// <summary>A day so many months before, or one beside it.</summary>
    public static Gen<LocalDate> Before(LocalDate asOf, params int[] months) =>
        from ago in Gen.Elements(months)
        from beside in Gen.Elements(-1, 0, 0, 1)
        select LocalDate.Min(asOf, asOf.PlusMonths(-ago).PlusDays(beside));

    private static Gen<BillRecord> Bills(LocalDate asOf) =>
        from due in Before(asOf.PlusDays(1), 0, 1, 3, 12)
        from late in Gen.Elements(-1, 0, 0, 0, 1, 40).OrNothing(2)
        from amount in Gen.Elements(0m, 60m, 60m, 60m)
        select new BillRecord(due, Usd(amount), late is { } days ? LocalDate.Min(asOf, due.PlusDays(days)) : null);

    private static Gen<CustomerEvent> Events(LocalDate asOf, int nothingIn) =>
        from kind in Gen.Elements(Enum.GetValues<CustomerEventKind>())
        from date in Before(asOf, 0, 0, 1, 1, 3, 3, 12, 13, 15)
        from fault in Gen.Elements(Fault.Customer, Fault.Customer, Fault.Nobody, Fault.Company).OrNothing(nothingIn)
        from amount in Gen.Elements(0m, 5m, 9.99m, 10m, 10.01m, 20m).Select(Usd).OrNothing(nothingIn)
        select new CustomerEvent(kind, date) { Fault = fault, Amount = amount };

    private static Gen<Purchase> Purchases(LocalDate asOf) =>
        from date in Before(asOf, 0, 1, 3, 12, 13)
        from amount in Gen.Elements(0m, 19.99m, 20m, 150m)
        select new Purchase(date, Usd(amount));

    private static Gen<HeldTier> Held(TierScale scale, LocalDate asOf) =>
        from tier in Gen.Elements<Tier>([.. scale.Tiers])
        from date in Before(asOf, 0, 1, 3, 4, 12, 13, 15, 24)
        select new HeldTier(tier.Code, date);

    private static Money Usd(decimal amount) => new(amount, Currency.USD);
}
