using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

/// <summary>What would change a standing: every value is tried, none guessed.</summary>
internal sealed partial class Assessment
{
    /// <summary>The next tier, and what would raise the points.</summary>
    private CustomerStanding.Placed WithOutlook(CustomerStanding.Placed placed)
    {
        if (Score is not { } score)
        {
            return placed;
        }

        var next = Scale.NextEarned(Scale.Better(placed.Tier, _ofPoints!));
        var toNext = next?.Entry is TierEntry.Points { Least: var least } ? least - score.Points : 0;
        return placed with { Improvements = Improvements(score, placed.Tier), Next = next, PointsToNext = toNext };
    }

    private ValueList<ScoreImprovement> Improvements(CustomerScore score, Tier now)
    {
        var better = Scale.NextEarned(now)?.Entry is TierEntry.Points { Least: var least } ? least - score.Points : (decimal?)null;
        var next = Scale.NextEarned(_ofPoints!)?.Entry is TierEntry.Points { Least: var reached } ? reached : (decimal?)null;

        // Two of each factor at most, and one of what is spent in a year.
        var found = new ScoreImprovement[(better is null ? 1 : 2) * score.Lines.Count + 1];
        var count = 0;
        for (var i = 0; i < score.Lines.Count; i++)
        {
            var (line, factor) = (score.Lines[i], _policy.Scorecard.Factors[i]);
            if (line.Unknown is not null)
            {
                continue;
            }

            var nearest = NearestBetter(factor, line, null);
            Insert(found, ref count, Improve(score, i, nearest, next), now);
            if (better is { } lacking && line.Lost >= lacking && NearestBetter(factor, line, line.Points + lacking) is { } enough && enough.To != nearest?.To)
            {
                Insert(found, ref count, Improve(score, i, enough, next), now);
            }
        }

        Insert(found, ref count, ForReserved(score, now), now);
        if (count > 0 && Scale.Compare(found[0].Tier, now) > 0)
        {
            var first = found[0];
            _log.Add(Reason.Keeping(Rules.WouldRaise, _policy.Source, [first.Factor, first.From ?? (object)"nothing yet", first.To, first.Points, first.Tier]));
        }

        return new(count == found.Length ? found : found[..count]);
    }

    /// <summary>A value that a measure might have.</summary>
    /// <param name="To">The value.</param>
    /// <param name="Gives">The points, weighted, of the factor for which it was looked for.</param>
    private readonly record struct Candidate(decimal To, decimal Gives);

    /// <summary>Sorts in as they come, each change once; a scorecard has few factors.</summary>
    private static void Insert(ScoreImprovement[] found, ref int count, ScoreImprovement? one, Tier now)
    {
        if (one is null)
        {
            return;
        }

        for (var i = 0; i < count; i++)
        {
            if (found[i].Measure.Is(one.Measure) && found[i].To == one.To)
            {
                return;
            }
        }

        var at = count++;
        for (; at > 0 && IsBefore(one, found[at - 1], now); at--)
        {
            found[at] = found[at - 1];
        }

        found[at] = one;
    }

    /// <summary>Those that lead to a better tier first, of them to the best one and the cheapest in points; then those that gain most.</summary>
    private static bool IsBefore(ScoreImprovement a, ScoreImprovement b, Tier now)
    {
        var order = a.Tier.Rank.CompareTo(b.Tier.Rank);
        return order != 0 ? order > 0 : a.Tier.Rank > now.Rank ? a.Gain < b.Gain : a.Gain > b.Gain;
    }

    private ScoreImprovement? Improve(CustomerScore score, int index, Candidate? candidate, decimal? next)
    {
        if (candidate is not { To: var to, Gives: var gives })
        {
            return null;
        }

        var (line, factor) = (score.Lines[index], _policy.Scorecard.Factors[index]);
        var points = PointsWith(score, index, to, gives);
        if (points <= score.Points)
        {
            return null;
        }

        // A rule of demotion that leaves a low tier alone may not leave a better one alone: then all is asked again.
        var tier = _demotionIsPossible
            ? (new Assessment(_policy, _facts.With(new(factor.Measure, to))).Standing() as CustomerStanding.Placed)?.Tier
            : TierWith(factor.Measure, to, points, next);
        return tier is null ? null : new(line.Factor, factor.Measure, line.Value, to, points - score.Points, points, tier) { On = ByItself(factor, line.Value, to) };
    }

