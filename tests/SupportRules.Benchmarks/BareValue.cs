using NodaTime;
using SupportRules.CustomerValue;

namespace SupportRules.Benchmarks;

/// <summary>The same score and demotion as straight-line code: it checks nothing, explains nothing, and knows this policy alone.</summary>
internal static class BareValue
{
    /// <summary>The level, 0 to 5, and the points.</summary>
    public static (int Level, int Points) Decide(CustomerValueFacts facts)
    {
        var today = facts.AsOf;
        var tenure = Period.Between(facts.StartDate, today, PeriodUnits.Months).Months;
        if (facts.Segment == CustomerSegment.Business && facts.SpendPerYear?.Amount >= 10_000)
        {
            return (5, 0);
        }

        if (tenure < 3)
        {
            return (0, 0);
        }

        var (onTime, counted, window) = (0, 0, today.PlusMonths(-24));
        foreach (var bill in facts.Bills)
        {
            if (bill.DueDate >= window && (bill.PaidDate is not null || bill.DueDate < today))
            {
                counted++;
                onTime += bill.PaidDate <= bill.DueDate ? 1 : 0;
            }
        }

        var (year, complaints, credits) = (today.PlusMonths(-12), 0, 0);
        foreach (var one in facts.Events)
        {
            if (one.Date >= year && one.Fault != Fault.Company)
            {
                complaints += one.Kind == CustomerEventKind.Complaint ? 1 : 0;
                credits += one.Kind == CustomerEventKind.CreditGranted ? 1 : 0;
            }
        }

        var share = (decimal)onTime / counted;
        var charge = facts.MonthlyCharge!.Value.Amount;
        var points = (tenure < 6 ? 0 : tenure < 12 ? 5 : tenure < 24 ? 12 : tenure < 48 ? 18 : 25)
            + (share < 0.8m ? 0 : share < 0.9m ? 10 : share < 0.97m ? 22 : 35)
            + (charge < 40 ? 3 : charge < 80 ? 8 : 15)
            + Math.Min(10, 2 * facts.Lines!.Value)
            + (facts.DeviceClass switch { DeviceClass.Basic => 0, DeviceClass.Smartphone => 3, _ => 5 })
            + (credits < 1 ? 10 : credits < 3 ? 5 : 0);
        return (complaints >= 5 && credits >= 3 ? 1 : points >= 60 ? 3 : points >= 40 ? 2 : 0, points);
    }
}
