using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

internal sealed partial class BlockDecision
{
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

    private void AddStage(int ladder, Instant from, ValueList<ServiceUse> kept)
    {
        var (view, standing) = (_views[ladder], _standings[ladder]);
        var stage = view.Ladder.Stages[standing.Stage];
        var lapsed = LapsedPromise(view, standing.OnRecord);
        var terms = lapsed is null ? null : _policy.WhenPromiseLapses;
        var restrictions = (stage.Restrictions | (terms?.Restrictions ?? Restrictions.None)).Keeping(kept);
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
            if (found.Origin >= 0 && found.Block.From >= from && found.Block.Restrictions != Restrictions.None)
            {
                first = first is { } earlier ? Instant.Min(earlier, found.Block.From) : found.Block.From;
            }
        }

        foreach (var block in _facts.Blocks)
        {
            if (block.From >= from && block.From <= _facts.AsOf && block.Restrictions != Restrictions.None && IsOfLadder(block))
            {
                first = first is { } earlier ? Instant.Min(earlier, block.From) : block.From;
            }
        }

        return first;
    }
}
