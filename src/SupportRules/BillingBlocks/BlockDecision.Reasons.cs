using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

internal sealed partial class BlockDecision
{
    private void SayBlocks()
    {
        if (_found.Count == 0)
        {
            _log.Add(new(Rules.NotBlocked, _policy.Source, _local));
        }

        for (var i = 0; i < _found.Count; i++)
        {
            SayBlock(_found[i], IsFirstOfItsOrigin(i));
        }

        if (_ofLaws is not null)
        {
            foreach (var reason in _ofLaws)
            {
                _log.Add(reason);
            }
        }

        for (var i = 0; i < _views.Length; i++)
        {
            MoneyLadders.SayWhatHeldBack(ref _log, _views[i], _standings[i], _facts);
            SayNextStage(_views[i], _standings[i].Stage);
        }
    }

    private bool IsFirstOfItsOrigin(int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (_found[i].Origin == _found[place].Origin)
            {
                return false;
            }
        }

        return true;
    }

    private void SayBlock(Found found, bool isFirst)
    {
        var block = found.Block;
        switch (found.Origin)
        {
            case Origin.Record:
                _log.Add(new(Rules.OnRecord, _policy.Source, block.Kind, block.Source, BlockTarget.Box(block.Target), Local(block.From), block.LiftableBy));
                break;
            case Origin.Event:
                _log.Add(new(Rules.EventBlocks, _policy.Source, block.Kind, block.Target, block.Source, Local(block.From), block.LiftableBy));
                break;
            case Origin.Voluntary:
                _log.Add(new(Rules.VoluntaryBlocks, _policy.Source, BlockTarget.Box(block.Target), found.Suspension!.RequestedOn, found.Suspension.From, (object?)found.Suspension.To ?? "the customer ends it"));
                break;
            default:
                SayStage(found, isFirst);
                break;
        }
    }

    private void SayStage(Found found, bool isFirst)
    {
        var (view, standing) = (_views[found.Origin], _standings[found.Origin]);
        var stage = view.Ladder.Stages[standing.Stage];
        view.Stage = stage;
        var source = stage.Source ?? _policy.Source;
        var block = found.Block;
        if (!ReferenceEquals(view.Facts, _facts))
        {
            _log.Add(new(Rules.JudgedByPayer, source, SmallNumbers.Box(view.UnpaidBills)));
        }

        _log.Add(new(Rules.StageReached, source, stage.Name, block.Source, block.Kind, BlockTarget.Box(block.Target), Local(block.From), block.LiftableBy));
        if (standing.Stays && !MoneyLadders.MayBePaid(stage))
        {
            _log.Add(new(Rules.StageKept, source, stage.Name, block.Source, Local(block.From), block.LiftableBy));
        }
        else if (standing.Stays)
        {
            var lift = stage.LiftAt!;
            object balanceOrDebt = lift.IsOfBalance
                ? view.AvailableBalance is { } balance ? new Money(balance, _policy.Currency) : "unknown"
                : new Money(view.UnpaidAmount, _policy.Currency);
            _log.Add(new(
                Rules.StageStays,
                source,
                stage.Name,
                block.Source,
                Local(block.From),
                lift.IsOfBalance ? "the balance" : "the unpaid amount",
                balanceOrDebt,
                lift switch
                {
                    LiftThreshold.BalanceAtLeast => "at least",
                    LiftThreshold.BalanceAbove => "more than",
                    LiftThreshold.UnpaidAtMost => "at most",
                    _ => "less than",
                },
                view.Shown(lift.Amount)));
        }
        else if (isFirst)
        {
            foreach (var condition in stage.When)
            {
                _log.Add(condition.Explain(view, stage.Name, source));
            }
        }

        if (!isFirst)
        {
            // Of several services in arrears the first one says it all.
            return;
        }

        if (found.Lapsed is { } promise)
        {
            _log.Add(new(Rules.PromiseLapsed, source, Local(promise.From), Local(promise.End!.Value)));
        }

        if (stage.Cancellation != StageCancellation.None)
        {
            _log.Add(new(Rules.StageCancels, source, stage.Name, stage.Cancellation == StageCancellation.Immediate ? "at once" : "at the end of its term"));
        }
    }

    /// <summary>Which condition keeps the account from the next graver stage.</summary>
    private void SayNextStage(MoneyView view, int current)
    {
        var next = (current < 0 ? view.Ladder.Stages.Count : current) - 1;
        if (next < 0 || view.IsHeldBack)
        {
            return;
        }

        var stage = view.Ladder.Stages[next];
        view.Stage = stage;
        var source = stage.Source ?? _policy.Source;
        var isSaid = false;
        var missing = view.Missing;
        foreach (var condition in stage.When)
        {
            if (condition.Holds(view) == false)
            {
                if (!isSaid)
                {
                    _log.Add(new(Rules.NextStage, source, stage.Name, view.Ladder.Source));
                    isSaid = true;
                }

                _log.Add(condition.Explain(view, stage.Name, source));
                if (condition is BlockCondition.SettlesBy or BlockCondition.IsOfSegment)
                {
                    // The stage is not for this customer: how far it is does not matter.
                    break;
                }
            }
        }

        view.Missing = missing;
    }

    private Money? AmountToLift()
    {
        Money? amount = null;
        if (_missing == BillingFactNames.None && MoneyLadders.AmountToLift(_views, _standings, OnRecordOnceSaid()) is { } least)
        {
            amount = new(least, _policy.Currency);
            _log.Add(new(Rules.AmountToLift, _policy.Source, amount));
        }

        foreach (var found in _found)
        {
            if (found.Origin == Origin.Record && (found.Block.LiftableBy & Lifters.Payment) != Lifters.None)
            {
                _log.Add(new(Rules.LiftedByItsSource, _policy.Source, found.Block.Kind, found.Block.Source));
            }
            else if (found.Origin < 0 || (amount is null && _missing == BillingFactNames.None) || !MayBePaid(found))
            {
                _log.Add(new(Rules.NotLiftedByPayment, _policy.Source, found.Block.Kind, found.Block.Source, found.Block.LiftableBy));
            }
        }

        return amount;
    }

    /// <summary>The blocks on record with those of this decision: by the time of a payment a stage is in force, and its lift threshold holds.</summary>
    private ValueList<Block> OnRecordOnceSaid()
    {
        var blocks = _facts.Blocks;
        foreach (var found in _found)
        {
            if (found.Origin >= 0 && _standings[found.Origin].OnRecord is null && (StageOf(found).LiftAt is not null || !MayBePaid(found)))
            {
                blocks = blocks.Add(found.Block);
            }
        }

        return blocks;
    }

    private BlockStage StageOf(Found found) => _views[found.Origin].Ladder.Stages[_standings[found.Origin].Stage];

    private bool MayBePaid(Found found) => MoneyLadders.MayBePaid(StageOf(found));

    private (ValueList<string> Open, ValueList<string> Closed) Channels()
    {
        if (_policy.Channels.IsEmpty)
        {
            return default;
        }

        var isHoliday = false;
        foreach (var holiday in _facts.Holidays)
        {
            isHoliday |= holiday == _local.Date;
        }

        var count = 0;
        foreach (var channel in _policy.Channels)
        {
            count += channel.IsOpenAt(_local, isHoliday) ? 1 : 0;
        }

        return (NamesOf(open: true, count), NamesOf(open: false, _policy.Channels.Count - count));

        ValueList<string> NamesOf(bool open, int number)
        {
            if (number == 0)
            {
                return default;
            }

            var names = new string[number];
            var next = 0;
            foreach (var channel in _policy.Channels)
            {
                if (channel.IsOpenAt(_local, isHoliday) == open)
                {
                    names[next++] = channel.Name;
                }
            }

            return new(names);
        }
    }

    private LocalDateTime Local(Instant instant) => instant.InZone(_zone).LocalDateTime;

    private void SayWhatIsLeft(ServiceStatus account, ValueList<ServiceStatus> services)
    {
        if (_found.Count > 0)
        {
            Say(account, BlockTarget.Account);
            foreach (var service in services)
            {
                if (service.Restrictions != account.Restrictions || service.Charges != account.Charges)
                {
                    Say(service, BlockTarget.Service(service.ServiceId!));
                }
            }
        }

        void Say(ServiceStatus status, BlockTarget target)
        {
            _log.Add(new(Rules.TakenAway, _policy.Source, BlockTarget.Box(target), status.Restrictions));
            _log.Add(new(Rules.StillCharged, _policy.Source, BlockTarget.Box(target), status.Charges));
        }
    }

    private void SayChannels(ValueList<string> open, ValueList<string> closed)
    {
        if (!_policy.Channels.IsEmpty && _found.Exists(static found => found.Origin >= 0))
        {
            _log.Add(new(
                Rules.OpenChannels, _policy.Source, _local, open, closed));
        }
    }

    private void SayMissing()
    {
        if (MissingNames() is { IsEmpty: false } missing)
        {
            _log.Add(new(Rules.NeedsFacts, _policy.Source, missing));
        }
    }

    private ValueList<string> MissingNames() => _missing == BillingFactNames.None && _missingOfLaws is null
        ? default
        : [
            .. Enum.GetValues<BillingFactNames>().Where(name => name != BillingFactNames.None && (_missing & name) != BillingFactNames.None).Select(name => name.ToString()),
            .. _missingOfLaws ?? [],
        ];
}
