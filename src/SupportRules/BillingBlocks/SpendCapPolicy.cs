using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>The limits on charges of some kinds, by month or cycle: when further ones are cut off, and when the customer is warned.</summary>
/// <remarks>A limit cuts off its own kind of charge and nothing else. Equal when all members are.</remarks>
public sealed record SpendCapPolicy : IPolicy<SpendFacts, SpendCapStatus>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The currency of every amount, in the policy and in the facts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>At least one, and no two for one kind of charge.</summary>
    public required ValueList<SpendCap> Caps { get; init; }

    /// <summary>Whether the charges are cut off, and whether the customer is to be warned.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<SpendCapStatus> Decide(SpendFacts facts)
    {
        Check();
        Guard.NotNull(facts).Check(Currency);
        var log = new ReasonLog(on: true);
        var status = StatusOf(facts, ref log);
        return new(status, Id, log.ToValueList());
    }

    /// <summary>Throws where the policy cannot be: no limit, two for one kind, an amount in another currency. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member and what contradicts what.</exception>
    /// <returns>The policy itself.</returns>
    public SpendCapPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        if (Caps.IsEmpty)
        {
            throw new ArgumentException("Caps is empty: name at least one.", nameof(Caps));
        }

        for (var i = 0; i < Caps.Count; i++)
        {
            Guard.In(Currency, Guard.NotNull(Caps[i], nameof(Caps)).Limit, nameof(Caps));
            if (Caps[i].RemindAbove is { } above)
            {
                Guard.In(Currency, above, nameof(Caps));
            }

            for (var j = i + 1; j < Caps.Count; j++)
            {
                if (Caps[i].Charge == Caps[j]?.Charge)
                {
                    throw new ArgumentException($"Caps has two for {Caps[i].Charge}: {Caps[i].Limit} and {Caps[j].Limit}.", nameof(Caps));
                }
            }
        }

        return this;
    }

    private SpendCapStatus StatusOf(SpendFacts facts, ref ReasonLog log)
    {
        var cap = Caps.FirstOrDefault(one => one.Charge == facts.Charge);
        if (cap is null && facts.OwnLimit is null)
        {
            log.Add(new(Rules.NoCap, Source, facts.Charge));
            return new SpendCapStatus.NotCapped();
        }

        if (facts.Spent is not { } spent)
        {
            return NeedsFacts(nameof(facts.Spent), ref log);
        }

        var limit = facts.OwnLimit ?? cap!.Limit;
        if (facts.OwnLimit is { } own)
        {
            log.Add(new(Rules.OwnLimit, Source, own));
        }

        if (facts.HasAgreedToGoOn is not { } agreed)
        {
            var (agreedLog, otherLog) = (new ReasonLog(on: true), log);
            var (ifAgreed, ifNot) = (Judge(cap, limit, spent, agreed: true, ref agreedLog), Judge(cap, limit, spent, agreed: false, ref otherLog));
            if (ifAgreed != ifNot)
            {
                return NeedsFacts(nameof(facts.HasAgreedToGoOn), ref log);
            }

            agreed = false;
        }

        return Judge(cap, limit, spent, agreed, ref log);
    }

    private SpendCapStatus Judge(SpendCap? cap, Money limit, Money spent, bool agreed, ref ReasonLog log)
    {
        var warns = agreed && cap?.RemindAbove is { } above ? Reminds(above, spent, ref log) : Warns(cap, limit, spent, ref log);
        if (spent < limit)
        {
            log.Add(new(Rules.BelowLimit, Source, spent, limit, limit - spent));
            return new SpendCapStatus.Within(limit - spent, warns);
        }

        log.Add(new(agreed ? Rules.AgreedToGoOn : Rules.LimitReached, Source, spent, limit));
        return agreed ? new SpendCapStatus.GoesOn(warns) : new SpendCapStatus.CutOff(limit, warns);
    }

    private bool Warns(SpendCap? cap, Money limit, Money spent, ref ReasonLog log)
    {
        if (cap?.WarnFromShare is not { } share || spent < limit * share)
        {
            return false;
        }

        log.Add(new(Rules.WarningDue, Source, spent, limit * share, share));
        return true;
    }

    private bool Reminds(Money above, Money spent, ref ReasonLog log)
    {
        if (spent <= above)
        {
            return false;
        }

        log.Add(new(Rules.ReminderDue, Source, spent, above));
        return true;
    }

    private SpendCapStatus NeedsFacts(string missing, ref ReasonLog log)
    {
        log.Add(new(Rules.SpendNeedsFacts, Source, missing));
        return new SpendCapStatus.NeedsFacts([missing]);
    }
}
