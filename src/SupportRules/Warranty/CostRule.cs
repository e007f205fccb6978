namespace SupportRules.Warranty;

/// <summary>A clause about costs that stands outside the grants: a list of what is not paid, a lead-in sentence.</summary>
public sealed record CostRule
{
    public required WarrantyClause Clause { get; init; }

    /// <summary>Where all of these hold. With a test it is an exception and prevails over a grant; without one, against a grant that pays the head, the terms conflict.</summary>
    public ValueList<WarrantyTest> When { get; init; }

    /// <summary>It speaks from the day after the start of the grant and so long; <c>null</c>, the default, from the beginning.</summary>
    public WarrantyLength? After { get; init; }

    /// <summary>It speaks until the start of the grant and so long; <c>null</c>, the default, without an end.</summary>
    public WarrantyLength? Until { get; init; }

    /// <summary>Who bears which head; at least one.</summary>
    public required ValueList<HeadCost> Costs { get; init; }

    internal CostShare? ShareOf(CostHead head)
    {
        foreach (var cost in Costs)
        {
            if (cost.Head == head)
            {
                return cost.Share;
            }
        }

        return null;
    }
}
