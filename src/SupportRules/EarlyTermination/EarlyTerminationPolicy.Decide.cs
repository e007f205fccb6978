using Rules = SupportRules.EarlyTermination.EarlyTerminationRules;

namespace SupportRules.EarlyTermination;

public sealed partial record EarlyTerminationPolicy
{
    /// <summary>The fee, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<EarlyTerminationFee> Decide(EarlyTerminationFacts facts)
    {
        var e = new FeeEvaluation(this, facts, otherMonthEnds: false, explain: true);
        var fee = Conclude(Evaluate(ref e, out var amount), amount, e.Missing);
        SayIfMonthEndsMatter(ref e, fee);
        return new(fee, Id, e.Log.ToValueList());
    }

    /// <summary>The fee alone, without reasons and without allocating; <c>false</c>, and 0, where <see cref="Decide"/> gives no amount.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public bool TryFee(EarlyTerminationFacts facts, out Money fee)
    {
        var e = new FeeEvaluation(this, facts, otherMonthEnds: false, explain: false);
        var known = Evaluate(ref e, out fee) == FeeKind.Due;
        fee = known ? fee : Money.Zero(Currency);
        return known;
    }

    private static EarlyTerminationFee Conclude(FeeKind kind, Money amount, MissingFacts missing) => kind switch
    {
        FeeKind.Due => new EarlyTerminationFee.Due(amount),
        FeeKind.NeedsFacts => new EarlyTerminationFee.NeedsFacts(missing.Names()),
        _ => new EarlyTerminationFee.NotLimited(),
    };

    /// <summary>The clause list: the first gate that holds answers, else the formula, its adjustments and the ceilings.</summary>
    private FeeKind Evaluate(ref FeeEvaluation e, out Money fee)
    {
        fee = Money.Zero(Currency);
        if (EndsBeforeStart(ref e))
        {
            return FeeKind.Due;
        }

        SayWhatMovedDates(ref e);
        if (EndsInTrial(ref e) || TermIsComplete(ref e) || EndsInLastDays(ref e))
        {
            return FeeKind.Due;
        }

        if (EffectOfReason(ref e) is var effect && effect is ReasonEffect.Waived)
        {
            return FeeKind.Due;
        }

        return Limit(Reckon(effect, ref e, ref fee), ref e, ref fee);
    }

    private FeeKind Reckon(ReasonEffect? effect, ref FeeEvaluation e, ref Money fee)
    {
        var replaced = effect as ReasonEffect.Replaced;
        var formula = replaced?.Fee ?? Formula;
        if (e.Missing != MissingFacts.None)
        {
            // What the formula would need is asked for at once, without a word of what it would give.
            var silent = e.WithoutReasons();
            _ = formula.TryEvaluate(ref silent, out _);
            e.Missing |= silent.Missing;
            return FeeKind.NeedsFacts;
        }

        if (!formula.TryEvaluate(ref e, out var amount))
        {
            return FeeKind.NeedsFacts;
        }

        if (e.IsNotLimited)
        {
            return FeeKind.NotLimited;
        }

        foreach (var adjustment in replaced is null ? Adjustments : default)
        {
            amount = adjustment.Apply(amount, ref e);
        }

        fee = new(Rounded(in amount, ref e), Currency);
        return FeeKind.Due;
    }

    private decimal Rounded(in Exact amount, ref FeeEvaluation e)
    {
        if (amount.IsNegative)
        {
            if (e.Explains)
            {
                e.Say(Rules.NeverNegative, e.Shown(amount));
            }

            return 0;
        }

        if (amount.IsRounded(Rounding))
        {
            return amount.Numerator;
        }

        var rounded = amount.Round(Rounding);
        if (e.Explains && amount != rounded)
        {
            e.Say(Rules.Rounded, e.Shown(amount), Rounding.ToString(), e.Shown(rounded));
        }

        return rounded;
    }

    private static FeeKind NeedsFacts(ref FeeEvaluation e)
    {
        if (e.Explains)
        {
            e.Say(Rules.NeedsFacts, string.Join(", ", e.Missing.Names()));
        }

        return FeeKind.NeedsFacts;
    }

    private void SayIfMonthEndsMatter(ref FeeEvaluation e, EarlyTerminationFee fee)
    {
        if (e.Facts.StartDate.Day <= 28)
        {
            return;
        }

        var other = new FeeEvaluation(this, e.Facts, otherMonthEnds: true, explain: false);
        var otherFee = Conclude(Evaluate(ref other, out var amount), amount, other.Missing);
        if (otherFee != fee)
        {
            var lastDayFirst = Counter.MonthEnds == MonthEnds.LastDay;
            const string lastDay = "its last day", nextDay = "the first of the next month";
            e.Say(
                Rules.MonthEndReading,
                FeeEvaluation.Shown(e.Facts.StartDate.Day),
                lastDayFirst ? lastDay : nextDay,
                fee,
                lastDayFirst ? nextDay : lastDay,
                otherFee);
        }
    }

    private enum FeeKind
    {
        Due,
        NeedsFacts,
        NotLimited,
    }
}
