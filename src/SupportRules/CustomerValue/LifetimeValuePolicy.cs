using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

/// <summary>How the lifetime value of a customer is reckoned: when the first margin comes, at which rate, how far, and how it is rounded.</summary>
/// <remarks>
/// <para>It fits a contractual setting, in which a customer who leaves says so. The timing of the first margin has no default: the three textbook
/// forms are all called the formula, and differ by one margin or one factor.</para>
/// <para>Decimals carry 28 digits and powers are multiplied out, so a figure is off by far less than it is rounded by; it is rounded once, at its
/// end. It is an estimate all the same. Equal when all members are.</para>
/// </remarks>
public sealed record LifetimeValuePolicy : IPolicy<LifetimeValueFacts, LifetimeValue>
{
    /// <summary>How close retention may come to 1 plus the discount rate: the multiple is a million margins at most.</summary>
    internal const decimal LeastDifference = 0.000001m;

    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>When the first margin comes, and whether it is certain.</summary>
    public required FirstMargin FirstMargin { get; init => field = Guard.Defined(value, nameof(FirstMargin)); }

    /// <summary>Its period is that of the margins and of retention.</summary>
    public required DiscountRate Discount { get; init; }

    /// <summary>How far margins count, in periods, 1 to 1200; <c>null</c>, the default, for as far as they are given: steady ones for ever.</summary>
    public int? HorizonPeriods { get; init => field = value is { } periods ? Guard.InRange(periods, 1, LifetimeMargins.MostPeriods, nameof(HorizonPeriods)) : null; }

    /// <summary>
    /// To how many decimals each discount factor is rounded, half-up, 1 to 8, as in the printed tables that textbooks count with; <c>null</c>, the
    /// default, for all 28 digits. Only a horizon has factors.
    /// </summary>
    public int? FactorDecimals { get; init => field = value is { } decimals ? Guard.InRange(decimals, 1, 8, nameof(FactorDecimals)) : null; }

