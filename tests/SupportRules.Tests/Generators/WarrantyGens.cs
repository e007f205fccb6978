using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.Warranty;

namespace SupportRules.Tests.Generators;

/// <summary>Documents made of clauses as real ones have them, and claims that aim at the ends of their periods.</summary>
internal static class WarrantyGens
{
    private static readonly WarrantyFact.Flag Approved = new("approved beforehand");
    private static readonly WarrantyFact.Flag DueToPart = new("failure due to unauthorised part");
    private static readonly WarrantyFact.Flag ByWarrantor = new("caused by warrantor");
    private static readonly WarrantyFact.Number Capacity = new("battery capacity percent");

    private static readonly ValueList<ProductComponent> Tree =
        [new("sealed system"), new("compressor", "sealed system"), new("valve", "compressor"), new("display"), new("light bulb")];

    private static WarrantyTest Full { get; } = new WarrantyTest.DesignationIs(WarrantyDesignation.Full);

    private static WarrantyTest RegisteredInTime { get; } = new WarrantyTest.All(
        [WarrantyFact.Registered.Is(true), new WarrantyTest.Within(WarrantyEvent.Registration, WarrantyLength.Days(60), WarrantyEvent.Installation)]);

    private static Gen<WarrantyLength> Ends => Gen.Elements(
        WarrantyLength.Days(90), WarrantyLength.Days(365), WarrantyLength.Months(12), WarrantyLength.Years(1), WarrantyLength.Years(1), WarrantyLength.Years(2), WarrantyLength.Years(5), WarrantyLength.Life);

    private static Gen<StartBasis> Starts => Gen.Frequency(
        (5, Gen.Constant(StartBasis.From(WarrantyEvent.Purchase))),
        (2, Gen.Constant(StartBasis.From(WarrantyEvent.Installation, new StartDate(WarrantyEvent.Manufacture, WarrantyLength.Days(90))))),
        (1, Gen.Constant(StartBasis.EarliestOf(new StartDate(WarrantyEvent.Delivery), new StartDate(WarrantyEvent.Manufacture, WarrantyLength.Days(180))))),
        (1, Gen.Constant(StartBasis.LatestOf(new StartDate(WarrantyEvent.Delivery), new StartDate(WarrantyEvent.Installation)))));

    private static Gen<CoveragePeriod> Periods =>
        from start in Starts
        from until in Ends
        from after in Gen.Elements(WarrantyLength.Days(89), WarrantyLength.Days(30)).OrNone(8)
        from inside in Gen.Elements(WarrantyEvent.Failure, WarrantyEvent.Failure, WarrantyEvent.Failure, WarrantyEvent.Notice)
        from least in Gen.Elements(WarrantyLength.Years(1), WarrantyLength.Days(91)).OrNone(8)
        select new CoveragePeriod { Start = start, After = after, Until = until, Inside = inside, NotLessThan = least };

    private static Gen<CostShare> Shares => Gen.Frequency<CostShare>(
        (5, Gen.Constant<CostShare>(new CostShare.Free())),
        (3, Gen.Constant<CostShare>(new CostShare.Customer())),
        (2, Gen.Constant<CostShare>(new CostShare.Silent())),
        (1, Gen.Constant<CostShare>(new CostShare.Percent(0.25m))),
        (1, Gen.Constant<CostShare>(new CostShare.Capped(Usd(100)))),
        (1, ProRata));

    private static Gen<CostShare> ProRata =>
        from basis in Gen.Elements(Enum.GetValues<PriceBasis>()).OrNothing(2)
        from side in Gen.Elements(Enum.GetValues<ProRataSide>())
        from age in Gen.Elements(WarrantyLength.Months(3)).OrNone(8)
        from schedule in Gen.Elements<ProRataSchedule>(
            new ProRataSchedule.Linear { Measure = new ProRataMeasure.Time(ElapsedUnit.Months, ElapsedCount.Completed), Total = 12, Free = 3 },
            new ProRataSchedule.Steps { Measure = new ProRataMeasure.Time(ElapsedUnit.Days, ElapsedCount.Started), Bands = [new(0, 30, 0), new(31, 90, 0.25m), new(91, 365, 0.5m)] },
            new ProRataSchedule.Linear { Measure = ProRataMeasure.Miles, Total = 12_001 },
            new ProRataSchedule.Linear { Measure = ProRataMeasure.Miles, Total = 24_000, TotalFactors = [new("registered", 0.5m)] })
        select (CostShare)new CostShare.ProRata(schedule with { PriceBasis = basis, Side = side, MaxAge = age });

