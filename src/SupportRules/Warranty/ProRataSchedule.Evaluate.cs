using Rules = SupportRules.Warranty.WarrantyRules;

namespace SupportRules.Warranty;

public abstract partial record ProRataSchedule
{
    /// <summary>The shares for these facts; the schedule and the facts have passed their checks.</summary>
    internal ProRataAnswer Evaluate(ProRataFacts facts, Citation source, ref ReasonLog log)
    {
        var missing = new List<string>();
        var tooOld = IsTooOld(facts);
        if (tooOld is true)
        {
            log.Add(new(Rules.ProRataTooOld, source, AgeYears(facts).Shown, MaxAge!));
            return new ProRataAnswer.Ended();
        }

        if (Measure.Used(facts) is not { } used)
        {
            missing.AddRange(Measure.MissingFor(facts));
        }
        else if (AnswerFor(used, facts, source, missing, ref log) is { } answer && (answer is ProRataAnswer.Ended || tooOld is false))
        {
            return answer;
        }

        if (tooOld is null)
        {
            missing.AddRange(facts.StartDate is null && facts.ClaimDate is null ? [nameof(facts.AgeYears)] : new ProRataMeasure.Time(ElapsedUnit.Years).MissingFor(facts));
        }

        var names = missing.Distinct(StringComparer.Ordinal).ToValueList();
        log = new(log.On);
        log.Add(new(Rules.ProRataNeedsFacts, source, names));
        return new ProRataAnswer.NeedsFacts(names);
    }

    /// <summary>The answer without the cap on age; <c>null</c>, with what is missing, where it cannot be told.</summary>
    private protected abstract ProRataAnswer? AnswerFor(Exact used, ProRataFacts facts, Citation source, List<string> missing, ref ReasonLog log);

    private bool? IsTooOld(ProRataFacts facts) => (MaxAge, facts) switch
    {
        (null, _) or ({ Unit: WarrantyLengthUnit.Life }, _) => false,
        ({ } cap, { AgeYears: { } age }) => (Exact)age > new Exact(cap.Count, UnitsInAYear(cap.Unit)),
        ({ } cap, { StartDate: { } start, ClaimDate: { } claim }) => claim > cap.After(start),
        _ => null,
    };

    // Against an age that is told in years, a year of days has 365.
    private static int UnitsInAYear(WarrantyLengthUnit unit) => unit switch
    {
        WarrantyLengthUnit.Days => 365,
        WarrantyLengthUnit.Months => 12,
        _ => 1,
    };

    private static Exact AgeYears(ProRataFacts facts) => facts.AgeYears ?? ElapsedTime.Between(facts.StartDate!.Value, facts.ClaimDate!.Value, ElapsedUnit.Years, null);

    private protected ProRataAnswer.Ended UsedUp(Exact used, Exact total, Citation source, ref ReasonLog log)
    {
        log.Add(new(Rules.ProRataUsedUp, source, used.Shown, total.Shown, Measure.UnitName));
        return new();
    }

    /// <summary>The customer's share, rounded once, on the side that the formula speaks of.</summary>
    private protected decimal Rounded(Exact customer) => Side == ProRataSide.Customer ? RoundedShare(customer) : 1 - RoundedShare(1 - customer);

    private decimal RoundedShare(Exact share) => Math.Clamp(share.Round(ShareRounding), 0, 1);

    /// <summary>The share with its amounts and what is added to it.</summary>
    private protected ProRataAnswer.Shared Shared(Exact customer, Exact counted, ProRataFacts facts, Citation source, ref ReasonLog log)
    {
        var share = new ProRataShare(Rounded(customer)) { Part = customer };
        if (PriceBasis is not { } basis)
        {
            log.Add(new(Rules.ProRataPriceOpen, source));
        }
        else if (facts.PriceOn(basis) is not { } price)
        {
            log.Add(new(Rules.ProRataPriceUnknown, source, ProRataFacts.NameOf(basis)));
        }
        else
        {
            var customers = CustomersPart(price, customer);
            var warrantors = price - customers;
            share = share with { CustomerAmount = customers, WarrantorAmount = warrantors };
            log.Add(new(Rules.ProRataAmounts, source, price, basis, customers, warrantors));
        }

        if (FixedLabour is { } labour && counted >= labour.From)
        {
            share = share with { CustomerLabour = labour.Amount };
            log.Add(new(Rules.ProRataLabourAdded, source, labour.Amount, labour.From, Measure.UnitName));
        }

        return new(share);
    }

