namespace SupportRules.BillingBlocks;

/// <summary>A quicker way to a block: where all of the causes are there, some sides of the protection fall away.</summary>
/// <param name="Causes">At least one; all of them must be there.</param>
/// <param name="Lifts">What then need not be met; everything by default.</param>
public sealed record AtOnceRoute(SpecialCauses Causes, ProtectionAspects Lifts = ProtectionAspects.All)
{
    public SpecialCauses Causes { get; } = Guard.Flags(Causes, (Causes & ~SpecialCauses.All) == SpecialCauses.None, SpecialCauses.All) != SpecialCauses.None
        ? Causes
        : throw new ArgumentOutOfRangeException(nameof(Causes), "Causes is None: name at least one.");

    public ProtectionAspects Lifts { get; } = Guard.Flags(Lifts, (Lifts & ~ProtectionAspects.All) == ProtectionAspects.None, ProtectionAspects.All);

    /// <summary>Whether the way is open.</summary>
    public bool IsOpenFor(SpecialCauses causes) => (causes & Causes) == Causes;
}
