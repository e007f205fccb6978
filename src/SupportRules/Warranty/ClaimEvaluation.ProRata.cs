using Rules = SupportRules.Warranty.WarrantyRules;

namespace SupportRules.Warranty;

/// <summary>Shares that grow with time or use: each becomes a share of this claim, free or the customer's.</summary>
internal ref partial struct ClaimEvaluation
{
    private readonly void ApplyProRata(WarrantyGrant grant, in GrantState state, ref CostSet set)
    {
        for (var i = 0; i < set.Count; i++)
        {
            if (set[i].Share is not CostShare.ProRata { Schedule: var schedule })
            {
                continue;
            }

            var facts = FactsOf(schedule, grant, state);
            var answer = AnswerOf(schedule, grant, facts);
            if (ShareOf(schedule, answer) is { } share)
            {
                set.Set(i, Candidate(share, grant));
            }
            else if (!ApplyEachTotal(schedule, grant, facts, answer, i, ref set))
            {
                // Unknown, it may be anything from nothing to the whole.
                set.Set(i, Candidate(CostShare.IsFree, grant));
                set.Add(Candidate(CostShare.IsCustomers, grant));
            }
        }
    }

    /// <summary>Where only one circumstance of the total is unknown, the share is one of two; <c>false</c> where more is unknown.</summary>
    private readonly bool ApplyEachTotal(ProRataSchedule schedule, WarrantyGrant grant, ProRataFacts facts, ProRataAnswer answer, int index, ref CostSet set)
    {
        if (answer is not ProRataAnswer.NeedsFacts { Missing: [var missing] } || facts.Circumstances.All(one => one.Name != missing))
        {
            return false;
        }

        var isFirst = true;
        foreach (var holds in (ReadOnlySpan<bool>)[false, true])
        {
            var supposed = facts with { Circumstances = facts.Circumstances.Select(one => one.Name == missing ? new(missing, holds) : one).ToValueList() };
            var candidate = Candidate(ShareOf(schedule, AnswerOf(schedule, grant, supposed))!, grant);
            if (isFirst)
            {
                set.Set(index, candidate);
            }
            else
            {
                set.Add(candidate);
            }

            isFirst = false;
        }

        return true;
    }

    /// <summary>The share of this claim; <c>null</c> where it cannot be told.</summary>
    private readonly CostShare? ShareOf(ProRataSchedule schedule, ProRataAnswer answer) => answer switch
    {
        ProRataAnswer.Ended => CostShare.IsCustomers,
        ProRataAnswer.Shared { Of: { CustomerShare: 0 } } => CostShare.IsFree,
        ProRataAnswer.Shared { Of: { CustomerShare: 1 } } => CostShare.IsCustomers,
        ProRataAnswer.Shared { Of: var share } => new CostShare.Percent(share.CustomerShare) { ProRated = new(schedule, share.Part, _facts.Number(WarrantyFact.Price)) },
        _ => null,
    };

    private static ProRataAnswer AnswerOf(ProRataSchedule schedule, WarrantyGrant grant, ProRataFacts facts)
    {
        var log = new ReasonLog(on: true);
        return schedule.Evaluate(facts, grant.Clause.Source, ref log);
    }

    private readonly ProRataFacts FactsOf(ProRataSchedule schedule, WarrantyGrant grant, in GrantState state)
    {
        // Dates and readings go before a count that is told beside them.
        var hasDates = state.Start == EventState.Happened && state.Event == EventState.Happened;
        var isTime = schedule.Measure is ProRataMeasure.Time;
        var used = isTime ? (hasDates ? null : _facts.Number(WarrantyFact.Used)) : Usage(schedule, grant) ?? _facts.Number(WarrantyFact.Used);
        var circumstances = default(ValueList<ProRataCircumstance>);
        foreach (var factor in (schedule as ProRataSchedule.Linear)?.TotalFactors ?? default)
        {
            circumstances = circumstances.Add(new(factor.Circumstance, _facts.Flag(new(factor.Circumstance))));
        }

        return new()
        {
            StartDate = hasDates ? state.StartDate : null,
            ClaimDate = hasDates ? LocalDate.Max(state.StartDate, state.EventDate) : null,
            Used = used,
            AgeYears = hasDates ? null : _facts.Number(WarrantyFact.AgeYears),
            Circumstances = circumstances,
        };
    }

    /// <summary>The use by the readings of the grant's own limit in this unit; <c>null</c> without one.</summary>
    private readonly decimal? Usage(ProRataSchedule schedule, WarrantyGrant grant)
    {
        if (LimitOf(schedule, grant) is not { } limit || _facts.Number(limit.Reading) is not { } now || _facts.Number(limit.BaseReading) is not { } start)
        {
            return null;
        }

        return now >= start
            ? now - start
            : throw new ArgumentOutOfRangeException(limit.Reading.Name, Invariant($"'{grant.Clause}': {limit.Reading} is {now}: a reading does not fall, and {limit.BaseReading} is {start}."));
    }

    private static UsageLimit? LimitOf(ProRataSchedule schedule, WarrantyGrant grant)
    {
        foreach (var limit in grant.Usage)
        {
            if (limit.Unit == schedule.Measure.UnitName)
            {
                return limit;
            }
        }

        return null;
    }

    private static ProRataSchedule? ScheduleOf(WarrantyGrant grant, CostHead head) => (grant.CostOf(head)?.Share as CostShare.ProRata)?.Schedule;

    private readonly void AddUnknownShare(WarrantyGrant grant, CostHead head, in GrantState state, ref NameSet names)
    {
        if (ScheduleOf(grant, head) is not { } schedule || AnswerOf(schedule, grant, FactsOf(schedule, grant, state)) is not ProRataAnswer.NeedsFacts { Missing: var missing })
        {
            return;
        }

        foreach (var name in missing)
        {
            switch (name)
            {
                case nameof(ProRataFacts.Used):
                    if (LimitOf(schedule, grant) is { } limit)
                    {
                        names.AddUnless(_facts.Number(limit.Reading) is not null, limit.Reading.Name);
                        names.AddUnless(_facts.Number(limit.BaseReading) is not null, limit.BaseReading.Name);
                    }
                    else
                    {
                        names.Add(WarrantyFact.Used.Name);
                    }

                    break;
                case nameof(ProRataFacts.StartDate) or nameof(ProRataFacts.ClaimDate) or nameof(ProRataFacts.AgeYears):
                    if (state.Start != EventState.Happened)
                    {
                        grant.AddUnknownStart(View(grant), ref names);
                    }

                    names.AddUnless(state.Event == EventState.Happened, grant.Period.Inside.Name);
                    break;
                default:
                    names.Add(name);
                    break;
            }
        }
    }

    /// <summary>Whether the price is told of which a pro-rata share is taken: the original one apart, the cost of the head.</summary>
    private static bool IsPriceTold(CostShare? share) => share is not CostShare.Percent { ProRated: { } part }
        || part.Schedule.PriceBasis is PriceBasis.Current or PriceBasis.Agreed
        || (part.Schedule.PriceBasis == PriceBasis.Original && part.OriginalPrice is not null);

    /// <summary>What the warrantor pays of a cost: of the original price a credit, which is at most the cost.</summary>
    private static Money WarrantorsPart(ProRatedPart part, Money cost)
    {
        var price = part.Schedule.PriceBasis == PriceBasis.Original ? new(part.OriginalPrice!.Value, cost.Currency) : cost;
        return Money.Min(cost, price - part.Schedule.CustomersPart(price, part.Part));
    }

    /// <summary>How the share came about; its amounts stand in the verdict.</summary>
    private void ExplainProRata(CostHead head, in HeadResult result)
    {
        var grant = _document.Grants[result.Grant];
        if (ScheduleOf(grant, head) is not { } schedule || result.Winner is not { Why: CostWhy.Grant })
        {
            return;
        }

        var log = new ReasonLog(on: true);
        schedule.Evaluate(FactsOf(schedule, grant, _states[result.Grant]), grant.Clause.Source, ref log);
        foreach (var reason in log.ToValueList())
        {
            if (reason.Rule != Rules.ProRataPriceOpen && reason.Rule != Rules.ProRataPriceUnknown)
            {
                _log.Add(reason);
            }
        }
    }
}