    private static Gen<ValueList<HeadCost>> Costs =>
        from parts in Gen.Frequency<CostShare>((6, Gen.Constant<CostShare>(new CostShare.Free())), (2, Shares), (1, ProRata))
        from labour in Shares
        from until in Gen.Elements(WarrantyLength.Days(90), WarrantyLength.Years(1)).OrNone(7)
        from shipping in Shares.OrNone(5)
        select (ValueList<HeadCost>)[new(CostHead.Parts, parts), new HeadCost(CostHead.Labour, labour) { Until = labour is CostShare.Free ? until : null }, .. shipping is null ? (ValueList<HeadCost>)[] : [new(CostHead.Shipping, shipping)]];

    private static Gen<WarrantyGrant> Grant(int number) =>
        from scope in Gen.Frequency(
            (6, Gen.Constant<ComponentScope>(new ComponentScope.All())),
            (2, Gen.Elements(ComponentScope.Of("sealed system"), ComponentScope.Of("compressor", "display"))),
            (1, Gen.Constant<ComponentScope>(new ComponentScope.AllExcept(["light bulb"]))))
        from when in Gen.Frequency(
            (8, Gen.Constant(default(ValueList<WarrantyTest>))),
            (1, Gen.Constant((ValueList<WarrantyTest>)[WarrantyFact.FailureMode.In("leakage")])),
            (1, Gen.Constant((ValueList<WarrantyTest>)[WarrantyFact.Use.NotIn("household")])),
            (1, Gen.Constant((ValueList<WarrantyTest>)[WarrantyFact.Use.In("household")])),
            (2, Gen.Constant((ValueList<WarrantyTest>)[RegisteredInTime])),
            (1, Gen.Constant((ValueList<WarrantyTest>)[new WarrantyTest.Any([Capacity.LessThan(80), WarrantyFact.FailureMode.Is("leakage")])])))
        from owners in Gen.Frequency((6, Gen.Constant(default(ValueList<string>))), (1, Gen.Constant((ValueList<string>)["original"])))
        from period in Periods
        from usage in Gen.Frequency((6, Gen.Constant(default(ValueList<UsageLimit>))), (2, Gen.Constant((ValueList<UsageLimit>)[new UsageLimit(12_000, "mi")])))
        from joined in Gen.Elements(UsageJoin.First, UsageJoin.First, UsageJoin.Last)
        from costs in Costs
        from cap in Gen.Elements(150m).OrNothing(9)
        from remedies in Gen.Frequency((6, Gen.Constant(default(ValueList<string>))), (1, Gen.Constant((ValueList<string>)["repair", "replace"])))
        from designation in Gen.Elements(Enum.GetValues<WarrantyDesignation>()).OrNothing(6)
        select new WarrantyGrant
        {
            Clause = Clause($"grant {number}"),
            Designation = designation,
            Components = scope,
            When = when,
            Beneficiaries = owners,
            FallsBackTo = owners.IsEmpty || number == 0 ? null : "grant 0",
            Period = period,
            Usage = usage,
            Join = joined,
            Costs = costs,
            Cap = cap is { } most ? Usd(most) : null,
            Remedies = remedies,
        };

