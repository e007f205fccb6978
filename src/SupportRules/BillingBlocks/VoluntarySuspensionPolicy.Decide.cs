using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

public sealed partial record VoluntarySuspensionPolicy
{
    /// <summary>Whether the customer may, with every reason; where he may not, every rule that fails is one.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<VoluntarySuspensionAnswer> Decide(VoluntarySuspensionFacts facts)
    {
        Check();
        Guard.NotNull(facts).Check(Currency);
        var (reasons, missing) = (new List<Reason>(), new List<string>());
        AskDates(facts, reasons);
        AskHistory(facts, reasons, missing);
        var ofDates = reasons.Count;
        AskAccount(facts, reasons, missing);
        var datesCanHelp = reasons.Count == ofDates;
        AskBalance(facts, reasons, missing);
        var unknown = missing.Distinct(StringComparer.Ordinal).ToValueList();
        if (reasons.Count > 0)
        {
            return new(new VoluntarySuspensionAnswer.Refused(datesCanHelp && unknown.IsEmpty ? Window(facts) : null, unknown), Id, reasons.ToValueList());
        }

        if (!unknown.IsEmpty)
        {
            return new(new VoluntarySuspensionAnswer.NeedsFacts(unknown), Id, [new Reason(Rules.SuspensionNeedsFacts, Source, string.Join(", ", unknown))]);
        }

        return new(Accept(facts, reasons), Id, reasons.ToValueList());
    }

    private void AskDates(VoluntarySuspensionFacts facts, List<Reason> reasons)
    {
        if (facts.From < facts.RequestedOn)
        {
            reasons.Add(new(Rules.NeverBackdated, Source, facts.From, facts.RequestedOn));
        }

        var notice = Period.DaysBetween(facts.RequestedOn, facts.From);
        if (notice < MinNoticeDays)
        {
            reasons.Add(new(Rules.RequestedTooLate, Source, Math.Max(0, notice), MinNoticeDays, facts.RequestedOn.PlusDays(MinNoticeDays)));
        }

        if (MinLength is { } least && facts.To < least.After(facts.From))
        {
            reasons.Add(new(Rules.SuspensionTooShort, Source, facts.Days, least, least.After(facts.From)));
        }

        if (MaxLength is { } most && facts.To > most.After(facts.From))
        {
            reasons.Add(new(Rules.SuspensionTooLong, Source, facts.Days, most, most.After(facts.From)));
        }

        var inSteps = Step switch
        {
            SuspensionStep.WholeWeeks => facts.Days % 7 == 0,
            SuspensionStep.CalendarMonths => facts.From.Day == 1 && facts.To.Day == 1,
            _ => true,
        };
        if (!inSteps)
        {
            reasons.Add(new(Rules.NotInSteps, Source, facts.From, facts.To, Step == SuspensionStep.WholeWeeks ? "weeks" : "calendar months"));
        }
    }

    private void AskHistory(VoluntarySuspensionFacts facts, List<Reason> reasons, List<string> missing)
    {
        if (NeedsYear && facts.QuotaYearBegan is null)
        {
            missing.Add(nameof(facts.QuotaYearBegan));
        }

        if (facts.History is not { } history)
        {
            if (MaxDaysPerYear is not null || MaxUses is not null || MinGap is not null || Price is { NeedsFreeDays: true })
            {
                missing.Add(nameof(facts.History));
            }

            return;
        }

        if (history.OneHasNoEnd || history.LastEndedOn > facts.From)
        {
            reasons.Add(new(Rules.AlreadySuspended, Source, facts.From, history.OneHasNoEnd ? "open" : history.LastEndedOn!.Value));
        }
        else if (MinGap is { } gap && history.LastEndedOn is { } last && facts.From < gap.After(last))
        {
            reasons.Add(new(Rules.GapTooShort, Source, Period.DaysBetween(last, facts.From), gap, gap.After(last)));
        }

        if (MaxUses is { } uses && history.UsesThisYear >= uses.Uses)
        {
            reasons.Add(new(Rules.UsesUsedUp, Source, history.UsesThisYear, uses));
        }

        if (MaxDaysPerYear is { } most && !(Year == QuotaYear.Customer && facts.QuotaYearBegan is null)
            && MostDaysOfAYear(facts, history.DaysUsedThisYear) is var days && days > most)
        {
            reasons.Add(new(Rules.DaysOfYearUsedUp, Source, days, most, history.DaysUsedThisYear));
        }
    }

