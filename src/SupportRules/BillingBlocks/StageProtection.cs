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
        var asked = ProtectionFacts.OfAccount(facts, policy.Currency, at, view.Held, policy.ProtectionNotice, view.Ladder.Source);
        return asked with { Action = stage.Cancellation == StageCancellation.None ? BlockAction.Suspend : BlockAction.Disconnect };
    }
}
