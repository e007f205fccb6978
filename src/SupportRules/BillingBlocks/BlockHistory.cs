namespace SupportRules.BillingBlocks;

/// <summary>Records of what was blocked and lifted, past and planned, read as blocks.</summary>
/// <param name="Events">In any order; those of one instant count in the order of the list.</param>
/// <remarks>
/// <para>Per source and target the latest event counts. Only an event of the same source about the same target ends a block: one about a service does not
/// lift a block of its account. A repetition changes nothing; a lift with nothing to lift is ignored.</para>
/// <para>A block that is set and lifted at one instant never held and is not among the blocks.</para>
/// </remarks>
public sealed record BlockHistory(ValueList<BlockEvent> Events)
{
    /// <summary>The blocks, each with its end, in the order in which they begin.</summary>
    public ValueList<Block> Blocks => [.. Events
        .OrderBy(one => one.At)
        .GroupBy(one => (one.Source, one.Target))
        .SelectMany(OfOneSource)
        .OrderBy(block => block.From)];

    /// <summary>The blocks in force at an instant.</summary>
    public ValueList<Block> At(Instant instant) => Blocks.InForceAt(instant);

    private static IEnumerable<Block> OfOneSource(IEnumerable<BlockEvent> events)
    {
        BlockEvent? running = null;
        foreach (var next in events)
        {
            if (running is not null && Says(next, running))
            {
                continue;
            }

            if (running is not null && running.At < next.At)
            {
                yield return AsBlock(running, next.At);
            }

            running = next.IsLift ? null : next;
        }

        if (running is not null)
        {
            yield return AsBlock(running, null);
        }
    }

    private static bool Says(BlockEvent one, BlockEvent other) => one == other with { At = one.At };

    private static Block AsBlock(BlockEvent one, Instant? to) => new(one.Kind, one.Source, one.At)
    {
        To = to,
        Target = one.Target,
        Restrictions = one.Restrictions,
        Charges = one.Charges,
        Stage = one.Stage,
    };
}
