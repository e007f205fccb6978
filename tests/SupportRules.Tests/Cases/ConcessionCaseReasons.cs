namespace SupportRules.Tests.Cases;

/// <summary>The words by which cases of concessions give their reasons, and the rules that say so.</summary>
internal static class ConcessionCaseReasons
{
    // Each word that a case may give as its reason, and the rules that say so.
    private static readonly Dictionary<string, string[]> Reasons = new(StringComparer.Ordinal)
    {
        ["over-percent"] = ["VAL-324", "VAL-331", "VAL-333", "VAL-335"],
        ["over-months"] = ["VAL-338"],
        ["no-authority"] = ["VAL-330"],
        ["customers-fault"] = ["VAL-316"],
        ["owed-by-law"] = ["VAL-300"],
        ["over-limit"] = ["VAL-324", "VAL-330", "VAL-331", "VAL-332", "VAL-333", "VAL-334", "VAL-335", "VAL-336", "VAL-338", "VAL-328"],
        ["not-asked"] = ["VAL-304"],
        ["unasked"] = ["VAL-304"],
        ["does-not-resolve"] = ["VAL-306"],
        ["not-resolving"] = ["VAL-306"],
        ["not-within-policy"] = ["VAL-308"],
        ["outside-policy"] = ["VAL-308"],
        ["out-of-policy"] = ["VAL-308"],
        ["already-credited"] = ["VAL-310"],
        ["already-credited-same-issue"] = ["VAL-310"],
        ["not-yet-billed"] = ["VAL-312"],
        ["not-billed"] = ["VAL-312"],
        ["note-missing"] = ["VAL-314"],
        ["needs-note"] = ["VAL-314"],
        ["no-note"] = ["VAL-314"],
        ["note-required"] = ["VAL-314"],
        ["above"] = ["VAL-324", "VAL-330", "VAL-331", "VAL-332", "VAL-333", "VAL-334", "VAL-335", "VAL-336", "VAL-338", "VAL-328"],
        ["above-limit"] = ["VAL-324", "VAL-330", "VAL-331", "VAL-332", "VAL-333", "VAL-334", "VAL-335", "VAL-336", "VAL-338", "VAL-328"],
        ["region"] = ["VAL-318"],
        ["excluded-state"] = ["VAL-318"],
        ["state-excluded"] = ["VAL-318"],
        ["excluded-region"] = ["VAL-318"],
        ["region-excluded"] = ["VAL-318"],
        ["excluded-offer"] = ["VAL-320"],
        ["may-not-combine"] = ["VAL-320"],
        ["not-combinable"] = ["VAL-320"],
        ["offers-exclude"] = ["VAL-320"],
        ["out-of-order"] = ["VAL-322"],
        ["start-low"] = ["VAL-328"],
        ["over-step"] = ["VAL-328"],
    };

    private static readonly (string Word, string Like)[] Roots =
    [
        ("asked", "not-asked"), ("resolv", "does-not-resolve"), ("credited", "already-credited"), ("billed", "not-billed"), ("note", "no-note"), ("polic", "not-within-policy"), ("combin", "excluded-offer"),
        ("excluded-with", "excluded-offer"), ("excludes", "excluded-offer"), ("state", "region"), ("region", "region"), ("month", "over-limit"), ("over-", "over-limit"), ("limit", "over-limit"), ("above", "over-limit"),
        ("exceed", "over-limit"), ("approv", "over-limit"), ("supervisor", "over-limit"), ("authority", "over-limit"), ("used", "over-limit"), ("budget", "over-limit"), ("cap", "over-limit"),
    ];

    /// <summary>The codes of the rules that a word means; one that is not in the list says by its root which.</summary>
    public static string[] CodesOf(string reason, string id) => Reasons.TryGetValue(reason, out var known) ? known
        : Roots.FirstOrDefault(root => reason.Contains(root.Word, StringComparison.Ordinal)) is ({ }, { } like) ? Reasons[like]
        : throw new InvalidOperationException($"{id}: no rule is known for the reason '{reason}'.");
}