    /// <summary>What the customer pays of a price.</summary>
    internal Money CustomersPart(Money price, Exact customer)
    {
        var share = AmountFromRoundedShare ? Rounded(customer) : customer;
        return Side == ProRataSide.Customer ? AmountOf(price, share) : price - AmountOf(price, 1 - share);
    }

    // A rounding to whole units may go beyond a small price.
    private Money AmountOf(Money price, Exact share)
    {
        var amount = (share * price.Amount).Round(AmountRounding ?? Rounding.HalfUpTo(price.Currency));
        return new(Math.Clamp(amount, 0, price.Amount), price.Currency);
    }

    public sealed partial record Linear
    {
        private protected override ProRataAnswer? AnswerFor(Exact used, ProRataFacts facts, Citation source, List<string> missing, ref ReasonLog log)
        {
            var unknown = TotalFactors.Where(factor => facts.Holds(factor.Circumstance) is null).ToValueList();
            ProRataAnswer? first = null;
            foreach (var supposed in Choices(unknown))
            {
                // Where an unknown circumstance changes nothing, the answer is the one without it.
                var silent = new ReasonLog(on: true);
                var answer = first is null ? Answer(used, supposed, facts, source, ref log) : Answer(used, supposed, facts, source, ref silent);
                if ((first ??= answer) != answer)
                {
                    missing.AddRange(unknown.Select(factor => factor.Circumstance));
                    return null;
                }
            }

            return first;
        }

        private ProRataAnswer Answer(Exact used, ValueList<TotalFactor> supposed, ProRataFacts facts, Citation source, ref ReasonLog log)
        {
            var total = (Exact)Total;
            foreach (var factor in TotalFactors)
            {
                if (facts.Holds(factor.Circumstance) ?? supposed.Contains(factor))
                {
                    var stated = total;
                    total *= factor.Factor;
                    log.Add(new(Rules.ProRataTotalChanged, source, factor.Circumstance, stated.Shown, factor.Factor, total.Shown, Measure.UnitName));
                }
            }

            if (used > total)
            {
                return UsedUp(used, total, source, ref log);
            }

            var counted = Measure.Counted(used);
            if (used <= Free)
            {
                log.Add(new(Rules.ProRataFree, source, used.Shown, Measure.UnitName, Free));
                return Shared(0, counted, facts, source, ref log);
            }

            var from = BeginsAfterFree ? (Exact)Free : 0;
            var reached = counted > total ? total : counted < from ? from : counted;
            var customer = (reached - from) / (total - from);
            log.Add(new(Rules.ProRataLinear, source, reached.Shown, total.Shown, Measure.UnitName, from.Shown, Rounded(customer), 1 - Rounded(customer)));
            return Shared(customer, counted, facts, source, ref log);
        }

        /// <summary>Every set of the factors that may hold, the empty one first.</summary>
        private static IEnumerable<ValueList<TotalFactor>> Choices(ValueList<TotalFactor> unknown)
        {
            IEnumerable<ValueList<TotalFactor>> sets = [default];
            foreach (var factor in unknown)
            {
                sets = sets.SelectMany(set => new[] { set, set.Add(factor) });
            }

            return sets;
        }
    }

    public sealed partial record Steps
    {
        private protected override ProRataAnswer? AnswerFor(Exact used, ProRataFacts facts, Citation source, List<string> missing, ref ReasonLog log)
        {
            var whole = Measure is ProRataMeasure.Time { Count: ElapsedCount.Completed } ? ElapsedTime.Completed(used) : ElapsedTime.WholeFrom(First, used);
            var end = (Exact)Bands[^1].To;
            if (whole > end)
            {
                return UsedUp(used, Total ?? end, source, ref log);
            }

            if (Total is { } total && used > total)
            {
                return UsedUp(used, total, source, ref log);
            }

            var step = Bands.First(band => whole <= band.To);
            log.Add(new(Rules.ProRataStepped, source, whole.Numerator, Measure.UnitName, SmallNumbers.Box(step.From), SmallNumbers.Box(step.To), Rounded(step.CustomerShare), 1 - Rounded(step.CustomerShare)));
            return Shared(step.CustomerShare, whole, facts, source, ref log);
        }
    }
}
