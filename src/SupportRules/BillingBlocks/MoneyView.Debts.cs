namespace SupportRules.BillingBlocks;

internal sealed partial class MoneyView
{
    private void CountDebts(decimal money)
    {
        (UnpaidBills, UnpaidAmount, OldestUnpaid, _oldestBillDate, _counted) = (0, 0, null, null, 0);
        for (var i = 0; i < _debts.Length; i++)
        {
            ref var debt = ref _debts[i];
            if (debt.Counts > Today)
            {
                debt.Left = 0;
                continue;
            }

            var owed = Owed(debt.Bill, _countDisputed);
            var paid = Math.Min(money, owed);
            money -= paid;
            debt.Left = owed - paid;
            _counted = i + 1;
            if (debt.Left > 0)
            {
                UnpaidBills++;
                UnpaidAmount += debt.Left;
                _oldestBillDate = debt.Bill.BillDate >= _oldestBillDate ? _oldestBillDate : debt.Bill.BillDate;
                var age = Restarted(debt.Age);
                OldestUnpaid = OldestUnpaid is { } oldest && oldest <= age ? oldest : age;
            }
        }
    }

    /// <summary>The day from which days are counted: anew from the end of an exemption that says so.</summary>
    private LocalDate Restarted(LocalDate age)
    {
        foreach (var exemption in Facts.Exemptions)
        {
            if (exemption.RestartsDaysPastDue && Policy.Honours(exemption) && exemption.To is { } to && to <= Today && to > age && exemption.From <= to)
            {
                age = to;
            }
        }

        return age;
    }

    private decimal? BalanceNow()
    {
        if (Facts.Balance is not { } balance)
        {
            return null;
        }

        var amount = balance.Amount + (Facts.CreditLimit?.Amount ?? 0);
        if (Now > Facts.AsOf)
        {
            foreach (var charge in Facts.PlannedCharges)
            {
                if (charge.Date <= Today)
                {
                    amount -= charge.Amount.Amount;
                }
            }
        }

        return amount;
    }

    private decimal HeldNow()
    {
        var held = 0m;
        for (var i = 0; i < Facts.Payments.Count; i++)
        {
            if (Policy.Holds(Facts.Payments[i], Today) && IsFirst(i))
            {
                held += Facts.Payments[i].Amount.Amount;
            }
        }

        foreach (var promise in Facts.Promises)
        {
            if (promise.Amount is { } promised && promise.RunsAt(Now))
            {
                held += promised.Amount;
            }
        }

        return held;
    }

    /// <summary>Whether no other payment of the same reference stands for it: one that is booked, or an earlier one in the list.</summary>
    private bool IsFirst(int place)
    {
        for (var i = 0; i < Facts.Payments.Count; i++)
        {
            var other = Facts.Payments[i];
            if (i != place && other.Reference == Facts.Payments[place].Reference && (other.State == PaymentState.Posted || (i < place && Policy.Holds(other, Today))))
            {
                return false;
            }
        }

        return true;
    }

    // Of two on one day the refused one is the last: whatever came of the other, the account needs a look. Codes settle the rest, so that order never does.
    private static bool IsLater(Payment payment, Payment than) => payment.PaidOn != than.PaidOn
        ? payment.PaidOn > than.PaidOn
        : payment.State != than.State
            ? payment.State == PaymentState.Failed
            : string.CompareOrdinal(payment.FailureCode, than.FailureCode) > 0;

    // What has no end is the longest. Of two that end together the one that began first is named, so that their order in the list never matters.
    private static bool IsLonger(PromiseToPay promise, PromiseToPay than) => promise.End != than.End
        ? promise.End is null || promise.End > than.End
        : promise.From < than.From;

    private static bool IsLonger(Exemption exemption, Exemption than) => exemption.To != than.To
        ? exemption.To is null || exemption.To > than.To
        : (exemption.From, string.CompareOrdinal(exemption.Reason, than.Reason), exemption.Kind).CompareTo((than.From, 0, than.Kind)) < 0;

    private static Debt[] DebtsOf(ValueList<CustomerBill> bills, DebtFrom from, bool countDisputed)
    {
        var count = 0;
        foreach (var bill in bills)
        {
            count += Owed(bill, countDisputed) > 0 ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var debts = new Debt[count];
        var i = 0;
        foreach (var bill in bills)
        {
            if (Owed(bill, countDisputed) > 0)
            {
                debts[i++] = from switch
                {
                    DebtFrom.PaymentDueDate => new(bill, bill.PaymentDueDate, bill.PaymentDueDate.PlusDays(1)),
                    DebtFrom.BillDate => new(bill, bill.BillDate, bill.BillDate),
                    _ => new(bill, bill.ReceivedOn ?? bill.BillDate, bill.ReceivedOn ?? bill.BillDate),
                };
            }
        }

        Array.Sort(debts, static (a, b) => a.Age != b.Age ? a.Age.CompareTo(b.Age) : string.CompareOrdinal(a.Bill.Id, b.Bill.Id));
        return debts;
    }

    private static decimal Owed(CustomerBill bill, bool countDisputed) =>
        bill.State != BillState.Final ? 0 : countDisputed ? bill.RemainingAmount.Amount : bill.UndisputedAmount.Amount;

    /// <param name="Bill">The bill.</param>
    /// <param name="Age">The day from which its age is counted.</param>
    /// <param name="Counts">The first day on which it counts.</param>
    private record struct Debt(CustomerBill Bill, LocalDate Age, LocalDate Counts)
    {
        /// <summary>What is unpaid at the moment looked at.</summary>
        public decimal Left { get; set; }
    }
}
