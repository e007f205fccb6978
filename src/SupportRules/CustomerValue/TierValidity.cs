namespace SupportRules.CustomerValue;

/// <summary>From when and until when a tier that was reached is held.</summary>
public sealed record TierValidity
{
    /// <summary>The periods of <see cref="Starts"/> and <see cref="Expiry"/>.</summary>
    public required TierCycle Cycle { get; init => field = Guard.NotNull(value, nameof(Cycle)); }

    /// <summary>When a tier that is reached begins; at once by default.</summary>
    public TierStart Starts { get; init => field = Guard.Defined(value, nameof(Starts)); }

    /// <summary>How long it is held.</summary>
    public required TierExpiry Expiry { get; init => field = Guard.NotNull(value, nameof(Expiry)); }

    /// <summary>What is given beyond the expiry, such as <c>Period.FromMonths(3)</c>; <c>null</c>, the default, for nothing.</summary>
    public Period? Grace { get; init => field = value is null ? null : Dates(value, nameof(Grace)); }

    /// <summary>What becomes of a tier that expires; one down by default.</summary>
    public TierDowngrade Downgrade { get; init => field = Guard.Defined(value, nameof(Downgrade)); }

    /// <summary>The first day of a tier that was reached on a day.</summary>
    /// <param name="reachedOn">The day on which it was reached.</param>
    /// <param name="memberSince">The day on which the customer joined.</param>
    public LocalDate FirstDay(LocalDate reachedOn, LocalDate memberSince) => Starts == TierStart.AtOnce
        ? Guard.Date(reachedOn)
        : Cycle.NextStart(Guard.Date(reachedOn), Guard.Date(memberSince));

    /// <summary>The first day without the tier, grace included; <c>null</c> where it does not expire.</summary>
    /// <param name="reachedOn">The day on which it was reached.</param>
    /// <param name="memberSince">The day on which the customer joined.</param>
    public LocalDate? FirstDayWithout(LocalDate reachedOn, LocalDate memberSince) => EndOf(FirstDay(reachedOn, memberSince), memberSince);

    /// <inheritdoc cref="FirstDay(LocalDate, LocalDate)"/>
    public LocalDate FirstDay(string reachedOn, string memberSince) => FirstDay(Guard.IsoDate(reachedOn), Guard.IsoDate(memberSince));

    /// <inheritdoc cref="FirstDayWithout(LocalDate, LocalDate)"/>
    public LocalDate? FirstDayWithout(string reachedOn, string memberSince) => FirstDayWithout(Guard.IsoDate(reachedOn), Guard.IsoDate(memberSince));

    public override string ToString() => $"{Cycle}, {Render.Value(Starts, null)}, {Expiry}{(Grace is null ? "" : $", grace {Grace}")}, {Render.Value(Downgrade, null)}";

    /// <summary>The first day without a tier that began on a day.</summary>
    internal LocalDate? EndOf(LocalDate firstDay, LocalDate memberSince) =>
        Expiry.After(firstDay, Cycle, memberSince) is not { } end ? null : Grace is { } grace ? end.Plus(grace) : end;

    /// <summary>
    /// What is left of a tier held from before: as it expires it gives way, one term after the other, to what was reached meanwhile or, softly, to the next one down, until one holds on
    /// the day.
    /// </summary>
    /// <param name="scale">The scale of the tiers.</param>
    /// <param name="held">The tier on record, and the day on which it was reached.</param>
    /// <param name="memberSince">The day on which the customer joined.</param>
    /// <param name="day">The day that is looked at.</param>
    /// <param name="reachedBy">The tier that is reached by a day, and since when.</param>
    /// <param name="expired">The last day on which a tier gave way; <c>null</c> where none did.</param>
    internal TierTerm Held(TierScale scale, (Tier Tier, LocalDate ReachedOn) held, LocalDate memberSince, LocalDate day, Func<LocalDate, (Tier Tier, LocalDate ReachedOn)> reachedBy, out LocalDate? expired)
    {
        expired = null;
        var term = new TierTerm(held.Tier, held.ReachedOn, EndOf(FirstDay(held.ReachedOn, memberSince), memberSince));
        while (term.Until is { } end && end <= day)
        {
            expired = end;
            term = After(scale, term.Tier, end, memberSince, reachedBy);
        }

        return term;
    }

    /// <summary>What follows a tier that gives way on a day.</summary>
    internal TierTerm After(TierScale scale, Tier held, LocalDate end, LocalDate memberSince, Func<LocalDate, (Tier Tier, LocalDate ReachedOn)> reachedBy)
    {
        // What was reached before the end may have a term of its own that goes on; what is reached on the day begins one.
        var (earlier, earlierOn) = reachedBy(end.PlusDays(-1));
        var before = new TierTerm(earlier, earlierOn, EndOf(FirstDay(earlierOn, memberSince), memberSince));
        var next = New(reachedBy(end).Tier);
        if (!(before.Until <= end) && scale.Compare(before.Tier, next.Tier) > 0)
        {
            next = before;
        }

        var lower = scale.OneDown(held);
        return Downgrade == TierDowngrade.OneDown && scale.Compare(lower, next.Tier) > 0 ? New(lower) : next;

        // A landing holds from that very day: no next period is waited for. The neutral tier needs no term.
        TierTerm New(Tier tier) => new(tier, end, tier.Kind == TierKind.Neutral ? null : EndOf(end, memberSince));
    }

    internal static Period Dates(Period span, string name)
    {
        Guard.NotNull(span, name);

        // A month less 30 days is a day or two, or nothing, or less: no part may take away.
        return !span.HasTimeComponent && span is { Years: >= 0 and <= 100, Months: >= 0 and <= 1200, Weeks: >= 0 and <= 5200, Days: >= 0 and <= 36_500 } && span != Period.Zero
            ? span
            : throw new ArgumentOutOfRangeException(name, $"{name} is {span}: it must be more than nothing and no part of it less, in years, months, weeks and days, each a hundred years at most.");
    }
}
