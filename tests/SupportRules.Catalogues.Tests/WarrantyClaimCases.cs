using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.Warranty;

namespace SupportRules.Catalogues.Tests;

/// <summary>Random claims under a document: each fact that it tests is what it asks for, or something else, or unknown; each event is near an edge of a period.</summary>
internal static class WarrantyClaimCases
{
    private static readonly LocalDate Start = new(2028, 2, 29);

    private static readonly string[] Heads = Enum.GetNames<CostHead>();

    public static IEnumerable<WarrantyFacts> Of(WarrantyDocument document, int count, ulong seed) => Claims(document).Sample(count, new Rnd(seed, 0x9E3779B97F4A7C15), 50);

    private static Gen<WarrantyFacts> Claims(WarrantyDocument document) =>
        from component in Gen.Elements<string>([.. Components(document)])
        from facts in Facts(document)
        from dates in Dates(document)
        from head in Gen.Elements(Heads)
        select new WarrantyFacts
        {
            Component = component,
            PartOf = [],
            Dates = dates,
            Facts = dates.Any(date => date.Event == WarrantyEvent.Repair && date.Date is not null)
                ? facts
                : [.. facts.Select(fact => fact.Name == WarrantyFact.DaysInRepair.Name ? WarrantyFact.DaysInRepair.Of(0) : fact)],
            CostHeads = head is nameof(CostHead.Parts) or nameof(CostHead.Labour) ? [CostHead.Parts, CostHead.Labour] : [CostHead.Parts, CostHead.Labour, Enum.Parse<CostHead>(head)],
            Demands = [.. document.Conditions.Where(one => one.Effect is ConditionEffect.DirectsService).Select(one => one.Kind).Append(ClauseKind.AuthorisedService).Distinct()],
        };

    private static IEnumerable<string> Components(WarrantyDocument document) => document.Grants
        .SelectMany(grant => grant.Components switch
        {
            ComponentScope.Only only => only.Names,
            ComponentScope.AllExcept except => except.Names,
            _ => default,
        })
        .Concat(Tests(document).OfType<WarrantyTest.In>().Where(test => test.Fact.Name == WarrantyFact.Component.Name).SelectMany(test => test.Values))
        .Append("something else")
        .Distinct(StringComparer.Ordinal);

    private static Gen<ValueList<ClaimFact>> Facts(WarrantyDocument document)
    {
        // Mostly what neither excludes nor bars: else hardly a claim would reach the clauses about costs.
        var benign = document.Exclusions.SelectMany(one => one.When).SelectMany(Inner).SelectMany(test => Values(test).Where(value => !Meets(test, value)))
            .Concat(document.Conditions.Select(one => one.Test).OfType<WarrantyTest>().SelectMany(Inner).SelectMany(test => Values(test).Where(value => Meets(test, value))))
            .Concat(document.Grants.SelectMany(one => one.When).SelectMany(Inner).SelectMany(test => Values(test).Where(value => Meets(test, value))))
            .ToList();
        var facts = Tests(document).SelectMany(Values)
            .Concat(benign).Concat(benign).Concat(benign).Concat(benign)
            .Concat(document.Exclusions.Where(one => one.OnlyIfCaused is not null).SelectMany(one => new ClaimFact[] { one.OnlyIfCaused!.Of(true), one.OnlyIfCaused.Of(false) }))
            .Concat(document.Presumption is { } presumption ? [presumption.Fact.Of(true)] : [])
            .Concat(document.Clock is null ? [] : [WarrantyFact.DaysInRepair.Of(0), WarrantyFact.DaysInRepair.Of(20)])
            .Concat(document.Grants.SelectMany(grant => grant.Usage).SelectMany(limit => new ClaimFact[]
            {
                limit.BaseReading.Of(0), limit.Reading.Of(limit.Max), limit.Reading.Of(limit.Max + 1), limit.Reading.Of(Math.Floor(limit.Max / 2)),
            }))
            .Append(WarrantyFact.SameDefect.Of(true))
            .GroupBy(fact => fact.Name)
            .ToList();
        return facts.Aggregate(
            Gen.Constant(default(ValueList<ClaimFact>)),
            (lists, next) => from list in lists
                             from fact in Gen.Elements<ClaimFact>([.. next])
                             from isKnown in Gen.Choose(0, 9)
                             select isKnown == 0 ? list : list.Add(fact))
            .Select(Rising);
    }

    /// <summary>A reading never falls.</summary>
    private static ValueList<ClaimFact> Rising(ValueList<ClaimFact> facts)
    {
        var start = facts.OfType<ClaimFact.Count>().FirstOrDefault(fact => fact.Name == WarrantyFact.OdometerAtStart.Name)?.Number ?? 0;
        return [.. facts.Select(fact => fact is ClaimFact.Count count && count.Name == WarrantyFact.Odometer.Name ? WarrantyFact.Odometer.Of(start + count.Number) : fact)];
    }

