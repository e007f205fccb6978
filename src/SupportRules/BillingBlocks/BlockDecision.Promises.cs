namespace SupportRules.BillingBlocks;

internal sealed partial class BlockDecision
{
    /// <summary>The last promise that ended without the payment, for a debt that is still unpaid.</summary>
    private static PromiseToPay? LapsedPromise(MoneyView view, Block? onRecord)
    {
        PromiseToPay? last = null;
        foreach (var promise in view.Facts.Promises)
        {
            if (promise.End is { } end && end <= view.Now && end > promise.From && (last is null || end > last.End || (end == last.End && promise.From < last.From)) && IsOfThisDebt(view, end) && !IsKept(view, promise, end, onRecord))
            {
                last = promise;
            }
        }

        return last;
    }

    private static bool IsOfThisDebt(MoneyView view, Instant end) => view.OldestUnpaid is not { } oldest || end.InZone(view.Zone).Date >= oldest;

    /// <summary>Whether the amount that was promised has been paid; of a promise of whatever was owed, whether that debt is gone.</summary>
    private static bool IsKept(MoneyView view, PromiseToPay promise, Instant end, Block? onRecord)
    {
        if (promise.Amount is null && (view.OldestUnpaid is not null || onRecord?.From < end))
        {
            return false;
        }

        var paid = 0m;
        var from = promise.From.InZone(view.Zone).Date;
        var payments = view.Facts.Payments;
        for (var i = 0; i < payments.Count; i++)
        {
            paid += IsPaid(payments[i]) && !IsRepeated(i) ? payments[i].Amount.Amount : 0;
        }

        return promise.Amount is { } promised ? paid >= promised.Amount : paid > 0;

        bool IsPaid(Payment payment) => payment.State == PaymentState.Posted && payment.PaidOn >= from;

        bool IsRepeated(int place)
        {
            for (var i = 0; i < place; i++)
            {
                if (payments[i].Reference == payments[place].Reference && IsPaid(payments[i]))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
