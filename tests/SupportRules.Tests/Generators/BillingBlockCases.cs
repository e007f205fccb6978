using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.BillingBlocks;
using static SupportRules.Tests.Generators.BillingBlockLadders;

namespace SupportRules.Tests.Generators;

/// <summary>Accounts under generated ladders, at the days, hours and amounts at which an answer changes, and beside them.</summary>
internal sealed class BillingBlockCases : PolicyCases<BillingBlockPolicy, BillingFacts, BlocksInForce>
{
    private static readonly string[] Zones = ["Europe/Madrid", "America/New_York", "Africa/Cairo", "Etc/UTC"];

    // Both changes of the clocks in the zones above: in Cairo it is midnight that is missing.
    private static readonly LocalDate[] DaysOfClockChange =
        [new(2026, 3, 29), new(2026, 10, 25), new(2026, 3, 8), new(2026, 11, 1), new(2026, 4, 24), new(2026, 10, 30)];

    private static readonly LocalTime[] Hours = [LocalTime.Midnight, new(4, 0), new(8, 59), new(9, 0), new(12, 0), new(17, 59), new(18, 0)];

    private static readonly int[] DaysBeside = [.. Days.SelectMany(days => new[] { days - 1, days, days + 1 }).Where(days => days >= 0).Distinct()];

    private static readonly decimal[] AmountsBeside = [.. Amounts.SelectMany(amount => new[] { amount - 0.01m, amount, amount + 0.01m }).Where(amount => amount >= 0)];

    private static readonly ValueList<BilledService> Services = [new("S1", "A1"), new("S2", "A1"), new("S3")];

    protected override Gen<(BillingBlockPolicy Policy, BillingFacts Facts)> Cases => Gen.Frequency((2, Any), (1, UnderLaws)).Select(one => (one.Policy, one.Facts));

    public static Gen<BillingBlockCase> Any { get; } =
        from policy in Policies
        from zone in Gen.Elements(Zones)
        from today in Gen.Frequency((2, Gens.Dates), (1, Gen.Elements(DaysOfClockChange)))
        from hour in Gen.Elements(Hours)
        let asOf = At(zone, today, hour)
        from facts in Accounts(zone, asOf, Today(zone, asOf))
        from payer in Accounts(zone, asOf, Today(zone, asOf)).OrNone(8)
        select new BillingBlockCase(policy, facts with { PaidBy = payer });

    /// <summary>The same, with the policy under laws.</summary>
    public static Gen<BillingBlockCase> UnderLaws { get; } =
        from one in Any
        from laws in ProtectionCases.Policies.List(1, 2)
        from notice in Gen.Elements(BillingBlockLadders.Notices)
        from deposit in Gen.Elements(0m, 0.01m, 100m).OrNothing(2)
        from service in Gen.Elements(ServiceCategory.Basic, ServiceCategory.Internet).OrNothing(2)
        from unpaid in Gen.Elements(ServiceCategory.Basic, ServiceCategory.PayPerCall).List(0, 2)
        from causes in Gen.Elements(default, default, default, SpecialCauses.Fraud)
        from details in Gen.Frequency((1, Gen.Constant(false)), (4, Gen.Constant(true)))
        select new BillingBlockCase(
            one.Policy with { Protections = laws, ProtectionNotice = notice },
            one.Facts with
            {
                Protection = details
                    ? new()
                    {
                        Deposit = Some(deposit),
                        Service = service,
                        Unpaid = [.. unpaid.Select(category => new UnpaidCharge(category))],
                        Causes = causes,
                        IsLifeline = false,
                        ClosedDays = [],
                    }
                    : null,
            });

    /// <summary>For <c>[Property(Arbitrary = [typeof(BillingBlockCases)])]</c>.</summary>
    public static Arbitrary<BillingBlockCase> Arbitrary() => Any.ToArbitrary();

