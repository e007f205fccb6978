using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.ConcessionTests;

namespace SupportRules.Tests.CustomerValue;

public class ConcessionBadInputTests
{
    private static readonly AuthorityFacts Desk = AuthorityFacts.On("2026-07-15", "csr", "agent", "customer") with { History = [] };

    public static TheoryData<string, Action> Refused => new()
    {
        { "*-1*from 0 to*", () => Usd(-1) },
        { "percent is 100.01*from 0 to 100*", () => ConcessionAmount.Percent(100.01m) },
        { "percent is -1*", () => ConcessionAmount.Percent(-1) },
        { "months is 0*from 1 to 600*", () => ConcessionAmount.Percent(10, 0) },
        { "months is 601*", () => ConcessionAmount.AMonth("USD 10", 601) },
        { "points is -1*", () => ConcessionAmount.Points(-1) },
        { "items is -1*", () => ConcessionAmount.Items(-1) },
        { "Count is 0*from 1 to 3660*", () => _ = new ConcessionWindow.Rolling(0, CalendarUnit.Day) },
        { "Most is 0*", () => ConcessionCap.PerAgent(0, ConcessionWindow.CalendarDay) },
        { "Most is 0*", () => _ = new ConcessionCap.Months(0) },
        { "Most is 10 % for 3 months*a cap of their own*", () => ConcessionCap.PerEvent(ConcessionAmount.Percent(10, 3)) },
        { "Most is empty*", () => ConcessionCap.StartLow() },
        { "Most has USD 10.00 after USD 10.00*rise*", () => ConcessionCap.StartLow(Usd(10), Usd(10)) },
        { "Most has 20 points after USD 10.00*one unit*", () => ConcessionCap.StartLow(Usd(10), ConcessionAmount.Points(20)) },
        { "Kinds is empty*", () => _ = new ConcessionLimit("csr", [], []) },
        { "Kinds has credit twice*", () => _ = new ConcessionLimit("csr", [ConcessionKind.Credit, ConcessionKind.Credit], []) },
        { "Regions is empty*", () => _ = new ConcessionCondition.NotIn([]) },
        { "FirstDayOfWeek is 0*", () => _ = new ConcessionWindow.Calendar(CalendarUnit.Week) { FirstDayOfWeek = IsoDayOfWeek.None } },
        { "Roles is empty*", () => (Policy() with { Roles = [] }).Check() },
        { "Roles has 'csr' twice*", () => (Policy() with { Roles = [new("csr"), new("csr")] }).Check() },
        { "Limits is 'chief'*has the roles csr*", () => (Policy() with { Limits = [new("chief", [ConcessionKind.Credit], [])] }).Check() },
        { "Limits has two for csr, credit: which*", () => (Policy() with { Limits = [new("csr", [ConcessionKind.Credit], []), new("csr", [ConcessionKind.FeeWaiver, ConcessionKind.Credit], [])] }).Check() },
        { "Limits name the tier '9'*needs a Scale*", () => (Policy() with { Limits = [new("csr", [ConcessionKind.Credit], []) { LeastTier = "9" }] }).Check() },
        { "Limits name the tier '9'*1, 0, 2, 3, 4, 5*", () => (ByTier() with { Limits = [new("csr", [ConcessionKind.Credit], []) { LeastTier = "9" }] }).Check() },
        { "Limits has EUR 5.00*counts in USD*", () => Policy(ConcessionCap.PerEvent(ConcessionAmount.Once("EUR 5"))).Check() },
        { "*credit in points and in USD*one unit*", () => Policy(ConcessionCap.PerEvent(Usd(5)), ConcessionCap.PerAgent(ConcessionAmount.Points(5), ConcessionWindow.CalendarDay)).Check() },
        { "Caps of csr has*USD 5.00 per event and USD 6.00 per event*", () => Policy(ConcessionCap.PerEvent(Usd(5)), ConcessionCap.PerEvent(Usd(6))).Check() },
        { "Offers has 'a' twice*", () => (Policy() with { Offers = [new("a", ConcessionKind.Credit), new("a", ConcessionKind.Credit)] }).Check() },
        { "NotWith of a names a itself*", () => (Policy() with { Offers = [new("a", ConcessionKind.Credit) { NotWith = ["a"] }] }).Check() },
        { "NotWith is 'b'*has the offers a*", () => (Policy() with { Offers = [new("a", ConcessionKind.Credit) { NotWith = ["b"] }] }).Check() },
        { "OffersInOrder is set*", () => (Policy() with { OffersInOrder = true }).Check() },
        { "Role is 'chief'*has the roles csr*", () => Policy().Decide(new(Desk with { Role = "chief" }, new(ConcessionKind.Credit, Usd(1)))) },
        { "There is no tier '9': 1, 0, 2, 3, 4, 5*", () => ByTier().Decide(new(Desk with { Tier = "9" }, new(ConcessionKind.Credit, Usd(1)))) },
        { "Amount is USD 0.00*more than nothing*", () => _ = new ConcessionRequest(ConcessionKind.Credit, Usd(0)) { OwedUnder = new("Law", "refund") } },
        { "Regions is blank*", () => _ = new ConcessionCondition.NotIn(["WV", " "]) },
        { "Region is blank*", () => _ = Desk with { Region = " " } },
        { "StandsAlone is set, and Event is 'e'*", () => Policy().Decide(new(Desk, new(ConcessionKind.Credit, Usd(1)) { Event = "e", StandsAlone = true })) },
        { "History has a concession for the event 'e' that stands alone*", () => Policy().Decide(Ask(1, [Granted("2026-07-15", 1) with { Event = "e", StandsAlone = true }])) },
        { "Amount has EUR 1.00*counts in USD*", () => Policy().Decide(new(Desk, new(ConcessionKind.Credit, ConcessionAmount.Once("EUR 1")))) },
        { "Amount has 5 points*counts credit in USD*", () => Policy(ConcessionCap.PerEvent(Usd(5))).Decide(new(Desk, new(ConcessionKind.Credit, ConcessionAmount.Points(5)))) },
        { "History has 5 points*counts credit in USD*", () => Policy(ConcessionCap.PerEvent(Usd(5))).Decide(new(Desk with { History = [new(new(2026, 1, 1), ConcessionKind.Credit, ConcessionAmount.Points(5)) { Agent = "a", Customer = "c" }] }, new(ConcessionKind.Credit, Usd(1)))) },
        { "History has a concession of 2026-07-16*not be after Date (2026-07-15)*", () => Policy().Decide(Ask(1, [Granted("2026-07-16", 1)])) },
        { "Offer is 'x'*has no offers*", () => Policy().Decide(new(Desk, new(ConcessionKind.Credit, Usd(1)) { Offer = "x" })) },
        { "OffersMade is 'x'*", () => Policy().Decide(new(Desk, new(ConcessionKind.Credit, Usd(1)) { OffersMade = ["x"] })) },
        { "Kind is credit: the offer a is a discount*", () => (Policy() with { Offers = [new("a", ConcessionKind.Discount)] }).Decide(new(Desk, new(ConcessionKind.Credit, Usd(1)) { Offer = "a" })) },
        { "OffersDeclined is -1*", () => _ = new ConcessionRequest(ConcessionKind.Credit, Usd(1)) { OffersDeclined = -1 } },
        { "Kind is 99*", () => _ = new ConcessionRequest((ConcessionKind)99, Usd(1)) },
        { "Date is 0001-01-01*", () => _ = Desk with { Date = default } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_is_refused_with_what_value_and_range(string message, Action act)
    {
        act.Should().Throw<ArgumentException>().WithMessage(message);
    }
}
