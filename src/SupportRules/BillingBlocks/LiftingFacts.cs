using System.Numerics;

namespace SupportRules.BillingBlocks;

/// <summary>The blocks of an account, and what happens that may lift some of them.</summary>
public sealed record LiftingFacts
{
    /// <summary>The customer's time zone by its IANA name: <c>Europe/Madrid</c>.</summary>
    public required string Zone { get; init => field = Guard.Text(value, nameof(Zone)); }

    /// <summary>Every block on record; past and later ones stay as they are.</summary>
    public required ValueList<Block> Blocks { get; init; }

    /// <summary>The instant at which it happens; what is lifted no longer holds from then on.</summary>
    public required Instant At { get; init; }

    /// <summary>Who acts, or what happens: exactly one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none, or several.</exception>
    public required Lifters By
    {
        get;
        init => field = BitOperations.PopCount((uint)value) == 1 && Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(By), $"By is {value}: it must be exactly one of Payment, Date, Customer, Agent, Security, Court.");
    }

    /// <summary>What was paid; <c>null</c> when unknown. Asked for only where a payment meets a block that it may lift.</summary>
    public Money? Paid { get; init => field = value is { } paid ? Guard.Amount(paid, nameof(Paid)) : null; }

    /// <summary>What had to be paid to lift the blocks about money; <c>null</c> when unknown.</summary>
    public Money? AmountToLift { get; init => field = value is { } amount ? Guard.Amount(amount, nameof(AmountToLift)) : null; }

    /// <summary>The kind of block that is meant; <c>null</c>, the default, for every kind.</summary>
    public BlockKind? Kind { get; init; }

    /// <summary>The source whose blocks are meant; <c>null</c>, the default, for every source.</summary>
    public string? BlockSource { get; init => field = value is null ? null : Guard.Text(value, nameof(BlockSource)); }

    /// <summary>The target whose blocks are meant; <c>null</c>, the default, for every target.</summary>
    public BlockTarget? Target { get; init; }

    /// <summary>What happens now to the blocks of a decision.</summary>
    /// <param name="blocks">The decision's outcome: its blocks and the amount that lifts them.</param>
    /// <param name="by">Who acts, or what happens.</param>
    /// <param name="paid">What was paid, where it is a payment.</param>
    public static LiftingFacts Of(BlocksInForce blocks, Lifters by, Money? paid = null) =>
        new() { Zone = Guard.NotNull(blocks).Zone, Blocks = blocks.Blocks, At = blocks.AsOf, By = by, Paid = paid, AmountToLift = blocks.AmountToLift };

    /// <summary>Whether a block is in force and meant.</summary>
    internal bool Means(Block block) => block.IsInForceAt(At)
        && (Kind is null || block.Kind == Kind)
        && (BlockSource is null || block.Source == BlockSource)
        && (Target is not { } target || block.Target == target);

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(LiftingFacts),
        (nameof(Zone), Zone),
        (nameof(Blocks), Blocks),
        (nameof(At), At),
        (nameof(By), By),
        (nameof(Paid), Paid),
        (nameof(AmountToLift), AmountToLift),
        (nameof(Kind), Kind),
        (nameof(BlockSource), BlockSource),
        (nameof(Target), Target));
}
