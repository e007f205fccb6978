namespace SupportRules.Warranty;

public sealed partial record WarrantyFacts
{
    // What cannot come before what.
    private static readonly ValueList<EventOrder> Order =
    [
        new(WarrantyEvent.Manufacture, WarrantyEvent.Purchase),
        new(WarrantyEvent.Manufacture, WarrantyEvent.Delivery),
        new(WarrantyEvent.Manufacture, WarrantyEvent.Failure),
        new(WarrantyEvent.ReturnedForRepair, WarrantyEvent.Repair),
        new(WarrantyEvent.Repair, WarrantyEvent.FailedRepairReported),
        new(WarrantyEvent.Failure, WarrantyEvent.Notice),
    ];

    private static ValueList<EventDate> CheckDates(ValueList<EventDate> dates)
    {
        for (var i = 0; i < dates.Count; i++)
        {
            Guard.NotNull(dates[i], nameof(Dates));
            for (var j = 0; j < i; j++)
            {
                if (dates[i].Event.Name == dates[j].Event.Name)
                {
                    throw new ArgumentException($"Dates has two of {dates[i].Event}: {dates[j]} and {dates[i]}.", nameof(Dates));
                }
            }
        }

        foreach (var (earlier, later) in Order)
        {
            if (Find(dates, earlier) is { } first && Find(dates, later) is { } second && second < first)
            {
                throw new ArgumentOutOfRangeException(nameof(Dates), $"{later} is {Guard.Iso(second)}: it must not be before {earlier} ({Guard.Iso(first)}).");
            }
        }

        return dates;
    }

    private static LocalDate? Find(ValueList<EventDate> dates, WarrantyEvent @event)
    {
        foreach (var date in dates)
        {
            if (date.Event.Name == @event.Name)
            {
                return date.Date;
            }
        }

        return null;
    }

    private static ValueList<ClaimFact> CheckFacts(ValueList<ClaimFact> facts)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (Guard.NotNull(facts[i], nameof(Facts)).Name == WarrantyFact.Component.Name)
            {
                throw new ArgumentException($"Facts has {facts[i]}: what failed is told as {nameof(Component)}.", nameof(Facts));
            }

            if (facts[i] is ClaimFact.Count { Number: < 0 })
            {
                throw new ArgumentOutOfRangeException(nameof(Facts), $"{facts[i]}: it must not be less than 0.");
            }

            for (var j = 0; j < i; j++)
            {
                if (facts[i].Name == facts[j].Name)
                {
                    throw new ArgumentException($"Facts has two of {facts[i].Name}: {facts[j]} and {facts[i]}.", nameof(Facts));
                }
            }
        }

        return facts;
    }

    private static ValueList<CostHead> CheckHeads(ValueList<CostHead> heads)
    {
        if (heads.IsEmpty)
        {
            throw new ArgumentException("CostHeads is empty: at least one head is asked.", nameof(CostHeads));
        }

        for (var i = 0; i < heads.Count; i++)
        {
            Guard.Defined(heads[i], nameof(CostHeads));
            for (var j = 0; j < i; j++)
            {
                if (heads[i] == heads[j])
                {
                    throw new ArgumentException($"CostHeads has {Render.Value(heads[i], null)} twice.", nameof(CostHeads));
                }
            }
        }

        return heads;
    }

    private static ValueList<HeadAmount> CheckCosts(ValueList<HeadAmount> costs)
    {
        for (var i = 0; i < costs.Count; i++)
        {
            Guard.NotNull(costs[i], nameof(Costs));
            for (var j = 0; j < i; j++)
            {
                if (costs[i].Head == costs[j].Head)
                {
                    throw new ArgumentException($"Costs has {Render.Value(costs[i].Head, null)} twice.", nameof(Costs));
                }

                if (costs[i].Amount.Currency != costs[j].Amount.Currency)
                {
                    throw new ArgumentException($"Costs has {costs[j].Amount} and {costs[i].Amount}: one claim is in one currency.", nameof(Costs));
                }
            }
        }

        return costs;
    }
}
