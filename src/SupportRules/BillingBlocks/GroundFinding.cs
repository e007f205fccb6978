namespace SupportRules.BillingBlocks;

/// <summary>From which day on a ground is there: always, from a day, never, or unknown.</summary>
/// <param name="From">The first day; <c>null</c> for never, and where it is unknown.</param>
/// <param name="Missing">The facts without which it is unknown; empty where it is known.</param>
/// <param name="Says">The reasons.</param>
internal sealed record GroundFinding(LocalDate? From, ValueList<string> Missing, ValueList<Reason> Says)
{
    public static LocalDate Always => LocalDate.MinIsoValue;

    public bool IsKnown => Missing.IsEmpty;

    public bool HoldsOn(LocalDate date) => IsKnown && From <= date;

    public bool IsNever => IsKnown && From is null;

    public static GroundFinding Unknown(params ReadOnlySpan<string> missing) => new(null, ValueList.Of(missing), []);

    /// <summary>Any one of several is enough.</summary>
    public static GroundFinding Any(ValueList<GroundFinding> parts, LocalDate date)
    {
        var holding = parts.Where(part => part.HoldsOn(date)).ToValueList();
        return holding.IsEmpty
            ? new(parts.All(part => part.IsKnown) ? parts.Min(part => part.From) : null, AllMissing(parts), AllSaid(parts))
            : new(holding.Min(part => part.From), [], AllSaid(holding));
    }

    /// <summary>All of several are needed; one that never holds settles it, whatever is unknown.</summary>
    public static GroundFinding All(ValueList<GroundFinding> parts, LocalDate date)
    {
        var failing = parts.Where(part => !part.HoldsOn(date)).ToValueList();
        if (failing.Any(part => part.IsNever))
        {
            return new(null, [], AllSaid(failing));
        }

        return new(parts.All(part => part.IsKnown) ? parts.Max(part => part.From) : null, AllMissing(parts), AllSaid(failing.IsEmpty ? parts : failing));
    }

    private static ValueList<string> AllMissing(ValueList<GroundFinding> parts) => parts.SelectMany(part => part.Missing).Distinct(StringComparer.Ordinal).ToValueList();

    private static ValueList<Reason> AllSaid(ValueList<GroundFinding> parts) => parts.SelectMany(part => part.Says).ToValueList();
}
