using BillingRun.Data;

namespace SupportRules.BillingRun.Tests;

internal static class Accounts
{
    public static Account With(this Account account, decimal balance) => new()
    {
        Number = account.Number,
        Currency = account.Currency,
        SettlementMethod = account.SettlementMethod,
        Zone = account.Zone,
        Segment = account.Segment,
        OpenedOn = account.OpenedOn,
        Balance = balance,
    };
}
