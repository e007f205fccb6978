using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.CustomerValue;
using SupportRules.Tests.Generators;

namespace SupportRules.Tests.CustomerValue;

/// <summary>What holds of all policies of concessions and all requests, over generated ones.</summary>
[Properties(Arbitrary = [typeof(ConcessionCases)], MaxTest = 2000)]
public class ConcessionPropertyTests
{
    private static readonly string[] FromWorst = ["1", "0", "2", "3", "4", "5"];

    // An oracle of its own: every cap is added up anew from the record, with what was granted put to it.
    [Property]
    public void What_is_granted_never_exceeds_any_cap(ConcessionCase one)
    {
        if (Now(one) is not { } granted || one.Facts.Request.OwedUnder is not null)
        {
            return;
        }

        var (desk, request) = (one.Facts.Authority, one.Facts.Request);
        var after = desk.History is { } history ? history.Add(Recorded(one, granted)) : [Recorded(one, granted)];
        var limit = LimitOf(one.Policy, desk, request.Kind);
        limit.Should().NotBeNull("without a limit nothing is granted");
        foreach (var cap in limit!.Caps)
        {
            var mine = after.Where(done => !done.WasOwedByLaw && limit.Kinds.Any(kind => kind == done.Kind)).ToList();
            switch (cap)
            {
                case ConcessionCap.Months { Most: var months }:
                    (granted.Months ?? 0).Should().BeLessThanOrEqualTo(months);
                    break;
                case ConcessionCap.Steps { Most: var steps }:
                    var given = mine.SkipLast(1).Where(done => Counts(ConcessionScope.Event, done, desk, request)).Sum(done => done.Amount.Size);
                    granted.Size.Should().BeLessThanOrEqualTo(Math.Max(0, steps[Math.Min(request.OffersDeclined!.Value, steps.Count - 1)].Size - given));
                    break;
                case ConcessionCap.Amount { Scope: var scope, Most: var most }:
                    var before = mine.SkipLast(1).Where(done => Counts(scope, done, desk, request)).Sum(done => done.Amount.Size);
                    (before + granted.Size).Should().BeLessThanOrEqualTo(Math.Max(most.Size, before), "{0} binds", cap);
                    granted.Size.Should().BeLessThanOrEqualTo(Math.Max(0, most.Size - before));
                    break;
                case ConcessionCap.Times { Scope: var scope, Most: var most }:
                    mine.SkipLast(1).Count(done => Counts(scope, done, desk, request, ofAmounts: false)).Should().BeLessThan(most);
                    break;
            }
        }

        granted.Size.Should().BeInRange(0.000001m, request.Amount.Size);
        granted.Months.Should().Be(granted.Months is null ? null : Math.Min(granted.Months.Value, request.Amount.Months!.Value));
    }

    [Property]
    public void Asking_in_parts_never_gets_more_than_asking_at_once(ConcessionCase one)
    {
        var request = one.Facts.Request with { Event = one.Facts.Request.Event ?? "e9", Offer = null, StandsAlone = false };
        if (one.Facts.Authority.History is not { } history || request.OwedUnder is not null || request.Amount.Size < 2)
        {
            return;
        }

        var whole = one with { Facts = one.Facts with { Request = request } };
        var atOnce = Now(whole)?.Size ?? 0;
        if (one.Policy.Decide(whole.Facts).Outcome is ConcessionAnswer.NeedsFacts)
        {
            return;
        }

        foreach (var first in new[] { 1m, 2m, Half(request.Amount.Size), request.Amount.Size - 1, request.Amount.Size })
        {
            var inParts = 0m;
            var (rest, record) = (request.Amount.Size, history);
            for (var part = first; rest > 0; part = Math.Min(rest, first))
            {
                var asked = one with
                {
                    Facts = new(one.Facts.Authority with { History = record }, request with { Amount = request.Amount.AtMost(Math.Min(part, rest), null) }),
                };
                if (Now(asked) is { } got)
                {
                    inParts += got.Size;
                    record = record.Add(Recorded(asked, got));
                }

                rest -= Math.Min(part, rest);
                if (record.Count > history.Count + 12)
                {
                    break;
                }
            }

            inParts.Should().BeLessThanOrEqualTo(atOnce, "{0} was asked in parts of {1}", request.Amount, first);
        }
    }

