namespace SupportRules.EarlyTermination;

/// <summary>The decision for one of several lines.</summary>
public sealed record EarlyTerminationLineFee(string Name, Decision<EarlyTerminationFee> Decision);
