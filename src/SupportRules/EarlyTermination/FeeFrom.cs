namespace SupportRules.EarlyTermination;

/// <summary>What ending the agreement costs from a day on.</summary>
/// <param name="From">The first termination date with this fee.</param>
/// <param name="Fee">The fee, until the next line of the schedule.</param>
public sealed record FeeFrom(LocalDate From, EarlyTerminationFee Fee)
{
    public override string ToString() => $"{Guard.Iso(From)}  {Fee}";
}