    private static Gen<BillingBlockPolicy> Policies =>
        from sources in Gen.Elements(["billing"], ["collections"], new[] { "billing", "collections" })
        from ladders in Gens.Each(sources.Select(Named))
        from terms in (
            from kind in Gen.Elements(BlockKind.Fraud, BlockKind.Voluntary, BlockKind.SpendCap)
            from restrictions in SomeRestrictions
            from charges in BillingBlockLadders.Charges
            select new BlockTerms(kind) { Restrictions = restrictions, Charges = charges }).OrNone(7)
        from lapsed in SomeRestrictions.Select(restrictions => new BlockTerms(BlockKind.PromiseLapsed) { Restrictions = restrictions }).OrNone(5)
        from pendingDays in Gen.Elements(0, 1, 10)
        from claimDays in Gen.Elements(0, 10)
        from notHonoured in Gens.Some(ExemptionKind.Hardship, ExemptionKind.PaymentArrangement)
        from voluntaryEnds in Gens.Bools
        from precedence in Gen.Elements(Enum.GetValues<ChargePrecedence>())
        from channels in Gen.Elements<ValueList<PaymentChannel>>(
            [],
            [PaymentChannel.Always("web")],
            [PaymentChannel.Always("phone"), new("shop", [OpeningHours.Between(Weekdays.MondayToFriday, "09:00", "18:00")]) { ClosedOnHolidays = true }])
        select new BillingBlockPolicy
        {
            Id = new PolicyId("generated/blocks", "1"),
            Source = new("Generated terms", "blocks"),
            Currency = Currency.EUR,
            Ladders = [.. ladders],
            Terms = terms is null ? [] : [terms],
            WhenPromiseLapses = lapsed,
            PendingPaymentDays = pendingDays,
            ClaimHoldDays = claimDays,
            ExemptionsNotHonoured = notHonoured,
            VoluntaryEndsWhenMoneyRunsOut = voluntaryEnds,
            ChargePrecedence = precedence,
            Channels = channels,
        };

    private static Gen<BillingFacts> Accounts(string zone, Instant now, LocalDate today) =>
        from method in Gen.Elements<SettlementMethod>([.. SettlementMethod.All])
        from services in Gen.Elements(default, Services)
        from segment in Gens.Segments.OrNone(3)
        from balance in Gen.Elements(AmountsBeside).SelectMany(amount => Gen.Elements(amount, -amount)).OrNothing(2)
        from limit in Gen.Elements(0m, 20m, 50m).OrNothing(7)
        from monthly in Gen.Elements(10m, 30m, 33.33m, 62.5m).OrNothing(2)
        from bills in Bills(today, services).List(0, 4)
        from payments in Payments(today).List(0, 3)
        from charges in Charges(today).List(0, 3)
        from promises in Gen.Frequency((3, Gen.Constant(default(ValueList<PromiseToPay>))), (2, Promises(now, zone, today).List(1, 2)))
        from suspensions in Gen.Frequency((2, Gen.Constant(default(ValueList<VoluntarySuspension>))), (1, Suspensions(today, services).List(1, 2)))
        from exemptions in Gen.Frequency((4, Gen.Constant(default(ValueList<Exemption>))), (1, Exemptions(today).List(1, 2)))
        from notices in Notices(now, zone, today).List(0, 3)
        from events in Gen.Frequency((2, Gen.Constant(default(ValueList<ReportedEvent>))), (1, Events(now, services).List(1, 2)))
        from tags in Gens.Some(Tags)
        from blocks in Gen.Frequency((2, Gen.Constant(default(ValueList<Block>))), (3, Blocks(now, zone, today, services).List(1, 3)))
        from holiday in Gens.Bools
        select new BillingFacts
        {
            AsOf = now,
            Zone = zone,
            SettlementMethod = method,
            Services = services,
            Segment = segment,
            Balance = Some(balance),
            CreditLimit = Some(limit),
            MonthlyCharge = Some(monthly),
            Bills = [.. bills.Select((bill, i) => bill($"B{i}"))],
            Payments = payments,
            PlannedCharges = charges,
            Promises = promises,
            VoluntarySuspensions = suspensions,
            Exemptions = exemptions,
            Notices = notices,
            Events = events,
            Tags = tags,
            Blocks = blocks,
            Holidays = holiday ? [today] : [],
        };

