using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

/// <summary>How the value of a cohort is split: over the customers acquired, each figure rounded once.</summary>
/// <remarks>Equal when all members are.</remarks>
public sealed record LifetimeCohortPolicy : IPolicy<LifetimeCohortFacts, LifetimeCohortValue>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>To what the net value per customer is rounded; totals are exact.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Throws where the policy cannot be. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member.</exception>
    /// <returns>The policy itself.</returns>
    public LifetimeCohortPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        LifetimeSum.Check(Rounding);
        return this;
    }

    /// <summary>The value of the cohort, with every reason.</summary>
    /// <exception cref="ArgumentException">The policy cannot be; the message names what, its value and the range.</exception>
    public Decision<LifetimeCohortValue> Decide(LifetimeCohortFacts facts)
    {
        Check();
        var (customers, each, present) = Guard.NotNull(facts);
        var total = each * customers;
        var net = present - total;
        var perCustomer = net.Share(1, customers, Rounding);
        return new(new(total, net, perCustomer), Id,
        [
            new(Rules.CohortAcquisition, Source, customers, each, total),
            new(Rules.CohortNet, Source, present, total, net),
            new(Rules.NetPerCustomer, Source, net, customers, perCustomer),
        ]);
    }

    /// <summary>Every member, whatever the culture.</summary>
    public override string ToString() => Render.Members(nameof(LifetimeCohortPolicy), (nameof(Id), Id), (nameof(Source), Source), (nameof(Rounding), Rounding));
}
