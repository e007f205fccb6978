namespace SupportRules.Warranty;

/// <summary>What is known of a claim. What is not told is unknown: it is never taken as "no", and where the answer turns on it the verdict names it.</summary>
public sealed partial record WarrantyFacts
{
    /// <summary>When events happened, or that they did not; an event that is not among them is unknown.</summary>
    public ValueList<EventDate> Dates { get; init => field = CheckDates(value); }

    /// <summary>What failed, compared whatever its case; <c>null</c> where it is unknown.</summary>
    public string? Component { get; init => field = value is null ? null : Guard.Text(value, nameof(Component)); }

    /// <summary>The assemblies that contain the component, where the document's own tree does not say; empty for none, <c>null</c> where it is unknown.</summary>
    public ValueList<string>? PartOf { get; init; }

    /// <summary>Facts that the terms may test, each in the kind in which they test it, words whatever their case; what is not among them is unknown.</summary>
    public ValueList<ClaimFact> Facts { get; init => field = CheckFacts(value); }

    /// <summary>The cost heads that are asked; parts and labour by default.</summary>
    public ValueList<CostHead> CostHeads { get; init => field = CheckHeads(value); } = [CostHead.Parts, CostHead.Labour];

    /// <summary>What heads cost in this case; of the others no amount is told.</summary>
    public ValueList<HeadAmount> Costs { get; init => field = CheckCosts(value); }

    /// <summary>What a representative demanded.</summary>
    public ValueList<ClauseKind> Demands { get; init; }

    /// <summary>Remedies that were tried without success.</summary>
    public ValueList<string> RemediesExhausted { get; init; }

    /// <summary>What the warrantor offers without owing it.</summary>
    public ValueList<GoodwillOffer> Goodwill { get; init; }

    /// <summary>The word that a fact is known to be; <c>null</c> where it is unknown.</summary>
    internal string? Word(WarrantyFact.Text fact)
    {
        if (fact.Name == WarrantyFact.Component.Name)
        {
            return Component;
        }

        foreach (var known in Facts)
        {
            if (known.Name == fact.Name)
            {
                return known is ClaimFact.Word word ? word.Text : throw WrongKind(known, fact);
            }
        }

        return null;
    }

    internal bool? Flag(WarrantyFact.Flag fact)
    {
        foreach (var known in Facts)
        {
            if (known.Name == fact.Name)
            {
                return known is ClaimFact.YesNo flag ? flag.IsSo : throw WrongKind(known, fact);
            }
        }

        return null;
    }

    internal decimal? Number(WarrantyFact.Number fact)
    {
        foreach (var known in Facts)
        {
            if (known.Name == fact.Name)
            {
                return known is ClaimFact.Count count ? count.Number : throw WrongKind(known, fact);
            }
        }

        return null;
    }

    internal EventState When(WarrantyEvent @event, out LocalDate date)
    {
        foreach (var known in Dates)
        {
            if (known.Event.Name == @event.Name)
            {
                date = known.Date ?? default;
                return known.Date is null ? EventState.DidNotHappen : EventState.Happened;
            }
        }

        date = default;
        return EventState.Unknown;
    }

    internal Money? CostOf(CostHead head)
    {
        foreach (var cost in Costs)
        {
            if (cost.Head == head)
            {
                return cost.Amount;
            }
        }

        return null;
    }

    /// <summary>The facts that are known, in one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(WarrantyFacts),
        (nameof(Dates), Said(Dates)),
        (nameof(Component), Component),
        (nameof(PartOf), PartOf),
        (nameof(Facts), Said(Facts)),
        (nameof(CostHeads), CostHeads),
        (nameof(Costs), Said(Costs)),
        (nameof(Demands), Said(Demands)),
        (nameof(RemediesExhausted), Said(RemediesExhausted)),
        (nameof(Goodwill), Said(Goodwill)));

    private static object? Said<T>(ValueList<T> list) => list.IsEmpty ? null : list;
}
