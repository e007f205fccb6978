using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

/// <summary>The rules of demotion, which come last.</summary>
internal sealed partial class Assessment
{
    /// <summary>The standing after demotion; <c>null</c> where none decides.</summary>
    private CustomerStanding? Demoted(CustomerStanding before)
    {
        // Whether a tier is reserved for the customer decides which rules count at all.
        if (_policy.Demotions.IsEmpty || _reservedIsOpen)
        {
            return null;
        }

        CustomerStanding.Placed? worst = null;
        List<(DemotionRule Rule, Tier Target)>? open = null;
        foreach (var rule in _policy.Demotions)
        {
            var certain = DemotionState.Of(rule, _facts, possible: false);
            var possible = DemotionState.IsCertain(rule, _facts) ? certain : DemotionState.Of(rule, _facts, possible: true);
            _demotionIsPossible |= possible.IsInForce;
            if (before is CustomerStanding.Placed { Stage: AssessmentStage.Reserved } kept && !rule.DemotesReserved)
            {
                if (certain.IsInForce)
                {
                    Say(rule, Rules.ReservedKept, rule.Name, certain.Since!.Value, kept.Tier);
                }
            }
            else if (certain.IsInForce)
            {
                worst = Lowered(before, rule, certain, possible) is { } lowered ? Worse(worst, lowered) : worst;
            }
            else
            {
                SayNotInForce(rule, certain);
                if (possible.IsInForce && IsLowered(before, rule) && Target(before, rule) is { } target)
                {
                    (open ??= []).Add((rule, target));
                }
            }
        }

        return open is null ? worst : OrAsk(before, worst, open);
    }

    /// <summary>The worse of two; where they lead to one tier both are its reasons, and it lasts as long as either.</summary>
    private CustomerStanding.Placed Worse(CustomerStanding.Placed? a, CustomerStanding.Placed b)
    {
        if (a is null || a.Tier != b.Tier)
        {
            return a is null || Scale.Compare(a.Tier, b.Tier) > 0 ? b : a;
        }

        return a with
        {
            PrincipalReasons = a.PrincipalReasons.Concat(b.PrincipalReasons).Take(_policy.MostPrincipalReasons).ToValueList(),
            ChangesOn = a.ChangesOn is { } one && b.ChangesOn is { } other ? LocalDate.Max(one, other) : null,
        };
    }

    /// <summary>Asks for the events that rules depend on which would lead to something worse; one that would lead to the same may put its end off.</summary>
    private CustomerStanding OrAsk(CustomerStanding before, CustomerStanding.Placed? worst, List<(DemotionRule Rule, Tier Target)> open)
    {
        if (worst is not null && open.TrueForAll(one => Scale.Compare(one.Target, worst.Tier) >= 0))
        {
            return open.Exists(one => one.Target == worst.Tier) ? worst with { ChangesOn = null } : worst;
        }

        if (before is CustomerStanding.Placed)
        {
            _missing = null;
        }

        foreach (var (rule, target) in open)
        {
            if (worst is null || Scale.Compare(target, worst.Tier) < 0)
            {
                MissEvents(rule);
            }
        }

        return NeedFacts();
    }

    /// <summary>Where a rule leads from where the customer stands; a tier that is not told yet matters only to rules that count from it.</summary>
    private Tier? Target(CustomerStanding before, DemotionRule rule)
    {
        if (rule.Effect == DemotionEffect.ToDemoted && rule.Floor is null)
        {
            return Scale.Demoted;
        }

        if (before is not CustomerStanding.Placed placed)
        {
            return null;
        }

        var target = Unfloored(placed, rule);
        return rule.Floor is { } floor && Scale.Compare(target, Scale[floor]) < 0
            ? Scale.Compare(placed.Tier, Scale[floor]) < 0 ? placed.Tier : Scale[floor]
            : target;
    }

    /// <summary>Where a rule would lead had it no floor.</summary>
    private Tier Unfloored(CustomerStanding.Placed placed, DemotionRule rule) => rule.Effect switch
    {
        DemotionEffect.ToDemoted => Scale.Demoted!,
        DemotionEffect.OneDown => Scale.OneDown(placed.Tier),
        _ => placed.Stage == AssessmentStage.Validity ? _ofPoints! : placed.Tier,
    };

    /// <summary>A rule that holds and lowers nobody for its floor says so.</summary>
    private void SayKeptByFloor(CustomerStanding before, DemotionRule rule, LocalDate since)
    {
        if (rule.Floor is { } floor && before is CustomerStanding.Placed placed && Scale.Compare(Unfloored(placed, rule), placed.Tier) < 0)
        {
            SayReached(rule, since);
            Say(rule, Rules.Floor, rule.Name, Scale[floor]);
        }
    }

    private bool IsLowered(CustomerStanding before, DemotionRule rule) =>
        Target(before, rule) is { } target && (before is not CustomerStanding.Placed placed || Scale.Compare(target, placed.Tier) < 0);

