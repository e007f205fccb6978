namespace SupportRules.BillingBlocks;

/// <summary>Where an account stands on a ladder at the moment that a view looks at.</summary>
/// <param name="Stage">The stage in force; -1 when none is.</param>
/// <param name="OnRecord">The block on record of that stage, if there is one.</param>
/// <param name="Stays">Whether the stage is in force only because what lifts it is not reached.</param>
internal readonly record struct LadderStanding(int Stage, Block? OnRecord, bool Stays)
{
    /// <param name="view">The debts and the balance at a moment.</param>
    /// <param name="blocks">The blocks on record.</param>
    public static LadderStanding Of(MoneyView view, ValueList<Block> blocks) => view.IsHeldBack ? new(-1, null, false) : WithoutHold(view, blocks);

    /// <summary>Where the account would stand if nothing held blocks back.</summary>
    public static LadderStanding WithoutHold(MoneyView view, ValueList<Block> blocks)
    {
        var reached = Reached(view);
        var stays = Staying(view, blocks, reached);
        var stage = stays >= 0 ? stays : reached;
        return new(stage, stage >= 0 ? RecordOf(view, blocks, stage) : null, stays >= 0);
    }

    /// <summary>The standing at the next milder stage that is reached.</summary>
    public LadderStanding Milder(MoneyView view, ValueList<Block> blocks)
    {
        var stage = Reached(view, Stage + 1);
        return new(stage, stage >= 0 ? RecordOf(view, blocks, stage) : null, false);
    }

    /// <summary>The first stage from the top, or from another one on, whose conditions all hold; -1 when there is none.</summary>
    public static int Reached(MoneyView view, int from = 0)
    {
        var stages = view.Ladder.Stages;
        for (var i = from; i < stages.Count; i++)
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
        view.Stage = stage;
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

    /// <summary>The gravest stage on record, graver than the one that is reached, whose lift threshold is not reached; -1 when there is none.</summary>
    private static int Staying(MoneyView view, ValueList<Block> blocks, int reached)
    {
        var stages = view.Ladder.Stages;
        for (var i = 0; i < (reached < 0 ? stages.Count : reached); i++)
        {
            if (RecordOf(view, blocks, i) is not null && !IsLifted(view, stages[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a stage on record is lifted once its conditions no longer hold: at its threshold where it has one; and one that no payment lifts, by those who may.</summary>
    private static bool IsLifted(MoneyView view, BlockStage stage) => MoneyLadders.MayBePaid(stage) && (stage.LiftAt is not { } lift || lift.IsReached(view) == true);

    /// <summary>The block on record of a stage that has been in force longest.</summary>
    private static Block? RecordOf(MoneyView view, ValueList<Block> blocks, int stage)
    {
        Block? record = null;
        foreach (var block in blocks)
        {
            if (IsOnRecord(view, block, out var found) && found == stage && (record is null || block.From < record.From))
            {
                record = block;
            }
        }

        return record;
    }

    private static bool IsOnRecord(MoneyView view, Block block, out int stage)
    {
        stage = block.Source == view.Ladder.Source && block.IsInForceAt(view.Now) ? view.Ladder.IndexOf(block.Stage) : -1;
        return stage >= 0;
    }
}
