using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>A protection and a cut under it.</summary>
public sealed record ProtectionSituation(ProtectionPolicy Policy, ProtectionFacts Facts);

/// <summary>Protections and facts that aim at thresholds, at the days on which a wait ends, at opening times and at changes of the clock.</summary>
internal sealed class ProtectionCases : PolicyCases<ProtectionPolicy, ProtectionFacts, BlockPermission>
{
    // The last jumps over midnight when its clock goes forward.
    private static readonly string[] Zones = ["America/Toronto", "Europe/Madrid", "Australia/Lord_Howe", "America/Sao_Paulo", "UTC"];

    // Changes of the clock in those zones, and dates about month ends.
    private static readonly LocalDate[] Dates =
        [new(2024, 3, 10), new(2024, 11, 3), new(2024, 3, 31), new(2024, 10, 27), new(2024, 4, 7), new(2018, 11, 4), new(2024, 2, 29), new(2024, 4, 30), new(2024, 5, 15), new(2024, 12, 24)];

    private static readonly LocalTime[] Times =
        [LocalTime.Midnight, new(1, 30), new(2, 30), new(7, 59), new(8, 0), new(12, 0), new(12, 1), new(16, 59), new(20, 59), new(21, 0), new(23, 59)];

    protected override Gen<(ProtectionPolicy Policy, ProtectionFacts Facts)> Cases => Any.Select(one => (one.Policy, one.Facts));