    private static Gen<Func<string, CustomerBill>> Bills(LocalDate today, ValueList<BilledService> services) =>
        from age in Gen.Frequency((8, Gen.Elements(DaysBeside)), (1, Gen.Elements(-1, -10)))
        from months in Gen.Elements(0, 0, 0, 1, 2)
        from daysToPay in Gen.Elements(0, 14)
        from received in Gen.Elements(0, 5).OrNothing(6)
        from amount in Gen.Elements(AmountsBeside)
        from disputed in Gen.Elements(AmountsBeside).OrNothing(8)
        from state in Gen.Elements(BillState.Final, BillState.Final, BillState.Final, BillState.Final, BillState.Draft, BillState.WrittenOff)
        from lines in Gens.Some([.. services.Select(service => new BillLine(service.Id, Eur(amount)))])
        let due = months == 0 ? today.PlusDays(-age) : today.PlusMonths(-months).PlusDays((age % 3) - 1)
        let billDate = due.PlusDays(-daysToPay)
        select (Func<string, CustomerBill>)(id => new(id, billDate, due, Eur(amount))
        {
            DisputedAmount = Some(disputed),
            State = state,
            ReceivedOn = received is { } days ? billDate.PlusDays(days) : null,
            Lines = lines,
        });

    private static Gen<Payment> Payments(LocalDate today) =>
        from number in Gen.Choose(0, 4)
        from daysAgo in Gen.Elements(0, 1, 9, 10, 11, 40)
        from state in Gen.Elements(Enum.GetValues<PaymentState>())
        from code in Gen.Elements("51", "54", "05").OrNone(3)
        from receipt in Gens.Bools
        from claimed in Gen.Elements(0, 1).OrNothing(3)
        let paidOn = today.PlusDays(-daysAgo)
        select new Payment($"R{number}", Eur(20m + (number / 100m)), paidOn)
        {
            State = state,
            FailureCode = state == PaymentState.Failed ? code : null,
            ReceiptShown = receipt,
            ClaimFiledOn = state == PaymentState.NotFound && claimed is { } later ? LocalDate.Min(today, paidOn.PlusDays(later)) : null,
        };

    private static Gen<PlannedCharge> Charges(LocalDate today) =>
        from days in Gen.Elements(0, 1, 2, 5)
        from amount in Gen.Elements(0.01m, 10m, 20m)
        select new PlannedCharge(today.PlusDays(days), Eur(amount));

    private static Gen<PromiseToPay> Promises(Instant now, string zone, LocalDate today) =>
        from daysAgo in Gen.Elements(-1, 0, 1, 3, 12)
        from until in Gen.Frequency((5, Instants(now, zone, today)), (1, Gen.Constant((Instant?)null)))
        from withdrawn in Gen.Frequency((1, Instants(now, zone, today)), (3, Gen.Constant((Instant?)null)))
        from amount in Gen.Elements(0.01m, 20m, 100m).OrNothing(6)
        let begun = now - Duration.FromDays(daysAgo) - Duration.FromHours(12)
        select new PromiseToPay(begun, until <= begun ? begun + Duration.Epsilon : until) { WithdrawnAt = withdrawn, Amount = Some(amount) };

    /// <summary>Instants at which something ends: now, just before and after it, midnights, and hours around them that a day may lack.</summary>
    private static Gen<Instant?> Instants(Instant now, string zone, LocalDate today) => Gen.OneOf(
        Gen.Elements(-1, 0, 1).Select(nanoseconds => (Instant?)now.PlusNanoseconds(nanoseconds)),
        Gen.Elements(-2, -1, 0, 1, 2).Select(days => (Instant?)At(zone, today.PlusDays(days), LocalTime.Midnight)),
        Gen.Elements(-1, 0, 1, 3).Select(days => (Instant?)At(zone, today.PlusDays(days), new(2, 30))));

