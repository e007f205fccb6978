namespace SupportRules.BillingBlocks;

/// <summary>Ordered stages of which at most one is in force: the first from the top whose conditions hold.</summary>
/// <param name="Source">Who sets its blocks, in lower-case words: <c>collections</c>, <c>billing</c>. A block on record with this source and a stage's name is the ladder's own.</param>
/// <param name="Stages">At least one, the gravest first.</param>
public sealed record BlockLadder(string Source, ValueList<BlockStage> Stages)
{
    public string Source { get; } = Guard.Text(Source);

    public ValueList<BlockStage> Stages { get; init => field = Checked(value); } = Checked(Stages);

    /// <summary>From which day on a bill counts as unpaid; the due date by default.</summary>
    public DebtFrom CountsFrom { get; init => field = Guard.Defined(value, nameof(CountsFrom)); }

    /// <summary>Whether a stage asks for a milder one before it.</summary>
    internal bool AsksForStages
    {
        get
        {
            foreach (var stage in Stages)
            {
                foreach (var condition in stage.When)
                {
                    if (condition is BlockCondition.StageHeld)
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }

    /// <summary>The place of a stage; -1 where there is none of the name.</summary>
    internal int IndexOf(string? stage)
    {
        for (var i = 0; i < Stages.Count; i++)
        {
            if (Stages[i].Name == stage)
            {
                return i;
            }
        }

        return -1;
    }

    private static ValueList<BlockStage> Checked(ValueList<BlockStage> stages)
    {
        if (stages.IsEmpty)
        {
            throw new ArgumentException("Stages is empty: a ladder has at least one stage.", nameof(Stages));
        }

        for (var later = 1; later < stages.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (stages[earlier].Name == stages[later].Name)
                {
                    throw new ArgumentException($"Stages has two of the name '{stages[later].Name}': a stage's name is its own.", nameof(Stages));
                }

                if (stages[earlier].When.All(condition => stages[later].When.Any(condition.FollowsFrom)))
                {
                    throw new ArgumentException(
                        $"Stages overlap: an account with {string.Join(" and ", stages[later].When)} is at '{stages[earlier].Name}', so '{stages[later].Name}' below it is never reached; list the gravest first.",
                        nameof(Stages));
                }
            }
        }

        for (var i = 0; i < stages.Count; i++)
        {
            foreach (var held in stages[i].When.OfType<BlockCondition.StageHeld>())
            {
                if (!stages.Skip(i + 1).Any(milder => milder.Name == held.Stage))
                {
                    var milder = string.Join(", ", stages.Skip(i + 1).Select(stage => stage.Name));
                    throw new ArgumentException($"Stages: '{stages[i].Name}' asks for '{held.Stage}' first, which is no stage below it ({(milder.Length == 0 ? "there is none" : milder)}).", nameof(Stages));
                }
            }
        }

        foreach (var stage in stages)
        {
            CheckLift(stage);
        }

        return stages;
    }

    /// <summary>A stage must not be reached where it would be lifted at once.</summary>
    private static void CheckLift(BlockStage stage)
    {
        if (stage.LiftAt is not { } lift)
        {
            return;
        }

        foreach (var condition in stage.When)
        {
            foreach (var monthly in condition.Amount is AmountThreshold.Fixed && lift.Amount is AmountThreshold.Fixed ? [1m] : new[] { 1m, 100m, 10_000m })
            {
                var charge = new Money(monthly, condition.Amount?.Currency ?? lift.Amount.Currency ?? default);
                if (condition.Amount?.For(charge) is { } blocks && lift.Amount.For(charge) is { } lifts && OverlapAt(condition, lift, blocks, lifts) is { } witness)
                {
                    var what = lift.IsOfBalance ? "a balance" : "an unpaid amount";
                    throw new ArgumentException(
                        $"LiftAt of stage '{stage.Name}' is {lift}: with {what} of {Render.Value(witness, null)}{(condition.Amount is AmountThreshold.Fixed && lift.Amount is AmountThreshold.Fixed ? "" : $" and a monthly charge of {Render.Value(monthly, null)}")} the stage would be reached ({condition}) and lifted at once.",
                        nameof(BlockStage.LiftAt));
                }
            }
        }
    }

    /// <summary>A value at which the stage is both reached and lifted.</summary>
    private static decimal? OverlapAt(BlockCondition condition, LiftThreshold lift, decimal blocks, decimal lifts)
    {
        if (lift.IsOfBalance != (condition is BlockCondition.BalanceBelow or BlockCondition.BalanceAtOrBelow))
        {
            return null;
        }

        return condition switch
        {
            BlockCondition.BalanceBelow when lifts < blocks => lift.IsInclusive ? lifts : (lifts + blocks) / 2,
            BlockCondition.BalanceAtOrBelow when lifts < blocks || (lifts == blocks && lift.IsInclusive) => blocks,
            BlockCondition.UnpaidAtLeast when lifts > blocks || (lifts == blocks && lift.IsInclusive) => blocks,
            BlockCondition.UnpaidAbove when lifts > blocks => lift.IsInclusive ? lifts : (lifts + blocks) / 2,
            _ => null,
        };
    }
}