    [Property]
    public void What_the_desk_says_of_waiting_is_the_first_day_with_more(ConcessionCase one)
    {
        foreach (var line in one.Policy.Authority(one.Facts.Authority).Where(line => line.FreesOn is not null))
        {
            var free = line.FreesOn!.Value;
            MostOn(free).Should().BeGreaterThan(MostOn(one.Facts.Authority.Date));
            for (var day = one.Facts.Authority.Date; day < free && day < one.Facts.Authority.Date.PlusDays(100); day = day.PlusDays(1))
            {
                MostOn(day).Should().Be(MostOn(one.Facts.Authority.Date));
            }

            MostOn(free.PlusDays(-1)).Should().Be(MostOn(one.Facts.Authority.Date));

            decimal MostOn(LocalDate day)
            {
                var then = one.Policy.Authority(one.Facts.Authority with { Date = day }).Single(other => other.Kind == line.Kind);
                return then.MayGrant == false ? 0 : then.Most?.Size ?? decimal.MaxValue;
            }
        }
    }

    [Property]
    public void Asking_in_parts_without_an_event_never_gets_more_than_asking_at_once(ConcessionCase one)
    {
        var request = one.Facts.Request with { Event = null, StandsAlone = false, Offer = null };
        var whole = one with { Facts = one.Facts with { Request = request } };
        if (one.Facts.Authority.History is not { } history || request.OwedUnder is not null || request.Amount.Size < 2 || one.Policy.Decide(whole.Facts).Outcome is ConcessionAnswer.NeedsFacts)
        {
            return;
        }

        var (atOnce, inParts) = (Now(whole)?.Size ?? 0, 0m);
        foreach (var part in new[] { Half(request.Amount.Size), request.Amount.Size - Half(request.Amount.Size) })
        {
            var asked = one with { Facts = new(one.Facts.Authority with { History = history }, request with { Amount = request.Amount.AtMost(part, null) }) };
            if (Now(asked) is { } got)
            {
                inParts += got.Size;
                history = history.Add(Recorded(asked, got));
            }
        }

        inParts.Should().BeLessThanOrEqualTo(atOnce);
    }

    [Property]
    public void A_better_tier_never_gets_less_where_the_table_is_monotone(ConcessionCase one)
    {
        var policy = one.Policy with { Limits = [.. one.Policy.Limits.Select(limit => limit.LeastTier is null ? limit : More(one.Policy, limit))] };
        decimal? before = null;
        foreach (var tier in FromWorst)
        {
            var facts = one.Facts with { Authority = one.Facts.Authority with { Tier = tier } };
            if (policy.Decide(facts).Outcome is ConcessionAnswer.NeedsFacts)
            {
                return;
            }

            var now = policy.Decide(facts).Outcome.Now?.Size ?? 0;
            now.Should().BeGreaterThanOrEqualTo(before ?? 0);
            before = now;
        }
    }

    [Property]
    public void What_a_law_owes_depends_on_nothing_but_the_request(ConcessionCase one)
    {
        var law = new Citation("Law", "refund");
        var request = one.Facts.Request with { OwedUnder = law };
        var decisions = new List<Decision<ConcessionAnswer>>();
        foreach (var desk in new[]
        {
            one.Facts.Authority,
            one.Facts.Authority with { Tier = null },
            one.Facts.Authority with { Tier = "no such tier" },
            one.Facts.Authority with { Role = "no such role" },
            one.Facts.Authority with { History = null },
            one.Facts.Authority with { History = [new(one.Facts.Authority.Date, request.Kind, request.Amount) { Agent = "a1", Customer = "c1" }] },
            one.Facts.Authority with { Region = "WV" },
        }.Concat(FromWorst.Select(tier => one.Facts.Authority with { Tier = tier })))
        {
            decisions.Add(one.Policy.Decide(new(desk, request)));
        }

        decisions.Should().OnlyContain(decision => decision == decisions[0]);
        decisions[0].Outcome.Should().Be(new ConcessionAnswer.Granted(request.Amount));
        decisions[0].Reasons.Should().ContainSingle(reason => reason.Code == "VAL-300" && reason.Source == law);
        (one.Policy with { Limits = [] }).Decide(one.Facts with { Request = request }).Outcome.Should().Be(decisions[0].Outcome);
    }

    [Property]
    public void The_role_that_is_to_approve_grants_it_in_full_and_no_lower_one_does(ConcessionCase one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is not ConcessionAnswer.NeedsApproval { By: var by })
        {
            return;
        }

