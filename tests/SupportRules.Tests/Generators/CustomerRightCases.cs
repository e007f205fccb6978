using FsCheck;
using FsCheck.Fluent;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>Payments known before, on and after weekends and changes of the clock.</summary>
internal sealed class RestorationCases : PolicyCases<RestorationPolicy, RestorationFacts, RestorationDeadline>
{
    protected override Gen<(RestorationPolicy Policy, RestorationFacts Facts)> Cases { get; } =
        from term in Gen.Elements<RestorationTerm>(new RestorationTerm.WithinHours(24), new RestorationTerm.EndOfWorkingDay(1), new RestorationTerm.EndOfWorkingDay(3))
        from date in Gens.Dates
        from hour in Gen.Elements(0, 10, 23)
        from zone in Gen.Elements("Europe/Madrid", "America/Sao_Paulo")
        from ended in Gen.Elements(false, false, false, true)
        from holidays in Gen.Elements(0, 1, 2).List(0, 2)
        from known in Gen.Elements(true, true, true, false)
        select (
            new RestorationPolicy { Id = new("generated/restoration", "1"), Source = new("Generated law", "any"), Term = term },
            RestorationFacts.Of($"{date:uuuu-MM-dd}T{hour:00}:00:00", zone) with { IsTerminated = ended, Holidays = known ? holidays.Select(date.PlusDays).ToValueList() : null });
}

/// <summary>Reminders about the last free one, and restorations.</summary>
internal sealed class CollectionFeeCases : PolicyCases<CollectionFeePolicy, CollectionCharge, Money>
{
    protected override Gen<(CollectionFeePolicy Policy, CollectionCharge Facts)> Cases { get; } =
        from free in Gen.Elements(0, 1, 2)
        from charge in Gen.Frequency((3, Gen.Elements(1, 2, 3).Select(CollectionCharge (number) => new CollectionCharge.Reminder(number))), (1, Gen.Constant<CollectionCharge>(new CollectionCharge.Restoration())))
        select (
            new CollectionFeePolicy { Id = new("generated/fees", "1"), Source = new("Generated law", "any"), FreeReminders = free, ReminderFee = new(10, Currency.EUR), RestorationFee = new(30, Currency.EUR) },
            charge);
}

/// <summary>Reports about the last hour, and charges about the limit.</summary>
internal sealed class StolenDeviceCases : PolicyCases<StolenDevicePolicy, StolenDeviceFacts, Money>
{
    protected override Gen<(StolenDevicePolicy Policy, StolenDeviceFacts Facts)> Cases { get; } =
        from hours in Gen.Elements(0m, 23.99m, 24m, 24.01m, 48m).OrNothing(2)
        from charges in Gen.Elements(0m, 99.99m, 100m, 100.01m, 1800m)
        select (
            new StolenDevicePolicy { Id = new("generated/stolen", "1"), Source = new("Generated code", "any"), ReportWithinHours = 24, Limit = new(100, Currency.GBP) },
            new StolenDeviceFacts(new(charges, Currency.GBP), hours));
}

/// <summary>Missed bills about both thresholds.</summary>
internal sealed class ProactiveContactCases : PolicyCases<ProactiveContactPolicy, MissedBills, ContactDuty>
{
    protected override Gen<(ProactiveContactPolicy Policy, MissedBills Facts)> Cases { get; } =
        from row in Gen.Choose(0, 3)
        from missed in Gen.Choose(0, 4)
        select (
            new ProactiveContactPolicy { Id = new("generated/contact", "1"), Source = new("Generated standard", "any"), InARow = 2, InPeriod = 3, PeriodMonths = 6 },
            new MissedBills(row, missed));
}
