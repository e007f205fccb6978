using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>One decision on the blocks of an account, as it is put together.</summary>
internal sealed class BlockDecision
{
    private const string ByCustomer = "customer";

    private readonly BillingBlockPolicy _policy;
    private readonly BillingFacts _facts;
    private readonly DateTimeZone _zone;
    private readonly LocalDateTime _local;
    private readonly MoneyView[] _views;
    private readonly LadderStanding[] _standings;
    private readonly List<Found> _found = new(1);
    private List<Reason>? _ofLaws;
    private SortedSet<string>? _missingOfLaws;
    private ReasonLog _log = new(on: true);
    private BillingFactNames _missing;

    public BlockDecision(BillingBlockPolicy policy, BillingFacts facts, DateTimeZone zone)
    {
        _policy = policy;
        _facts = facts;
        _zone = zone;
        _local = facts.AsOf.InZone(zone).LocalDateTime;
        _views = MoneyLadders.Views(policy, facts, zone);
        _standings = new LadderStanding[_views.Length];
    }

    public Decision<BlocksInForce> Conclude()
    {
        FindBlocksOfLadders();
        FindBlocksOfEvents();
        FindVoluntaryBlocks();
        FindBlocksOnRecord();
        _found.Sort(Found.InOrderOfNaming);
        SayBlocks();
        var amount = AmountToLift();
        var (open, closed) = Channels();
        SayChannels(open, closed);
        var outcome = Outcome(amount, open);
        SayWhatIsLeft(outcome.Account, outcome.Services);
        SayMissing();
        return new(outcome, _policy.Id, _log.ToValueList());
    }

    private void FindBlocksOfLadders()
    {
        for (var i = 0; i < _views.Length; i++)
        {
            var view = _views[i];
            var standing = LadderStanding.Of(view, _facts.Blocks);
            _missing |= view.Missing;
            var (from, kept) = BeginningOf(view, ref standing);
            _standings[i] = standing;
            if (standing.Stage >= 0)
            {
                AddStage(i, from, kept);
            }
        }
    }

    /// <summary>When the stage began, and what laws keep working in it; goes on to a milder stage where laws do not let it begin.</summary>
    private (Instant From, ValueList<ServiceUse> Kept) BeginningOf(MoneyView view, ref LadderStanding standing)
    {
        while (standing.Stage >= 0)
        {
            var stage = view.Ladder.Stages[standing.Stage];
            if (standing.OnRecord is { } record)
            {
                return (record.From, default);
            }

            var since = MoneyLadders.Since(view, standing, _facts.Blocks);
            if (!StageProtection.IsAsked(_policy, stage))
            {
                return (since, default);
            }

            var protection = StageProtection.Of(_policy, _facts, view, stage, since);
            if (protection.From is { } from && from <= view.Now)
            {
                SayBegunUnderLaw(view, stage, since, protection);
                return (from, protection.Kept);
            }

            SayHeldByLaw(view, stage, since, protection);
            standing = standing.Milder(view, _facts.Blocks);
        }

        return default;
    }

    private void SayBegunUnderLaw(MoneyView view, BlockStage stage, Instant since, StageProtection protection)
    {
        if (protection.Law is { } law && protection.From != since)
        {
            SayOfLaw(new(Rules.BegunLater, law.Source, stage.Name, view.Ladder.Source, Local(since), law.Id, Local(protection.From!.Value)), protection.Said!.Reasons);
        }

        if (stage.Restrictions.Keeping(protection.Kept) != stage.Restrictions)
        {
            SayOfLaw(new(Rules.KeptByLaw, _policy.Source, stage.Name, view.Ladder.Source, protection.Kept), default);
        }
    }

    private void SayHeldByLaw(MoneyView view, BlockStage stage, Instant since, StageProtection protection)
    {
        var (law, said) = (protection.Law!, protection.Said!);
        SayOfLaw(
            protection.From is { } from
                ? new(Rules.NotYetAllowed, law.Source, stage.Name, view.Ladder.Source, Local(since), Local(from), law.Id)
                : new(Rules.NotAllowed, law.Source, stage.Name, view.Ladder.Source, Local(since), law.Id, said.Outcome),
            said.Reasons);
        if (said.Outcome is BlockPermission.NeedsFacts needs)
        {
            (_missingOfLaws ??= new(StringComparer.Ordinal)).UnionWith(needs.Missing);
        }
    }

