namespace SupportRules.CustomerValue;

/// <summary>The points of a scorecard, factor by factor.</summary>
/// <param name="Points">The sum of the lines.</param>
/// <param name="Most">The most there is.</param>
/// <param name="Lines">One line a factor, in the scorecard's order.</param>
public sealed record CustomerScore(decimal Points, decimal Most, ValueList<ScoreLine> Lines)
{
    /// <summary>The line of a factor.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the factors.</exception>
    public ScoreLine this[string factor]
    {
        get
        {
            foreach (var line in Lines)
            {
                if (line.Factor == factor)
                {
                    return line;
                }
            }

            throw new ArgumentException($"There is no factor '{factor}': {string.Join(", ", Lines.Select(line => line.Factor))}.", nameof(factor));
        }
    }

    /// <summary>The factors that cost the most points, greatest loss first; equal ones in the scorecard's order. A factor that lost nothing is none.</summary>
    /// <param name="most">How many at most, 1 or more; four by default, for more are seldom of help.</param>
    public ValueList<PrincipalReason> PrincipalReasons(int most = 4)
    {
        Guard.InRange(most, 1, 100);
        return PrincipalReason.Greatest(AssessmentStage.Score, Lines, default, most);
    }

    /// <summary>The factors that fell the furthest below a reference, such as the average of those who just passed; a factor at or above it is none.</summary>
    /// <param name="reference">The points to compare with, each factor of the scorecard once.</param>
    /// <param name="most">How many at most, 1 or more; four by default, for more are seldom of help.</param>
    /// <exception cref="ArgumentException">A factor has no reference, or a reference no factor.</exception>
    public ValueList<PrincipalReason> PrincipalReasons(ValueList<FactorReference> reference, int most = 4)
    {
        Guard.InRange(most, 1, 100);
        return PrincipalReason.Greatest(AssessmentStage.Score, Lines, FactorReference.Check(reference, [.. Lines.Select(line => line.Factor)]), most);
    }

    public override string ToString() => Invariant($"{Points} of {Most} points");
}