        // Somebody with an empty purse of his own.
        foreach (var role in one.Policy.Roles.SkipWhile(role => role.Code != one.Facts.Authority.Role).Skip(1))
        {
            var asked = one.Facts with { Authority = one.Facts.Authority with { Role = role.Code, Agent = "somebody new", History = one.Facts.Authority.History ?? [] } };
            one.Policy.Decide(asked).Outcome.IsGranted.Should().Be(role == by, role.Code);
            if (role == by)
            {
                return;
            }
        }
    }

    [Property]
    public void A_window_frees_what_it_says_on_the_day_that_it_says(ConcessionCase one)
    {
        foreach (var (cap, frees) in FreedCaps(one.Policy.Decide(one.Facts)))
        {
            var day = (LocalDate)frees["date"];
            foreach (var (on, isFree) in new[] { (day.PlusDays(-1), false), (day, true) })
            {
                if (on < one.Facts.Authority.Date)
                {
                    continue;
                }

                var later = one.Policy.Decide(one.Facts with { Authority = one.Facts.Authority with { Date = on } });
                if (later.Outcome is ConcessionAnswer.NeedsFacts)
                {
                    // Once an offer no longer runs, it matters whether it was made for the same event; caps are not reached then.
                    continue;
                }

                var again = later.Reasons.FirstOrDefault(reason => reason.Rule == cap.Rule);
                if (cap["limit"] is ConcessionAmount limit)
                {
                    var most = Math.Min(one.Facts.Request.Amount.Size, limit.Size);
                    var left = again is null ? most : ((ConcessionAmount)again["left"]).Size;
                    (left >= most).Should().Be(isFree, "{0} on {1}", cap, on);
                }
                else
                {
                    (again is null).Should().Be(isFree, "{0} on {1}", cap, on);
                }
            }
        }
    }

    [Property]
    public void A_condition_that_fails_denies_and_mending_all_of_them_does_not(ConcessionCase one)
    {
        if (one.Facts.Request.OwedUnder is not null)
        {
            return;
        }

        var mended = one.Facts.Request with
        {
            AskedByCustomer = true,
            ResolvesIssue = true,
            WithinGuidelines = true,
            AlreadyBilled = true,
            NoteGiven = true,
            CreditedBefore = false,
            Fault = Fault.Company,
        };
        one.Policy.Decide(one.Facts with { Request = mended }).Reasons.Select(reason => reason.Code).Should().NotContain(["VAL-304", "VAL-306", "VAL-308", "VAL-310", "VAL-312", "VAL-314", "VAL-316"]);
        if (one.Policy.Conditions.Any(condition => condition is ConcessionCondition.Requires { Requirement: ConcessionRequirement.NoteGiven } && (condition.Kinds.IsEmpty || condition.Kinds.Any(kind => kind == mended.Kind))))
        {
            one.Policy.Decide(one.Facts with { Request = mended with { NoteGiven = false } }).Outcome.Should().BeOfType<ConcessionAnswer.Denied>();
        }
    }

    [Property]
    public void The_agents_desk_says_what_a_request_then_gets(ConcessionCase one)
    {
        var policy = one.Policy with { Conditions = [.. one.Policy.Conditions.Where(condition => condition is ConcessionCondition.NotIn)] };
        foreach (var line in policy.Authority(one.Facts.Authority).Where(line => line is { MayGrant: true, Most: not null }))
        {
            var amount = WithMonths(line.Most!, line.MostMonths ?? 1);
            var request = new ConcessionRequest(line.Kind, amount) { StandsAlone = true, OffersDeclined = 0, Offer = line.Kind == ConcessionKind.SaveOffer && !policy.Offers.IsEmpty ? "stay" : null, OffersMade = [.. policy.Offers.Select(offer => offer.Code)] };
            var decision = policy.Decide(new(one.Facts.Authority, request));
            if (decision.Outcome is not (ConcessionAnswer.Denied or ConcessionAnswer.NeedsFacts))
            {
                decision.Outcome.Should().Be(new ConcessionAnswer.Granted(amount), "{0}", line);
            }

            if (line.Most!.Unit == ConcessionUnit.Money)
            {
                var more = policy.Decide(new(one.Facts.Authority, new ConcessionRequest(line.Kind, ConcessionAmount.Once(new Money(line.Most.Size + 0.01m, Currency.USD))) { StandsAlone = true, OffersDeclined = 0 }));
                more.Outcome.IsGranted.Should().BeFalse("{0}", line);
                (more.Outcome.Now?.Size ?? line.Most.Size).Should().Be(line.Most.Size);
            }
        }
    }

    private static ConcessionAmount WithMonths(ConcessionAmount amount, int months) => amount.Unit switch
    {
        ConcessionUnit.Percent => ConcessionAmount.Percent(amount.Size, months),
        ConcessionUnit.MoneyAMonth => ConcessionAmount.AMonth(new Money(amount.Size, Currency.USD), months),
        _ => amount,
    };

    /// <summary>Each window cap of the agent's own that bit, with the reason beside it that says when it frees.</summary>
    private static IEnumerable<(Reason Cap, Reason Frees)> FreedCaps(Decision<ConcessionAnswer> decision)
    {
        for (var i = 0; i + 1 < decision.Reasons.Count; i++)
        {
            if (decision.Reasons[i + 1].Code == "VAL-344")
            {
                yield return (decision.Reasons[i], decision.Reasons[i + 1]);
            }
        }
    }

    private static ConcessionAmount? Now(ConcessionCase one) => one.Policy.Decide(one.Facts).Outcome.Now;

    private static decimal Half(decimal size) => decimal.Floor(size / 2);

    private static ConcessionGranted Recorded(ConcessionCase one, ConcessionAmount amount) => new(one.Facts.Authority.Date, one.Facts.Request.Kind, amount)
    {
        Agent = one.Facts.Authority.Agent,
        Customer = one.Facts.Authority.Customer,
        Event = one.Facts.Request.Event,
        StandsAlone = one.Facts.Request.StandsAlone,
        Offer = one.Facts.Request.Offer,
    };

    private static ConcessionLimit? LimitOf(ConcessionPolicy policy, AuthorityFacts desk, ConcessionKind kind) => policy.Limits
        .Where(limit => limit.Role == desk.Role && limit.Kinds.Any(one => one == kind) && (limit.LeastTier is null || Array.IndexOf(FromWorst, limit.LeastTier) <= Array.IndexOf(FromWorst, desk.Tier)))
        .MaxBy(limit => limit.LeastTier is null ? -1 : Array.IndexOf(FromWorst, limit.LeastTier));

    private static bool Counts(ConcessionScope scope, ConcessionGranted done, AuthorityFacts desk, ConcessionRequest request, bool ofAmounts = true) => scope switch
    {
        ConcessionScope.PerCustomer { Window: var window } => done.Customer == desk.Customer && IsWithin(window, done, desk.Date, ofAmounts),
        ConcessionScope.PerAgent { Window: var window } => done.Agent == desk.Agent && IsWithin(window, done, desk.Date, ofAmounts),
        _ => done.Customer == desk.Customer && !request.StandsAlone && !done.StandsAlone && (request.Event is null || done.Event is null || done.Event == request.Event),
    };

    // Amounts a month and shares count on every day that they run.
    private static bool IsWithin(ConcessionWindow window, ConcessionGranted granted, LocalDate today, bool ofAmounts) =>
        (ofAmounts && granted.Amount.Months is { } months && granted.Date.PlusMonths(months) > today) || IsWithin(window, ofAmounts && granted.Amount.Months is { } run ? granted.Date.PlusMonths(run).PlusDays(-1) : granted.Date, today);

    private static bool IsWithin(ConcessionWindow window, LocalDate done, LocalDate today) => window switch
    {
        ConcessionWindow.Rolling { Unit: CalendarUnit.Day } days => Period.DaysBetween(done, today) <= days.Count,
        ConcessionWindow.Rolling { Unit: CalendarUnit.Week } weeks => Period.DaysBetween(done, today) <= 7 * weeks.Count,
        ConcessionWindow.Rolling { Unit: CalendarUnit.Month } months => today.PlusMonths(-months.Count) <= done,
        ConcessionWindow.Rolling years => today.PlusYears(-years.Count) <= done,
        ConcessionWindow.Calendar { Unit: CalendarUnit.Day } => done == today,
        ConcessionWindow.Calendar { Unit: CalendarUnit.Week } => Period.DaysBetween(done, today) < (int)today.DayOfWeek,
        ConcessionWindow.Calendar { Unit: CalendarUnit.Month } => (done.Year, done.Month) == (today.Year, today.Month),
        ConcessionWindow.Calendar => done.Year == today.Year,
        _ => true,
    };

    /// <summary>The limit for a better tier: the caps that the same role has for everybody, doubled; without such a limit, as it is.</summary>
    private static ConcessionLimit More(ConcessionPolicy policy, ConcessionLimit limit)
    {
        var all = policy.Limits.FirstOrDefault(one => one.Role == limit.Role && one.LeastTier is null && one.Kinds == limit.Kinds);
        return all is null ? limit : new(limit.Role, limit.Kinds, [.. all.Caps.Select(Doubled)]) { LeastTier = limit.LeastTier };
    }

    private static ConcessionCap Doubled(ConcessionCap cap) => cap switch
    {
        ConcessionCap.Amount amount => new ConcessionCap.Amount(ConcessionAmount.Once(new Money(amount.Most.Size * 2, Currency.USD)), amount.Scope),
        ConcessionCap.Times times => new ConcessionCap.Times(times.Most * 2, times.Scope),
        _ => cap,
    };
}
