using NodaTime;
using SupportRules.BillingBlocks;

namespace SupportRules.Benchmarks;

/// <summary>The same ladder and threshold as straight-line code: it checks nothing, explains nothing, and knows this policy alone.</summary>
internal static class BareBlocks
{
    public static (Restrictions Restrictions, decimal? AmountToLift) Decide(BillingFacts facts)
    {
        var zone = DateTimeZoneProviders.Tzdb[facts.Zone];
        var today = facts.AsOf.InZone(zone).Date;
        var balance = facts.Balance!.Value.Amount;
        var restrictions = Restrictions.None;
        var stage = Stage(facts.Bills, today, 0);
        decimal? amount = null;
        if (stage > 0)
        {
            restrictions |= stage switch
            {
                3 => Restrictions.All,
                2 => BlockKind.UnpaidBill.Restrictions,
                _ => Restrictions.None,
            };

            // Paying the oldest bills one after the other until none is ten days late.
            var paid = 0m;
            foreach (var bill in facts.Bills)
            {
                paid += bill.RemainingAmount.Amount;
                if (Stage(facts.Bills, today, paid) == 0)
                {
                    amount = paid;
                    break;
                }
            }
        }

        if (balance < 0)
        {
            restrictions |= Restrictions.Service;
            amount = Math.Max(amount ?? 0, -balance);
        }

        return (restrictions, amount);
    }

    private static int Stage(ValueList<CustomerBill> bills, LocalDate today, decimal paid)
    {
        var unpaid = 0m;
        LocalDate? oldest = null;
        foreach (var bill in bills)
        {
            var left = bill.RemainingAmount.Amount;
            var now = Math.Min(left, paid);
            paid -= now;
            left -= now;
            if (left > 0 && bill.PaymentDueDate < today)
            {
                unpaid += left;
                oldest = oldest is { } earlier && earlier < bill.PaymentDueDate ? earlier : bill.PaymentDueDate;
            }
        }

        if (oldest is not { } since)
        {
            return 0;
        }

        var days = Period.DaysBetween(since, today);
        return days >= 60 && unpaid >= 50 ? 3 : days >= 30 && unpaid > 20 ? 2 : days >= 10 ? 1 : 0;
    }
}
