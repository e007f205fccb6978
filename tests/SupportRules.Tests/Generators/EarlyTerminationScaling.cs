using SupportRules.EarlyTermination;

namespace SupportRules.Tests.Generators;

/// <summary>The same case in a currency of another worth: every amount, and every rounding unit, times a factor.</summary>
internal static class EarlyTerminationScaling
{
    public static EarlyTerminationCase Scaled(this EarlyTerminationCase one, decimal factor) => new(one.Policy.Scaled(factor), one.Facts.Scaled(factor));

    public static EarlyTerminationFacts Scaled(this EarlyTerminationFacts facts, decimal factor) => facts with
    {
        MonthlyCharge = facts.MonthlyCharge * factor,
        MonthlyDiscount = facts.MonthlyDiscount * factor,
        DevicePrice = facts.DevicePrice * factor,
        PricePaid = facts.PricePaid * factor,
        BenefitsReceived = facts.BenefitsReceived * factor,
        LastBill = facts.LastBill * factor,
        AverageBill = facts.AverageBill * factor,
        AgreedAmount = facts.AgreedAmount * factor,
    };

    public static EarlyTerminationPolicy Scaled(this EarlyTerminationPolicy policy, decimal factor) => policy with
    {
        Formula = policy.Formula.Scaled(factor),
        Adjustments = [.. policy.Adjustments.Select(step => step.Scaled(factor))],
        ReasonClauses = [.. policy.ReasonClauses.Select(clause => clause with { Effect = clause.Effect.Scaled(factor) })],
        Ceilings = [.. policy.Ceilings.Select(ceiling => ceiling.Scaled(factor))],
        Rounding = policy.Rounding.Scaled(factor),
    };

    private static Rounding Scaled(this Rounding rounding, decimal factor) => new(rounding.Mode, rounding.Unit * factor);

    private static ReasonEffect Scaled(this ReasonEffect effect, decimal factor) =>
        effect is ReasonEffect.Replaced replaced ? new ReasonEffect.Replaced(replaced.Fee.Scaled(factor)) : effect;

    private static FeeAdjustment Scaled(this FeeAdjustment step, decimal factor) => step switch
    {
        FeeAdjustment.LessSavedCost saved => new FeeAdjustment.LessSavedCost(saved.PerMonth * factor),
        FeeAdjustment.AdministrationFee fee => new FeeAdjustment.AdministrationFee(fee.Fee * factor),
        FeeAdjustment.RoundTo round => new FeeAdjustment.RoundTo(round.Rounding.Scaled(factor)),
        _ => step,
    };

    private static FeeFormula Scaled(this FeeFormula formula, decimal factor)
    {
        return formula switch
        {
            FeeFormula.Flat flat => new FeeFormula.Flat(flat.Amount * factor),
            FeeFormula.FlatByTerm byTerm => new FeeFormula.FlatByTerm([.. byTerm.Fees.Select(fee => new TermFee(fee.TermMonths, fee.Amount * factor))]),
            FeeFormula.Declining declining => new FeeFormula.Declining(
                declining.Initial * factor,
                [.. declining.Steps.Select(step => new Decrement(step.FromMonth, step.ToMonth, step.PerMonth * factor))]),
            FeeFormula.PerMonthLeft left => new FeeFormula.PerMonthLeft(left.Rate * factor, left.FirstMonth * factor),
            FeeFormula.PerDayLeft left => new FeeFormula.PerDayLeft(left.Rate * factor),
            FeeFormula.PerMonthServed served => new FeeFormula.PerMonthServed(served.Rate * factor),
            FeeFormula.ProRata { MonthlyRounding: { } rounding } proRata => new FeeFormula.ProRata(proRata.Of, proRata.AmortisationMonths, rounding.Scaled(factor)),
            FeeFormula.Clamp clamp => new FeeFormula.Clamp(clamp.Of.Scaled(factor), clamp.AtLeast * factor, clamp.AtMost * factor),
            FeeFormula.Sum sum => new FeeFormula.Sum(Parts(sum)),
            FeeFormula.LesserOf lesser => new FeeFormula.LesserOf(Parts(lesser)),
            FeeFormula.GreaterOf greater => new FeeFormula.GreaterOf(Parts(greater)),
            FeeFormula.Table table => new FeeFormula.Table(table.By, [.. table.Bands.Select(band => new FeeBand(band.From, band.To, band.Fee.Scaled(factor)))]),
            FeeFormula.BySegment bySegment => new FeeFormula.BySegment(
                [.. bySegment.Fees.Select(fee => new SegmentFee(fee.Segment, fee.Fee.Scaled(factor)))], bySegment.Otherwise.Scaled(factor)),
            FeeFormula.BySubsidy bySubsidy => new FeeFormula.BySubsidy(bySubsidy.With.Scaled(factor), bySubsidy.Without.Scaled(factor)),
            _ => formula,
        };

        ValueList<FeeFormula> Parts(FeeFormula.Combination combination) => [.. combination.Of.Select(part => part.Scaled(factor))];
    }
}
