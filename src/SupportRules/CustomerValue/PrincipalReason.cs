namespace SupportRules.CustomerValue;

/// <summary>One of the few things that kept a customer from a better standing.</summary>
/// <param name="Stage">The stage that decided, from which the reasons are taken.</param>
/// <param name="Factor">The factor, or the rule of demotion; its name, not a judgement.</param>
/// <param name="Lost">The points lost against the factor's most, or against the reference; 0 for a stage without points.</param>
public sealed record PrincipalReason(AssessmentStage Stage, string Factor, decimal Lost)
{
    public override string ToString() => Lost == 0 ? Factor : Invariant($"{Factor} ({Lost})");

    /// <summary>The greatest losses first, so many at most; equal ones in the order of the lines.</summary>
    internal static ValueList<PrincipalReason> Greatest(AssessmentStage stage, ValueList<ScoreLine> lines, ValueList<FactorReference> reference, int most)
    {
        Span<decimal> lost = lines.Count <= 64 ? stackalloc decimal[lines.Count] : new decimal[lines.Count];
        var losing = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            lost[i] = (reference.IsEmpty ? lines[i].Most : Of(reference, lines[i].Factor)) - lines[i].Points;
            losing += lost[i] > 0 ? 1 : 0;
        }

        var reasons = new PrincipalReason[Math.Min(losing, most)];
        for (var n = 0; n < reasons.Length; n++)
        {
            var greatest = 0;
            for (var i = 1; i < lost.Length; i++)
            {
                greatest = lost[i] > lost[greatest] ? i : greatest;
            }

            reasons[n] = new(stage, lines[greatest].Factor, lost[greatest]);
            lost[greatest] = 0;
        }

        return new(reasons);
    }

    private static decimal Of(ValueList<FactorReference> references, string factor)
    {
        foreach (var reference in references)
        {
            if (reference.Factor == factor)
            {
                return reference.Points;
            }
        }

        return 0;
    }
}