    /// <summary>The points with another value of a measure; every factor that looks at it sees it, as it would if it were given.</summary>
    private decimal PointsWith(CustomerScore score, int index, decimal to, decimal gives)
    {
        if (!_policy.Scorecard.SharesMeasures && score.Points.Scale == 0 && gives.Scale == 0)
        {
            return score.Points - score.Lines[index].Points + gives;
        }

        // Added up as a score is, so that a fraction of a point is rounded as it would be.
        var (points, measure) = (0m, _policy.Scorecard.Factors[index].Measure);
        for (var i = 0; i < score.Lines.Count; i++)
        {
            var other = _policy.Scorecard.Factors[i];
            points += other.Measure.Is(measure) ? other.Weighted(other.Points.Of(to, 1, out _)) : score.Lines[i].Points;
        }

        return points;
    }

    /// <summary>What a reserved tier asks to be spent in a year, where less is spent and it would lead there.</summary>
    private ScoreImprovement? ForReserved(CustomerScore score, Tier now)
    {
        foreach (var tier in Scale.Tiers)
        {
            if (tier.Entry is TierEntry.Reserved { SpendPerYear: { } least } entry && _facts.Segment.IsWithin(entry.Segment) && SpendPerYear < least.Amount)
            {
                // Points and demotions may change with it: all is asked again.
                var with = new Assessment(_policy, _facts.With(new(CustomerMeasure.SpendPerYear, least.Amount)));
                return with.Score is { } then && with.Standing() is CustomerStanding.Placed placed && Scale.Compare(placed.Tier, now) > 0
                    ? new(CustomerMeasure.SpendPerYear.Name, CustomerMeasure.SpendPerYear, SpendPerYear, least.Amount, then.Points - score.Points, then.Points, placed.Tier)
                    : null;
            }
        }

        return null;
    }

    /// <summary>The day on which time alone brings a value about; <c>null</c> where it does not.</summary>
    private LocalDate? ByItself(ScoreFactor factor, decimal? from, decimal to)
    {
        if (_facts.Given(factor.Measure) is not null)
        {
            return null;
        }

        if (factor.Measure.Is(CustomerMeasure.TenureMonths))
        {
            return to > from ? _facts.StartDate.PlusMonths((int)to) : null;
        }

        return factor.Measure.CountsEvents && !factor.Measure.Is(CustomerMeasure.CreditAmount) && factor.WindowMonths is { } months && to < from ? EventsLeave(factor, months, (int)(from.Value - to)) : null;
    }

    /// <summary>The first day on which so many of the oldest events have left the window.</summary>
    private LocalDate EventsLeave(ScoreFactor factor, int months, int count)
    {
        // Date by date from the oldest on; there are few, and nothing is sorted or allocated for it.
        var (kind, last, left) = (KindOf(factor.Measure), _facts.WindowStart(months).PlusDays(-1), 0);
        while (left < count && last < _facts.AsOf)
        {
            var (next, many) = (LocalDate.MaxIsoValue, 0);
            foreach (var one in _facts.Events)
            {
                if (one.Kind == kind && one.Date > last && one.Date <= next && (factor.CountsCompanyFault || one.Fault != Fault.Company))
                {
                    (next, many) = (one.Date, one.Date == next ? many + 1 : 1);
                }
            }

            (last, left) = (next, left + many);
        }

        return DemotionState.FirstDayOut(last, months);
    }

    /// <summary>The nearest value with so many points, weighted; with more than now where no number is asked.</summary>
    private static Candidate? NearestBetter(ScoreFactor factor, ScoreLine line, decimal? asked)
    {
        if (line.Value is not { } value)
        {
            return FirstBill(factor, line, asked);
        }

        switch (factor.Points)
        {
            case FactorPoints.Bands bands:
                Candidate? nearest = null;
                var least = LeastPoints(factor, line, asked);
                foreach (var band in bands.List)
                {
                    if (band.Points < least)
                    {
                        continue;
                    }

                    var points = factor.Weighted(band.Points);
                    if ((!factor.IsWeighted || (points > line.Points && !(points < asked))) && Into(band, value, factor.Measure) is { } to
                        && (nearest is not { To: var other } || Math.Abs(to - value) < Math.Abs(other - value)))
                    {
                        nearest = new(to, points);
                    }
                }

                return nearest;

            case FactorPoints.Linear { Points: not 0 } linear:
                return Nearest(linear, factor, value, line.Points, asked);

            default:
                return null;
        }
    }

