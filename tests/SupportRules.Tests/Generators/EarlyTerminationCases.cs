using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.EarlyTermination;

namespace SupportRules.Tests.Generators;

/// <summary>Early termination cases that aim at the days on which a fee changes: anniversaries, windows and ends, and the days beside them.</summary>
internal sealed class EarlyTerminationCases : PolicyCases<EarlyTerminationPolicy, EarlyTerminationFacts, EarlyTerminationFee>
{
    private static readonly Citation Source = new("Generated tariff", "any");

    private static readonly TerminationReason[] Reasons =
        [TerminationReason.MilitaryOrders, TerminationReason.MoveOutOfArea, TerminationReason.AdverseChange, TerminationReason.Death];

    private static readonly int[] Terms = [1, 2, 6, 12, 13, 24, 36];

    protected override Gen<(EarlyTerminationPolicy Policy, EarlyTerminationFacts Facts)> Cases => Any.Select(one => (one.Policy, one.Facts));

    public static Gen<EarlyTerminationCase> Any { get; } =
        from policy in Policies
        from facts in FactsFor(policy)
        select new EarlyTerminationCase(policy, facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(EarlyTerminationCases)])]</c>.</summary>
    public static Arbitrary<EarlyTerminationCase> Arbitrary() => Any.ToArbitrary();

    /// <summary>Tariffs whose fee falls or stays as time passes: no clawback, no table, no clause for a reason; nothing is unknown.</summary>
    public static Arbitrary<DecliningCase> Declining() => (
        from policy in PoliciesNamed("generated/tariff", EarlyTerminationFormulas.Declining(2))
        let bare = policy with { ReasonClauses = [], Adjustments = [.. policy.Adjustments.Where(step => step is not FeeAdjustment.LessSavedCost)] }
        from start in Gens.Dates
        from term in Gen.Elements(Terms)
        let begun = new EarlyTerminationFacts { StartDate = start, TerminationDate = start, TermMonths = term }
        from withAmounts in Amounts(begun, 0)
        from facts in Circumstances(withAmounts, 0)
        select new DecliningCase(bare, facts)).ToArbitrary();

    private static Gen<EarlyTerminationPolicy> Policies =>
        from policy in Gen.Frequency((7, PoliciesNamed("generated/tariff", EarlyTerminationFormulas.Limited(2))), (1, Laws))
        from ceilings in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)))
        from laws in Laws.ArrayOf(ceilings)
        select policy with { Ceilings = laws.ToValueList() };

    private static Gen<EarlyTerminationPolicy> Laws => PoliciesNamed("generated/law", EarlyTerminationFormulas.Any(1));

    private static Gen<EarlyTerminationPolicy> PoliciesNamed(string name, Gen<FeeFormula> formulas) =>
        from counter in Counters
        from trials in Gen.Frequency((3, Gen.Constant(default(ValueList<TrialPeriod>))), (2, Trials))
        from freeLastDays in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Elements(1, 14, 30, 49)))
        from clauses in Clauses.List(0, 2)
        from formula in formulas
        from adjustments in Gen.Frequency((2, Gen.Constant(default(ValueList<FeeAdjustment>))), (1, Adjustments.List(1, 3)))
        from rounding in Gens.Roundings
        select new EarlyTerminationPolicy
        {
            Id = new PolicyId(name, "1"),
            Source = Source,
            Currency = Currency.USD,
            Counter = counter,
            Trials = trials,
            FreeLastDays = freeLastDays,
            ReasonClauses = clauses,
            Formula = formula,
            Adjustments = adjustments,
            Rounding = rounding,
        };

    private static Gen<TermCounter> Counters =>
        from part in Gen.Elements(Enum.GetValues<PartMonth>())
        from days in Gen.Elements(DayCount.Calendar, DayCount.Calendar, DayCount.Thirty360)
        from ends in Gen.Elements(Enum.GetValues<MonthEnds>())
        from suspensions in Gen.Elements(Enum.GetValues<SuspensionEffect>())
        from notice in Gen.Elements(Period.FromDays(30), Period.FromMonths(1), Period.FromWeeks(2)).OrNone(7)
        select new TermCounter { PartMonth = part, DayCount = days, MonthEnds = ends, Suspensions = suspensions, NoticePeriod = notice };

    private static Gen<ValueList<TrialPeriod>> Trials =>
        from segments in Gens.Some<CustomerSegment?>(null, CustomerSegment.Consumer, CustomerSegment.ConsumerWithDisability, CustomerSegment.Business)
        from days in Gen.Elements(1, 14, 30).ArrayOf(segments.Count)
        from usage in Gen.Elements(0.5m, 1m).OrNothing(6).ArrayOf(segments.Count)
        select segments.Select((segment, i) => new TrialPeriod(days[i]) { Segment = segment, MostUsageShare = usage[i] }).ToValueList();

    private static Gen<ReasonClause> Clauses =>
        from reasons in Gens.Some(Reasons)
        from effect in Gen.Frequency(
            (2, Gen.Constant(ReasonEffect.Waive)),
            (1, Gen.Constant(ReasonEffect.Keep)),
            (2, EarlyTerminationFormulas.Limited(0).Select(ReasonEffect (fee) => new ReasonEffect.Replaced(fee))))
        from conditions in Gen.Frequency((1, Gen.Constant(default(ValueList<ReasonCondition>))), (2, Conditions))
        select new ReasonClause(reasons.IsEmpty ? [TerminationReason.Death] : reasons, effect) { Conditions = conditions };

    private static Gen<ValueList<ReasonCondition>> Conditions =>
        from chosen in Gen.Elements(Enumerable.Range(0, 5)).ArrayOf(2)
        select chosen.Distinct().Select(Condition).ToValueList();

    private static ReasonCondition Condition(int number) => number switch
    {
        0 => new ReasonCondition.Evidence("a copy of the orders"),
        1 => new ReasonCondition.RelocationAtLeast(90),
        2 => new ReasonCondition.NoServiceAtNewPlace(),
        3 => new ReasonCondition.MovedMoreThan(40),
        _ => new ReasonCondition.WithinDaysOfChangeNotice(30),
    };

    private static Gen<FeeAdjustment> Adjustments { get; } = Gen.OneOf(
        EarlyTerminationFormulas.Rates.Select(FeeAdjustment (rate) => new FeeAdjustment.LessSavedCost(rate)),
        from method in Gen.Elements(Enum.GetValues<VatMethod>()) select (FeeAdjustment)new FeeAdjustment.VatOut(0.2m, method),
        Gen.Constant<FeeAdjustment>(new FeeAdjustment.VatIn(0.2m)),
        from onlyIfPaidEarly in Gens.Bools select (FeeAdjustment)new FeeAdjustment.LessEarlyReceipt(0.04m, onlyIfPaidEarly),
        EarlyTerminationFormulas.Rates.Select(FeeAdjustment (fee) => new FeeAdjustment.AdministrationFee(fee)),
        Gens.Roundings.Select(FeeAdjustment (rounding) => new FeeAdjustment.RoundTo(rounding)));

    private static Gen<EarlyTerminationFacts> FactsFor(EarlyTerminationPolicy policy) =>
        from start in Gens.Dates
        from term in Gen.Elements(Terms)
        from agreedDaysBefore in Gen.Choose(0, 40).OrNothing(8)
        from suspensions in Suspensions(start, start.PlusMonths(term))
        let begun = new EarlyTerminationFacts
        {
            StartDate = start,
            TerminationDate = start,
            TermMonths = term,
            AgreementDate = agreedDaysBefore is { } before ? start.PlusDays(-before) : null,
            Suspensions = suspensions,
        }
        from end in Ends(policy, begun)
        from noticeDaysBefore in Gen.Choose(0, 40).OrNothing(6)
        let earliest = begun.AgreementDate ?? start
        let ended = begun with
        {
            TerminationDate = LocalDate.Max(earliest, end),
            NoticeDate = noticeDaysBefore is { } before ? LocalDate.Max(earliest, end.PlusDays(-before)) : null,
        }
        from nothingIn in Gen.Elements(0, 0, 0, 4)
        from withAmounts in Amounts(ended, nothingIn)
        from facts in Circumstances(withAmounts, nothingIn)
        select facts;

    private static Gen<ValueList<Suspension>> Suspensions(LocalDate start, LocalDate end) =>
        from count in Gen.Elements(0, 0, 0, 1, 2)
        from gaps in Gen.Choose(0, 200).ArrayOf(count)
        from lengths in Gen.Elements(1, 10, 30, 31, 62, 123).ArrayOf(count)
        select OneAfterTheOther(start, end, gaps, lengths);

    private static ValueList<Suspension> OneAfterTheOther(LocalDate start, LocalDate end, int[] gaps, int[] lengths)
    {
        var suspensions = new List<Suspension>();
        var day = start;
        for (var i = 0; i < gaps.Length && day.PlusDays(gaps[i]) < end; i++)
        {
            var from = day.PlusDays(gaps[i]);
            day = from.PlusDays(lengths[i]);
            suspensions.Add(new(from, day));
        }

        return [.. suspensions];
    }

    /// <summary>The days on which something may change, and those beside them.</summary>
    private static Gen<LocalDate> Ends(EarlyTerminationPolicy policy, EarlyTerminationFacts facts)
    {
        var suspendedDays = facts.Suspensions.Sum(suspension => Period.DaysBetween(suspension.From, suspension.To));
        LocalDate[] ends = [facts.AgreedTermEnd, facts.AgreedTermEnd.PlusDays(suspendedDays)];
        var edges = new List<LocalDate> { facts.StartDate };
        edges.AddRange(ends);
        edges.AddRange(ends.Select(end => end.PlusDays(-policy.FreeLastDays)));
        edges.AddRange(policy.Trials.Select(trial => facts.StartDate.PlusDays(trial.Days)));
        edges.AddRange(facts.Suspensions.SelectMany(suspension => new[] { suspension.From, suspension.To }));
        var anniversaries = Enumerable.Range(0, facts.TermMonths + 1).Select(months => facts.StartDate.PlusMonths(months)).ToArray();
        return Gen.OneOf(
            from edge in Gen.Elements(edges.AsEnumerable())
            from beside in Gen.Choose(-1, 1)
            select edge.PlusDays(beside),
            from anniversary in Gen.Elements(anniversaries)
            from shift in Gen.Elements(0, 0, suspendedDays)
            from beside in Gen.Choose(-1, 1)
            select anniversary.PlusDays(shift + beside),
            from day in Gen.Choose(0, Period.DaysBetween(facts.StartDate, ends[1]) + 30)
            select facts.StartDate.PlusDays(day));
    }

    private static Gen<EarlyTerminationFacts> Amounts(EarlyTerminationFacts facts, int nothingIn) =>
        from charge in EarlyTerminationFormulas.Rates.OrNothing(nothingIn)
        from discount in Gen.Elements(0m, 0.1m, 1m).OrNothing(7)
        from price in EarlyTerminationFormulas.Amounts.OrNothing(nothingIn)
        from paid in Gen.Elements(0m, 0.2m, 1m).OrNothing(nothingIn)
        from benefits in EarlyTerminationFormulas.Amounts.OrNothing(nothingIn)
        from last in EarlyTerminationFormulas.Rates.OrNothing(nothingIn)
        from average in EarlyTerminationFormulas.Rates.OrNothing(nothingIn)
        from agreed in EarlyTerminationFormulas.Amounts.OrNothing(nothingIn)
        select facts with
        {
            MonthlyCharge = charge,
            MonthlyDiscount = discount is { } share ? charge * share : null,
            DevicePrice = price,
            PricePaid = paid is { } part ? (price ?? new Money(100, Currency.USD)) * part : null,
            BenefitsReceived = benefits,
            LastBill = last,
            AverageBill = average,
            AgreedAmount = agreed,
        };

    private static Gen<EarlyTerminationFacts> Circumstances(EarlyTerminationFacts facts, int nothingIn) =>
        from reason in Gen.Elements([TerminationReason.OwnWish, .. Reasons])
        from evidence in Gens.Bools.OrNothing(nothingIn)
        from relocation in Gen.Elements(0, 89, 90, 91).OrNothing(nothingIn)
        from served in Gens.Bools.OrNothing(nothingIn)
        from miles in Gen.Elements(0m, 39.9m, 40m, 40.1m).OrNothing(nothingIn)
        from changeNotice in Gen.Elements(-1, 0, 29, 30, 31).OrNothing(nothingIn)
        from segment in Gens.Segments.OrNone(nothingIn)
        from usage in Gen.Elements(0m, 0.5m, 0.51m, 1m, 1.01m).OrNothing(nothingIn)
        from paidEarly in Gens.Bools
        select facts with
        {
            Reason = reason,
            EvidenceGiven = evidence,
            RelocationDays = relocation,
            ServiceAtNewPlace = served,
            MovedMiles = miles,
            ChangeNoticeDate = changeNotice is { } days ? facts.TerminationDate.PlusDays(-days) : null,
            Segment = segment,
            TrialUsageShare = usage,
            PaidEarly = paidEarly,
        };
}