    private void SayOfLaw(Reason reason, ValueList<Reason> whatItSays)
    {
        _ofLaws ??= [];
        _ofLaws.Add(reason);
        _ofLaws.AddRange(whatItSays);
    }

    private void AddStage(int ladder, Instant from, ValueList<ServiceUse> kept)
    {
        var (view, standing) = (_views[ladder], _standings[ladder]);
        var stage = view.Ladder.Stages[standing.Stage];
        var lapsed = LapsedPromise(view);
        var terms = lapsed is null ? null : _policy.WhenPromiseLapses;
        var restrictions = (terms?.Restrictions ?? stage.Restrictions).Keeping(kept);
        if (!_policy.Protections.IsEmpty && standing.OnRecord is { } record)
        {
            // What a law kept working when the stage began is on record with it.
            restrictions &= record.Restrictions;
        }

        var block = new Block(terms?.Kind ?? stage.Kind, view.Ladder.Source, from)
        {
            Stage = stage.Name,
            Restrictions = restrictions,
            Charges = terms?.Charges ?? stage.Charges,
            LiftableBy = terms?.LiftableBy ?? stage.LiftableBy,
        };
        var services = stage.Scope == StageScope.ServicesInArrears && ReferenceEquals(view.Facts, _facts) ? view.ServicesInArrears() : default;
        if (services.IsEmpty)
        {
            _found.Add(new(block, ladder, lapsed));
        }

        foreach (var service in services)
        {
            _found.Add(new(block with { Target = BlockTarget.Service(service) }, ladder, lapsed));
        }
    }

    private void FindBlocksOfEvents()
    {
        foreach (var reported in _facts.Events)
        {
            if (reported.At <= _facts.AsOf && !(reported.ResolvedAt <= _facts.AsOf))
            {
                var terms = _policy.TermsOf(reported.Kind);
                _found.Add(new(
                    new(reported.Kind, reported.Source, reported.At)
                    {
                        To = reported.ResolvedAt,
                        Target = reported.Target,
                        Restrictions = terms.Restrictions,
                        Charges = terms.Charges,
                        LiftableBy = terms.LiftableBy,
                    },
                    Origin.Event));
            }
        }
    }

    private void FindVoluntaryBlocks()
    {
        List<Reason>? ended = null;
        foreach (var suspension in _facts.VoluntarySuspensions)
        {
            if (suspension.From > _local.Date || suspension.To <= _local.Date)
            {
                continue;
            }

            var from = _zone.AtStartOfDay(suspension.From).ToInstant();
            if (_policy.VoluntaryEndsWhenMoneyRunsOut && FirstMoneyBlockSince(from) is { } blockedFrom)
            {
                (ended ??= []).Add(new(Rules.VoluntaryEnded, _policy.Source, suspension.From, Local(blockedFrom)));
                continue;
            }

            var terms = _policy.TermsOf(BlockKind.Voluntary);
            _found.Add(new(
                new(BlockKind.Voluntary, ByCustomer, from)
                {
                    To = suspension.To is { } to ? _zone.AtStartOfDay(to).ToInstant() : null,
                    Target = suspension.Target,
                    Restrictions = terms.Restrictions,
                    Charges = terms.Charges,
                    LiftableBy = terms.LiftableBy,
                },
                Origin.Voluntary,
                Suspension: suspension));
        }

        foreach (var reason in ended?.OrderBy(reason => (LocalDate)reason.Values[0]) ?? Enumerable.Empty<Reason>())
        {
            _log.Add(reason);
        }
    }

    private void FindBlocksOnRecord()
    {
        foreach (var block in _facts.Blocks)
        {
            if (block.IsInForceAt(_facts.AsOf) && !IsOfLadder(block) && !IsDerived(block))
            {
                _found.Add(new(block, Origin.Record));
            }
        }
    }

