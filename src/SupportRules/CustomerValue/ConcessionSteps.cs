namespace SupportRules.CustomerValue;

/// <summary>"Start low": the most that may be offered first, after one offer was declined, after two.</summary>
/// <param name="Kinds">For which kinds.</param>
/// <param name="Most">Rising amounts of one unit, without months; beyond the last the last holds.</param>
/// <remarks>As a cap per event it counts what was granted for the same event. It binds every role.</remarks>
public sealed record ConcessionSteps(ValueList<ConcessionKind> Kinds, ValueList<ConcessionAmount> Most)
{
    public ValueList<ConcessionKind> Kinds { get; } = ConcessionKinds.AtLeastOne(Kinds);

    public ValueList<ConcessionAmount> Most { get; } = Rising(Most);

    /// <summary>Where it is taken from, if not from the policy's source.</summary>
    public Citation? Source { get; init; }

    /// <summary>For example <c>USD 10.00, USD 25.00, USD 35.00</c>.</summary>
    public override string ToString() => string.Join(", ", Most);

    /// <summary>The most after so many offers were declined.</summary>
    internal ConcessionAmount After(int declined) => Most[Math.Min(declined, Most.Count - 1)];

    private static ValueList<ConcessionAmount> Rising(ValueList<ConcessionAmount> most)
    {
        if (most.IsEmpty)
        {
            throw new ArgumentException("Most is empty: name at least one step.", nameof(Most));
        }

        for (var i = 0; i < most.Count; i++)
        {
            if (Guard.NotNull(most[i], nameof(Most)).Months is not null)
            {
                throw new ArgumentException($"Most has {most[i]}: a step is without months.", nameof(Most));
            }

            if (i > 0 && !(most[i].IsLike(most[i - 1]) && most[i].Size > most[i - 1].Size))
            {
                throw new ArgumentException($"Most has {most[i]} after {most[i - 1]}: steps are of one unit and rise.", nameof(Most));
            }
        }

        return most;
    }
}
