namespace SupportRules.EarlyTermination;

internal static class MissingFactNames
{
    public static ValueList<string> Names(this MissingFacts missing) => Enum.GetValues<MissingFacts>()
        .Where(fact => fact != MissingFacts.None && missing.HasFlag(fact))
        .Select(fact => fact.ToString())
        .ToValueList();
}
