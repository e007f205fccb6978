namespace SupportRules.Warranty;

/// <summary>What is known of an event.</summary>
internal enum EventState
{
    Unknown,
    DidNotHappen,
    Happened,
}
