namespace SupportRules.BillingBlocks;

/// <summary>What several blocks come to together: blocks stack, a lesser one is never refused because of a graver one.</summary>
/// <remarks>
/// Written one after the other: <c>blocks.InForceAt(now).On(service).CombinedRestrictions()</c>.
/// </remarks>
public static class BlockUnion
{
    /// <summary>Those in force at an instant; a block is from its own first instant on.</summary>
    public static ValueList<Block> InForceAt(this ValueList<Block> blocks, Instant instant) => [.. blocks.Where(block => block.IsInForceAt(instant))];

    /// <summary>Those set on the whole account.</summary>
    public static ValueList<Block> OnAccount(this ValueList<Block> blocks) => [.. blocks.Where(block => block.Target == BlockTarget.Account)];

    /// <summary>Those set on the agreement or on the whole account.</summary>
    public static ValueList<Block> OnAgreement(this ValueList<Block> blocks, string agreementId)
    {
        var agreement = BlockTarget.Agreement(agreementId);
        return [.. blocks.Where(block => block.Target == BlockTarget.Account || block.Target == agreement)];
    }

    /// <summary>Those set on the service, on its agreement or on the whole account.</summary>
    public static ValueList<Block> On(this ValueList<Block> blocks, BilledService service)
    {
        Guard.NotNull(service);
        return [.. blocks.Where(block => block.Target.Covers(service))];
    }

    /// <summary>What any of them takes away.</summary>
    public static Restrictions CombinedRestrictions(this ValueList<Block> blocks)
    {
        var restrictions = Restrictions.None;
        foreach (var block in blocks)
        {
            restrictions |= block.Restrictions;
        }

        return restrictions;
    }

    /// <summary>Whether none of them takes a use away: a change of plan, a new order, a call.</summary>
    public static bool Allow(this ValueList<Block> blocks, ServiceUse use) => blocks.CombinedRestrictions().Allow(use);

    /// <summary>What is charged under all of them: part by part the effect that costs the customer least; everything as usual where there is no block.</summary>
    public static BlockCharges CombinedCharges(this ValueList<Block> blocks) => blocks.CombinedCharges([]);

    /// <summary>As <see cref="CombinedCharges(ValueList{Block})"/>, but where a block of a kind with precedence is among them, such blocks alone decide.</summary>
    /// <param name="blocks">Blocks in force on one service.</param>
    /// <param name="precedence">The first kind of which there is a block decides; kinds that are not named come last, all alike.</param>
    public static BlockCharges CombinedCharges(this ValueList<Block> blocks, ValueList<BlockKind> precedence)
    {
        foreach (var kind in precedence)
        {
            if (blocks.Any(block => block.Kind == kind))
            {
                return Least(blocks.Where(block => block.Kind == kind));
            }
        }

        return Least(blocks);
    }

    private static BlockCharges Least(IEnumerable<Block> blocks) => blocks.Select(block => block.Charges).Aggregate((BlockCharges?)null, (least, charges) => least is null ? charges : BlockCharges.Lesser(least, charges))
        ?? BlockCharges.AsUsual;
}
