namespace SupportRules.BillingBlocks;

/// <summary>What one provider's blocks of a kind take away, charge and ask for, where it is not what the kind usually does.</summary>
/// <param name="Kind">The kind that it speaks of.</param>
public sealed record BlockTerms(BlockKind Kind)
{
    public BlockKind Kind { get; } = Guard.NotNull(Kind);

    /// <summary>What the block takes away; by default what its kind does.</summary>
    public Restrictions Restrictions { get; init => field = Guard.Flags(value, (value & ~Restrictions.All) == Restrictions.None, Restrictions.All, nameof(Restrictions)); } = Kind.Restrictions;

    /// <summary>What goes on being charged; by default as the kind says.</summary>
    public BlockCharges Charges { get; init => field = Guard.NotNull(value, nameof(Charges)); } = Kind.Charges;

    /// <summary>Who may lift it; by default as the kind says.</summary>
    /// <exception cref="ArgumentException">It names a payment, and the kind is not about money.</exception>
    public Lifters LiftableBy { get; init => field = Block.CheckedLifters(Kind, value); } = Kind.LiftableBy;
}