    private void AskAccount(VoluntarySuspensionFacts facts, List<Reason> reasons, List<string> missing)
    {
        void Ask(bool isAsked, bool? fact, bool refused, Rule rule, string name)
        {
            if (isAsked && fact is null)
            {
                missing.Add(name);
            }
            else if (isAsked && fact == refused)
            {
                reasons.Add(new(rule, Source, facts.From));
            }
        }

        Ask(RefusedWhileBlockedForMoney, facts.BlockedForMoney, refused: true, Rules.NotWhileBlockedForMoney, nameof(facts.BlockedForMoney));
        Ask(RefusedOnTermContract, facts.OnTermContract, refused: true, Rules.NotOnTermContract, nameof(facts.OnTermContract));
        Ask(RefusedInArrears, facts.InArrears, refused: true, Rules.NotInArrears, nameof(facts.InArrears));
        Ask(RefusedWhilePromiseRuns, facts.PromiseRuns, refused: true, Rules.NotWhilePromiseRuns, nameof(facts.PromiseRuns));
        Ask(RefusedBeforeServiceStarted, facts.ServiceStarted, refused: false, Rules.NotBeforeServiceStarted, nameof(facts.ServiceStarted));
        if (BalanceMustBePositive && facts.Balance is { } balance && balance <= Money.Zero(Currency))
        {
            reasons.Add(new(Rules.BalanceNotPositive, Source, balance));
        }
    }

    private void AskBalance(VoluntarySuspensionFacts facts, List<Reason> reasons, List<string> missing)
    {
        if ((BalanceMustBePositive || BalanceMustCover) && facts.Balance is null)
        {
            missing.Add(nameof(facts.Balance));
        }

        if (Price is { NeedsDailyFee: true } && facts.DailyFee is null)
        {
            missing.Add(nameof(facts.DailyFee));
        }

        var canBeReckoned = missing.TrueForAll(name => name is not (nameof(facts.Balance) or nameof(facts.DailyFee) or nameof(facts.History) or nameof(facts.QuotaYearBegan)));
        if (BalanceMustCover && canBeReckoned && facts.Balance is { } balance && DueBy(facts, facts.History ?? SuspensionHistory.None) is var due && balance < due)
        {
            reasons.Add(new(Rules.BalanceDoesNotCover, Source, balance, due, due - balance));
        }
    }

    private VoluntarySuspensionAnswer.Accepted Accept(VoluntarySuspensionFacts facts, List<Reason> reasons)
    {
        var history = facts.History ?? SuspensionHistory.None;
        var latest = LatestEnd(facts.From, history.DaysUsedThisYear, facts.QuotaYearBegan);
        reasons.Add(latest is { } end
            ? new(Rules.SuspensionAccepted, Source, facts.From, facts.To, facts.Days, end)
            : new(Rules.SuspensionAcceptedWithoutLimit, Source, facts.From, facts.To, facts.Days));
        var lift = facts.From.PlusDays(EarliestLiftAfterDays);
        if (EarliestLiftAfterDays > 0)
        {
            reasons.Add(new(Rules.CustomerMayLiftFrom, Source, lift, EarliestLiftAfterDays));
        }

        SuspensionFee? fee = null;
        if (Price is { } price)
        {
            fee = price.Quote(facts.From, facts.To, FreeDays(history), facts.QuotaYearBegan, facts.DailyFee, Currency);
            reasons.Add(new(Rules.FeeOfSuspension, Source, fee.Total, fee.StartDay, fee.Activation, fee.PaidDays, fee.ForPaidDays, fee.ForMonths, fee.Once, fee.FreeDays));
        }

        if (AfterMaximum != AfterMaximum.ServiceReturns && latest is { } last)
        {
            reasons.Add(new(Rules.AfterTheLatestEnd, Source, last, AfterMaximum == AfterMaximum.LineIsDismantled ? "the line is dismantled" : "the account is deleted"));
        }

        return new(new(facts.RequestedOn, facts.From, facts.To) { Target = facts.Target }, latest, lift, fee);
    }
}
