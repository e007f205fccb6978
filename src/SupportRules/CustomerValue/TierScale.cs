using System.Diagnostics.CodeAnalysis;

namespace SupportRules.CustomerValue;

/// <summary>The tiers on which customers stand, in the order of their ranks.</summary>
/// <remarks>
/// <para>Checked when it is built: one neutral tier; codes and ranks that differ; a demoted tier below the neutral one, all others above it; points that rise with the
/// rank, so that every earned tier is reached by some number of points and no number falls between two ranges.</para>
/// <para>Equal when the tiers are, in whatever order they were given.</para>
/// </remarks>
public sealed class TierScale : IEquatable<TierScale>
{
    /// <param name="tiers">The tiers, in any order.</param>
    /// <exception cref="ArgumentException">The scale cannot be; the message names the tiers, and points that fall in a gap.</exception>
    public TierScale(params IEnumerable<Tier> tiers)
    {
        Tiers = Guard.NotNull(tiers).OrderBy(tier => Guard.NotNull(tier, nameof(tiers)).Rank).ToValueList();
        Neutral = Single(TierKind.Neutral) ?? throw new ArgumentException("tiers have no neutral one: say where a new customer stands.", nameof(tiers));
        Demoted = Single(TierKind.Demoted);
        CheckNames();
        CheckOrder();
        CheckPoints();
    }

    /// <summary>All tiers, the worst standing first.</summary>
    public ValueList<Tier> Tiers { get; }

    /// <summary>Where a new customer stands.</summary>
    public Tier Neutral { get; }

    /// <summary>Where a demotion leads; <c>null</c> where the scale has no such tier.</summary>
    public Tier? Demoted { get; }

    /// <summary>The tier of a code.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the codes.</exception>
    public Tier this[string code] => TryFind(code, out var tier)
        ? tier
        : throw new ArgumentException($"There is no tier '{code}': {string.Join(", ", Tiers.Select(one => one.Code))}.", nameof(code));

    public bool TryFind([NotNullWhen(true)] string? code, [MaybeNullWhen(false)] out Tier tier)
    {
        foreach (var candidate in Tiers)
        {
            if (candidate.Code == code)
            {
                tier = candidate;
                return true;
            }
        }

        tier = null;
        return false;
    }

    /// <summary>Less than zero where <paramref name="a"/> is the worse standing, more where it is the better one.</summary>
    /// <exception cref="ArgumentException">A tier is not of this scale.</exception>
    public int Compare(Tier a, Tier b) => Member(a, nameof(a)).Rank.CompareTo(Member(b, nameof(b)).Rank);

    /// <summary>The tier that points lead to: the best earned one whose least points are reached, else the neutral one.</summary>
    /// <remarks>Walked up from the lowest, so that a first tier from 0 points is reached with 0.</remarks>
    public Tier Place(decimal points)
    {
        var placed = Neutral;
        foreach (var tier in Tiers)
        {
            if (tier.Entry is TierEntry.Points entry)
            {
                if (points < entry.Least)
                {
                    break;
                }

                placed = tier;
            }
        }

        return placed;
    }

