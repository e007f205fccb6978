namespace SupportRules.Warranty;

/// <summary>How words that people tell are compared: whatever their case, so that a spelling is no reason to deny.</summary>
internal static class Spelling
{
    public static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