    private bool IsOfLadder(Block block)
    {
        foreach (var view in _views)
        {
            if (view.Ladder.Source == block.Source && view.Ladder.IndexOf(block.Stage) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the block on record is what an event or a suspension among the facts led to, which then says whether it still holds.</summary>
    private bool IsDerived(Block block)
    {
        foreach (var reported in _facts.Events)
        {
            if (ReferenceEquals(reported.Kind, block.Kind) && reported.At == block.From && reported.Source == block.Source && reported.Target == block.Target)
            {
                return true;
            }
        }

        foreach (var suspension in _facts.VoluntarySuspensions)
        {
            if (ReferenceEquals(block.Kind, BlockKind.Voluntary) && block.Source == ByCustomer && suspension.Target == block.Target && _zone.AtStartOfDay(suspension.From).ToInstant() == block.From)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>When the first block about money began that is not before an instant: one in force, or one on record.</summary>
    private Instant? FirstMoneyBlockSince(Instant from)
    {
        Instant? first = null;
        foreach (var found in _found)
        {
            if (found.Origin >= 0 && found.Block.From >= from)
            {
                first = first is { } earlier ? Instant.Min(earlier, found.Block.From) : found.Block.From;
            }
        }

        foreach (var block in _facts.Blocks)
        {
            if (block.From >= from && block.From <= _facts.AsOf && IsOfLadder(block))
            {
                first = first is { } earlier ? Instant.Min(earlier, block.From) : block.From;
            }
        }

        return first;
    }

    /// <summary>The last promise that ended without the payment, for a debt that is still unpaid.</summary>
    private static PromiseToPay? LapsedPromise(MoneyView view)
    {
        PromiseToPay? last = null;
        foreach (var promise in view.Facts.Promises)
        {
            if (promise.End is { } end && end <= view.Now && end > promise.From && (last is null || end > last.End || (end == last.End && promise.From < last.From)) && IsOfThisDebt(view, end) && !IsKept(view, promise))
            {
                last = promise;
            }
        }

        return last;
    }

    private static bool IsOfThisDebt(MoneyView view, Instant end) => view.OldestUnpaid is not { } oldest || end.InZone(view.Zone).Date >= oldest;

    private static bool IsKept(MoneyView view, PromiseToPay promise)
    {
        var paid = 0m;
        var from = promise.From.InZone(view.Zone).Date;
        var payments = view.Facts.Payments;
        for (var i = 0; i < payments.Count; i++)
        {
            paid += IsPaid(payments[i]) && !IsRepeated(i) ? payments[i].Amount.Amount : 0;
        }

        return promise.Amount is { } promised ? paid >= promised.Amount : paid > 0;

        bool IsPaid(Payment payment) => payment.State == PaymentState.Posted && payment.PaidOn >= from;

        bool IsRepeated(int place)
        {
            for (var i = 0; i < place; i++)
            {
                if (payments[i].Reference == payments[place].Reference && IsPaid(payments[i]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private void SayBlocks()
    {
        if (_found.Count == 0)
        {
            _log.Add(new(Rules.NotBlocked, _policy.Source, _local));
        }

        foreach (var found in _found)
        {
            SayBlock(found);
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

    private void SayBlock(Found found)
    {
        var block = found.Block;
        switch (found.Origin)
        {
            case Origin.Record:
                _log.Add(new(Rules.OnRecord, _policy.Source, block.Kind, block.Source, block.Target, Local(block.From), block.LiftableBy));
                break;
            case Origin.Event:
                _log.Add(new(Rules.EventBlocks, _policy.Source, block.Kind, block.Target, block.Source, Local(block.From), block.LiftableBy));
                break;
            case Origin.Voluntary:
                _log.Add(new(Rules.VoluntaryBlocks, _policy.Source, block.Target, found.Suspension!.RequestedOn, found.Suspension.From, (object?)found.Suspension.To ?? "the customer ends it"));
                break;
            default:
                SayStage(found);
                break;
        }
    }

    private void SayStage(Found found)
    {
        var (view, standing) = (_views[found.Origin], _standings[found.Origin]);
        var stage = view.Ladder.Stages[standing.Stage];
        var source = stage.Source ?? _policy.Source;
        var block = found.Block;
        if (!ReferenceEquals(view.Facts, _facts))
        {
            _log.Add(new(Rules.JudgedByPayer, source, SmallNumbers.Box(view.UnpaidBills)));
        }

        _log.Add(new(Rules.StageReached, source, stage.Name, block.Source, block.Kind, block.Target, Local(block.From), block.LiftableBy));
        if (standing.Stays)
        {
            var lift = stage.LiftAt!;
            object found1 = lift.IsOfBalance
                ? view.AvailableBalance is { } balance ? new Money(balance, _policy.Currency) : "unknown"
                : new Money(view.UnpaidAmount, _policy.Currency);
            _log.Add(new(
                Rules.StageStays,
                source,
                stage.Name,
                block.Source,
                Local(block.From),
                lift.IsOfBalance ? "the balance" : "the unpaid amount",
                found1,
                lift switch
                {
                    LiftThreshold.BalanceAtLeast => "at least",
                    LiftThreshold.BalanceAbove => "more than",
                    LiftThreshold.UnpaidAtMost => "at most",
                    _ => "less than",
                },
                view.Shown(lift.Amount)));
        }
        else
        {
            foreach (var condition in stage.When)
            {
                _log.Add(condition.Explain(view, stage.Name, source));
            }
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
            if (found.Origin < 0 || (amount is null && _missing == BillingFactNames.None) || !MayBePaid(found))
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
            if (found.Origin >= 0 && _standings[found.Origin] is { OnRecord: null } standing && _views[found.Origin].Ladder.Stages[standing.Stage].LiftAt is not null)
            {
                blocks = blocks.Add(found.Block);
            }
        }

        return blocks;
    }

    private bool MayBePaid(Found found) => MoneyLadders.MayBePaid(_views[found.Origin].Ladder.Stages[_standings[found.Origin].Stage]);

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
            _log.Add(new(Rules.TakenAway, _policy.Source, target, status.Restrictions));
            _log.Add(new(Rules.StillCharged, _policy.Source, target, status.Charges));
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

    private BlocksInForce Outcome(Money? amount, ValueList<string> open)
    {
        var blocks = new Block[_found.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = _found[i].Block;
        }

        var services = new ServiceStatus[_facts.Services.Count];
        for (var i = 0; i < services.Length; i++)
        {
            services[i] = StatusOf(blocks, _facts.Services[i]);
        }

        var cancellation = StageCancellation.None;
        var payment = IsInArrears() ? AccountPaymentStatus.InArrears : AccountPaymentStatus.Normal;
        for (var i = 0; i < _views.Length; i++)
        {
            if (_standings[i].Stage >= 0)
            {
                payment = AccountPaymentStatus.InCollection;
                cancellation = (StageCancellation)Math.Max((int)cancellation, (int)_views[i].Ladder.Stages[_standings[i].Stage].Cancellation);
            }
        }

        return new()
        {
            AsOf = _facts.AsOf,
            Zone = _facts.Zone,
            Blocks = new(blocks),
            Account = StatusOf(blocks, null),
            Services = new(services),
            AmountToLift = amount,
            OpenChannels = open,
            Cancellation = cancellation,
            PaymentStatus = payment,
            MissingFacts = MissingNames(),
        };
    }

    private bool IsInArrears()
    {
        var judged = _facts.Payer;
        foreach (var bill in judged.Bills)
        {
            if (bill.StandingOn(_local.Date) == BillStanding.Overdue)
            {
                return true;
            }
        }

        return ReferenceEquals(judged.SettlementMethod, SettlementMethod.Advance) && judged.Balance is { } balance && balance.Amount + (judged.CreditLimit?.Amount ?? 0) < 0;
    }

    private ServiceStatus StatusOf(Block[] blocks, BilledService? service)
    {
        var restrictions = Restrictions.None;
        BlockCharges? charges = null;
        foreach (var block in blocks)
        {
            if (service is null ? block.Target.Scope == BlockScope.Account : block.Target.Covers(service))
            {
                restrictions |= block.Restrictions;
                charges = charges is null ? block.Charges : _policy.ChargePrecedence == ChargePrecedence.Headline ? charges : BlockCharges.Lesser(charges, block.Charges);
            }
        }

        return new(service?.Id, restrictions, charges ?? BlockCharges.AsUsual);
    }

    /// <summary>Where a block comes from: a ladder by its place, or one of these.</summary>
    private static class Origin
    {
        public const int Event = -1, Voluntary = -2, Record = -3;
    }

    private readonly record struct Found(Block Block, int Origin, PromiseToPay? Lapsed = null, VoluntarySuspension? Suspension = null)
    {
        public static int InOrderOfNaming(Found a, Found b)
        {
            var order = Block.InOrderOfNaming(a.Block, b.Block);
            return order != 0 ? order : Nullable.Compare(a.Suspension?.RequestedOn, b.Suspension?.RequestedOn);
        }
    }
}
