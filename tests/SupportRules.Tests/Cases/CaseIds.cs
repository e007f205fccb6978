using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>The cases of a theory. A data file that has none of a kind breaks no rule, and a theory without a row would fail.</summary>
internal static class CaseIds
{
    private const string NoCase = "(the file has no case of this kind)";

    public static TheoryData<string> Of(IEnumerable<string> ids) => [.. ids.DefaultIfEmpty(NoCase)];

    public static bool IsNone(string id) => id == NoCase;
}
