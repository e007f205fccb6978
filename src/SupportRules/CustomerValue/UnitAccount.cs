namespace SupportRules.CustomerValue;

/// <summary>What of a member's units counts on a day.</summary>
internal readonly struct UnitAccount(TierMembershipPolicy policy, TierMembershipFacts facts)
{
    /// <summary>The first day whose units count on a day.</summary>
    public LocalDate From(LocalDate day) => policy.Measure switch
    {
        TierMeasure.EarnedInPeriod => policy.Validity.Cycle.StartOf(day, facts.MemberSince),
        TierMeasure.EarnedInMonths window => day.PlusMonths(-window.Months),
        _ => LocalDate.MinIsoValue,
    };

    /// <summary>The units that count on a day.</summary>
    public decimal On(LocalDate day)
    {
        if (policy.Measure is TierMeasure.Balance)
        {
            return BalanceOn(day);
        }

        var (sum, from) = (0m, From(day));
        foreach (var earned in facts.Earned)
        {
            sum += earned.Date >= from && earned.Date <= day ? earned.Units : 0;
        }

        return sum;
    }

    /// <summary>The tier that is reached by a day, and the day on which its least units were there.</summary>
    public (Tier Tier, LocalDate ReachedOn) TierBy(LocalDate day)
    {
        var tier = policy.Scale.Place(On(day));
        if (tier.Entry is not TierEntry.Points { Least: > 0 and var least })
        {
            return (tier, LocalDate.Min(day, facts.MemberSince));
        }

        if (policy.Measure is TierMeasure.Balance)
        {
            return (tier, LeftSince(least, day));
        }

        var (sum, from) = (0m, From(day));
        foreach (var earned in facts.Earned.OrderBy(one => one.Date))
        {
            if (earned.Date >= from && earned.Date <= day && (sum += earned.Units) >= least)
            {
                return (tier, earned.Date);
            }
        }

        return (tier, day);
    }

    /// <summary>The day since which no fewer units have been left, up to a day on which there are that many.</summary>
    private LocalDate LeftSince(decimal least, LocalDate day)
    {
        var changes = facts.Earned.Select(earned => earned.Date)
            .Concat(facts.Spent.Select(spent => spent.Date))
            .Concat(facts.Earned.Where(earned => earned.ExpiresOn is not null).Select(earned => earned.ExpiresOn!.Value))
            .Where(date => date <= day).Distinct().OrderDescending();
        var since = day;
        foreach (var change in changes)
        {
            if (BalanceOn(change) < least)
            {
                break;
            }

            since = change;
        }

        return since;
    }

    /// <summary>What is left: each spending takes of the units that expire first, and expired units take what was not spent of them along.</summary>
    private decimal BalanceOn(LocalDate day)
    {
        var lots = facts.Earned.Where(earned => earned.Date <= day).OrderBy(earned => earned.ExpiresOn ?? LocalDate.MaxIsoValue).ThenBy(earned => earned.Date).ToArray();
        var left = Array.ConvertAll(lots, lot => lot.Units);
        foreach (var spent in facts.Spent.Where(spent => spent.Date <= day).OrderBy(spent => spent.Date))
        {
            var open = spent.Units;
            for (var i = 0; i < lots.Length && open > 0; i++)
            {
                if (lots[i].Date <= spent.Date && !(lots[i].ExpiresOn <= spent.Date))
                {
                    var taken = Math.Min(open, left[i]);
                    left[i] -= taken;
                    open -= taken;
                }
            }

            if (open > 0)
            {
                throw new ArgumentException(Invariant($"Spent has {spent.Units} units on {Guard.Iso(spent.Date)}: {open} more than there were."), nameof(facts.Spent));
            }
        }

        var sum = 0m;
        for (var i = 0; i < lots.Length; i++)
        {
            sum += lots[i].ExpiresOn <= day ? 0 : left[i];
        }

        return sum;
    }
}
