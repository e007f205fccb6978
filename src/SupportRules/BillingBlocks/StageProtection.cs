namespace SupportRules.BillingBlocks;

/// <summary>What the laws that a policy is under say of a stage that is reached and not yet on record.</summary>
/// <param name="From">The first instant at which it may be in force, also one to come; <c>null</c> where none is known.</param>
/// <param name="Law">The law that holds it back or moves it; <c>null</c> where none does.</param>
/// <param name="Said">What that law says.</param>
/// <param name="Kept">What the laws keep working.</param>
internal readonly record struct StageProtection(Instant? From, ProtectionPolicy? Law, Decision<BlockPermission>? Said, ValueList<ServiceUse> Kept)
{
    /// <summary>Windows of hours, days of notice and holidays are passed one after the other; more rounds than this no calendar needs.</summary>
    private const int Rounds = 32;

    /// <summary>Whether laws have a say in a stage: one about unpaid bills that takes something away.</summary>
    public static bool IsAsked(BillingBlockPolicy policy, BlockStage stage) =>
        !policy.Protections.IsEmpty && ReferenceEquals(stage.Kind, BlockKind.UnpaidBill) && stage.Restrictions != Restrictions.None;

    /// <param name="policy">The policy, with its laws.</param>
    /// <param name="facts">The account.</param>
    /// <param name="view">The debts at the moment that is looked at.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="since">The instant since which its conditions have held.</param>
    public static StageProtection Of(BillingBlockPolicy policy, BillingFacts facts, MoneyView view, BlockStage stage, Instant since)
    {
        var last = Attempt(policy, facts, view, stage, since);
        if (!(last.From <= view.Now))
        {
            // What was owed or running then may have been given or have ended since.
            foreach (var moment in view.Facts.Notices.Select(notice => notice.SentAt).Append(view.Now).Where(moment => moment > since && moment <= view.Now).Order())
            {
                last = Attempt(policy, facts, view, stage, moment);
                if (last.From <= view.Now)
                {
                    break;
                }
            }
        }

        return last;
    }

    /// <summary>Goes from an instant to the first at which every law allows it.</summary>
    private static StageProtection Attempt(BillingBlockPolicy policy, BillingFacts facts, MoneyView view, BlockStage stage, Instant from)
    {
        var at = from;
        (ProtectionPolicy? Law, Decision<BlockPermission>? Said) mover = (null, null);
        for (var round = 0; round < Rounds; round++)
        {
            var (next, kept) = (at, default(ValueList<ServiceUse>));
            foreach (var law in policy.Protections)
            {
                var said = law.Decide(FactsAt(policy, facts, view, stage, at));
                switch (said.Outcome)
                {
                    case BlockPermission.Allowed allowed:
                        kept = [.. kept.Concat(allowed.Kept).Distinct().Order()];
                        break;
                    case BlockPermission.NotBefore { Owed.IsEmpty: true } later:
                        (next, mover) = later.At > next ? (later.At, (law, said)) : (next, mover);
                        break;
                    default:
                        return new(null, law, said, default);
                }
            }

            if (next == at)
            {
                return new(at, mover.Law, mover.Said, kept);
            }

            at = next;
        }

        return new(null, mover.Law, mover.Said, default);
    }

    private static ProtectionFacts FactsAt(BillingBlockPolicy policy, BillingFacts facts, MoneyView view, BlockStage stage, Instant at)
    {
        var (today, currency) = (at.InZone(view.Zone).Date, policy.Currency);
        var overdue = view.Facts.Bills.Where(bill => bill.State == BillState.Final && bill.PaymentDueDate < today && !bill.RemainingAmount.IsZero).ToArray();
        var oldest = overdue.Where(bill => !bill.UndisputedAmount.IsZero).OrderBy(bill => bill.PaymentDueDate).ThenBy(bill => bill.ReceivedOn ?? bill.BillDate).FirstOrDefault();
        var disputed = overdue.Aggregate(Money.Zero(currency), (sum, bill) => sum + bill.RemainingAmount - bill.UndisputedAmount);
        var details = facts.Protection ?? new();
        var holding = facts.Payer.Exemptions.Where(exemption => exemption.HoldsOn(today)).Select(exemption => exemption.Kind).ToArray();
        return new()
        {
            At = at,
            Zone = facts.Zone,
            Action = stage.Cancellation == StageCancellation.None ? BlockAction.Suspend : BlockAction.Disconnect,
            IsFirstInCycle = !facts.Blocks.Any(block => block.Source == view.Ladder.Source && block.Restrictions != Restrictions.None && block.From < at
                && (oldest is null || block.From.InZone(view.Zone).Date > oldest.PaymentDueDate)),
            // What counts as if paid counts so for the law too.
            OverdueAmount = Money.Max(disputed, overdue.Aggregate(Money.Zero(currency), (sum, bill) => sum + bill.RemainingAmount) - new Money(view.Held, currency)),
            DisputedAmount = disputed,
            DepositAmount = details.Deposit,
            PaymentDueDate = oldest?.PaymentDueDate,
            BillReceivedOn = oldest is null ? null : oldest.ReceivedOn ?? oldest.BillDate,
            Unpaid = details.Unpaid,
            Service = details.Service,
            // A notice that came before the oldest unpaid bill was of an older debt.
            Notices = [.. view.Facts.Notices.Where(notice => notice.Kind == policy.ProtectionNotice && (oldest is null || notice.SentAt.InZone(view.Zone).Date >= oldest.BillDate))],
            Causes = details.Causes,
            HasPaymentArrangement = holding.Contains(ExemptionKind.PaymentArrangement),
            HasHardshipArrangement = holding.Contains(ExemptionKind.Hardship),
            IsLifeline = details.IsLifeline,
            Holidays = facts.Holidays,
            ClosedDays = details.ClosedDays,
        };
    }
}