    private static Gen<WarrantyCondition> Condition(int number) => Gen.Elements<Func<WarrantyClause, WarrantyCondition>>(
        clause => new() { Clause = clause, Kind = ClauseKind.AuthorisedSeller, Test = WarrantyFact.SellerAuthorised.Is(true) },
        clause => new() { Clause = clause, Kind = ClauseKind.Proof, Test = WarrantyFact.ProofOfPurchase.Is(true) },
        clause => new() { Clause = clause, Kind = ClauseKind.Registration, Test = new WarrantyTest.Within(WarrantyEvent.Registration, WarrantyLength.Days(30), WarrantyEvent.Purchase), Unless = [WarrantyFact.State.In("CA")] },
        clause => new() { Clause = clause, Kind = ClauseKind.Scope, Test = WarrantyFact.Price.MoreThan(150) },
        clause => new() { Clause = clause, Kind = new("existed at delivery"), Test = WarrantyFact.ExistedAtDelivery.Is(true) },
        clause => new() { Clause = clause, Kind = ClauseKind.AuthorisedService, Effect = new ConditionEffect.DirectsService() },
        clause => new() { Clause = clause, Kind = ClauseKind.AuthorisedService, Effect = new ConditionEffect.DirectsService(), Grants = ["grant 0"] },
        clause => new() { Clause = clause, Kind = ClauseKind.AuthorisedService, Test = WarrantyFact.Use.In("household"), Grants = ["grant 0"] },
        clause => new() { Clause = clause, Kind = ClauseKind.Use, Test = WarrantyFact.Use.In("household"), Effect = new ConditionEffect.Shorten(WarrantyLength.Days(90)) },
        clause => new() { Clause = clause, Kind = ClauseKind.Registration, Test = WarrantyFact.Registered.Is(true), Effect = new ConditionEffect.Upgrade(WarrantyLength.Years(10)) },
        clause => new() { Clause = clause, Kind = ClauseKind.Registration, Test = new WarrantyTest.Within(WarrantyEvent.Registration, WarrantyLength.Days(30), WarrantyEvent.Purchase), Effect = new ConditionEffect.Upgrade(WarrantyLength.Years(10)), Unless = [WarrantyFact.State.In("CA")] },
        clause => new() { Clause = clause, Kind = ClauseKind.PriorApproval, Test = Approved.Is(true), Effect = new ConditionEffect.ShiftCost([HeadCost.Customer(CostHead.Labour)]) }).Select(make => make(Clause($"condition {number}")));

    private static Gen<WarrantyExclusion> Exclusion(int number) => Gen.Elements<Func<WarrantyClause, WarrantyExclusion>>(
        clause => new() { Clause = clause, Kind = ClauseKind.Cause, When = [WarrantyFact.Cause.In("accident", "liquid")] },
        clause => new() { Clause = clause, Kind = new("component"), When = [WarrantyFact.Component.In("light bulb")], After = WarrantyLength.Days(90) },
        clause => new() { Clause = clause, Kind = ClauseKind.Use, When = [WarrantyFact.Use.NotIn("household")] },
        clause => new() { Clause = clause, Kind = ClauseKind.FailureMode, When = [WarrantyFact.FailureMode.In("cosmetic")], Unless = [ByWarrantor.Is(true)] },
        clause => new() { Clause = clause, Kind = ClauseKind.Modification, When = [WarrantyFact.Cause.NotIn("defect")], OnlyIfCaused = DueToPart }).Select(make => make(Clause($"exclusion {number}")));

    private static Gen<CostRule> Rule(int number) => Gen.Elements<Func<WarrantyClause, CostRule>>(
        clause => new() { Clause = clause, After = WarrantyLength.Days(90), Costs = [HeadCost.Customer(CostHead.Labour)] },
        clause => new() { Clause = clause, When = [WarrantyFact.State.In("AK")], Costs = [HeadCost.Customer(CostHead.Shipping), HeadCost.Customer(CostHead.Labour)] },
        clause => new() { Clause = clause, Costs = [HeadCost.Customer(CostHead.Shipping)] },
        clause => new() { Clause = clause, Until = WarrantyLength.Years(1), Costs = [HeadCost.Free(CostHead.Labour)] }).Select(make => make(Clause($"rule {number}")));

    internal static Gen<AfterRemedy> Remedies =>
        from rule in Gen.Elements(Enum.GetValues<AfterRemedyRule>())
        from remedies in Gen.Elements<ValueList<WarrantyEvent>>([WarrantyEvent.Exchange], [WarrantyEvent.Repair], [WarrantyEvent.Exchange, WarrantyEvent.Repair])
        from length in Gen.Elements(WarrantyLength.Days(90), WarrantyLength.Months(12))
        from costs in Gen.Elements<ValueList<HeadCost>>([], [], [HeadCost.Free(CostHead.Parts), HeadCost.Silent(CostHead.Labour)])
        select new AfterRemedy { Clause = Clause("after remedy"), On = rule == AfterRemedyRule.StaysOpen ? [WarrantyEvent.Repair] : remedies, Rule = rule, Length = rule == AfterRemedyRule.Remainder ? null : length, Costs = costs };

