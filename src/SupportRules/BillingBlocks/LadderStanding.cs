namespace SupportRules.BillingBlocks;

/// <summary>Where an account stands on a ladder at the moment that a view looks at.</summary>
/// <param name="Stage">The stage in force; -1 when none is.</param>
/// <param name="OnRecord">The block on record with a stage of the ladder, if one is in force.</param>
/// <param name="Stays">Whether the stage is in force only because what lifts it is not reached.</param>
internal readonly record struct LadderStanding(int Stage, Block? OnRecord, bool Stays)
{
    /// <param name="view">The debts and the balance at a moment.</param>
    /// <param name="blocks">The blocks on record.</param>
    public static LadderStanding Of(MoneyView view, ValueList<Block> blocks)
    {
        var record = RecordOf(view, blocks, out var stageOnRecord);
        if (view.IsHeldBack)
        {
            return new(-1, record, false);
        }

        var reached = Reached(view);
        if (stageOnRecord >= 0 && (reached < 0 || reached > stageOnRecord) && view.Ladder.Stages[stageOnRecord].LiftAt is { } lift && lift.IsReached(view) != true)
        {
            return new(stageOnRecord, record, true);
        }

        return new(reached, record, false);
    }

    /// <summary>The first stage from the top whose conditions all hold; -1 when there is none.</summary>
    public static int Reached(MoneyView view)
    {
        var stages = view.Ladder.Stages;
        for (var i = 0; i < stages.Count; i++)
        {
            if (IsReached(view, stages[i]) == true)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether all conditions hold; what is missing is noted only where no other condition fails.</summary>
    private static bool? IsReached(MoneyView view, BlockStage stage)
    {
        var missing = view.Missing;
        bool? reached = true;
        foreach (var condition in stage.When)
        {
            switch (condition.Holds(view))
            {
                case false:
                    view.Missing = missing;
                    return false;
                case null:
                    reached = null;
                    break;
            }
        }

        return reached;
    }

    /// <summary>The gravest block on record of the ladder's own that is in force.</summary>
    private static Block? RecordOf(MoneyView view, ValueList<Block> blocks, out int stage)
    {
        Block? record = null;
        stage = -1;
        foreach (var block in blocks)
        {
            if (block.Source == view.Ladder.Source && block.IsInForceAt(view.Now) && view.Ladder.IndexOf(block.Stage) is >= 0 and var index
                && (stage < 0 || index < stage || (index == stage && block.From < record!.From)))
            {
                (record, stage) = (block, index);
            }
        }

        return record;
    }
}
