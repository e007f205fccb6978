namespace SupportRules.CustomerValue;

/// <summary>When events lower a customer's standing, by how much, and until when.</summary>
/// <param name="Name">What the rule is called, in lower-case words.</param>
/// <param name="Thresholds">What must have happened within the window, all of them: "many complaints, and credits successfully claimed".</param>
/// <param name="WindowMonths">The rolling window, 1 to 600 months: events on or after the day so many months before the day that is looked at.</param>
/// <param name="Effect">Where it leads.</param>
/// <remarks>
/// Events by the company's own fault do not count, unless <see cref="CountsCompanyFault"/> says so: a creditor may not restrict an account only because billing rights were used in good faith
/// (12 CFR 226.13, note 27), and the shape is the same. An event of unknown fault counts only where the answer does not depend on it; else the outcome asks.
/// </remarks>
public sealed record DemotionRule(string Name, ValueList<EventThreshold> Thresholds, int WindowMonths, DemotionEffect Effect)
{
    public string Name { get; } = Guard.Text(Name);

    public ValueList<EventThreshold> Thresholds { get; init => field = NotEmpty(value); } = NotEmpty(Thresholds);

    public int WindowMonths { get; init => field = Guard.InRange(value, 1, 600, nameof(WindowMonths)); } = Guard.InRange(WindowMonths, 1, 600);

    public DemotionEffect Effect { get; init => field = Guard.Defined(value, nameof(Effect)); } = Guard.Defined(Effect);

    /// <summary>Whether events by the company's own fault count too; not so by default.</summary>
    public bool CountsCompanyFault { get; init; }

    /// <summary>The code of the tier below which this rule pushes nobody; <c>null</c>, the default, for none.</summary>
    public string? Floor { get; init => field = value is null ? null : Guard.Text(value, nameof(Floor)); }

    /// <summary>
    /// After so many months without an event of the thresholds, 1 to 600, the demotion ends: on the day so many months after the last one. What led to it counts again with the next event
    /// while it is in the window. When <c>null</c>, the default, the demotion ends once the window no longer holds enough.
    /// </summary>
    public int? RecoveryMonths { get; init => field = value is { } months ? Guard.InRange(months, 1, 600, nameof(RecoveryMonths)) : null; }

    /// <summary>Whether reserved tiers are lowered too; not so by default.</summary>
    public bool DemotesReserved { get; init; }

    /// <summary>Where the rule is taken from; the policy's own source when <c>null</c>.</summary>
    public Citation? Source { get; init; }

    public override string ToString() => Invariant($"{Name}: {string.Join(" and ", Thresholds)} in {WindowMonths} months");

    private static ValueList<EventThreshold> NotEmpty(ValueList<EventThreshold> thresholds)
    {
        if (thresholds.IsEmpty)
        {
            throw new ArgumentException("Thresholds is empty: say what demotes.", nameof(Thresholds));
        }

        foreach (var threshold in thresholds)
        {
            Guard.NotNull(threshold, nameof(Thresholds));
        }

        return thresholds;
    }
}
