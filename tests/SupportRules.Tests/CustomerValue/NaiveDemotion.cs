using NodaTime;
using SupportRules.CustomerValue;

namespace SupportRules.Tests.CustomerValue;

/// <summary>A rule of demotion lived day by day, over events of which all is known.</summary>
internal sealed class NaiveDemotion(DemotionRule rule, IReadOnlyList<CustomerEvent> events)
{
    /// <summary>The days on which the rule holds, from the first event to a last day.</summary>
    public IEnumerable<LocalDate> Days(LocalDate last)
    {
        var counted = events.Where(one => (rule.CountsCompanyFault || one.Fault != Fault.Company) && rule.Thresholds.Any(threshold => threshold.Kind == one.Kind)).ToList();
        if (counted.Count == 0)
        {
            yield break;
        }

        var (holds, lastEvent) = (false, default(LocalDate));
        for (var day = counted.Min(one => one.Date); day <= last; day = day.PlusDays(1))
        {
            var today = day;
            var happened = counted.Where(one => one.Date == today).ToList();
            if (rule.RecoveryMonths is { } months)
            {
                holds = holds && day < lastEvent.PlusMonths(months);
                holds = holds || (happened.Count > 0 && IsEnough(counted, day));
                lastEvent = happened.Count > 0 ? day : lastEvent;
            }
            else
            {
                holds = IsEnough(counted, day);
            }

            if (holds)
            {
                yield return day;
            }
        }
    }

    private bool IsEnough(List<CustomerEvent> counted, LocalDate day)
    {
        var window = counted.Where(one => day.PlusMonths(-rule.WindowMonths) <= one.Date && one.Date <= day).ToList();
        return rule.Thresholds.All(threshold => threshold switch
        {
            EventThreshold.Count count => window.Count(one => one.Kind == count.Kind) >= count.AtLeast,
            EventThreshold.Sum sum => window.Where(one => one.Kind == sum.Kind).Sum(one => one.Amount!.Value.Amount) >= sum.AtLeast.Amount,
            _ => throw new NotSupportedException(threshold.ToString()),
        });
    }
}
