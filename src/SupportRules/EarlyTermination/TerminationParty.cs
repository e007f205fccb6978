namespace SupportRules.EarlyTermination;

/// <summary>Who ends an agreement.</summary>
public enum TerminationParty
{
    Customer,
    Provider,
}
