namespace SupportRules.BillingBlocks;

/// <summary>What a customer has used of his voluntary suspensions, as of the first day of the one that he asks for.</summary>
public sealed record SuspensionHistory
{
    /// <summary>There was none before.</summary>
    public static SuspensionHistory None { get; } = new();

    /// <summary>Suspended days in the quota year of the day asked for, 0 to 366.</summary>
    public int DaysUsedThisYear { get; init => field = Guard.InRange(value, 0, 366, nameof(DaysUsedThisYear)); }

    /// <summary>Suspensions that count against the policy's limit of uses, 0 to 366.</summary>
    public int UsesThisYear { get; init => field = Guard.InRange(value, 0, 366, nameof(UsesThisYear)); }

    /// <summary>The first day with service again after the latest one; <c>null</c> where there was none.</summary>
    public LocalDate? LastEndedOn { get; init => field = value is { } day ? Guard.Date(day, nameof(LastEndedOn)) : null; }

    /// <summary>Whether one without an end is running or planned; not so by default.</summary>
    public bool OneHasNoEnd { get; init; }

    /// <summary>Free days that are left, 0 to 366; <c>null</c>, the default, for those of the policy less <see cref="DaysUsedThisYear"/>.</summary>
    public int? FreeDaysLeft { get; init => field = value is { } days ? Guard.InRange(days, 0, 366, nameof(FreeDaysLeft)) : null; }

    /// <summary>The first day on which a use is free again, where a limit of uses counts back from each start; <c>null</c> where it is not known.</summary>
    public LocalDate? NextUseFrom { get; init => field = value is { } day ? Guard.Date(day, nameof(NextUseFrom)) : null; }

    /// <summary>The history that suspensions on record make under a policy.</summary>
    /// <param name="policy">Its quota year, free days and limit of uses count.</param>
    /// <param name="from">The first day of the suspension that is asked for.</param>
    /// <param name="suspensions">Those before it, in any order.</param>
    /// <param name="yearBegan">A first day of the customer's own year; needed where the policy counts in it.</param>
    /// <exception cref="ArgumentNullException">The policy counts in the customer's own year, and none is given.</exception>
    public static SuspensionHistory Of(VoluntarySuspensionPolicy policy, LocalDate from, ValueList<VoluntarySuspension> suspensions, LocalDate? yearBegan = null)
    {
        Guard.NotNull(policy);
        Guard.Date(from);
        if (policy.NeedsYear && yearBegan is null)
        {
            throw new ArgumentNullException(nameof(yearBegan), $"The policy {policy.Id} counts in the customer's own year: give a day on which it began.");
        }

        var price = policy.Price;
        var year = policy.Year.BeginOf(from, yearBegan);
        var freeYear = price is null || price.FreeDaysPerYear == 0 ? from : price.Year.BeginOf(from, yearBegan);
        var (days, free) = (0, price?.FreeDaysPerYear ?? 0);
        var uses = new List<LocalDate>();
        LocalDate? last = null;
        foreach (var one in suspensions)
        {
            var end = one.To ?? from;
            days += DaysWithin(one.From, end, year, from);
            var freeFrom = price is { StartDayInFull: true } ? one.From.PlusDays(1) : one.From;
            free -= DaysWithin(freeFrom, end, freeYear, from);
            last = one.To is { } to && !(last >= to) ? to : last;
            if (policy.MaxUses is { } limit && (limit.Within is { } within ? within.After(one.From) > from : one.From >= year))
            {
                uses.Add(one.From);
            }
        }

        uses.Sort();
        return new()
        {
            DaysUsedThisYear = Math.Min(days, 366),
            UsesThisYear = uses.Count,
            LastEndedOn = last,
            OneHasNoEnd = suspensions.Any(one => one.To is null),
            FreeDaysLeft = Math.Max(0, free),
            NextUseFrom = policy.MaxUses is { Within: { } time } most && uses.Count >= most.Uses ? time.After(uses[uses.Count - most.Uses]) : null,
        };
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(SuspensionHistory),
        (nameof(DaysUsedThisYear), DaysUsedThisYear),
        (nameof(UsesThisYear), UsesThisYear),
        (nameof(LastEndedOn), LastEndedOn),
        (nameof(OneHasNoEnd), OneHasNoEnd ? "yes" : null),
        (nameof(FreeDaysLeft), FreeDaysLeft),
        (nameof(NextUseFrom), NextUseFrom));

    private static int DaysWithin(LocalDate from, LocalDate to, LocalDate first, LocalDate end) =>
        Math.Max(0, Period.DaysBetween(LocalDate.Max(from, first), LocalDate.Min(to, end)));
}
