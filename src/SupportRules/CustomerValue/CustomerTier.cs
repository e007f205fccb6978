using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace SupportRules.CustomerValue;

/// <summary>The tiers of the sample scale: a value level from 0 (new) to 5 (big business), in which 1 is worse than 0.</summary>
/// <remarks>
/// <para>Members are in the order of standing, worst first, and compare by it: <c>Demoted &lt; New</c>, although <see cref="Code"/> 1 is greater than 0.</para>
/// <para>The scale is named after an idea told by an unverified source; it is no company's own. Names are stable and lower-case; <see cref="All"/> and <see cref="Parse"/> work
/// in trimmed apps.</para>
/// </remarks>
public sealed class CustomerTier : SmartEnum<CustomerTier>
{
    /// <summary>Code 1: was demoted; worse than new.</summary>
    public static readonly CustomerTier Demoted = new("demoted", 1, "1");

    /// <summary>Code 0: a new customer; neutral.</summary>
    public static readonly CustomerTier New = new("new", 2, "0");

    /// <summary>Code 2: between new and good; the source leaves it undescribed.</summary>
    public static readonly CustomerTier Established = new("established", 3, "2");

    /// <summary>Code 3: where good behaviour leads.</summary>
    public static readonly CustomerTier Good = new("good", 4, "3");

    /// <summary>Code 4: above what a household is said to reach; the source leaves it undescribed.</summary>
    public static readonly CustomerTier Excellent = new("excellent", 5, "4");

    /// <summary>Code 5: kept for big business; no behaviour leads there.</summary>
    public static readonly CustomerTier BigBusiness = new("big-business", 6, "5");

    private CustomerTier(string name, int standing, string code)
        : base(name, standing) => Code = code;

    /// <summary>What staff call it: 0 to 5. Its order is not the order of standing.</summary>
    public string Code { get; }

    /// <summary>Every member, the worst standing first.</summary>
    public static ValueList<CustomerTier> All { get; } = [Demoted, New, Established, Good, Excellent, BigBusiness];

    /// <summary>The member of a name, in any case.</summary>
    /// <exception cref="FormatException">No member has the name; the message lists them.</exception>
    public static CustomerTier Parse(string name) => NamedMembers.Parse(All, name, "customer tier");

    public static bool TryParse([NotNullWhen(true)] string? name, [MaybeNullWhen(false)] out CustomerTier tier) => NamedMembers.TryParse(All, name, out tier);

    /// <summary>The sample scale as data, with the points and the yearly spend that a user chooses: the source tells the levels, not the figures.</summary>
    /// <param name="establishedFrom">The least points of level 2.</param>
    /// <param name="goodFrom">The least points of level 3.</param>
    /// <param name="excellentFrom">The least points of level 4; <c>null</c> to leave it out, since no source says what leads there.</param>
    /// <param name="businessSpendPerYear">What a business of level 5 spends in a year, or more.</param>
    /// <exception cref="ArgumentException">The points do not rise.</exception>
    public static TierScale Scale(decimal establishedFrom, decimal goodFrom, decimal? excellentFrom, Money businessSpendPerYear)
    {
        List<Tier> tiers =
        [
            Tier.Demoted(Demoted.Code, Demoted.Name, Demoted.Value),
            Tier.Neutral(New.Code, New.Name, New.Value),
            Tier.Earned(Established.Code, Established.Name, Established.Value, establishedFrom),
            Tier.Earned(Good.Code, Good.Name, Good.Value, goodFrom),
            Tier.Reserved(BigBusiness.Code, BigBusiness.Name, BigBusiness.Value, new(CustomerSegment.Business) { SpendPerYear = businessSpendPerYear }),
        ];
        if (excellentFrom is { } least)
        {
            tiers.Add(Tier.Earned(Excellent.Code, Excellent.Name, Excellent.Value, least));
        }

        return new(tiers);
    }
}
