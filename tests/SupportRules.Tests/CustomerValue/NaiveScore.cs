using NodaTime;
using SupportRules.CustomerValue;

namespace SupportRules.Tests.CustomerValue;

/// <summary>A score added up another way: every value that a measure may have is tried, and every band asked whether it has it.</summary>
internal static class NaiveScore
{
    /// <summary>The points; <c>null</c> where they depend on something unknown.</summary>
    public static decimal? Of(CustomerValuePolicy policy, CustomerValueFacts facts)
    {
        var total = 0m;
        foreach (var factor in policy.Scorecard.Factors)
        {
            var possible = Values(factor, facts).Select(value => Points(factor, value)).Distinct().ToList();
            if (possible.Count > 1)
            {
                return null;
            }

            total += possible[0];
        }

        return total;
    }

    private static decimal Points(ScoreFactor factor, (decimal Part, decimal Whole)? value)
    {
        if (value is not { } found)
        {
            return factor.PointsWithoutHistory * factor.Weight;
        }

        if (factor.Points is FactorPoints.Linear linear)
        {
            var raw = ((linear.Start * linear.PerUnits * found.Whole) + (linear.Points * found.Part)) / (linear.PerUnits * found.Whole);
            raw = linear.Rounding?.Apply(raw) ?? raw;
            return (raw < 0 ? 0 : raw > linear.Cap ? linear.Cap : raw) * factor.Weight;
        }

        var bands = ((FactorPoints.Bands)factor.Points).List;
        return bands.Single(band => Has(band, band == bands[^1], found)).Points * factor.Weight;
    }

    private static bool Has(ScoreBand band, bool isLast, (decimal Part, decimal Whole) value)
    {
        var (from, to) = (band.From * value.Whole, band.To * value.Whole);
        return (band.FromIsExcluded ? value.Part > from : value.Part >= from) && (to is null || (band.ToIsIncluded || isLast ? value.Part <= to : value.Part < to));
    }

    private static IEnumerable<(decimal Part, decimal Whole)?> Values(ScoreFactor factor, CustomerValueFacts facts)
    {
        var measure = factor.Measure;
        if (facts.Measured.SingleOrDefault(one => one.Measure == measure) is { } given)
        {
            return [(given.Value, 1)];
        }

        var from = factor.WindowMonths is { } months ? facts.AsOf.PlusMonths(-months) : LocalDate.MinIsoValue;
        var bills = facts.Bills.Where(bill => bill.DueDate >= from && bill.Amount.Amount > 0 && (bill.PaidDate is not null || bill.DueDate < facts.AsOf)).ToList();
        var onTime = bills.Count(bill => bill.PaidDate <= bill.DueDate);
        var purchases = facts.Purchases.Where(purchase => purchase.Date >= from).ToList();
        return measure.Name switch
        {
            "tenure-months" => [(Enumerable.Range(1, 2000).TakeWhile(n => facts.StartDate.PlusMonths(n) <= facts.AsOf).LastOrDefault(), 1)],
            "on-time-bills" => [bills.Count == 0 ? null : (onTime, 1)],
            "on-time-share" => [bills.Count == 0 ? null : (onTime, bills.Count)],
            "late-bills" => [bills.Count == 0 ? null : (bills.Count - onTime, 1)],
            "returned-payments" => [(facts.ReturnedPayments.Count(one => one.Date >= from), 1)],
            "monthly-charge" => OrAny(facts.MonthlyCharge?.Amount, factor),
            "spend-per-year" => OrAny(facts.SpendPerYear?.Amount, factor),
            "lines" => OrAny(facts.Lines, factor),
            "device-class" => facts.DeviceClass is { } device ? [((int)device, 1)] : [(0, 1), (1, 1), (2, 1)],
            "complaints" => Events(CustomerEventKind.Complaint, sums: false),
            "credits-claimed" => Events(CustomerEventKind.CreditClaimed, sums: false),
            "credits-granted" => Events(CustomerEventKind.CreditGranted, sums: false),
            "credit-amount" => Events(CustomerEventKind.CreditGranted, sums: true),
            "contacts" => [(facts.Contacts.Count(day => day >= from), 1)],
            "purchases" => [(purchases.Count, 1)],
            "purchase-spend" => [(purchases.Sum(one => one.Amount.Amount), 1)],
            "greatest-purchase" => [purchases.Count == 0 ? null : (purchases.Max(one => one.Amount.Amount), 1)],
            "months-since-purchase" => [purchases.Count == 0 ? null : MonthsSince(purchases.Max(one => one.Date))],
            _ => throw new NotSupportedException(measure.Name),
        };

        // Month by month, then day by day of the month begun.
        (decimal Part, decimal Whole) MonthsSince(LocalDate last)
        {
            var whole = Enumerable.Range(0, 2000).Last(n => last.PlusMonths(n) <= facts.AsOf);
            var inMonth = Enumerable.Range(0, 32).Count(n => last.PlusMonths(whole).PlusDays(n) < last.PlusMonths(whole + 1));
            var passed = Enumerable.Range(0, 32).Count(n => last.PlusMonths(whole).PlusDays(n) < facts.AsOf);
            return ((whole * inMonth) + passed, inMonth);
        }

        IEnumerable<(decimal Part, decimal Whole)?> Events(CustomerEventKind kind, bool sums)
        {
            // Every way in which what is unknown may be.
            IEnumerable<decimal> sofar = [0];
            foreach (var one in facts.Events.Where(one => one.Kind == kind && one.Date >= from))
            {
                decimal[] amounts = !sums ? [1] : one.Amount is { } known ? [known.Amount] : [0, 3, 1_000_000];
                var counts = one.Fault != Fault.Company || factor.CountsCompanyFault;
                var leaves = one.Fault is null && !factor.CountsCompanyFault;
                var additions = (counts ? amounts : []).Concat(leaves || !counts ? [0m] : []).ToList();
                sofar = sofar.SelectMany(sum => additions.Select(addition => sum + addition)).Distinct().ToList();
            }

            return sofar.Select(sum => ((decimal Part, decimal Whole)?)(sum, 1));
        }
    }

    private static IEnumerable<(decimal Part, decimal Whole)?> OrAny(decimal? value, ScoreFactor factor)
    {
        if (value is { } known)
        {
            return [(known, 1)];
        }

        var edges = factor.Points is FactorPoints.Bands bands ? bands.List.Select(band => band.From) : [0, 1_000, 10_000_000];
        return edges.SelectMany(edge => new (decimal Part, decimal Whole)?[] { (edge, 1), (edge + 1, 1) });
    }
}