    public static Gen<WarrantyDocument> Documents =>
        from kind in Gen.Elements(Enum.GetValues<WarrantyKind>())
        from designation in Gen.Elements(Enum.GetValues<WarrantyDesignation>())
        from tree in Gens.Bools
        from grants in Numbered(Grant, 1, 3)
        from conditions in Numbered(Condition, 0, 2)
        from exclusions in Numbered(Exclusion, 0, 2)
        from rules in Numbered(Rule, 0, 2)
        from remedy in Remedies.OrNone(6)
        from clock in Gens.Bools.OrNothing(7)
        from presumption in Gen.Elements(WarrantyLength.Days(90), WarrantyLength.Years(1)).OrNone(5)
        select new WarrantyDocument
        {
            Id = new("generated/warranty", "1"),
            Source = new("Generated warranty", "all of it"),
            Warrantor = "Maker",
            Kind = kind,
            Designation = designation,
            Components = tree ? Tree : default,
            Grants = grants,
            Conditions = conditions,
            Exclusions = exclusions,
            CostRules = rules,
            AfterRemedies = remedy is null ? [] : [remedy],
            Clock = clock is { } stops ? new(Clause("clock"), stops) : null,
            Presumption = presumption is null ? null : new(Clause("presumption"), WarrantyFact.ExistedAtDelivery, presumption),
        };

    public static Gen<LegalOverlay> Laws =>
        from effects in Gens.Some(
            new LegalEffect.Void(new ClauseTarget.OfKind(ClauseKind.Registration)),
            new LegalEffect.Void(new ClauseTarget.At("exclusion 0")) { When = [Approved.Is(true)] },
            new LegalEffect.StandsOnlyIf(new ClauseTarget.OfKind(ClauseKind.Use)) { When = [DueToPart.Is(true)] },
            new LegalEffect.StandsOnlyIf(new ClauseTarget.OfKind(ClauseKind.AuthorisedService)) { When = [DueToPart.Is(true)] },
            new LegalEffect.HeadFree(CostHead.Shipping) { When = [Approved.Is(true)] },
            new LegalEffect.HeadFree(CostHead.Labour) { When = [Full] },
            new LegalEffect.StartNotBefore(WarrantyEvent.Delivery),
            new LegalEffect.StartNotBefore(WarrantyEvent.Installation) { When = [Full] },
            new LegalEffect.LastsAtLeast(WarrantyLength.Years(2)),
            new LegalEffect.LastsAtLeast(WarrantyLength.Years(3)) { When = [Full, Approved.Is(true)] },
            new LegalEffect.ClockStops(),
            new LegalEffect.AfterRemedies(new() { Clause = Clause("after remedy by law"), On = [WarrantyEvent.Repair], Rule = AfterRemedyRule.ExtendOnce, Length = WarrantyLength.Months(12) }),
            new LegalEffect.Presumes(new(Clause("presumption by law"), WarrantyFact.ExistedAtDelivery, WarrantyLength.Years(1))),
            new LegalEffect.DemandUnlawful(ClauseKind.Registration) { When = [Full] },
            new LegalEffect.DemandLawful(ClauseKind.Registration) { When = [new WarrantyTest.Discloses(ClauseKind.Registration, true)] },
            new LegalEffect.DemandUnlawful(ClauseKind.AuthorisedService) { When = [new WarrantyTest.Discloses(ClauseKind.AuthorisedService, false)] },
            new LegalEffect.DemandUnlawful(ClauseKind.AuthorisedService) { When = [new WarrantyTest.CostIs(CostHead.Labour, new CostShare.Customer())] },
            (LegalEffect)new LegalEffect.DemandLawful(ClauseKind.AuthorisedService) { When = [new WarrantyTest.CostIs(CostHead.Labour, new CostShare.Free())] })
        from when in Gen.Elements<ValueList<WarrantyTest>>([], [], [new WarrantyTest.OnOrAfter(WarrantyEvent.Purchase, new(2023, 7, 1))], [Full], [new WarrantyTest.DesignationIs(WarrantyDesignation.Limited)])
        select new LegalOverlay
        {
            Source = new("Generated law", "any"),
            When = when,
            Effects = effects.IsEmpty ? [new LegalEffect.ClockStops()] : effects,
        };

