using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.CustomerValue;

namespace SupportRules.Tests.Generators;

/// <summary>One member of one programme.</summary>
public sealed record TierMembershipSituation(TierMembershipPolicy Policy, TierMembershipFacts Facts)
{
    public override string ToString() => $"{Policy} // {Facts}";
}

/// <summary>Members whose units lie about the thresholds and whose tiers expire about the day.</summary>
internal sealed class TierMembershipCases : PolicyCases<TierMembershipPolicy, TierMembershipFacts, TierMembership>
{
    private static readonly LocalDate[] Days = [new(2024, 2, 29), new(2026, 1, 1), new(2026, 12, 31), new(2027, 3, 31), new(2027, 4, 1), new(2026, 6, 30)];

    protected override Gen<(TierMembershipPolicy Policy, TierMembershipFacts Facts)> Cases => Any.Select(one => (one.Policy, one.Facts));

    public static Gen<TierMembershipSituation> Any { get; } =
        from policy in Policies()
        from facts in FactsFor(policy)
        select new TierMembershipSituation(policy, facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(TierMembershipCases)])]</c>.</summary>
    public static Arbitrary<TierMembershipSituation> Arbitrary() => Any.ToArbitrary();

    private static Gen<TierMembershipPolicy> Policies() =>
        from lowest in Gen.Elements(0m, 100m)
        from measure in Gen.OneOf(
            Gen.Constant<TierMeasure>(new TierMeasure.EarnedInPeriod()),
            from months in Gen.Elements(1, 12) select (TierMeasure)new TierMeasure.EarnedInMonths(months),
            Gen.Constant<TierMeasure>(new TierMeasure.EarnedEver()),
            Gen.Constant<TierMeasure>(new TierMeasure.Balance()))
        from validity in CustomerValueCases.Validities(nextPeriod: true)
        from lifetime in Gens.Some(new LifetimeTier("silver", 600, 0), new LifetimeTier("silver", 500, 5), new LifetimeTier("gold", 1500, 5))
        from cap in Gen.Elements(300m).OrNothing(5)
        from keeps in Gens.Bools
        select new TierMembershipPolicy
        {
            Id = new("generated/programme", "1"),
            Source = new("Generated", "programme"),
            Scale = new(
                Tier.Neutral("none", "none", 0), Tier.Earned("bronze", "bronze", 1, lowest), Tier.Earned("silver", "silver", 2, 500), Tier.Earned("gold", "gold", 3, 1000)),
            Measure = measure,
            // Of a balance there is no day on which a tier was reached, so that none begins later.
            Validity = measure is TierMeasure.Balance ? validity with { Starts = TierStart.AtOnce } : validity,
            Lifetime = lifetime.Count == 3 ? default : lifetime,
            Rollover = keeps && measure is TierMeasure.EarnedInPeriod ? new() { Cap = cap } : null,
        };

    private static Gen<TierMembershipFacts> FactsFor(TierMembershipPolicy policy) =>
        from asOf in Gen.OneOf(Gen.Elements(Days), Gens.Dates)
        from since in CustomerValueCases.Before(asOf, 0, 12, 25, 48)
        from earned in Earned(asOf).List(0, 4)
        from spent in Gen.Elements(50m, 100m).List(0, 2)
        from spentOn in CustomerValueCases.Before(asOf, 0, 1, 12).ArrayOf(2)
        from tier in Gen.Elements<Tier>([.. policy.Scale.Tiers])
        from reachedOn in CustomerValueCases.Before(asOf, 0, 1, 3, 4, 12, 13, 15, 24)
        from isHeld in Gens.Bools
        from years in Gen.Elements(0, 4, 5, 6).OrNothing(3)
        select new TierMembershipFacts
        {
            AsOf = asOf,
            MemberSince = since,
            // What is spent is there: units that do not expire, from the first day.
            Earned = spent.IsEmpty ? earned : earned.Add(new EarnedUnits(since, 200)),
            Spent = spent.Select((units, i) => new SpentUnits(LocalDate.Max(since, spentOn[i]), units)).ToValueList(),
            Held = isHeld ? new(tier.Code, reachedOn) : null,
            YearsWithStatus = years,
        };

    private static Gen<EarnedUnits> Earned(LocalDate asOf) =>
        from date in CustomerValueCases.Before(asOf, 0, 1, 3, 11, 12, 13, 24)
        from units in Gen.Elements(1m, 99m, 100m, 250m, 499m, 499.5m, 500m, 501m, 999m, 1000m, 1400m)
        from expires in Gen.Elements(1, 12, 24).OrNothing(5)
        select new EarnedUnits(date, units) { ExpiresOn = expires is { } months ? date.PlusMonths(months) : null };
}