    private static Gen<VoluntarySuspension> Suspensions(LocalDate today, ValueList<BilledService> services) =>
        from start in Gen.Elements(-30, -10, -1, 0, 1)
        from noticeDays in Gen.Elements(0, 3)
        from end in Gen.Elements(-1, 0, 1, 20).OrNothing(3)
        from target in Targets(services)
        let first = today.PlusDays(start)
        select new VoluntarySuspension(first.PlusDays(-noticeDays), first, end is { } days ? LocalDate.Max(first.PlusDays(1), today.PlusDays(days)) : null) { Target = target };

    private static Gen<Exemption> Exemptions(LocalDate today) =>
        from start in Gen.Elements(-40, -10, -1, 0, 1)
        from end in Gen.Elements(-11, -10, -1, 0, 1, 5).OrNothing(2)
        from kind in Gen.Elements(Enum.GetValues<ExemptionKind>())
        from reason in Gen.Elements("flood", "agreed by phone")
        from restarts in Gens.Bools
        let first = today.PlusDays(start)
        select new Exemption(first, end is { } days ? LocalDate.Max(first.PlusDays(1), today.PlusDays(days)) : null, reason) { Kind = kind, RestartsDaysPastDue = restarts };

    private static Gen<Notice> Notices(Instant now, string zone, LocalDate today) =>
        from kind in Gen.Elements(BillingBlockLadders.Notices)
        from daysAgo in Gen.Frequency((6, Gen.Elements(DaysBeside)), (1, Gen.Elements(-1, -2)))
        from atNow in Gens.Bools
        select new Notice(kind, atNow ? now - Duration.FromDays(daysAgo) : At(zone, today.PlusDays(-daysAgo), new(12, 0)));

    private static Gen<ReportedEvent> Events(Instant now, ValueList<BilledService> services) =>
        from kind in Gen.Elements<BlockKind>([.. BlockKind.All.Where(kind => !kind.IsAboutMoney && kind != BlockKind.Voluntary)])
        from minutesAgo in Gen.Elements(0, 1, 3000, -1, -900)
        from resolved in Gen.Elements(1, 3000, 6000).OrNothing(6)
        from target in Targets(services)
        let at = now - Duration.FromMinutes(minutesAgo)
        select new ReportedEvent(kind, at) { ResolvedAt = resolved is { } minutes ? at + Duration.FromMinutes(minutes) : null, Target = target };

    private static Gen<Block> Blocks(Instant now, string zone, LocalDate today, ValueList<BilledService> services) => Gen.Frequency(
        (3,
            from source in Gen.Elements("billing", "collections")
            from stage in Gen.Elements("s0", "s1", "s2", "s3")
            from daysAgo in Gen.Elements(DaysBeside)
            from to in Instants(now, zone, today).Where(to => to is not null).Select(to => to!.Value).OrNothing(7)
            let begun = At(zone, today.PlusDays(-daysAgo), LocalTime.Midnight)
            select new Block(BlockKind.UnpaidBill, source, begun) { Stage = stage, To = to > begun ? to : null }),
        (2,
            from kind in Gen.Elements<BlockKind>([.. BlockKind.All])
            from source in Gen.Elements("staff", "court")
            from hoursAgo in Gen.Elements(-1, 0, 1, 48)
            from to in Gen.Elements(1, 48, 100).OrNothing(6)
            from restrictions in SomeRestrictions
            from target in Targets(services)
            let begun = now - Duration.FromHours(hoursAgo)
            select new Block(kind, source, begun) { To = to is { } hours ? begun + Duration.FromHours(hours) : null, Restrictions = restrictions, Target = target }));

    private static Gen<BlockTarget> Targets(ValueList<BilledService> services) => services.IsEmpty
        ? Gen.Constant(BlockTarget.Account)
        : Gen.Elements(BlockTarget.Account, BlockTarget.Agreement("A1"), BlockTarget.Service("S1"), BlockTarget.Service("S3"));

    private static Instant At(string zone, LocalDate date, LocalTime time) => date.At(time).InZoneLeniently(DateTimeZoneProviders.Tzdb[zone]).ToInstant();

    private static LocalDate Today(string zone, Instant instant) => instant.InZone(DateTimeZoneProviders.Tzdb[zone]).Date;

    private static Money? Some(decimal? amount) => amount is { } known ? Eur(known) : null;
}