    /// <summary>Claims on a document; so many facts in ten are unknown.</summary>
    public static Gen<WarrantyFacts> FactsFor(WarrantyDocument document, int unknownInTen) =>
        from purchase in Gens.Dates
        from end in Gen.Elements(document.Grants.SelectMany(grant => new[] { grant.Period.Until, grant.Period.After ?? grant.Period.Until }).Append(WarrantyLength.Days(90)).ToArray())
        from near in Gen.Frequency((3, Gen.Choose(-1, 1)), (2, Gen.Choose(-400, 100)), (1, Gen.Choose(80, 460)))
        let failure = (end.After(purchase) ?? purchase.PlusYears(12)).PlusDays(near)
        from dates in DatesOf(purchase, failure, unknownInTen)
        from component in Gen.Elements("compressor", "valve", "display", "light bulb", "sealed system").OrNone(unknownInTen)
        from partOf in Gen.Elements<ValueList<string>?>([], [], ["sealed system"], null)
        from known in FactsOf(unknownInTen)
        let facts = dates.Any(date => date.Date is null && date.Event == WarrantyEvent.Repair) && dates.Any(date => date.Date is null && date.Event == WarrantyEvent.ReturnedForRepair)
            ? known.Where(fact => fact.Name != WarrantyFact.DaysInRepair.Name).Append(WarrantyFact.DaysInRepair.Of(0)).ToValueList()
            : known
        from heads in Gen.Elements<ValueList<CostHead>>([CostHead.Parts, CostHead.Labour], [CostHead.Parts, CostHead.Labour, CostHead.Shipping], [CostHead.Labour], [CostHead.Parts])
        from costs in Gen.Elements(40m, 100m, 100.01m, 150m, 200.02m).OrNothing(4)
        from demands in Gens.Some(ClauseKind.AuthorisedService, ClauseKind.Registration, ClauseKind.OwnShipping)
        from tried in Gens.Some("repair", "replace")
        from goodwill in Gens.Bools
        select new WarrantyFacts
        {
            Dates = dates,
            Component = component,
            PartOf = unknownInTen == 0 ? partOf ?? default(ValueList<string>) : partOf,
            Facts = facts,
            CostHeads = heads,
            Costs = costs is { } cost ? heads.Select((head, i) => new HeadAmount(head, Usd(cost + i))).ToValueList() : [],
            Demands = demands,
            RemediesExhausted = tried,
            Goodwill = goodwill ? [new(CostHead.Labour, 0.75m)] : [],
        };

    private static Gen<ValueList<EventDate>> DatesOf(LocalDate purchase, LocalDate failure, int unknownInTen) =>
        from made in Gen.Elements(400, 181, 180, 179, 91, 90, 89, 0)
        let manufacture = LocalDate.Min(purchase, failure).PlusDays(-made)
        from delivered in Gen.Choose(0, 40)
        from installed in Gen.Choose(0, 60)
        from registered in Gen.Elements(29, 30, 31, 59, 60, 61, 106)
        from told in Gen.Elements(0, 0, 1, 30)
        from exchanged in Gen.Elements(-91, -90, -89, 1, 30)
        from returned in Gen.Elements(-30, -1, 0, 1)
        from inRepair in Gen.Elements(0, 5, 25)
        from reported in Gen.Elements(59, 60, 61, 89, 90, 91)
        let repaired = failure.PlusDays(returned + inRepair)
        from dates in Gens.Each<EventDate?>(
        [
            Told(WarrantyEvent.Manufacture, manufacture, unknownInTen, 1),
            Told(WarrantyEvent.Purchase, purchase, unknownInTen, 0),
            Told(WarrantyEvent.Delivery, purchase.PlusDays(delivered), unknownInTen, 1),
            Told(WarrantyEvent.Installation, purchase.PlusDays(installed), unknownInTen, 3),
            Told(WarrantyEvent.Registration, purchase.PlusDays(registered), unknownInTen, 2),
            Told(WarrantyEvent.Failure, failure, unknownInTen, 0),
            Told(WarrantyEvent.Notice, failure.PlusDays(told), unknownInTen, 0),
            Told(WarrantyEvent.Exchange, failure.PlusDays(exchanged), unknownInTen, 6),
            Told(WarrantyEvent.ReturnedForRepair, failure.PlusDays(returned), unknownInTen, 5),
            Told(WarrantyEvent.Repair, repaired, unknownInTen, 6),
            Told(WarrantyEvent.FailedRepairReported, repaired.PlusDays(reported), unknownInTen, 6),
        ])
        select dates.Where(date => date is not null).Select(date => date!).ToValueList();

