using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

/// <summary>A tier held from before, and what would change a score.</summary>
internal sealed partial class Assessment
{
    private (TierTerm Term, LocalDate? Expired)? HeldTier(Tier placed)
    {
        if (_policy.Validity is not { } validity || _facts.Held is not { } held)
        {
            return null;
        }

        // Of earlier days there are no points: those of the day stand for them.
        var term = validity.Held(Scale, (Scale[held.Code], held.ReachedOn), _facts.StartDate, _facts.AsOf, day => (placed, day), out var expired);
        return (term, expired);
    }

    /// <summary>Says what a tier held from before means; whether it decides.</summary>
    private bool SayHeld(TierTerm kept, LocalDate? gaveWayOn, Tier placed)
    {
        var held = _facts.Held!;
        var decides = Scale.Compare(kept.Tier, placed) > 0;
        if (gaveWayOn is { } expired)
        {
            Say(Rules.Expired, Scale[held.Code], held.ReachedOn, expired, _policy.Validity!.Downgrade, Scale.Better(kept.Tier, placed));
        }

        if (decides)
        {
            if (kept.Until is { } until)
            {
                Say(Rules.HeldUntil, kept.Tier, kept.ReachedOn, until);
            }
            else
            {
                Say(Rules.HeldForGood, kept.Tier, kept.ReachedOn);
            }
        }

        return decides;
    }

    /// <summary>The nearest better value of each factor, each one tried; those that lead to the best tier first, then those that gain most.</summary>
    private ValueList<ScoreImprovement> Improvements(CustomerScore score)
    {
        var found = new ScoreImprovement[score.Lines.Count];
        var count = 0;
        for (var i = 0; i < score.Lines.Count; i++)
        {
            if (Improve(score, i) is { } better && !IsThere(found, count, better))
            {
                // Sorted in as they come; a scorecard has few factors.
                var at = count++;
                for (; at > 0 && IsBefore(better, found[at - 1]); at--)
                {
                    found[at] = found[at - 1];
                }

                found[at] = better;
            }
        }

        if (count > 0)
        {
            var first = found[0];
            _log.Add(Reason.Keeping(Rules.WouldRaise, _policy.Source, [first.Factor, first.From, first.To, first.Points, first.Tier]));
        }

        return new(found[..count]);
    }

    private bool IsBefore(ScoreImprovement a, ScoreImprovement b) => Scale.Compare(a.Tier, b.Tier) is var order and not 0 ? order > 0 : a.Gain > b.Gain;

    private static bool IsThere(ScoreImprovement[] found, int count, ScoreImprovement one)
    {
        for (var i = 0; i < count; i++)
        {
            if (found[i].Measure == one.Measure && found[i].To == one.To)
            {
                return true;
            }
        }

        return false;
    }

    private ScoreImprovement? Improve(CustomerScore score, int index)
    {
        var (line, factor) = (score.Lines[index], _policy.Scorecard.Factors[index]);
        if (line.Value is not { } value || NearestBetter(factor, value, line, score) is not { } to)
        {
            return null;
        }

        // Every factor that looks at the same measure sees the new value, as it would if it were given.
        var points = score.Points;
        for (var i = 0; i < score.Lines.Count; i++)
        {
            var other = _policy.Scorecard.Factors[i];
            if (other.Measure == factor.Measure)
            {
                points += other.Weighted(other.Points.Of(to, 1, out _)) - score.Lines[i].Points;
            }
        }

        return points > score.Points ? new(line.Factor, factor.Measure, value, to, points - score.Points, points, TierWith(factor.Measure, to, points)) : null;
    }

    private decimal? NearestBetter(ScoreFactor factor, decimal value, ScoreLine line, CustomerScore score)
    {
        var step = factor.Measure.Step;
        switch (factor.Points)
        {
            case FactorPoints.Bands bands:
                decimal? nearest = null;
                foreach (var band in bands.List)
                {
                    if (factor.Weighted(band.Points) > line.Points && Into(band, value, factor.Measure) is { } to
                        && (nearest is not { } other || Math.Abs(to - value) < Math.Abs(other - value)))
                    {
                        nearest = to;
                    }
                }

                return nearest;

            case FactorPoints.Linear { Points: not 0 } linear:
                // As many points as lead to the next tier, or as there are.
                var next = Scale.NextEarned(Scale.Place(score.Points));
                var asked = next?.Entry is TierEntry.Points { Least: var least } ? least - score.Points + line.Points : linear.Cap * factor.Weight;
                var target = Math.Min(linear.Cap, decimal.Ceiling(asked / factor.Weight));
                var wanted = (target - linear.Start) * linear.PerUnits / linear.Points;
                var reached = linear.Points > 0 ? Up(wanted, step) : Down(wanted, step);
                return reached >= 0 && reached <= (factor.Measure.Most ?? ScoreBand.Greatest) && target * factor.Weight > line.Points && reached != value
                    && linear.Of(reached, 1, out _) * factor.Weight > line.Points ? reached : null;

            default:
                return null;
        }
    }

    /// <summary>The value of a band that lies nearest, in steps of the measure; <c>null</c> where no step falls into it.</summary>
    private static decimal? Into(ScoreBand band, decimal value, CustomerMeasure measure)
    {
        var step = measure.Step;
        decimal to;
        if (value < band.From || (value == band.From && band.FromIsExcluded))
        {
            to = Up(band.From, step);
            to = band.FromIsExcluded && to == band.From ? to + step : to;
        }
        else
        {
            // A band below ends somewhere, since there is a value above it.
            to = Down(band.To!.Value, step);
            to = !band.ToIsIncluded && to == band.To ? to - step : to;
        }

        return band.Holds(to) && to <= (measure.Most ?? ScoreBand.Greatest) ? to : null;
    }

    private Tier TierWith(CustomerMeasure measure, decimal to, decimal points)
    {
        if (measure == CustomerMeasure.SpendPerYear && ReservedTier(to, say: false, out _) is { } reserved)
        {
            return reserved;
        }

        if (measure == CustomerMeasure.TenureMonths && to < _policy.MinimumTenureMonths)
        {
            return Scale.Neutral;
        }

        var placed = Scale.Place(points);
        return HeldTier(placed) is { } kept ? Scale.Better(kept.Term.Tier, placed) : placed;
    }

    // Steps are 1, 0.01 and 0.0001: a value with no more decimals is a multiple already, and no division is needed to tell.
    private static decimal Up(decimal value, decimal step) => value.Scale <= step.Scale ? value : decimal.Ceiling(value / step) * step;

    private static decimal Down(decimal value, decimal step) => value.Scale <= step.Scale ? value : decimal.Floor(value / step) * step;
}