    /// <summary>The next earned tier above one, whatever its points; <c>null</c> at the top of what can be earned.</summary>
    public Tier? NextEarned(Tier tier)
    {
        var rank = Member(tier, nameof(tier)).Rank;
        foreach (var candidate in Tiers)
        {
            if (candidate.Rank > rank && candidate.Kind == TierKind.Earned)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>
    /// The next tier below that can be come to by losing standing: an earned one, then the neutral one, then the demoted one; the lowest tier itself. A reserved tier is
    /// passed over, for nobody falls into it.
    /// </summary>
    public Tier OneDown(Tier tier)
    {
        var rank = Member(tier, nameof(tier)).Rank;
        for (var i = Tiers.Count - 1; i >= 0; i--)
        {
            if (Tiers[i].Rank < rank && Tiers[i].Kind != TierKind.Reserved)
            {
                return Tiers[i];
            }
        }

        return tier;
    }

    /// <summary>The better standing of two.</summary>
    public Tier Better(Tier a, Tier b) => Compare(a, b) >= 0 ? a : b;

    public bool Equals(TierScale? other) => other is not null && Tiers == other.Tiers;

    public override bool Equals(object? obj) => Equals(obj as TierScale);

    public override int GetHashCode() => Tiers.GetHashCode();

    /// <summary>The codes, the worst standing first: <c>1 &lt; 0 &lt; 2 &lt; 3</c>.</summary>
    public override string ToString() => string.Join(" < ", Tiers.Select(tier => tier.Code));

    /// <summary>The tier itself, or an error where it is not of this scale.</summary>
    internal Tier Member(Tier tier, string name)
    {
        // Nearly always it is the very one; records are compared member by member only where it is not.
        foreach (var candidate in Tiers)
        {
            if (ReferenceEquals(candidate, tier))
            {
                return candidate;
            }
        }

        Guard.NotNull(tier, name);
        foreach (var candidate in Tiers)
        {
            if (candidate == tier)
            {
                return candidate;
            }
        }

        throw new ArgumentException($"{name} is {tier}: it is no tier of the scale {this}.", name);
    }

    /// <summary>Refuses a tier on record that is not of this scale.</summary>
    internal void CheckHeld(HeldTier? held)
    {
        if (held is not null && !TryFind(held.Code, out _))
        {
            throw new ArgumentException($"Held is {held}: it is no tier of the scale {this}.", nameof(CustomerValueFacts.Held));
        }
    }

    private Tier? Single(TierKind kind)
    {
        Tier? found = null;
        foreach (var tier in Tiers)
        {
            if (tier.Kind == kind)
            {
                found = found is null ? tier : throw new ArgumentException($"tiers have two that are {Render.Value(kind, null)}, {found} and {tier}: a scale has one.", "tiers");
            }
        }

        return found;
    }

    private void CheckNames()
    {
        for (var i = 0; i < Tiers.Count; i++)
        {
            for (var j = i + 1; j < Tiers.Count; j++)
            {
                if (Tiers[i].Code == Tiers[j].Code)
                {
                    throw new ArgumentException($"tiers have the code '{Tiers[i].Code}' twice.", "tiers");
                }

                if (Tiers[i].Rank == Tiers[j].Rank)
                {
                    throw new ArgumentException(Invariant($"tiers {Tiers[i]} and {Tiers[j]} both have the rank {Tiers[i].Rank}: one must stand above the other."), "tiers");
                }
            }
        }
    }

    private void CheckOrder()
    {
        foreach (var tier in Tiers)
        {
            var fits = tier.Kind switch
            {
                TierKind.Earned => tier.Entry is TierEntry.Points,
                TierKind.Reserved => tier.Entry is TierEntry.Reserved,
                _ => tier.Entry is null,
            };
            if (!fits)
            {
                throw new ArgumentException($"tier {tier} is {Render.Value(tier.Kind, null)} and its entry is {tier.Entry?.ToString() ?? "not said"}: an earned tier is entered by points, a reserved one by segment, the neutral and the demoted one by neither.", "tiers");
            }

            if (tier.Kind == TierKind.Demoted ? tier.Rank > Neutral.Rank : tier.Rank < Neutral.Rank)
            {
                throw new ArgumentException($"tier {tier} is {Render.Value(tier.Kind, null)} and {(tier.Rank > Neutral.Rank ? "above" : "below")} the neutral {Neutral}: demoted stands below new, all else above.", "tiers");
            }
        }
    }

    private void CheckPoints()
    {
        (Tier Tier, TierEntry.Points Entry)? below = null;
        foreach (var tier in Tiers)
        {
            if (tier.Entry is not TierEntry.Points entry)
            {
                continue;
            }

            if (entry.Below <= entry.Least)
            {
                throw new ArgumentException($"tier {tier} is entered {entry}: its range ends before it begins.", "tiers");
            }

            if (below is { } lower)
            {
                if (entry.Least <= lower.Entry.Least)
                {
                    throw new ArgumentException(Invariant($"tier {lower.Tier} is never reached: {lower.Entry.Least} points lead to {tier} above it, which takes {entry.Least}."), "tiers");
                }

                if (lower.Entry.Below is { } end && end != entry.Least)
                {
                    throw new ArgumentException(
                        end < entry.Least
                            ? Invariant($"tiers leave a gap: {end} points lead neither to {lower.Tier}, {lower.Entry}, nor to {tier}, {entry}.")
                            : Invariant($"tiers overlap: {entry.Least} points lead to {lower.Tier}, {lower.Entry}, and to {tier}, {entry}."),
                        "tiers");
                }
            }

            below = (tier, entry);
        }

        if (below is { Entry.Below: { } last } top)
        {
            throw new ArgumentException(Invariant($"tiers leave a gap: {last} points lead to no tier above {top.Tier}, {top.Entry}; leave its end out."), "tiers");
        }
    }
}
