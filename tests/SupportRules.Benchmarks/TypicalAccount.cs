using NodaTime;
using SupportRules.BillingBlocks;

namespace SupportRules.Benchmarks;

/// <summary>The account and the policy that the benchmarks of blocks decide.</summary>
internal static class TypicalAccount
{
    public static BillingBlockPolicy Policy { get; } = new()
    {
        Id = new("acme/internet", "2026-01-01"),
        Source = new("ACME Internet terms", "4 Settlement"),
        Currency = Currency.EUR,
        Ladders =
        [
            new("collections",
            [
                new("closed", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(60), new BlockCondition.UnpaidAtLeast(Euros(50))]) { Restrictions = Restrictions.All },
                new("outgoing", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(30), new BlockCondition.UnpaidAbove(Euros(20))]),
                new("warning", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(10)]) { Restrictions = Restrictions.None },
            ]),
            new("billing", [new("no-money", BlockKind.Balance, [new BlockCondition.BalanceBelow(Euros(0))]) { LiftAt = new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(0.8m)) }]),
        ],
        Channels = [PaymentChannel.Always("phone"), PaymentChannel.Always("web"), new("shop", [OpeningHours.Between(Weekdays.MondayToFriday, "09:00", "18:00")])],
    };

    public static BillingFacts Blocked { get; } = new()
    {
        AsOf = Instant.FromUtc(2026, 11, 22, 3, 0),
        Zone = "Europe/Madrid",
        SettlementMethod = SettlementMethod.Credit,
        OpenedOn = new(2024, 3, 1),
        Balance = Euros(12.40m),
        MonthlyCharge = Euros(29.90m),
        Bills =
        [
            CustomerBill.Of("2026-07", "2026-07-01", "2026-07-15", Euros(0)),
            CustomerBill.Of("2026-08", "2026-08-01", "2026-08-15", Euros(0)),
            CustomerBill.Of("2026-09", "2026-09-01", "2026-09-15", Euros(14.90m)),
            CustomerBill.Of("2026-10", "2026-10-01", "2026-10-15", Euros(29.90m)),
            CustomerBill.Of("2026-11", "2026-11-01", "2026-11-15", Euros(29.90m)),
        ],
        Payments =
        [
            Payment.Of("bank-1", Euros(29.90m), "2026-07-14"),
            Payment.Of("bank-2", Euros(29.90m), "2026-08-14"),
            Payment.Of("bank-3", Euros(15), "2026-09-20"),
        ],
    };

    public static BillingFacts Clear { get; } = Blocked with
    {
        Bills = [.. Blocked.Bills.Select(bill => bill with { RemainingAmount = bill.Id == "2026-11" ? Euros(29.90m) : Euros(0), PaymentDueDate = bill.Id == "2026-11" ? new(2026, 11, 25) : bill.PaymentDueDate })],
    };

    private static Money Euros(decimal amount) => new(amount, Currency.EUR);
}
