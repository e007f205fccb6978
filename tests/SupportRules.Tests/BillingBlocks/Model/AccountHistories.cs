using FsCheck;
using FsCheck.Fluent;

namespace SupportRules.Tests.BillingBlocks.Model;

/// <summary>Some months of one account, with the events of each kind about as often as they matter; a failing history is shown with no event too many.</summary>
public static class AccountHistories
{
    public const int Days = 120;

    public static Arbitrary<AccountEvent[]> Histories() => Arb.From(
        from count in Gen.Choose(1, 40)
        from events in Event.ArrayOf(count)
        select InOrder(events),
        Shrunk);

    private static Gen<AccountEvent> Event { get; } = Gen.Frequency(
        (5, Of(AccountEventKind.Charge, 1, 5, 10, 30)),
        (6, Of(AccountEventKind.BillIssued, 1, 10, 20, 21, 30)),
        (5, Of(AccountEventKind.Payment, 1, 10, 20, 24, 25, 30, 55, 90)),
        (2, Of(AccountEventKind.FailedPayment, 0)),
        (2, Of(AccountEventKind.PromiseMade, 1, 3, 10)),
        (1, Of(AccountEventKind.PromiseWithdrawn, 0)),
        (2, Of(AccountEventKind.VoluntaryOn, 0, 1, 14, 30)),
        (1, Of(AccountEventKind.VoluntaryOff, 0)),
        (1, Of(AccountEventKind.FraudReported, 0)),
        (1, Of(AccountEventKind.FraudCleared, 0)),
        (2, Of(AccountEventKind.FinalNotice, 0)),
        (1, Of(AccountEventKind.Exempted, 1, 7, 20)),
        (1, Of(AccountEventKind.ExemptedAnew, 1, 7, 20)));

    private static Gen<AccountEvent> Of(AccountEventKind what, params int[] numbers) =>
        from day in Gen.Choose(0, Days - 1)
        from number in Gen.Elements(numbers)
        select new AccountEvent(day, what, number);

    private static AccountEvent[] InOrder(IEnumerable<AccountEvent> events) => [.. events.OrderBy(happened => happened.Day)];

    private static IEnumerable<AccountEvent[]> Shrunk(AccountEvent[] events)
    {
        if (events.Length > 3)
        {
            yield return events[..(events.Length / 2)];
            yield return events[(events.Length / 2)..];
        }

        for (var i = 0; i < events.Length; i++)
        {
            yield return [.. events[..i], .. events[(i + 1)..]];
        }
    }
}
