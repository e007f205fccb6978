using NodaTime;
using SupportRules.CustomerValue;

namespace SupportRules.Tests.CustomerValue;

/// <summary>What is left of units, as a purse from which the next to expire is taken first.</summary>
internal static class NaiveBalance
{
    public static decimal On(TierMembershipFacts facts, LocalDate day)
    {
        var purse = new List<(LocalDate Expires, LocalDate Date, decimal Units)>();
        var days = facts.Earned.Select(one => one.Date).Concat(facts.Spent.Select(one => one.Date)).Append(day).Where(one => one <= day).Distinct().Order();
        foreach (var today in days)
        {
            purse.RemoveAll(lot => lot.Expires <= today);
            purse.AddRange(facts.Earned.Where(one => one.Date == today).Select(one => (one.ExpiresOn ?? LocalDate.MaxIsoValue, one.Date, one.Units)));
            purse.Sort();
            foreach (var spent in facts.Spent.Where(one => one.Date == today))
            {
                var open = spent.Units;
                while (open > 0)
                {
                    var (expires, date, units) = purse[0];
                    purse.RemoveAt(0);
                    if (units > open)
                    {
                        purse.Insert(0, (expires, date, units - open));
                    }

                    open -= Math.Min(open, units);
                }
            }
        }

        return purse.Sum(lot => lot.Units);
    }
}
