namespace SupportRules.BillingBlocks;

/// <summary>One stage of a ladder: when it is reached, what it takes away and charges, and what it takes to lift it.</summary>
/// <param name="Name">Stable and unique within the ladder: <c>warning</c>, <c>outgoing-blocked</c>.</param>
/// <param name="Kind">About money; it gives the defaults of the members below.</param>
/// <param name="When">At least one; all of them must hold.</param>
public sealed record BlockStage(string Name, BlockKind Kind, ValueList<BlockCondition> When)
{
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); } = Guard.Text(Name);

    public BlockKind Kind { get; } = Guard.NotNull(Kind).IsAboutMoney
        ? Kind
        : throw new ArgumentException($"Kind is {Kind}: a stage is of a kind about money ({string.Join(", ", BlockKind.All.Where(kind => kind.IsAboutMoney))}).", nameof(Kind));

    public ValueList<BlockCondition> When { get; init => field = NotEmpty(value); } = NotEmpty(When);

    /// <summary>What it takes away; by default what its kind does, and nothing for a stage that only warns.</summary>
    public Restrictions Restrictions { get; init => field = Guard.Flags(value, (value & ~Restrictions.All) == Restrictions.None, Restrictions.All, nameof(Restrictions)); } = Kind.Restrictions;

    /// <summary>What goes on being charged; by default as its kind says.</summary>
    public BlockCharges Charges { get; init => field = Guard.NotNull(value, nameof(Charges)); } = Kind.Charges;

    /// <summary>Who may lift it; by default as its kind says.</summary>
    public Lifters LiftableBy { get; init => field = Block.CheckedLifters(Kind, value); } = Kind.LiftableBy;

    /// <summary>What it takes to lift it once it is in force (a block on record with this stage); <c>null</c>, the default, for as soon as its conditions no longer hold.</summary>
    public LiftThreshold? LiftAt { get; init; }

    /// <summary>What it blocks; the whole account by default.</summary>
    public StageScope Scope { get; init => field = Guard.Defined(value, nameof(Scope)); }

    /// <summary>Whether it also ends the agreement; it does not by default.</summary>
    public StageCancellation Cancellation { get; init => field = Guard.Defined(value, nameof(Cancellation)); }

    /// <summary>Where the stage is taken from, if not from the policy's own source.</summary>
    public Citation? Source { get; init; }

    /// <summary>Whether a condition asks for an unpaid bill.</summary>
    internal bool AsksForBills
    {
        get
        {
            foreach (var condition in When)
            {
                if (condition.IsOfBills)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static ValueList<BlockCondition> NotEmpty(ValueList<BlockCondition> when) => !when.IsEmpty
        ? when
        : throw new ArgumentException("When is empty: a stage has at least one condition.", nameof(When));
}