    private static Gen<EventDate?> Told(WarrantyEvent @event, LocalDate date, int unknownInTen, int notInTen) =>
        Gen.Frequency((10 - notInTen, Gen.Constant(@event.On(date))), (notInTen, Gen.Constant(@event.DidNotHappen))).OrNone(unknownInTen);

    private static Gen<ValueList<ClaimFact>> FactsOf(int unknownInTen) =>
        from read in Gen.Elements(0m, 100m)
        from driven in Gen.Elements(0m, 11_999m, 12_000m, 12_001m, 30_000m)
        from facts in Gens.Each<ClaimFact?>(
        [
            Gen.Elements(WarrantyFact.FailureMode.Of("leakage"), WarrantyFact.FailureMode.Of("cosmetic"), WarrantyFact.FailureMode.Of("stopped working")).OrNone(unknownInTen),
            Gen.Elements(WarrantyFact.Cause.Of("defect"), WarrantyFact.Cause.Of("defect"), WarrantyFact.Cause.Of("accident")).OrNone(unknownInTen),
            Gen.Elements(WarrantyFact.Use.Of("household"), WarrantyFact.Use.Of("household"), WarrantyFact.Use.Of("commercial")).OrNone(unknownInTen),
            Gen.Elements(WarrantyFact.Owner.Of("original"), WarrantyFact.Owner.Of("later")).OrNone(unknownInTen),
            Gen.Elements(WarrantyFact.State.Of("CA"), WarrantyFact.State.Of("AK"), WarrantyFact.State.Of("OH")).OrNone(unknownInTen),
            Flag(WarrantyFact.SellerAuthorised, unknownInTen),
            Flag(WarrantyFact.ProofOfPurchase, unknownInTen),
            Flag(WarrantyFact.Registered, unknownInTen),
            Flag(WarrantyFact.ExistedAtDelivery, unknownInTen),
            Flag(WarrantyFact.SameDefect, unknownInTen),
            Flag(Approved, unknownInTen),
            Flag(DueToPart, unknownInTen),
            Flag(ByWarrantor, unknownInTen),
            Gen.Elements(149m, 150m, 151m).Select(WarrantyFact.Price.Of).OrNone(unknownInTen),
            Gen.Elements(79m, 80m, 81m).Select(Capacity.Of).OrNone(unknownInTen),
            Gen.Elements(0m, 1m, 21m).Select(WarrantyFact.DaysInRepair.Of).OrNone(unknownInTen),
            Gen.Constant(WarrantyFact.OdometerAtStart.Of(read)).OrNone(unknownInTen),
            Gen.Constant(WarrantyFact.Odometer.Of(read + driven)).OrNone(unknownInTen),
        ])
        select facts.Where(fact => fact is not null).Select(fact => fact!).ToValueList();

    private static Gen<ClaimFact?> Flag(WarrantyFact.Flag fact, int unknownInTen) => Gen.Elements(fact.Of(true), fact.Of(true), fact.Of(false)).OrNone(unknownInTen);

    private static Gen<ValueList<T>> Numbered<T>(Func<int, Gen<T>> make, int least, int most) =>
        from count in Gen.Choose(least, most)
        from items in Gens.Each(Enumerable.Range(0, count).Select(make))
        select items;

    private static WarrantyClause Clause(string locator) => new("Generated warranty", locator);

    private static Money Usd(decimal amount) => new(amount, Currency.USD);
}