    private CustomerStanding.Placed? Lowered(CustomerStanding before, DemotionRule rule, DemotionState certain, DemotionState possible)
    {
        var since = certain.Since!.Value;
        if (!IsLowered(before, rule) || Target(before, rule) is not { } target)
        {
            SayKeptByFloor(before, rule, since);
            return null;
        }

        SayReached(rule, since);
        var placed = before as CustomerStanding.Placed;
        var change = rule.Effect switch
        {
            DemotionEffect.ToDemoted => Rules.DemotedToTier,
            DemotionEffect.OneDown => Rules.OneDown,
            _ => Rules.Recalculated,
        };
        Say(rule, change, rule.Name, since, placed?.Tier ?? (object)"a tier that is not known", target);
        if (rule.Floor is { } floor && Scale.Compare(Unfloored(placed!, rule), Scale[floor]) < 0)
        {
            Say(rule, Rules.Floor, rule.Name, target);
        }

        // Where events of unknown fault would put the end off, it is not told.
        var until = certain.Until == possible.Until ? certain.Until : null;
        if (until is { } day)
        {
            Say(rule, Rules.RecoversOn, rule.Name, day);
        }

        return new(target, AssessmentStage.Demotion)
        {
            Score = Score,
            PrincipalReasons = [new(AssessmentStage.Demotion, rule.Name, 0)],
            ChangesOn = until,
        };
    }

    private void SayReached(DemotionRule rule, LocalDate day)
    {
        var from = rule.RecoveryMonths is null ? _facts.AsOf.PlusMonths(-rule.WindowMonths) : day.PlusMonths(-rule.WindowMonths);
        foreach (var threshold in rule.Thresholds)
        {
            var found = DemotionState.Reached(rule, threshold, _facts, from, rule.RecoveryMonths is null ? _facts.AsOf : day, possible: false);
            if (threshold is EventThreshold.Sum sum)
            {
                Say(rule, Rules.SumReached, rule.Name, new Money(found, _policy.Currency), sum.AtLeast, from, sum.Kind);
            }
            else
            {
                Say(rule, Rules.CountReached, rule.Name, SmallNumbers.Box((int)found), SmallNumbers.Box((int)threshold.Least), from, threshold.Kind);
            }
        }

        SayLeftOut(rule, _facts.AsOf.PlusMonths(-rule.WindowMonths));
    }

    /// <summary>Why a rule does not hold, where something that it counts has happened: it is over, or a threshold is not reached.</summary>
    private void SayNotInForce(DemotionRule rule, DemotionState state)
    {
        if (state is { Since: { } since, Until: { } until })
        {
            Say(rule, Rules.Recovered, rule.Name, since, until);
            return;
        }

        var from = _facts.AsOf.PlusMonths(-rule.WindowMonths);
        var any = false;
        foreach (var one in _facts.Events)
        {
            any |= one.Date >= from && DemotionState.Counts(rule, one, possible: false);
        }

        foreach (var threshold in any ? rule.Thresholds : default)
        {
            var found = DemotionState.Reached(rule, threshold, _facts, from, _facts.AsOf, possible: false);
            if (found < threshold.Least)
            {
                var (shown, required) = threshold is EventThreshold.Sum sum
                    ? (new Money(found, _policy.Currency), sum.AtLeast)
                    : ((object)SmallNumbers.Box((int)found), (object)SmallNumbers.Box((int)threshold.Least));
                Say(rule, Rules.NotDemoted, rule.Name, shown, required, from, threshold.Kind);
                break;
            }
        }

        SayLeftOut(rule, from);
    }

    private void SayLeftOut(DemotionRule rule, LocalDate from)
    {
        if (rule.CountsCompanyFault)
        {
            return;
        }

        var count = 0;
        foreach (var one in _facts.Events)
        {
            count += one.Date >= from && one.Fault == Fault.Company && DemotionState.IsOfKind(rule, one) ? 1 : 0;
        }

        if (count > 0)
        {
            Say(rule, Rules.DemotionLeavesOut, rule.Name, SmallNumbers.Box(count));
        }
    }

    private void MissEvents(DemotionRule rule)
    {
        foreach (var one in _facts.Events)
        {
            foreach (var threshold in rule.Thresholds)
            {
                if (threshold.Kind != one.Kind || !DemotionState.Counts(rule, one, possible: true))
                {
                    continue;
                }

                if (one.Fault is null && !rule.CountsCompanyFault)
                {
                    Miss("Events.Fault");
                }

                if (one.Amount is null && threshold is EventThreshold.Sum)
                {
                    Miss("Events.Amount");
                }
            }
        }
    }

    private void Say(DemotionRule rule, Rule said, params ReadOnlySpan<object> values) => _log.Add(new(said, rule.Source ?? _policy.Source, values));
}
