using System.Globalization;

namespace SupportRules.Tests;

/// <summary>Decimals in attributes, which hold none, are written as text.</summary>
internal static class Number
{
    public static decimal Of(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
