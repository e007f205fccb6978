using SupportRules;
using SupportRules.BillingBlocks;

namespace BillingRun.Deciding;

/// <summary>The provider's own terms on blocks, one policy a currency; tariffs and laws on leaving come from the catalogue.</summary>
internal static class HouseTerms
{
    private static readonly Citation Source = new("House terms 2026", "7. Unpaid bills and short balances");

    private static readonly Dictionary<string, BillingBlockPolicy> Policies =
        new[] { "EUR", "GBP", "USD", "CAD", "NZD" }.ToDictionary(code => code, code => Make(Currency.Parse(code)), StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Nothing is sold in the currency.</exception>
    public static BillingBlockPolicy For(Currency currency) => Policies.TryGetValue(currency.Code, out var policy)
        ? policy
        : throw new ArgumentException($"Currency is {currency}: the house has terms for {string.Join(", ", Policies.Keys)}.");

    private static BillingBlockPolicy Make(Currency currency) => new BillingBlockPolicy
    {
        Id = new($"house/blocks-{currency.Code.ToLowerInvariant()}", new LocalDate(2026, 1, 1)),
        Source = Source,
        Currency = currency,
        Ladders =
        [
            new("collections",
            [
                new("service-blocked", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(60), new BlockCondition.NoticeGiven("final", 14), MoreThanSmall(currency)])
                {
                    Restrictions = Restrictions.All & ~(Restrictions.Incoming | Restrictions.Sms),
                },
                new("outgoing-blocked", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(30), new BlockCondition.NoticeGiven("reminder", 7), MoreThanSmall(currency)]),
                new("no-new-orders", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(14), MoreThanSmall(currency)])
                {
                    Restrictions = Restrictions.PlanChanges | Restrictions.NewOrders,
                },
            ]),
            new("billing",
            [
                new("out-of-balance", BlockKind.Balance, [new BlockCondition.SettlesBy(SettlementMethod.Advance), new BlockCondition.BalanceBelow(Money.Zero(currency))])
                {
                    LiftAt = new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(0.25m)),
                },
            ]),
        ],
        WhenPromiseLapses = new(BlockKind.PromiseLapsed),
        PendingPaymentDays = 3,
        ClaimHoldDays = 30,
        Channels =
        [
            PaymentChannel.Always("web"),
            PaymentChannel.Always("app"),
            new("phone", [OpeningHours.Between(Weekdays.All, "07:00", "22:00")]),
            new("shop", [OpeningHours.Between(Weekdays.MondayToFriday, "09:00", "19:00"), OpeningHours.Between(Weekdays.Saturday, "10:00", "16:00")]) { ClosedOnHolidays = true },
        ],
    }.Check();

    private static BlockCondition.UnpaidAtLeast MoreThanSmall(Currency currency) => new(new Money(10, currency));
}