    /// <summary>Some facts are unknown.</summary>
    public static Gen<ProtectionSituation> Any { get; } =
        from policy in Policies
        from nothingIn in Gen.Elements(0, 0, 3)
        from facts in FactsFor(nothingIn)
        select new ProtectionSituation(policy, facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(ProtectionCases)])]</c>.</summary>
    public static Arbitrary<ProtectionSituation> Arbitrary() => Any.ToArbitrary();

    internal static Gen<ProtectionPolicy> Policies =>
        from grounds in Grounds(2).OrNone(3)
        from excludes in Gens.Bools
        from subtracts in Gens.Bools
        from services in Protections.List(0, 1)
        from days in Gen.Elements(1, 14, 30).OrNothing(7)
        from notices in Notices.List(0, 2)
        from firstOnly in Gens.Bools
        from window in Windows.OrNone(4)
        from hardship in Gen.Elements(false, false, false, true)
        from arrangement in Gen.Elements(false, false, false, true)
        from route in Gen.Elements(SpecialCauses.Fraud, SpecialCauses.ExceptionalUsage | SpecialCauses.DisputeLikely).OrNothing(7)
        from lifts in Gen.Elements(ProtectionAspects.All, ProtectionAspects.Scope | ProtectionAspects.Notices)
        from kept in Gens.Bools
        select new ProtectionPolicy
        {
            Id = new("generated/protection", "1"),
            Source = new("Generated law", "any"),
            Currency = Currency.EUR,
            Grounds = grounds,
            ExcludesDisputed = excludes,
            SubtractsDeposit = subtracts,
            Services = services,
            MinimumDaysPastDue = days,
            Notices = notices,
            NoticeForFirstSuspensionOnly = firstOnly && !notices.IsEmpty,
            Window = window,
            ProtectsHardship = hardship,
            ProtectsPaymentArrangement = arrangement,
            Routes = route is { } causes ? [new(causes, lifts)] : [],
            Kept = kept ? [ServiceUse.IncomingCalls, ServiceUse.EmergencyCalls] : [],
        };

    private static Gen<BlockGround> Grounds(int depth) => depth == 0
        ? Gen.Elements<BlockGround>(
            new BlockGround.MoreThan(Eur(50)),
            new BlockGround.AtLeast(Eur(75)),
            new BlockGround.MonthsExceeded(2),
            new BlockGround.MonthsExceeded(1, OverdueStart.BillReceived),
            new BlockGround.DaysReached(30))
        : Gen.Frequency(
            (2, Grounds(0)),
            (2, Grounds(depth - 1).List(1, 3).Select(BlockGround (parts) => new BlockGround.Any(parts))),
            (1, Grounds(depth - 1).List(1, 2).Select(BlockGround (parts) => new BlockGround.All(parts))));

    private static Gen<ServiceProtection> Protections =>
        from services in Gen.Elements<ValueList<ServiceCategory>>([], [ServiceCategory.Basic], [ServiceCategory.Basic, ServiceCategory.LongDistance])
        from debts in Gen.Elements<CountingDebts>(
            new CountingDebts.ItsOwn(),
            new CountingDebts.Only([ServiceCategory.Basic]),
            new CountingDebts.AllBut([ServiceCategory.PayPerCall], [ServiceCategory.CollectInformation]))
        from lifeline in Gen.Elements(false, false, true)
        select new ServiceProtection(services, debts) { LifelineOnly = lifeline };

    private static Gen<RequiredNotice> Notices => Gen.Elements<RequiredNotice>(
        new(14, NoticeUnit.CalendarDays), new(24, NoticeUnit.Hours), new(5, NoticeUnit.WorkingDays), new(0, NoticeUnit.CalendarDays), new(1, NoticeUnit.Hours));

    private static Gen<BlockWindow> Windows =>
        from hours in Gen.Elements<ValueList<OpeningHours>>(
            [],
            [OpeningHours.Between(Weekdays.MondayToFriday, "08:00", "21:00"), OpeningHours.Between(Weekdays.Weekend, "09:00", "17:00")],
            [OpeningHours.Between(Weekdays.All, "02:00", "02:30")],
            [OpeningHours.Between(Weekdays.Sunday, "00:00", "01:15")])
        from eve in Gens.Bools
        from onHolidays in Gens.Bools
        from onClosed in Gens.Bools
        from beforeClosed in Gens.Bools
        select new BlockWindow
        {
            Hours = hours,
            HolidayEveUntil = eve ? LocalTime.Noon : null,
            NotOnHolidays = onHolidays,
            NotOnClosedDays = onClosed,
            NotBeforeClosedDays = beforeClosed,
        };

    private static Gen<ProtectionFacts> FactsFor(int nothingIn) =>
        from zone in Gen.Elements(Zones)
        from date in Gen.Elements(Dates)
        from beside in Gen.Choose(-2, 2)
        from time in Gen.Elements(Times)
        let at = ProtectionFacts.Of($"{date.PlusDays(beside):uuuu-MM-dd}T{time:HH:mm}:00", zone)
        let day = date.PlusDays(beside)
        from action in Gen.Elements(BlockAction.Suspend, BlockAction.Suspend, BlockAction.Disconnect)
        from first in Gens.Bools.OrNothing(nothingIn)
        from overdue in Gen.Elements(0m, 50m, 50.01m, 74.99m, 75m, 200m).OrNothing(nothingIn)
        from disputed in Gen.Elements(0m, 0m, 0.01m, 50m, 200m).OrNothing(nothingIn)
        from deposit in Gen.Elements(0m, 0m, 0.01m, 100m).OrNothing(nothingIn)
        from due in Gen.Elements(0, 13, 14, 15, 29, 30, 59, 60, 61, 62, 90, 200).OrNothing(nothingIn)
        from received in Gen.Elements(0, 28, 29, 30, 31, 32, 90).OrNothing(nothingIn)
        from unpaid in Charges.List(0, 2)
        from knowsUnpaid in Gen.Frequency((10 - nothingIn, Gen.Constant(true)), (nothingIn, Gen.Constant(false)))
        from service in Gen.Elements(ServiceCategory.Basic, ServiceCategory.LongDistance, ServiceCategory.Internet).OrNothing(nothingIn)
        from notices in Gen.Elements(0, 1, 23, 24, 25, 24 * 7, (24 * 14) - 1, 24 * 14, (24 * 14) + 1, 24 * 30).List(0, 3)
        from causes in Gen.Elements(default, default, SpecialCauses.Fraud, SpecialCauses.ExceptionalUsage, SpecialCauses.ExceptionalUsage | SpecialCauses.DisputeLikely)
        from arrangement in Gens.Bools.OrNothing(nothingIn)
        from hardship in Gens.Bools.OrNothing(nothingIn)
        from lifeline in Gens.Bools.OrNothing(nothingIn)
        from holidays in Gen.Elements(-1, 0, 1, 2, 7).List(0, 3)
        from closed in Gen.Elements(0, 1, 2, 6).List(0, 3)
        from knowsDays in Gen.Frequency((10 - nothingIn, Gen.Constant(true)), (nothingIn, Gen.Constant(false)))
        select at with
        {
            Action = action,
            IsFirstInCycle = first,
            OverdueAmount = overdue is { } o ? Eur(o) : null,
            DisputedAmount = disputed is { } d ? Eur(Math.Min(d, overdue ?? d)) : null,
            DepositAmount = deposit is { } p ? Eur(p) : null,
            PaymentDueDate = due is { } ago ? day.PlusDays(-ago) : null,
            BillReceivedOn = received is { } since ? day.PlusDays(-since) : null,
            Unpaid = knowsUnpaid ? unpaid : null,
            Service = service,
            Notices = notices.Select(hours => new Notice("disconnection", at.At - Duration.FromHours(hours))).ToValueList(),
            Causes = causes,
            HasPaymentArrangement = arrangement,
            HasHardshipArrangement = hardship,
            IsLifeline = lifeline,
            Holidays = knowsDays ? holidays.Select(day.PlusDays).ToValueList() : null,
            ClosedDays = knowsDays ? closed.Select(day.PlusDays).ToValueList() : null,
        };

    private static Gen<UnpaidCharge> Charges =>
        from category in Gen.Elements(ServiceCategory.Basic, ServiceCategory.LongDistance, ServiceCategory.PayPerCall, ServiceCategory.CollectInformation)
        from disputed in Gen.Elements<bool?>(false, false, true, null)
        select new UnpaidCharge(category, disputed);

    private static Money Eur(decimal amount) => new(amount, Currency.EUR);
}
