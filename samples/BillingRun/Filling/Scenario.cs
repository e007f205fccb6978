using SupportRules.BillingBlocks;

namespace BillingRun.Filling;

/// <summary>What may have become of an account by the end of November 2026.</summary>
/// <param name="Method">How the account is settled.</param>
/// <param name="Balance">In hundredths, from and to; <c>null</c> for an unknown balance.</param>
/// <param name="Happened">What has happened to it.</param>
internal sealed record Scenario(SettlementMethod Method, (int From, int To)? Balance, Action<AccountDraft> Happened)
{
    private static readonly SettlementMethod Advance = SettlementMethod.Advance;
    private static readonly SettlementMethod Credit = SettlementMethod.Credit;
    private static readonly (int, int) Ample = (2000, 9000);
    private static readonly (int, int) Nothing = (0, 0);
    private static readonly (int, int) Short = (-4000, -1);

    /// <summary>Accounts take them in turn, so the first few dozen have seen all; those in good order stand several times, as in life.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new(Advance, Ample, _ => { }),
        new(Credit, Nothing, a => a.Payment(12)),
        new(Advance, (-500, -1), _ => { }),
        new(Advance, Nothing, _ => { }),
        new(Credit, Nothing, a => a.Bill(0)),
        new(Credit, Nothing, a => a.Bill(a.Draw.One(1, 13)).Notice("reminder", 1)),
        new(Credit, Nothing, a => a.Bill(a.Draw.One(14, 15, 20)).Notice("reminder", 10)),
        new(Credit, Nothing, a => a.BillDueOn(new(2026, 10, 31)).Notice("reminder", 25).Notice("final", 11)),
        new(Credit, Nothing, a => a.BillDueOn(new(2026, 8, 31)).BillDueOn(new(2026, 9, 30)).Notice("reminder", 80).Notice("final", 60)),
        new(Credit, Nothing, a => a.BillDueOn(new(2026, 9, 30), disputed: 1000m)),
        new(Credit, Nothing, a => a.Bill(40).Notice("reminder", 35).Promise(6, -4)),
        new(Credit, Nothing, a => a.Bill(40).Notice("reminder", 35).Promise(12, 2)),
        new(Advance, Short, a => a.Promise(1, -2)),
        new(Advance, Short, a => a.Promise(5, -5, withdrawnDaysAgo: 1)),
        new(Advance, Ample, a => a.Suspension(10, -20)),
        new(Credit, Nothing, a => a.Suspension(-1, -31)),
        new(Credit, Nothing, a => a.BillDueOn(new(2026, 7, 31)).Notice("final", 90).Exemption(ExemptionKind.Hardship, "hardship arrangement", 50, -40)),
        new(Advance, Short, a => a.Exemption(ExemptionKind.Agreed, "good customer", 20, 0)),
        new(Credit, Nothing, a => a.Event(BlockKind.LostOrStolen, 2, "customer", a.FirstService)),
        new(Credit, Nothing, a => a.Event(BlockKind.LostOrStolen, 9, "customer", a.FirstService, resolvedDaysAgo: 3)),
        new(Credit, Nothing, a => a.Event(BlockKind.Fraud, 1, "fraud-desk")),
        new(Advance, Ample, a => a.Event(BlockKind.Legal, 30, "court")),
        new(Advance, Ample, a => a.Event(BlockKind.Identity, 15, "registration")),
        new(Credit, Nothing, a => a.Block(BlockKind.Administrative, 4, "back-office", "returned mail")),
        new(Credit, Nothing, a => a.Event(BlockKind.SpendCap, 3, "usage", a.FirstService)),
        new(Credit, Nothing, a => a.Event(BlockKind.Repair, 2, "network")),
        new(Advance, Ample, a => a.Event(BlockKind.Inactivity, 60, "lifecycle")),
        new(Advance, null, _ => { }),
        new(Advance, Short, a => a.Suspension(20, -10).Block(BlockKind.Balance, 12, "billing", stage: "out-of-balance")),
        new(Credit, Nothing, a => a.BillDueOn(new(2026, 9, 30)).Notice("final", 30).Payment(20, PaymentState.NotFound, receipt: true, claimedDaysAgo: 15)),
        new(Credit, Nothing, a => a.Bill(35).Notice("reminder", 30).Payment(1, PaymentState.Pending)),
        new(Credit, Nothing, a => a.Bill(16).Notice("reminder", 12).Payment(2, PaymentState.Failed, "insufficient-funds")),
        new(Credit, Nothing, a => a.Bill(45, state: BillState.WrittenOff).Bill(-10).Bill(60, state: BillState.Draft)),
        new(Credit, Nothing, a => a.BillDueOn(new(2026, 9, 30)).Notice("final", 40).Event(BlockKind.LostOrStolen, 5, "customer").Suspension(8, null)),
        new(Advance, Short, a => a.Block(BlockKind.Administrative, 40, "back-office", "address checked", liftedDaysAgo: 20)),
        new(Advance, Ample, a => a.Payment(5)),
        new(Credit, Nothing, a => a.Payment(8)),
        new(Advance, Ample, a => a.Payment(20)),
        new(Credit, Nothing, a => a.Bill(-14)),
        new(Credit, Nothing, a => a.Bill(-7).Payment(30)),
    ];
}
