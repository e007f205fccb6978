namespace SupportRules.EarlyTermination;

/// <summary>What a tariff or law says of ending an agreement for certain reasons.</summary>
/// <param name="Reasons">At least one.</param>
/// <param name="Effect">What happens to the fee when all conditions hold.</param>
/// <remarks>A clause whose condition fails does not apply, and the decision says which condition failed. The first clause that applies is the one.</remarks>
public sealed record ReasonClause(ValueList<TerminationReason> Reasons, ReasonEffect Effect)
{
    public ValueList<TerminationReason> Reasons
    {
        get;
        init => field = AtLeastOne(value);
    } = AtLeastOne(Reasons);

    public ReasonEffect Effect
    {
        get;
        init => field = Guard.NotNull(value, nameof(Effect));
    } = Guard.NotNull(Effect);

    /// <summary>What must hold, all of it.</summary>
    public ValueList<ReasonCondition> Conditions { get; init; }

    /// <summary>Where it is taken from, if not from the policy's source.</summary>
    public Citation? Source { get; init; }

    private static ValueList<TerminationReason> AtLeastOne(ValueList<TerminationReason> reasons) => !reasons.IsEmpty
        ? reasons
        : throw new ArgumentException("Reasons is empty: a clause is for at least one reason.", nameof(Reasons));

    internal bool IsFor(TerminationReason reason)
    {
        foreach (var candidate in Reasons)
        {
            if (ReferenceEquals(candidate, reason))
            {
                return true;
            }
        }

        return false;
    }
}