    /// <summary>To what each amount is rounded, once; its unit is 0.00000001 or more.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Throws where the policy cannot be. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member.</exception>
    /// <returns>The policy itself.</returns>
    public LifetimeValuePolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        Guard.NotNull(Discount);
        LifetimeSum.Check(Rounding);
        return this;
    }

    /// <summary>The value today, with every reason.</summary>
    /// <exception cref="ArgumentException">
    /// The facts or the policy cannot be; among them periods that differ, and margins for ever that do not grow less (retention of 1 and more plus the rate).
    /// </exception>
    public Decision<LifetimeValue> Decide(LifetimeValueFacts facts)
    {
        Check();
        CheckPeriod(Guard.NotNull(facts).Check());
        var reasons = new List<Reason>();
        var value = HorizonPeriods is null && facts.Margins is LifetimeMargins.Steady steady && facts.Survival is not LifetimeSurvival.Curve
            ? ForEver(steady, facts, reasons)
            : OverHorizon(facts, reasons);
        reasons.Add(value.NetValue is { } net
            ? new(Rules.LessAcquisitionCost, Source, value.PresentValue, value.AcquisitionCost!.Value, net)
            : new(Rules.BreaksEven, Source, value.BreakEvenAcquisitionCost));
        return new(value, Id, reasons.ToValueList());
    }

    private void CheckPeriod(LifetimeValueFacts facts)
    {
        if (facts.Margins.Period != Discount.Period)
        {
            throw new ArgumentException(
                $"Margins are by {facts.Margins.Period.Name()} and Discount is {Discount}: one is to be converted first (DiscountRate.CompoundedTo).", nameof(facts));
        }
    }

    private LifetimeValue ForEver(LifetimeMargins.Steady steady, LifetimeValueFacts facts, List<Reason> reasons)
    {
        if (FactorDecimals is { } decimals)
        {
            throw new ArgumentException(Invariant($"FactorDecimals is {decimals}: margins for ever have a multiple and no factors; tell HorizonPeriods, or leave FactorDecimals out."), nameof(FactorDecimals));
        }

        var retention = facts.Survival is LifetimeSurvival.Retained retained ? retained.Rate.Share : 1;
        var difference = 1 + Discount.Share - retention;
        if (difference < LeastDifference)
        {
            throw new ArgumentOutOfRangeException(
                nameof(facts),
                Invariant($"Survival is {retention} and Discount {Discount.Share} a {Discount.Period.Name()}: each margin is worth {retention / (1 + Discount.Share)} of the one before, so the sum ")
                + Invariant($"{(difference <= 0 ? "has no end" : "has hardly any")}. Retention must be less than 1 + discount by {LeastDifference} or more, or HorizonPeriods must be told."));
        }

        var (rule, factor) = FirstMargin switch
        {
            FirstMargin.EndOfPeriodIfRetained => (Rules.MultipleIfRetained, retention),
            FirstMargin.Today => (Rules.MultipleToday, 1 + Discount.Share),
            _ => (Rules.MultipleCertain, 1m),
        };
        var margin = AfterRetentionSpend(steady.Amount, facts, reasons);
        var multiple = LifetimeSum.Shown(factor / difference);
        var present = LifetimeSum.Quotient(margin.Amount, factor, difference, 0, Rounding);
        reasons.Add(new(rule, Source, multiple, retention, Discount.Share, Discount.Period));
        reasons.Add(new(Rules.MarginTimesMultiple, Source, margin, multiple, new Money(present, margin.Currency)));
        return new()
        {
            PresentValue = new(present, margin.Currency),
            AcquisitionCost = facts.AcquisitionCost,
            NetValue = facts.AcquisitionCost is { } cost ? new Money(LifetimeSum.Quotient(margin.Amount, factor, difference, cost.Amount, Rounding), margin.Currency) : null,
            Multiple = multiple,
        };
    }

    private LifetimeValue OverHorizon(LifetimeValueFacts facts, List<Reason> reasons)
    {
        var periods = Horizon(facts);
        if (facts.Margins.Periods is { } given && given > periods)
        {
            reasons.Add(new(Rules.BeyondHorizon, Source, given - periods, periods));
        }

        if (facts.Margins is LifetimeMargins.Steady steady)
        {
            AfterRetentionSpend(steady.Amount, facts, reasons);
        }
        else if (facts.RetentionSpend is { IsZero: false } spend)
        {
            reasons.Add(new(Rules.RetentionSpendByPeriod, Source, spend, facts.Margins.Period));
        }

        var sum = new LifetimeSum(this, facts, periods);
        if (facts.Margins is LifetimeMargins.ByPurchases purchases)
        {
            reasons.Add(new(Rules.PurchasesByPeriod, Source, LifetimeSum.Shown(purchases.Purchases.AsSpan()[..periods]), periods, purchases.Spend));
        }

        reasons.Add(facts.Survival switch
        {
            LifetimeSurvival.Retained { Rate.Share: var retention } => new(Rules.RetainedOverHorizon, Source, periods, FirstMargin, retention, Discount.Share, Discount.Period, sum.PresentValue),
            LifetimeSurvival.Curve => new(Rules.CurveOverHorizon, Source, periods, FirstMargin, Discount.Share, Discount.Period, sum.PresentValue),
            _ => new(Rules.FixedLife, Source, periods, FirstMargin, Discount.Share, Discount.Period, sum.PresentValue),
        });
        if (FactorDecimals is { } decimals)
        {
            reasons.Add(new(Rules.TableOfFactors, Source, decimals));
        }

        return new()
        {
            PresentValue = sum.PresentValue,
            AcquisitionCost = facts.AcquisitionCost,
            NetValue = facts.AcquisitionCost is null ? null : sum.Lines[^1].Cumulative,
            Lines = sum.Lines,
        };
    }

    /// <summary>How many periods count: what the policy says, else what is given, all of which must reach so far.</summary>
    private int Horizon(LifetimeValueFacts facts)
    {
        var shares = (facts.Survival as LifetimeSurvival.Curve)?.Shares;
        var periods = HorizonPeriods ?? facts.Margins.Periods ?? shares!.Value.Count;
        if (facts.Margins.Periods is { } given && given < periods)
        {
            throw new ArgumentException(Invariant($"Margins has {given} periods: {Id} counts {periods} of them."), nameof(facts));
        }

        if (shares is not { } curve)
        {
            return periods;
        }

        if (curve.Count < periods)
        {
            throw new ArgumentException(Invariant($"Survival has {curve.Count} periods: {periods} margins count."), nameof(facts));
        }

        return FirstMargin == FirstMargin.EndOfPeriodIfRetained || curve[0] == 1
            ? periods
            : throw new ArgumentException(Invariant($"Survival begins with {curve[0]}: FirstMargin is {FirstMargin}, which every customer gives, so it must begin with 1."), nameof(facts));
    }

    private Money AfterRetentionSpend(Money margin, LifetimeValueFacts facts, List<Reason> reasons)
    {
        if (facts.RetentionSpend is not { IsZero: false } spend)
        {
            return margin;
        }

        reasons.Add(new(Rules.RetentionSpend, Source, margin, spend, margin - spend));
        return margin - spend;
    }

    /// <summary>Every member, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(LifetimeValuePolicy),
        (nameof(Id), Id),
        (nameof(Source), Source),
        (nameof(FirstMargin), FirstMargin),
        (nameof(Discount), Discount),
        (nameof(HorizonPeriods), HorizonPeriods),
        (nameof(FactorDecimals), FactorDecimals),
        (nameof(Rounding), Rounding));
}
