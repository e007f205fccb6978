namespace SupportRules.CustomerValue;

/// <summary>What a member of a programme has earned, spent and held.</summary>
/// <remarks>Nothing lies after <see cref="AsOf"/> but the days on which units expire.</remarks>
public sealed record TierMembershipFacts
{
    /// <summary>The day that is looked at.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The day on which the customer joined.</summary>
    public required LocalDate MemberSince { get; init; }

    /// <summary>Units earned, in any order. A tier that they led to in an earlier period is held only if <see cref="Held"/> says so: the past is not derived.</summary>
    public ValueList<EarnedUnits> Earned { get; init; }

    /// <summary>Units spent, in any order.</summary>
    public ValueList<SpentUnits> Spent { get; init; }

    /// <summary>The tier on record; <c>null</c> where there is none.</summary>
    public HeldTier? Held { get; init; }

    /// <summary>Full years with a status, 0 to 100, which a tier for good may ask for; <c>null</c> when unknown.</summary>
    public int? YearsWithStatus { get; init; }

    /// <summary>Facts from ISO dates.</summary>
    /// <exception cref="FormatException">A date is not written year-month-day.</exception>
    public static TierMembershipFacts From(string asOf, string memberSince) => new() { AsOf = Guard.IsoDate(asOf), MemberSince = Guard.IsoDate(memberSince) };

    /// <summary>The facts that are known, in one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(TierMembershipFacts),
        (nameof(AsOf), AsOf),
        (nameof(MemberSince), MemberSince),
        (nameof(Earned), Earned.IsEmpty ? null : Earned),
        (nameof(Spent), Spent.IsEmpty ? null : Spent),
        (nameof(Held), Held),
        (nameof(YearsWithStatus), YearsWithStatus));

    /// <summary>Throws where the facts cannot be; every <c>Decide</c> passes here.</summary>
    internal void Check()
    {
        Guard.Date(AsOf);
        NotAfter(Guard.Date(MemberSince), nameof(MemberSince));
        for (var i = 0; i < Earned.Count; i++)
        {
            NotAfter(Guard.NotNull(Earned[i], nameof(Earned)).Date, Invariant($"Earned[{i}].Date"));
        }

        for (var i = 0; i < Spent.Count; i++)
        {
            NotAfter(Guard.NotNull(Spent[i], nameof(Spent)).Date, Invariant($"Spent[{i}].Date"));
        }

        if (Held is { } held)
        {
            NotAfter(held.ReachedOn, "Held.ReachedOn");
        }

        if (YearsWithStatus is { } years)
        {
            Guard.InRange(years, 0, 100, nameof(YearsWithStatus));
        }
    }

    private void NotAfter(LocalDate date, string name)
    {
        if (date > AsOf)
        {
            throw new ArgumentOutOfRangeException(name, $"{name} is {Guard.Iso(date)}: it must not be after AsOf ({Guard.Iso(AsOf)}).");
        }
    }
}