    /// <summary>The points of a band, which are whole, that are more than now and as many as asked; of those with a weight it cannot be told so quickly.</summary>
    private static int LeastPoints(ScoreFactor factor, ScoreLine line, decimal? asked)
    {
        var more = line.Band!.Points + 1;
        return factor.IsWeighted ? int.MinValue : asked is { } points ? Math.Max(more, (int)decimal.Ceiling(points)) : more;
    }

    /// <summary>Where there is no bill yet, a first one paid on time is the nearest there is.</summary>
    private static Candidate? FirstBill(ScoreFactor factor, ScoreLine line, decimal? asked)
    {
        var points = factor.Weighted(factor.Points.Of(1, 1, out _));
        return (factor.Measure.Is(CustomerMeasure.OnTimeShare) || factor.Measure.Is(CustomerMeasure.OnTimeBills)) && points > line.Points && !(points < asked) ? new(1, points) : null;
    }

    /// <summary>The nearest value, in steps of the measure, with so many points, or with more than now; <c>null</c> where there is none.</summary>
    private static Candidate? Nearest(FactorPoints.Linear linear, ScoreFactor factor, decimal value, decimal now, decimal? asked)
    {
        var (step, rises) = (factor.Measure.Step, linear.Points > 0);
        var next = rises ? Down(value, step) + step : Up(value, step) - step;
        var end = rises ? Down(factor.Measure.Most ?? ScoreBand.Greatest, step) : 0;
        if (rises ? next > end : next < end)
        {
            return null;
        }

        Candidate At(decimal steps)
        {
            var to = rises ? next + (steps * step) : next - (steps * step);
            return new(to, factor.Weighted(linear.Of(to, 1, out _)));
        }

        bool IsEnough(Candidate one) => one.Gives > now && !(one.Gives < asked);

        // Where the line itself crosses the points is the answer under the usual rounding; any other one is searched for.
        var unit = linear.Rounding?.Unit ?? 0;
        var wanted = factor.IsWeighted ? (asked ?? now) / factor.Weight : asked ?? now;
        wanted = unit == 0 ? wanted : decimal.Ceiling(wanted / unit) * unit;
        wanted += asked is null ? unit : 0;
        var crossing = Math.Clamp((wanted - linear.Start) * linear.PerUnits / linear.Points, 0, ScoreBand.Greatest);
        var (least, greatest) = (0m, Math.Abs(end - next) / step);
        var guess = Math.Clamp(decimal.Ceiling((rises ? crossing - next : next - crossing) / step), least, greatest);
        var guessed = At(guess);
        if (IsEnough(guessed) && (guess == 0 || !IsEnough(At(guess - 1))))
        {
            return guessed;
        }

        if (!IsEnough(At(greatest)))
        {
            return null;
        }

        while (least < greatest)
        {
            var middle = decimal.Floor((least + greatest) / 2);
            (least, greatest) = IsEnough(At(middle)) ? (least, middle) : (middle + 1, greatest);
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

    /// <param name="measure">What would be another one.</param>
    /// <param name="to">Its value.</param>
    /// <param name="points">The points in all with it, more than now.</param>
    /// <param name="next">The least points of the tier above that of the points of the day; <c>null</c> where there is none.</param>
    private Tier TierWith(CustomerMeasure measure, decimal to, decimal points, decimal? next)
    {
        if (measure.Is(CustomerMeasure.SpendPerYear) && ReservedTier(to, say: false, out _) is { } reserved)
        {
            return reserved;
        }

        if (measure.Is(CustomerMeasure.TenureMonths) && to < _policy.MinimumTenureMonths)
        {
            return Scale.Neutral;
        }

        var placed = points >= next ? Scale.Place(points) : _ofPoints!;
        return HeldTier(placed) is { } kept ? Scale.Better(kept.Term.Tier, placed) : placed;
    }

    // Steps are 1, 0.01 and 0.0001: a value with no more decimals is a multiple already, and no division is needed to tell.
    private static decimal Up(decimal value, decimal step) => value.Scale <= step.Scale ? value : decimal.Ceiling(value / step) * step;

    private static decimal Down(decimal value, decimal step) => value.Scale <= step.Scale ? value : decimal.Floor(value / step) * step;
}
