using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues;

/// <summary>Short forms for the terms of suspensions and promises.</summary>
internal static class SuspensionFigures
{
    /// <summary>The day on which pages without a date were read.</summary>
    public static LocalDate ReadOn { get; } = Day(2026, 11, 22);

    public static Money Rub(decimal amount) => new(amount, Currency.RUB);

    /// <summary>A page that bears no date: what it says is attested by the day on which it was read.</summary>
    public static Citation Undated(string title, string clause, string address, Confidence confidence, string? note = null) =>
        Cite(title, clause, address, null, confidence, $"The page bears no date; in force from: the day on which it was read, 22 November 2026.{(note is null ? "" : $" {note}")}");

    public static PolicyEntry<VoluntarySuspensionPolicy> Suspension(string id, string title, LocalDate from, VoluntarySuspensionPolicy terms, EntryKind kind = EntryKind.Tariff) =>
        BlockFigures.Terms<VoluntarySuspensionPolicy>(id, title, (policy, name) => (policy with { Id = name }).Check(), (from, terms)) with { Kind = kind };

    public static PolicyEntry<PromiseToPayPolicy> Promise(string id, string title, params ReadOnlySpan<(LocalDate From, PromiseToPayPolicy Terms)> versions) =>
        BlockFigures.Terms<PromiseToPayPolicy>(id, title, (policy, name) => (policy with { Id = name }).Check(), versions);
}
