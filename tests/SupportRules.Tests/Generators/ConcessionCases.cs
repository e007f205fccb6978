using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.CustomerValue;

namespace SupportRules.Tests.Generators;

/// <summary>Requests on, just below and just above what caps leave, with histories on both edges of their windows.</summary>
internal sealed class ConcessionCases : PolicyCases<ConcessionPolicy, ConcessionFacts, ConcessionAnswer>
{
    public static readonly TierScale Scale = CustomerTier.Scale(20, 50, 80, new(5000, Currency.USD));

    private static readonly string[] Roles = ["csr", "lead", "supervisor"];

    private static readonly string?[] MoneyTiers = [null, "3"];

    private static readonly string[] Tiers = ["1", "0", "2", "3", "4", "5"];

    protected override Gen<(ConcessionPolicy Policy, ConcessionFacts Facts)> Cases => Any.Select(one => (one.Policy, one.Facts));

    public static Gen<ConcessionCase> Any { get; } =
        from policy in Policies
        from facts in FactsFor(policy)
        select new ConcessionCase(policy, facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(ConcessionCases)])]</c>.</summary>
    public static Arbitrary<ConcessionCase> Arbitrary() => Any.ToArbitrary();

    private static Gen<ConcessionPolicy> Policies =>
        from limits in Gens.Each(Roles.Select(LimitsOf))
        from conditions in Gens.Some(Enum.GetValues<ConcessionRequirement>())
        from areAsked in Gen.Elements(false, false, true)
        from kinds in Gen.Elements<ValueList<ConcessionKind>>([], [ConcessionKind.Credit], [ConcessionKind.Credit, ConcessionKind.Discount])
        from region in Gen.Elements(false, false, true)
        from offers in Gen.Elements(false, false, true)
        from inOrder in Gens.Bools
        from most in Gen.Elements(10m, 20m).OrNothing(5)
        select new ConcessionPolicy
        {
            Id = new("generated/concessions", "1"),
            Source = new("Generated rules", "concessions"),
            Currency = Currency.USD,
            Roles = [.. Roles.Select(code => new AgentRole(code))],
            Scale = Scale,
            Limits = [.. limits.SelectMany(list => list)],
            Conditions = [.. areAsked ? conditions.Select(ConcessionCondition (one) => new ConcessionCondition.Requires(one) { Kinds = kinds }) : [], .. region ? [new ConcessionCondition.NotIn(["WV", "PR"])] : (ConcessionCondition[])[]],
            Offers = offers
                ? [
                    new SaveOffer("first", ConcessionKind.Discount) { Most = most is { } percent ? ConcessionAmount.Percent(percent) : null },
                    new SaveOffer("second", ConcessionKind.Credit),
                    new SaveOffer("last", ConcessionKind.Discount) { NotWith = ["first"] },
                    new SaveOffer("stay", ConcessionKind.SaveOffer) { NotWith = ["second"] },
                ]
                : [],
            OffersInOrder = offers && inOrder,
        };

    private static Gen<ValueList<ConcessionLimit>> LimitsOf(string role) =>
        from money in Gens.Each(MoneyTiers.Select(tier => Limit(role, [ConcessionKind.Credit, ConcessionKind.FeeWaiver], tier, MoneyCaps(role))))
        from percent in Limit(role, [ConcessionKind.Discount], null, PercentCaps(role))
        from points in Limit(role, [ConcessionKind.LoyaltyPoints], null, PointCaps)
        from devices in Limit(role, [ConcessionKind.FreeDevice], null, DeviceCaps)
        from saves in Limit(role, [ConcessionKind.SaveOffer], null, SaveCaps)
        from kept in Gen.Choose(0, 9).ArrayOf(6)
        let all = new[] { money[0], money[1], percent, points, devices, saves }
        select all.Where((_, i) => kept[i] > 1).ToValueList();

    private static Gen<ConcessionLimit> Limit(string role, ValueList<ConcessionKind> kinds, string? tier, Gen<ValueList<ConcessionCap>> caps) =>
        from some in caps
        select new ConcessionLimit(role, kinds, some) { LeastTier = tier };

    private static Gen<ValueList<ConcessionCap>> MoneyCaps(string role) =>
        from factor in Gen.Elements(1m, 1m, 2m)
        let scale = role == "csr" ? 1 : role == "lead" ? 2 : 10
        from caps in Gens.Some(
            ConcessionCap.PerEvent(Usd(15 * scale * factor)),
            ConcessionCap.PerCustomer(Usd(35 * scale), new ConcessionWindow.Rolling(30, CalendarUnit.Day)),
            ConcessionCap.PerAgent(Usd(40 * scale), ConcessionWindow.CalendarMonth),
            new ConcessionCap.Times(2, ConcessionScope.Event),
            ConcessionCap.PerCustomer(2, ConcessionWindow.Ever),
            ConcessionCap.PerAgent(2, ConcessionWindow.CalendarWeek))
        from startsLow in Gen.Elements(false, false, true)
        select startsLow && role == "csr" ? caps.Add(ConcessionCap.StartLow(Usd(10), Usd(25), Usd(35))) : caps;

    private static Gen<ValueList<ConcessionCap>> PercentCaps(string role) => Gens.Some(
        ConcessionCap.PerEvent(ConcessionAmount.Percent(role == "csr" ? 20 : 40)),
        new ConcessionCap.Months(role == "csr" ? 3 : 6),
        ConcessionCap.PerCustomer(ConcessionAmount.Percent(25), new ConcessionWindow.Rolling(3, CalendarUnit.Month)));

    private static Gen<ValueList<ConcessionCap>> PointCaps => Gens.Some(
        ConcessionCap.PerAgent(ConcessionAmount.Points(150), ConcessionWindow.CalendarDay),
        ConcessionCap.PerCustomer(ConcessionAmount.Points(400), new ConcessionWindow.Rolling(1, CalendarUnit.Week)));

    private static Gen<ValueList<ConcessionCap>> DeviceCaps => Gens.Some(ConcessionCap.PerCustomer(1, new ConcessionWindow.Rolling(2, CalendarUnit.Year)), ConcessionCap.PerAgent(2, ConcessionWindow.CalendarYear));

    private static Gen<ValueList<ConcessionCap>> SaveCaps => Gens.Some(ConcessionCap.PerEvent(ConcessionAmount.AMonth("USD 40")), ConcessionCap.PerAgent(5, ConcessionWindow.CalendarWeek), new ConcessionCap.Months(12));

    private static Gen<ConcessionFacts> FactsFor(ConcessionPolicy policy) =>
        from date in Gens.Dates
        from nothingIn in Gen.Elements(0, 0, 0, 2)
        from role in Gen.Elements("csr", "csr", "lead", "supervisor")
        from tier in Gen.Elements(Tiers).OrNone(nothingIn)
        from region in Gen.Elements("NY", "NY", "NY", "WV", "wv").OrNone(nothingIn)
        from history in Granted(date).List(0, 4).OrNothing(nothingIn)
        from request in Requests(policy, nothingIn)
        select new ConcessionFacts(
            new() { Date = date, Role = role, Agent = "a1", Customer = "c1", Tier = tier, Region = region, History = history }, request);

    private static Gen<ConcessionGranted> Granted(LocalDate today) =>
        from what in Amounts(0)
        from ago in Gen.Elements(0, 1, 6, 7, 8, 30, 31, 32, 92, 731)
        from agent in Gen.Elements("a1", "a1", "a2")
        from customer in Gen.Elements("c1", "c1", "c2")
        from occasion in Gen.Elements("e1", "e2").OrNone(3)
        from offer in Gen.Elements("first", "second", "last", "stay", "of an earlier policy").OrNone(5)
        from owed in Gen.Elements(false, false, false, true)
        from alone in Gen.Elements(true, true, false)
        select new ConcessionGranted(today.PlusDays(-ago), what.Kind, what.Amount) { Agent = agent, Customer = customer, Event = occasion, StandsAlone = alone && occasion is null, Offer = offer, WasOwedByLaw = owed };

    private static Gen<(ConcessionKind Kind, ConcessionAmount Amount)> Amounts(int nothingIn) => Gen.Frequency(
        (6, from kind in Gen.Elements(ConcessionKind.Credit, ConcessionKind.Credit, ConcessionKind.FeeWaiver, ConcessionKind.BillAdjustment)
            from amount in Gen.Elements(0.01m, 9.99m, 10m, 10.01m, 14.99m, 15m, 15.01m, 20m, 25m, 29.99m, 30m, 34.99m, 35m, 35.01m, 40m, 40.01m, 70m, 150m, 150.01m, 401m)
            select (kind, Usd(amount))),
        (2, from percent in Gen.Elements(5m, 19.99m, 20m, 20.01m, 25m, 40m, 40.01m)
            from months in Gen.Elements(1, 3, 4, 6, 7).OrNothing(nothingIn)
            select (ConcessionKind.Discount, ConcessionAmount.Percent(percent, months))),
        (2, from points in Gen.Elements(1, 30, 120, 149, 150, 151, 400, 401) select (ConcessionKind.LoyaltyPoints, ConcessionAmount.Points(points))),
        (1, Gen.Constant((ConcessionKind.FreeDevice, ConcessionAmount.Items(1)))),
        (1, from amount in Gen.Elements(39.99m, 40m, 40.01m)
            from months in Gen.Elements(11, 12, 13).OrNothing(nothingIn)
            select (ConcessionKind.SaveOffer, ConcessionAmount.AMonth(new Money(amount, Currency.USD), months))));

    private static Gen<ConcessionRequest> Requests(ConcessionPolicy policy, int nothingIn) =>
        from what in Amounts(nothingIn)
        from flags in Gen.Elements(true, true, true, true, true, true, false).OrNothing(nothingIn).ArrayOf(5)
        from before in Gen.Elements(false, false, true).OrNothing(nothingIn)
        from promised in Gens.Bools.OrNothing(nothingIn)
        from fault in Gen.Elements(Fault.Company, Fault.Nobody, Fault.Company, Fault.Customer).OrNothing(nothingIn)
        from occasion in Gen.Elements("e1", "e2").OrNone(3)
        from declined in Gen.Elements(0, 1, 2, 3).OrNothing(nothingIn)
        from made in Gens.Some([.. policy.Offers.Select(one => one.Code)])
        from knowsMade in Gen.Elements(true, true, true, false)
        from offer in Gen.Elements([.. policy.Offers.Where(one => one.Kind == what.Kind).Select(one => one.Code).Append("")])
        from owed in Gen.Choose(0, 19)
        from alone in Gen.Elements(true, true, false)
        select new ConcessionRequest(what.Kind, what.Amount)
        {
            OwedUnder = owed == 0 ? new("Generated law", "refund") : null,
            AskedByCustomer = flags[0],
            ResolvesIssue = flags[1],
            WithinGuidelines = flags[2],
            AlreadyBilled = flags[3],
            NoteGiven = flags[4],
            CreditedBefore = before,
            RecurringPromised = promised,
            Fault = fault,
            Event = occasion,
            StandsAlone = alone && occasion is null,
            OffersDeclined = declined,
            OffersMade = knowsMade ? made : null,
            Offer = offer.Length == 0 ? null : offer,
        };

    private static ConcessionAmount Usd(decimal amount) => ConcessionAmount.Once(new Money(amount, Currency.USD));
}
