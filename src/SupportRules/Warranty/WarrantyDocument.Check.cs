namespace SupportRules.Warranty;

public sealed partial record WarrantyDocument
{
    /// <summary>Throws where the document cannot be: two clauses with one locator, a component that its tree does not know, a stage that ends before it begins. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the clause and what contradicts what.</exception>
    /// <returns>The document itself.</returns>
    public WarrantyDocument Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        if (Grants.IsEmpty)
        {
            throw new ArgumentException($"Grants of {Id} is empty: a warranty grants something.", nameof(Grants));
        }

        CheckLocators();
        CheckTree();
        foreach (var grant in Grants)
        {
            CheckGrant(grant);
        }

        foreach (var condition in Conditions)
        {
            CheckCondition(condition);
        }

        foreach (var exclusion in Exclusions)
        {
            if (exclusion.When.IsEmpty)
            {
                throw new ArgumentException($"When of '{exclusion.Clause}' is empty: an exclusion names what it excludes.", nameof(WarrantyExclusion.When));
            }

            CheckStage(exclusion.Clause, exclusion.After, exclusion.Until);
        }

        foreach (var rule in CostRules)
        {
            CheckCosts(rule.Clause, rule.Costs, mayBeEmpty: false);
            CheckStage(rule.Clause, rule.After, rule.Until);
        }

        foreach (var term in AfterRemedies)
        {
            if (term.On.IsEmpty || (term.Length is null) != (Guard.Defined(term.Rule, nameof(AfterRemedy.Rule)) == AfterRemedyRule.Remainder))
            {
                throw new ArgumentException($"'{term.Clause}' says {Render.Value(term.Rule, null)}: it names the remedies that it follows, and a length unless it is the remainder.", nameof(AfterRemedies));
            }

            CheckCosts(term.Clause, term.Costs, mayBeEmpty: true);
        }

        CheckProRata();
        return this;
    }

    private void CheckLocators()
    {
        var locators = new LocatorCheck(Id);
        foreach (var grant in Grants)
        {
            locators.Add(Guard.NotNull(grant.Clause, "Clause").Locator);
        }

        foreach (var condition in Conditions)
        {
            locators.Add(Guard.NotNull(condition.Clause, "Clause").Locator);
        }

        foreach (var exclusion in Exclusions)
        {
            locators.Add(Guard.NotNull(exclusion.Clause, "Clause").Locator);
        }

        foreach (var rule in CostRules)
        {
            locators.Add(Guard.NotNull(rule.Clause, "Clause").Locator);
        }

        foreach (var term in AfterRemedies)
        {
            locators.Add(Guard.NotNull(term.Clause, "Clause").Locator);
        }

        locators.Add(Clock?.Clause.Locator);
        locators.Add(Presumption?.Clause.Locator);
    }

    private void CheckTree()
    {
        for (var i = 0; i < Components.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Spelling.IsSame(Components[i].Name, Components[j].Name))
                {
                    throw new ArgumentException($"Components of {Id} has '{Components[i].Name}' twice.", nameof(Components));
                }
            }

            var (part, steps) = (Components[i].PartOf, 0);
            while (part is not null)
            {
                if (Find(part) is not { } above)
                {
                    throw new ArgumentException($"'{Components[i].Name}' is part of '{part}', which the tree of {Id} does not know{Nearest(part)}.", nameof(Components));
                }

                if (++steps > Components.Count)
                {
                    throw new ArgumentException($"'{Components[i].Name}' is part of itself in the tree of {Id}.", nameof(Components));
                }

                part = above.PartOf;
            }
        }
    }

    private ProductComponent? Find(string name)
    {
        foreach (var component in Components)
        {
            if (Spelling.IsSame(component.Name, name))
            {
                return component;
            }
        }

        return null;
    }

    private void CheckGrant(WarrantyGrant grant)
    {
        Guard.NotNull(grant.Period, nameof(WarrantyGrant.Period)).Check(grant.Clause.Locator);
        CheckCosts(grant.Clause, grant.Costs, mayBeEmpty: false);
        var names = grant.Components switch
        {
            ComponentScope.Only only => only.Names,
            ComponentScope.AllExcept except => except.Names,
            _ => default,
        };
        foreach (var name in names)
        {
            if (!Components.IsEmpty && Find(name) is null)
            {
                throw new ArgumentException($"'{grant.Clause}' grants '{name}', which the tree of {Id} does not know{Nearest(name)}.", nameof(Components));
            }
        }

        if (grant.FallsBackTo is { } locator)
        {
            CheckLocator(grant.Clause, locator);
            if (grant.Beneficiaries.IsEmpty)
            {
                throw new ArgumentException($"'{grant.Clause}' falls back to '{locator}' but is for anyone: name its beneficiaries.", nameof(WarrantyGrant.FallsBackTo));
            }
        }
    }

    private void CheckCondition(WarrantyCondition condition)
    {
        Guard.NotNull(condition.Kind, nameof(WarrantyCondition.Kind));
        if (condition.Test is null != condition.Effect is ConditionEffect.DirectsService)
        {
            throw new ArgumentException($"'{condition.Clause}' {condition.Effect}: it has a test unless it only says who repairs.", nameof(WarrantyCondition.Test));
        }

        if (condition.Effect is ConditionEffect.ShiftCost shift)
        {
            CheckCosts(condition.Clause, shift.Costs, mayBeEmpty: false);
        }

        foreach (var locator in condition.Grants)
        {
            CheckLocator(condition.Clause, locator);
        }
    }

    private void CheckLocator(WarrantyClause clause, string locator)
    {
        foreach (var grant in Grants)
        {
            if (grant.Clause.Locator == locator)
            {
                return;
            }
        }

        throw new ArgumentException($"'{clause}' speaks of the grant '{locator}', which {Id} does not have: {string.Join(", ", Grants.Select(grant => grant.Clause.Locator))}.", nameof(Grants));
    }

    private static void CheckCosts(WarrantyClause clause, ValueList<HeadCost> costs, bool mayBeEmpty)
    {
        if (costs.IsEmpty && !mayBeEmpty)
        {
            throw new ArgumentException($"Costs of '{clause}' is empty: it names at least one cost head.", nameof(WarrantyGrant.Costs));
        }

        for (var i = 0; i < costs.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (costs[i].Head == costs[j].Head)
                {
                    throw new ArgumentException($"Costs of '{clause}' has {Render.Value(costs[i].Head, null)} twice.", nameof(WarrantyGrant.Costs));
                }
            }
        }
    }

    private static void CheckStage(WarrantyClause clause, WarrantyLength? after, WarrantyLength? until)
    {
        if (after is not null && until is not null && until.IsNotLongerThan(after))
        {
            throw new ArgumentException($"Until of '{clause}' is {until}: it ends before it begins, after {after}.", nameof(WarrantyExclusion.Until));
        }

        if (after?.Unit == WarrantyLengthUnit.Life)
        {
            throw new ArgumentException($"After of '{clause}' is life: nothing begins after it.", nameof(WarrantyExclusion.After));
        }
    }

    /// <summary>The known component whose name is nearest, for the error.</summary>
    private string Nearest(string name)
    {
        var (nearest, least) = ("", int.MaxValue);
        foreach (var component in Components)
        {
            var distance = Edits(name, component.Name);
            if (distance < least)
            {
                (nearest, least) = (component.Name, distance);
            }
        }

        return nearest.Length == 0 ? "" : $"; the nearest is '{nearest}'";
    }

    /// <summary>How many letters must be changed, put in or left out.</summary>
    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
