using FluentAssertions;
using FsCheck.Xunit;
using SupportRules.BillingBlocks;
using SupportRules.Tests.Generators;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>What holds of all terms of suspensions and all requests, over generated ones.</summary>
[Properties(Arbitrary = [typeof(VoluntarySuspensionCases)], MaxTest = 1000)]
public class VoluntarySuspensionPropertyTests
{
    [Property]
    public void A_longer_suspension_never_costs_less(VoluntarySuspensionCase one)
    {
        if (Fee(one.Policy, one.Facts) is { } fee && Fee(one.Policy, one.Facts with { To = one.Facts.To.PlusDays(1) }) is { } longer)
        {
            longer.Total.Should().BeGreaterThanOrEqualTo(fee.Total);
        }
    }

    [Property]
    public void The_parts_of_a_fee_add_up_and_none_is_negative(VoluntarySuspensionCase one)
    {
        if (Fee(one.Policy, one.Facts) is { } fee)
        {
            Money[] parts = [fee.StartDay, fee.Activation, fee.ForPaidDays, fee.ForMonths, fee.Once];
            parts.Should().OnlyContain(part => !part.IsNegative);
            parts.Aggregate((sum, part) => sum + part).Should().Be(fee.Total);
            (fee.FreeDays + fee.PaidDays + (one.Policy.Price!.StartDayInFull ? 1 : 0)).Should().Be(one.Facts.Days);
        }
    }

    [Property]
    public void A_fee_is_what_the_days_then_cost(VoluntarySuspensionCase one)
    {
        if (Fee(one.Policy, one.Facts) is { } fee)
        {
            var history = one.Facts.History ?? SuspensionHistory.None;
            var run = one.Policy.Charges!.Decide(new()
            {
                From = one.Facts.From,
                To = one.Facts.To,
                AsOf = one.Facts.To.PlusDays(-1),
                Balance = new(1_000_000, one.Policy.Currency),
                DailyFee = one.Facts.DailyFee,
                FreeDaysLeft = history.FreeDaysLeft ?? Math.Max(0, one.Policy.Price!.FreeDaysPerYear - history.DaysUsedThisYear),
                QuotaYearBegan = one.Facts.QuotaYearBegan,
            });

            run.Outcome.Should().BeOfType<VoluntaryCharges.Reckoned>().Which.Total.Should().Be(fee.Total);
        }
    }

    [Property]
    public void What_is_refused_stays_refused_when_another_fact_gets_worse(VoluntarySuspensionCase one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is VoluntarySuspensionAnswer.Refused)
        {
            VoluntarySuspensionFacts[] worse =
            [
                one.Facts with { BlockedForMoney = true },
                one.Facts with { OnTermContract = true },
                one.Facts with { InArrears = true },
                one.Facts with { PromiseRuns = true },
                one.Facts with { ServiceStarted = false },
                one.Facts with { RequestedOn = one.Facts.RequestedOn.PlusDays(1) },
                one.Facts with { Balance = one.Facts.Balance is { } balance ? balance - new Money(1, one.Policy.Currency) : null },
                one.Facts with { History = one.Facts.History is { UsesThisYear: < 366 } history ? history with { UsesThisYear = history.UsesThisYear + 1 } : one.Facts.History },
            ];
            worse.Should().OnlyContain(facts => one.Policy.Decide(facts).Outcome is VoluntarySuspensionAnswer.Refused);
        }
    }

    [Property]
    public void A_suspension_is_never_accepted_before_its_request(VoluntarySuspensionCase one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is VoluntarySuspensionAnswer.Accepted { Suspension: var accepted })
        {
            accepted.From.Should().BeGreaterThanOrEqualTo(accepted.RequestedOn).And.Be(one.Facts.From);
            accepted.To.Should().Be(one.Facts.To);
            one.Policy.Decide(one.Facts with { RequestedOn = one.Facts.From.PlusDays(1) }).Outcome.Should().BeOfType<VoluntarySuspensionAnswer.Refused>();
        }
    }

    [Property]
    public void The_dates_that_would_do_do(VoluntarySuspensionCase one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is VoluntarySuspensionAnswer.Refused { Window: { } window })
        {
            // In a later quota year, or past a rolling limit, the history of that day is another one.
            var isLater = one.Facts.From < window.EarliestStart && (one.Policy.MaxUses is not null || one.Policy.MaxDaysPerYear is not null || one.Policy.Price is { FreeDaysPerYear: > 0 });
            var history = isLater && one.Facts.History is { } then ? then with { UsesThisYear = 0, DaysUsedThisYear = 0, FreeDaysLeft = null } : one.Facts.History;
            foreach (var end in new[] { window.EarliestEnd, window.LatestEnd ?? window.EarliestEnd })
            {
                var moved = one.Facts with { From = window.EarliestStart, To = end, History = history };
                var decision = one.Policy.Decide(moved);
                if (!(isLater && decision.Reasons.Any(reason => reason.Code is "BLK-316" or "BLK-330")))
                {
                    decision.Outcome.IsAccepted.Should().BeTrue("{0} under {1} gives {2}", moved, one.Policy, decision);
                }
            }
        }
    }

    [Property]
    public void The_latest_end_is_the_last_one_that_dates_allow(VoluntarySuspensionCase one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is VoluntarySuspensionAnswer.Accepted { LatestEnd: { } latest })
        {
            latest.Should().BeGreaterThanOrEqualTo(one.Facts.To);
            var beyond = one.Facts with { To = latest.PlusDays(1) };
            if (beyond.Days <= 3660)
            {
                one.Policy.Decide(beyond).Outcome.Should().BeOfType<VoluntarySuspensionAnswer.Refused>();
            }
        }
    }

    [Property]
    public void Splitting_a_suspension_never_gains_a_free_day(VoluntarySuspensionCase one, FsCheck.PositiveInt at)
    {
        var price = new SuspensionPrice { FreeDaysPerYear = 28, FeePerPaidDay = new(3, Currency.RUB) };
        var policy = new VoluntarySuspensionPolicy { Id = one.Policy.Id, Source = one.Policy.Source, Currency = Currency.RUB, Price = price };
        var whole = one.Facts with { RequestedOn = one.Facts.From, History = SuspensionHistory.None };
        if (whole.Days == 1)
        {
            return;
        }

        var cut = whole.From.PlusDays(1 + (at.Get % (whole.Days - 1)));
        var first = whole with { To = cut };
        var firstDone = new VoluntarySuspension(whole.From, whole.From, cut);
        var second = whole with { RequestedOn = cut, From = cut, History = SuspensionHistory.Of(policy, cut, [firstDone]) };

        (Fee(policy, first)!.FreeDays + Fee(policy, second)!.FreeDays).Should().Be(Fee(policy, whole)!.FreeDays);
    }

    private static SuspensionFee? Fee(VoluntarySuspensionPolicy policy, VoluntarySuspensionFacts facts) =>
        ((policy with { BalanceMustCover = false, MinLength = null, MaxLength = null, MaxDaysPerYear = null, MaxUses = null, MinGap = null, Step = SuspensionStep.Days })
            .Decide(facts).Outcome as VoluntarySuspensionAnswer.Accepted)?.Fee;
}
