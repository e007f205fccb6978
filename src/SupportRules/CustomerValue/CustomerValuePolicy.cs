namespace SupportRules.CustomerValue;

/// <summary>Where a customer stands, as data: the tiers, the scorecard, what demotes, and how long a tier is held.</summary>
/// <remarks>
/// A tier is for what a company may give or not: concessions, perks, whom to call back first. What is owed by law never reads it. Equal when all members are.
/// </remarks>
public sealed partial record CustomerValuePolicy : IPolicy<CustomerValueFacts, CustomerStanding>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The currency of every amount, in the policy and in the facts.</summary>
    public required Currency Currency { get; init; }

    public required TierScale Scale { get; init; }

    public required Scorecard Scorecard { get; init; }

    /// <summary>Full months as a customer before anything but the neutral tier is earned, 0 to 600; 0 by default.</summary>
    public int MinimumTenureMonths { get; init => field = Guard.InRange(value, 0, 600, nameof(MinimumTenureMonths)); }

    /// <summary>What demotes; of several that hold, the one that leads to the worst standing decides. None by default.</summary>
    public ValueList<DemotionRule> Demotions { get; init; }

    /// <summary>How long a tier is held whatever the points, from the day on which it is reached; <c>null</c>, the default, where the points of the day decide alone.</summary>
    public TierValidity? Validity { get; init; }

    /// <summary>How many principal reasons are given at most, 1 to 100; four by default, for more are seldom of help.</summary>
    public int MostPrincipalReasons { get; init => field = Guard.InRange(value, 1, 100, nameof(MostPrincipalReasons)); } = 4;

    /// <summary>What principal reasons are measured against, each factor once; against the most that each factor gives when empty, the default.</summary>
    public ValueList<FactorReference> Reference { get; init; }

    /// <summary>Throws where the policy cannot be: amounts in two currencies, a rule for a tier that the scale has not. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member and what contradicts what.</exception>
    /// <returns>The policy itself.</returns>
    public CustomerValuePolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        Guard.NotNull(Scorecard);
        foreach (var tier in Guard.NotNull(Scale).Tiers)
        {
            if (tier.Entry is TierEntry.Reserved { SpendPerYear: { } spend } && spend.Currency != Currency)
            {
                throw new ArgumentException($"Scale has the tier {tier} for {spend}: the policy {Id} counts in {Currency}.", nameof(Scale));
            }
        }

        if (Validity is { Starts: TierStart.NextPeriod })
        {
            throw new ArgumentException($"Validity is {Validity}: points place a customer on the day they are there; {nameof(TierMembershipPolicy)} has tiers that begin later.", nameof(Validity));
        }

        for (var i = 0; i < Demotions.Count; i++)
        {
            CheckDemotion(Guard.NotNull(Demotions[i], nameof(Demotions)));
            for (var j = 0; j < i; j++)
            {
                if (Demotions[i].Name == Demotions[j].Name)
                {
                    throw new ArgumentException($"Demotions have the name '{Demotions[i].Name}' twice.", nameof(Demotions));
                }
            }
        }

        if (!Reference.IsEmpty)
        {
            FactorReference.Check(Reference, [.. Scorecard.Factors.Select(factor => factor.Name)]);
        }

        return this;
    }

    private void CheckDemotion(DemotionRule rule)
    {
        if (rule.Effect == DemotionEffect.ToDemoted && Scale.Demoted is null)
        {
            throw new ArgumentException($"Demotions: {rule.Name} leads to the demoted tier, and the scale {Scale} has none.", nameof(Demotions));
        }

        if (rule.Effect == DemotionEffect.Recalculate && Validity is null)
        {
            throw new ArgumentException($"Demotions: {rule.Name} ends the holding of a tier, and the policy holds none: it has no Validity.", nameof(Demotions));
        }

        if (rule.Floor is { } floor && !Scale.TryFind(floor, out _))
        {
            throw new ArgumentException($"Demotions: {rule.Name} has the floor '{floor}', which is no tier of the scale {Scale}.", nameof(Demotions));
        }

        if (rule.Floor is { } reserved && Scale[reserved].Kind == TierKind.Reserved)
        {
            throw new ArgumentException($"Demotions: {rule.Name} has the floor '{reserved}', a reserved tier that nobody falls to.", nameof(Demotions));
        }

        foreach (var threshold in rule.Thresholds)
        {
            if (threshold is EventThreshold.Sum { AtLeast: var least } && least.Currency != Currency)
            {
                throw new ArgumentException($"Demotions: {rule.Name} asks for {least}: the policy {Id} counts in {Currency}.", nameof(Demotions));
            }
        }
    }
}
