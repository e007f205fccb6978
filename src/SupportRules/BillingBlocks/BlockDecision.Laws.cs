using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

internal sealed partial class BlockDecision
{
    /// <summary>When the stage began, and what laws keep working in it; goes on to a milder stage where laws do not let it begin.</summary>
    private (Instant From, ValueList<ServiceUse> Kept) BeginningOf(MoneyView view, ref LadderStanding standing)
    {
        while (standing.Stage >= 0)
        {
            var stage = view.Ladder.Stages[standing.Stage];
            if (standing.OnRecord is { } record)
            {
                return (record.From, default);
            }

            var since = MoneyLadders.Since(view, standing, _facts.Blocks);
            if (!StageProtection.IsAsked(_policy, stage))
            {
                return (since, default);
            }

            var protection = StageProtection.Of(_policy, _facts, view, stage, since);
            if (protection.From is { } from && from <= view.Now)
            {
                SayBegunUnderLaw(view, stage, since, protection);
                return (from, protection.Kept);
            }

            SayHeldByLaw(view, stage, since, protection);
            standing = standing.Milder(view, _facts.Blocks);
        }

        return default;
    }

    private void SayBegunUnderLaw(MoneyView view, BlockStage stage, Instant since, StageProtection protection)
    {
        if (protection.Law is { } law && protection.From != since)
        {
            SayOfLaw(new(Rules.BegunLater, law.Source, stage.Name, view.Ladder.Source, Local(since), law.Id, Local(protection.From!.Value)), protection.Said!.Reasons);
        }

        if (stage.Restrictions.Keeping(protection.Kept) != stage.Restrictions)
        {
            SayOfLaw(new(Rules.KeptByLaw, _policy.Source, stage.Name, view.Ladder.Source, protection.Kept), default);
        }
    }

    private void SayHeldByLaw(MoneyView view, BlockStage stage, Instant since, StageProtection protection)
    {
        var (law, said) = (protection.Law!, protection.Said!);
        SayOfLaw(
            protection.From is { } from
                ? new(Rules.NotYetAllowed, law.Source, stage.Name, view.Ladder.Source, Local(since), Local(from), law.Id)
                : new(Rules.NotAllowed, law.Source, stage.Name, view.Ladder.Source, Local(since), law.Id, said.Outcome),
            said.Reasons);
        if (said.Outcome is BlockPermission.NeedsFacts needs)
        {
            (_missingOfLaws ??= new(StringComparer.Ordinal)).UnionWith(needs.Missing);
        }
    }

    private void SayOfLaw(Reason reason, ValueList<Reason> whatItSays)
    {
        _ofLaws ??= [];
        _ofLaws.Add(reason);
        _ofLaws.AddRange(whatItSays);
    }
}
