namespace SupportRules.Warranty;

public sealed partial record WarrantyDocument
{
    /// <summary>Pro-rata shares stand in grants, where there is a start to count from, and their schedules can be.</summary>
    private void CheckProRata()
    {
        foreach (var grant in Grants)
        {
            foreach (var cost in grant.Costs)
            {
                (cost.Share as CostShare.ProRata)?.Schedule.Check();
            }
        }

        foreach (var condition in Conditions)
        {
            RefuseProRata(condition.Clause, (condition.Effect as ConditionEffect.ShiftCost)?.Costs ?? default);
        }

        foreach (var rule in CostRules)
        {
            RefuseProRata(rule.Clause, rule.Costs);
        }

        foreach (var term in AfterRemedies)
        {
            RefuseProRata(term.Clause, term.Costs);
        }
    }

    private static void RefuseProRata(WarrantyClause clause, ValueList<HeadCost> costs)
    {
        foreach (var cost in costs)
        {
            if (cost.Share is CostShare.ProRata)
            {
                throw new ArgumentException($"'{clause}' has {Render.Value(cost.Head, null)} pro rata: such a share stands in a grant, from whose start it is counted.", nameof(WarrantyGrant.Costs));
            }
        }
    }
}
