using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

internal sealed partial class ProtectionEvaluation
{
    private void Grounds()
    {
        if (!Asks(ProtectionAspects.Grounds) || _policy.Grounds is not { } ground)
        {
            return;
        }

        if (NothingIsOwed())
        {
            _isRefused = true;
            return;
        }

        SaySubtracted();
        var finding = Find(ground);
        _reasons.AddRange(finding.Says);
        _missing.AddRange(finding.Missing);
        if (finding.IsNever)
        {
            _isRefused = true;
        }
        else if (finding.From > _date)
        {
            WaitUntil(finding.From.Value);
        }
    }

    private bool NothingIsOwed()
    {
        if (_facts.OverdueAmount is not { } overdue)
        {
            return false;
        }

        var disputed = (_policy.ExcludesDisputed ? _facts.DisputedAmount : null) ?? Money.Zero(_policy.Currency);
        if (!overdue.IsZero && disputed < overdue)
        {
            return false;
        }

        Say(Rules.NothingOwed, overdue, disputed);
        return true;
    }

    private void SaySubtracted()
    {
        var zero = Money.Zero(_policy.Currency);
        var disputed = (_policy.ExcludesDisputed ? _facts.DisputedAmount : null) ?? zero;
        var deposit = (_policy.SubtractsDeposit ? _facts.DepositAmount : null) ?? zero;
        if (_facts.OverdueAmount is { } overdue && !(disputed.IsZero && deposit.IsZero))
        {
            Say(Rules.Subtracted, overdue, disputed, deposit, Money.Max(zero, overdue - disputed - deposit));
        }
    }

    private GroundFinding Find(BlockGround ground) => ground switch
    {
        BlockGround.MoreThan { Limit: var limit } => OfAmount(owed => owed > limit, "more than", limit),
        BlockGround.AtLeast { Limit: var limit } => OfAmount(owed => owed >= limit, "at least", limit),
        BlockGround.MonthsExceeded months => OfAge(months.Since, months, start => start.PlusMonths(months.Months).PlusDays(1)),
        BlockGround.DaysReached days => OfAge(days.Since, days, start => start.PlusDays(days.Days)),
        BlockGround.All all => GroundFinding.All(all.Grounds.Select(Find).ToValueList(), _date),
        BlockGround.Any any => GroundFinding.Any(any.Grounds.Select(Find).ToValueList(), _date),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private GroundFinding OfAmount(Func<Money, bool> isGround, string comparison, Money limit)
    {
        if (_facts.OverdueAmount is not { } owed)
        {
            return GroundFinding.Unknown(nameof(_facts.OverdueAmount));
        }

        var missing = new List<string>();
        Subtract(_policy.ExcludesDisputed, _facts.DisputedAmount, nameof(_facts.DisputedAmount));
        Subtract(_policy.SubtractsDeposit, _facts.DepositAmount, nameof(_facts.DepositAmount));
        if (!isGround(owed))
        {
            return new(null, [], [new(Rules.AmountIsNoGround, _policy.Source, owed, comparison, limit)]);
        }

        // What is not known could only make it less.
        return missing.Count > 0
            ? new(null, missing.ToValueList(), [])
            : new(GroundFinding.Always, [], [new(Rules.AmountIsGround, _policy.Source, owed, comparison, limit)]);

        void Subtract(bool asked, Money? amount, string name)
        {
            if (asked && amount is null)
            {
                missing.Add(name);
            }
            else if (asked)
            {
                owed = Money.Max(Money.Zero(_policy.Currency), owed - amount!.Value);
            }
        }
    }

    private GroundFinding OfAge(OverdueStart since, BlockGround age, Func<LocalDate, LocalDate> firstDay)
    {
        var (start, name) = since == OverdueStart.PaymentDueDate ? (_facts.PaymentDueDate, nameof(_facts.PaymentDueDate)) : (_facts.BillReceivedOn, nameof(_facts.BillReceivedOn));
        if (start is not { } date)
        {
            return GroundFinding.Unknown(name);
        }

        // Something must be left that is not disputed.
        if (_policy.ExcludesDisputed && _facts.DisputedAmount is not { IsZero: true } && (_facts.DisputedAmount is null || _facts.OverdueAmount is null))
        {
            return GroundFinding.Unknown(_facts.DisputedAmount is null ? nameof(_facts.DisputedAmount) : nameof(_facts.OverdueAmount));
        }

        var from = firstDay(date);
        var rule = from <= _date ? Rules.AgeIsGround : Rules.AgeIsNoGroundYet;
        return new(from, [], [new(rule, _policy.Source, since == OverdueStart.PaymentDueDate ? "payment was due on" : "the bill was received on", date, age, from)]);
    }
}
