namespace SupportRules.Warranty;

// Several documents.
public static partial class WarrantyRules
{
    public static Rule DocumentVerdict { get; } = new("WAR-700",
        "Each document is asked by itself.",
        "{document}: {verdict}");

    public static Rule HeadPaidBy { get; } = new("WAR-701",
        "For each cost head the best of the documents counts; of equals the maker pays before others, and the law's guarantee last.",
        "{head}: {cover} by {document}");

    public static Rule HeadUndecided { get; } = new("WAR-702",
        "A cost head that no document is known to cover, and that one of them may, is undecided.",
        "{head}: undecided");

    public static Rule StatuteApart { get; } = new("WAR-703",
        "A guarantee by law stands beside what was promised, and is not cut down by it.",
        "{document}: by law, apart from the others");

    private static ValueList<Rule> OfSets =>
    [
        DocumentVerdict, HeadPaidBy, HeadUndecided, StatuteApart,
    ];
}
