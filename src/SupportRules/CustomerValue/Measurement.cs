namespace SupportRules.CustomerValue;

/// <summary>What a factor found: a fraction, or a range of them where some of it is unknown.</summary>
internal readonly record struct Measurement(decimal Low, decimal High, decimal Denominator, string? Missing)
{
    /// <summary>A second fact that is unknown.</summary>
    public string? AlsoMissing { get; init; }

    /// <summary>Events that would count were they not the company's own fault.</summary>
    public int LeftOut { get; init; }

    /// <summary>Nothing to judge by yet.</summary>
    public static Measurement None => new(0, 0, 0, null);

    public bool IsNone => Denominator == 0;

    public decimal Shown => Denominator == 1 ? Low : Exact.Trim(new Exact(Low, Denominator).Shown);

    private static Measurement Known(decimal value) => new(value, value, 1, null);

    private static Measurement Unknown(string missing) => new(0, ScoreBand.Greatest, 1, missing);

    private static Measurement OrUnknown(decimal? value, string missing) => value is { } known ? Known(known) : Unknown(missing);

    public static Measurement Of(ScoreFactor factor, CustomerValueFacts facts)
    {
        var measure = factor.Measure;
        if (!facts.Measured.IsEmpty && facts.Given(measure) is { } given)
        {
            return Known(given);
        }

        return measure.Value switch
        {
            1 => Known(facts.TenureMonths),
            2 or 3 or 4 => OfBills(measure, facts, factor.WindowMonths),
            5 => Known(Count(facts.ReturnedPayments, static one => one.Date, facts.WindowStart(factor.WindowMonths))),
            6 => OrUnknown(facts.MonthlyCharge?.Amount, nameof(facts.MonthlyCharge)),
            7 => OrUnknown(facts.SpendPerYear?.Amount, nameof(facts.SpendPerYear)),
            8 => OrUnknown(facts.Lines, nameof(facts.Lines)),
            9 => OrUnknown((int?)facts.DeviceClass, nameof(facts.DeviceClass)),
            10 => OfEvents(CustomerEventKind.Complaint, factor, facts),
            11 => OfEvents(CustomerEventKind.CreditClaimed, factor, facts),
            12 or 13 => OfEvents(CustomerEventKind.CreditGranted, factor, facts),
            14 => Known(Count(facts.Contacts, static one => one, facts.WindowStart(factor.WindowMonths))),
            _ => OfPurchases(measure, facts, factor.WindowMonths),
        };
    }

    private static Measurement OfBills(CustomerMeasure measure, CustomerValueFacts facts, int? window)
    {
        var counted = facts.CountBills(window, out var onTime, out var late);
        return counted == 0 ? None
            : measure.Is(CustomerMeasure.OnTimeShare) ? new(onTime, onTime, counted, null)
            : Known(measure.Is(CustomerMeasure.OnTimeBills) ? onTime : late);
    }

    private static Measurement OfEvents(CustomerEventKind kind, ScoreFactor factor, CustomerValueFacts facts)
    {
        var from = facts.WindowStart(factor.WindowMonths);
        var sums = factor.Measure.Is(CustomerMeasure.CreditAmount);
        var (low, high, fault, amount, leftOut) = (0m, 0m, false, false, 0);
        foreach (var one in facts.Events)
        {
            if (one.Kind != kind || one.Date < from)
            {
                continue;
            }

            if (one.Fault == Fault.Company && !factor.CountsCompanyFault)
            {
                leftOut++;
                continue;
            }

            var faultMatters = one.Fault is null && !factor.CountsCompanyFault;
            var most = !sums ? 1 : one.Amount?.Amount ?? ScoreBand.Greatest;
            high = Math.Min(high + most, ScoreBand.Greatest);
            low += faultMatters ? 0 : !sums ? 1 : one.Amount?.Amount ?? 0;
            fault |= faultMatters;
            amount |= sums && one.Amount is null;
        }

        const string faults = "Events.Fault", amounts = "Events.Amount";
        return new(low, high, 1, fault ? faults : amount ? amounts : null) { AlsoMissing = fault && amount ? amounts : null, LeftOut = leftOut };
    }

    private static Measurement OfPurchases(CustomerMeasure measure, CustomerValueFacts facts, int? window)
    {
        var from = facts.WindowStart(window);
        var (count, sum, greatest, last) = (0, 0m, 0m, LocalDate.MinIsoValue);
        foreach (var purchase in facts.Purchases)
        {
            if (purchase.Date >= from)
            {
                count++;
                sum += purchase.Amount.Amount;
                greatest = Math.Max(greatest, purchase.Amount.Amount);
                last = LocalDate.Max(last, purchase.Date);
            }
        }

        return count == 0 && measure != CustomerMeasure.Purchases && measure != CustomerMeasure.PurchaseSpend ? None
            : measure == CustomerMeasure.MonthsSincePurchase ? Elapsed(last, facts.AsOf)
            : Known(measure == CustomerMeasure.Purchases ? count : measure == CustomerMeasure.PurchaseSpend ? sum : greatest);
    }

    /// <summary>Months from one day to another, of the month begun the share of its days.</summary>
    private static Measurement Elapsed(LocalDate from, LocalDate to)
    {
        var months = CustomerValueFacts.MonthsBetween(from, to);
        var (begun, next) = (from.PlusMonths(months), from.PlusMonths(months + 1));
        var days = Period.DaysBetween(begun, next);
        var elapsed = (months * days) + Period.DaysBetween(begun, to);
        return elapsed % days == 0 ? Known(months) : new(elapsed, elapsed, days, null);
    }

    private static int Count<T>(ValueList<T> list, Func<T, LocalDate> date, LocalDate from)
    {
        var count = 0;
        foreach (var one in list)
        {
            count += date(one) >= from ? 1 : 0;
        }

        return count;
    }
}
