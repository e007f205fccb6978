namespace SupportRules.Warranty;

/// <summary>Kleene's three values, in their order: and is the least, or the greatest.</summary>
internal enum Truth
{
    No,
    Unknown,
    Yes,
}