    private static IEnumerable<ClaimFact> Values(WarrantyTest test) => test switch
    {
        WarrantyTest.In { Fact: var fact, Values: var values } when fact.Name != WarrantyFact.Component.Name => [.. values.Select(fact.Of), fact.Of("something else")],
        WarrantyTest.NotIn { Fact: var fact, Values: var values } => [.. values.Select(fact.Of), fact.Of("something else")],
        WarrantyTest.Is { Fact: var fact } => [fact.Of(true), fact.Of(false)],
        WarrantyTest.AtLeast { Fact: var fact, Limit: var limit } => [fact.Of(limit), fact.Of(limit - 1)],
        WarrantyTest.AtMost { Fact: var fact, Limit: var limit } => [fact.Of(limit), fact.Of(limit + 1)],
        WarrantyTest.MoreThan { Fact: var fact, Limit: var limit } => [fact.Of(limit), fact.Of(limit + 0.01m)],
        WarrantyTest.LessThan { Fact: var fact, Limit: var limit } => [fact.Of(limit), fact.Of(limit - 0.01m)],
        _ => [],
    };

    private static bool Meets(WarrantyTest test, ClaimFact fact) => (test, fact) switch
    {
        (WarrantyTest.In asked, ClaimFact.Word found) => asked.Values.Contains(found.Text),
        (WarrantyTest.NotIn asked, ClaimFact.Word found) => !asked.Values.Contains(found.Text),
        (WarrantyTest.Is asked, ClaimFact.YesNo found) => asked.Value == found.IsSo,
        (WarrantyTest.AtLeast asked, ClaimFact.Count found) => found.Number >= asked.Limit,
        (WarrantyTest.AtMost asked, ClaimFact.Count found) => found.Number <= asked.Limit,
        (WarrantyTest.MoreThan asked, ClaimFact.Count found) => found.Number > asked.Limit,
        (WarrantyTest.LessThan asked, ClaimFact.Count found) => found.Number < asked.Limit,
        _ => false,
    };

    private static IEnumerable<WarrantyTest> Tests(WarrantyDocument document) => document.Grants.SelectMany(one => one.When)
        .Concat(document.Conditions.Select(one => one.Test).OfType<WarrantyTest>())
        .Concat(document.Conditions.SelectMany(one => one.Unless))
        .Concat(document.Exclusions.SelectMany(one => one.When.Concat(one.Unless)))
        .Concat(document.CostRules.SelectMany(one => one.When))
        .SelectMany(Inner);

    private static IEnumerable<WarrantyTest> Inner(WarrantyTest test) => test switch
    {
        WarrantyTest.Any { Tests: var tests } => tests.SelectMany(Inner),
        WarrantyTest.All { Tests: var tests } => tests.SelectMany(Inner),
        _ => [test],
    };

    private static Gen<ValueList<EventDate>> Dates(WarrantyDocument document)
    {
        var inside = document.Grants.Select(grant => grant.Period.Inside).Distinct().ToArray();
        var starts = document.Grants.SelectMany(grant => grant.Period.Start.Dates).Select(date => date.Event).Distinct().ToArray();
        var before = Tests(document).OfType<WarrantyTest.Within>().Select(test => test.Of).Where(one => !starts.Contains(one)).Distinct().ToArray();
        LocalDate[] edges =
        [
            .. document.Grants.SelectMany(grant => new[] { grant.Period.After?.After(Start), grant.Period.Until.After(Start) }).OfType<LocalDate>(),
            .. document.Grants.SelectMany(grant => grant.Costs).Select(cost => cost.Until?.After(Start)).OfType<LocalDate>(),
            .. document.Presumption?.LastDay(Start) is { } presumed ? new[] { presumed } : [],
            Start,
        ];
        return from edge in Gen.Elements(edges)
               from days in Gen.Elements(-40, -1, 0, 0, 1, 5, 40, 80)
               from backwards in Gen.Elements(0, 10, 45, 60, 61, 90, 91)
               from remedied in Gen.Elements(0, 1, 2)
               from isRegistered in Gen.Elements(true, true, false)
               from isStartKnown in Gen.Choose(0, 9)
               let failure = LocalDate.Max(Start, edge.PlusDays(days))
               let remedy = LocalDate.Max(Start, failure.PlusDays(-backwards))
               select (ValueList<EventDate>)
               [
                   .. starts.Where(start => start != WarrantyEvent.Repair).Take(isStartKnown == 0 ? 0 : 9).Select(start => start.On(Start)),
                   .. before.Select(one => one.On(Start.PlusDays(-backwards))),
                   .. inside.Select(one => one.On(failure)),
                   starts.Contains(WarrantyEvent.Repair) ? WarrantyEvent.Repair.On(Start) : remedied == 1 ? WarrantyEvent.Repair.On(remedy) : WarrantyEvent.Repair.DidNotHappen,
                   remedied == 2 ? WarrantyEvent.Exchange.On(remedy) : WarrantyEvent.Exchange.DidNotHappen,
                   WarrantyEvent.ReturnedForRepair.DidNotHappen,
                   WarrantyEvent.FailedRepairReported.DidNotHappen,
                   .. isRegistered ? new[] { WarrantyEvent.Registration.On(Start.PlusDays(backwards)) } : [WarrantyEvent.Registration.DidNotHappen],
               ];
    }
}
