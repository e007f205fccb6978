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

        // Every factor that looks at the same measure sees the new value, as it would if it were given; added up as a score is.
        var points = 0m;
        for (var i = 0; i < score.Lines.Count; i++)
        {
            var other = _policy.Scorecard.Factors[i];
            points += other.Measure == factor.Measure ? other.Weighted(other.Points.Of(to, 1, out _)) : score.Lines[i].Points;
        }

        if (points <= score.Points)
        {
            return null;
        }

        // A rule of demotion that leaves a low tier alone may not leave a better one alone: then all is asked again.
        var tier = _demotionIsPossible
            ? (new Assessment(_policy, _facts.With(new(factor.Measure, to))).Standing() as CustomerStanding.Placed)?.Tier
            : TierWith(factor.Measure, to, points);
        return tier is null ? null : new(line.Factor, factor.Measure, value, to, points - score.Points, points, tier);
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
                var asked = Scale.NextEarned(Scale.Place(score.Points))?.Entry is TierEntry.Points { Least: var least }
                    ? least - score.Points + line.Points
                    : linear.Cap * factor.Weight;
                return Nearest(linear, factor, value, line.Points, asked);

            default:
                return null;
        }
    }

    /// <summary>The nearest value, in steps of the measure, that gives the points asked, or the most there are where that is less; <c>null</c> where none gives more than now.</summary>
    private static decimal? Nearest(FactorPoints.Linear linear, ScoreFactor factor, decimal value, decimal now, decimal asked)
    {
        var (step, rises) = (factor.Measure.Step, linear.Points > 0);
        var next = rises ? Down(value, step) + step : Up(value, step) - step;
        var end = rises ? Down(factor.Measure.Most ?? ScoreBand.Greatest, step) : 0;
        var most = linear.Of(end, 1, out _) * factor.Weight;
        if (most <= now || (rises ? next > end : next < end))
        {
            return null;
        }

        var wanted = Math.Min(asked, most);
        decimal At(decimal steps) => rises ? next + (steps * step) : next - (steps * step);
        bool IsEnough(decimal steps) => linear.Of(At(steps), 1, out _) * factor.Weight >= wanted;

        // Where the line itself crosses the points is the answer under the usual rounding; any other one is searched for.
        var points = linear.Rounding is { } rounding ? decimal.Ceiling(wanted / factor.Weight / rounding.Unit) * rounding.Unit : wanted / factor.Weight;
        var crossing = Math.Clamp((points - linear.Start) * linear.PerUnits / linear.Points, 0, ScoreBand.Greatest);
        var (least, greatest) = (0m, Math.Abs(end - next) / step);
        var guess = Math.Clamp(decimal.Ceiling((rises ? crossing - next : next - crossing) / step), least, greatest);
        if (IsEnough(guess) && (guess == 0 || !IsEnough(guess - 1)))
        {
            return At(guess);
        }

        while (least < greatest)
        {
            var middle = decimal.Floor((least + greatest) / 2);
            (least, greatest) = IsEnough(middle) ? (least, middle) : (middle + 1, greatest);
        }

        return At(least);
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
