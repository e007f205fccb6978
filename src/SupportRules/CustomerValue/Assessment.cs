using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

/// <summary>One customer under one policy: the score first, then the stages in their order.</summary>
internal sealed partial class Assessment
{
    // More than any minimum asks; a figure that somebody has worked out may be any.
    private const int MostMonths = 100_000;

    private readonly CustomerValuePolicy _policy;
    private readonly CustomerValueFacts _facts;
    private readonly ScoreLine[] _lines;
    private (decimal Least, decimal Most)[]? _ranges;
    private int[]? _leftOut;
    private List<string>? _missing;
    private ReasonLog _log = new(on: true);
    private bool _reservedIsOpen;
    private bool _demotionIsPossible;

    // The fewest and the most points that what is unknown leaves, and where the points of the day lead.
    private decimal _fewest;
    private decimal _greatest;
    private Tier? _ofPoints;

    public Assessment(CustomerValuePolicy policy, CustomerValueFacts facts)
    {
        _policy = policy;
        _facts = facts;
        _lines = new ScoreLine[policy.Scorecard.Factors.Count];
        Score = ReadScore();
    }

    /// <summary>The points; <c>null</c> where a fact that they need is unknown.</summary>
    public CustomerScore? Score { get; }

    public ValueList<Reason> Reasons => _log.ToValueList();

    private TierScale Scale => _policy.Scale;

    private int Tenure => _facts.Given(CustomerMeasure.TenureMonths) is { } given ? (int)Math.Min(given, MostMonths) : _facts.TenureMonths;

    /// <summary>The standing; its reasons are collected on the way.</summary>
    public CustomerStanding Conclude()
    {
        var standing = Standing();
        return standing is CustomerStanding.Placed { Stage: AssessmentStage.Score or AssessmentStage.Validity } placed
            ? WithOutlook(placed)
            : standing;
    }

    /// <summary>The standing, without what would change it.</summary>
    private CustomerStanding Standing()
    {
        var before = Placed();
        return Demoted(before) ?? (before is CustomerStanding.NeedsFacts ? NeedFacts() : before);
    }

    /// <summary>The stages before demotion; a standing that needs facts has said nothing yet.</summary>
    private CustomerStanding Placed()
    {
        if (ReservedTier(SpendPerYear, say: true, out var missing) is { } reserved)
        {
            return new CustomerStanding.Placed(reserved, AssessmentStage.Reserved) { Score = Score };
        }

        if (missing)
        {
            _reservedIsOpen = true;
            Miss(nameof(_facts.SpendPerYear));
            return new CustomerStanding.NeedsFacts([]);
        }

        if (Tenure < _policy.MinimumTenureMonths)
        {
            return TooNew();
        }

        if (Score is null && Scale.Place(_fewest) != Scale.Place(_greatest))
        {
            return new CustomerStanding.NeedsFacts([]);
        }

        return OfScore();
    }

    private decimal? SpendPerYear => _facts.Given(CustomerMeasure.SpendPerYear) ?? _facts.SpendPerYear?.Amount;

    /// <summary>The best tier that is reserved for the customer; <c>null</c>, and whether that is for want of a fact, where there is none.</summary>
    private Tier? ReservedTier(decimal? spend, bool say, out bool missing)
    {
        missing = false;
        for (var i = Scale.Tiers.Count - 1; i >= 0; i--)
        {
            if (Scale.Tiers[i] is not { Entry: TierEntry.Reserved entry } tier || !_facts.Segment.IsWithin(entry.Segment))
            {
                continue;
            }

            if (entry.SpendPerYear is not { } least)
            {
                Say(say, Rules.ReservedForSegment, tier, entry.Segment);
                return tier;
            }

            if (spend is not { } found)
            {
                missing = true;
                return null;
            }

            Say(say, found >= least.Amount ? Rules.ReservedForSpend : Rules.NotReserved, tier, entry.Segment, least, new Money(found, _policy.Currency));
            if (found >= least.Amount)
            {
                return tier;
            }
        }

        return null;
    }

    private CustomerStanding.Placed TooNew()
    {
        var from = _facts.AsOf.PlusMonths(_policy.MinimumTenureMonths - Tenure);
        if (_facts.Given(CustomerMeasure.TenureMonths) is null)
        {
            from = _facts.StartDate.PlusMonths(_policy.MinimumTenureMonths);
        }

        Say(Rules.TooNew, SmallNumbers.Box(Tenure), SmallNumbers.Box(_policy.MinimumTenureMonths), Scale.Neutral, from);
        return new(Scale.Neutral, AssessmentStage.Tenure)
        {
            Score = Score,
            ChangesOn = from,
            PrincipalReasons = [new(AssessmentStage.Tenure, CustomerMeasure.TenureMonths.Name, 0)],
        };
    }

    private CustomerStanding.Placed OfScore()
    {
        _ofPoints = Scale.Place(_fewest);
        var held = HeldTier(_ofPoints);
        SayLines();
        SayTier(_ofPoints);
        var standing = new CustomerStanding.Placed(_ofPoints, AssessmentStage.Score)
        {
            Score = Score,
            PrincipalReasons = Score is null ? [] : PrincipalReason.Greatest(AssessmentStage.Score, Score.Lines, _policy.Reference, _policy.MostPrincipalReasons),
        };
        if (held is not { } kept || !SayHeld(kept.Term, kept.Expired, _ofPoints))
        {
            return standing;
        }

        return standing with
        {
            Tier = kept.Term.Tier,
            Stage = AssessmentStage.Validity,
            ChangesOn = kept.Term.Until,
            Projected = kept.Term.Until is { } until ? _policy.Validity!.After(Scale, kept.Term.Tier, until, _facts.StartDate, day => (_ofPoints, day)).Tier : kept.Term.Tier,
            PointsToStay = Score is not null && kept.Term.Tier.Entry is TierEntry.Points { Least: var least } ? Math.Max(0, least - Score.Points) : 0,
        };
    }

    private void SayLines()
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            var (line, factor) = (_lines[i], _policy.Scorecard.Factors[i]);
            var source = factor.Source ?? _policy.Source;
            if (line.Unknown is { } unknown)
            {
                var (least, most) = _ranges![i];
                _log.Add(least == most
                    ? Reason.Keeping(Rules.UnknownAlike, source, [line.Factor, unknown, least, line.Most])
                    : Reason.Keeping(Rules.UnknownBetween, source, [line.Factor, unknown, least, most]));
            }
            else if (line.Value is not { } value)
            {
                _log.Add(Reason.Keeping(Rules.WithoutHistory, source, [line.Factor, SmallNumbers.Box(line.Points), SmallNumbers.Box(line.Most)]));
            }
            else
            {
                _log.Add(line.Band is { } band
                    ? Reason.Keeping(Rules.InBand, source, [line.Factor, SmallNumbers.Box(value), band, SmallNumbers.Box(line.Points), SmallNumbers.Box(line.Most)])
                    : Reason.Keeping(Rules.Linear, source, [line.Factor, SmallNumbers.Box(value), SmallNumbers.Box(line.Points), SmallNumbers.Box(line.Most)]));
            }

            if (_leftOut is { } leftOut && leftOut[i] > 0)
            {
                _log.Add(Reason.Keeping(Rules.CompanyFaultLeftOut, source, [line.Factor, SmallNumbers.Box(leftOut[i])]));
            }
        }
    }

    private void SayTier(Tier tier)
    {
        if (Score is not { } score)
        {
            Say(Rules.PlacedEitherWay, _fewest, _greatest, tier);
        }
        else if (tier.Entry is TierEntry.Points entry)
        {
            Say(Rules.Placed, SmallNumbers.Box(score.Points), SmallNumbers.Box(score.Most), tier, SmallNumbers.Box(entry.Least));
        }
        else if (Scale.NextEarned(Scale.Neutral) is { Entry: TierEntry.Points least } next)
        {
            Say(Rules.BelowAll, score.Points, score.Most, least.Least, next, tier);
        }
    }

    private static CustomerEventKind KindOf(CustomerMeasure measure) => measure.Is(CustomerMeasure.Complaints) ? CustomerEventKind.Complaint
        : measure.Is(CustomerMeasure.CreditsClaimed) ? CustomerEventKind.CreditClaimed : CustomerEventKind.CreditGranted;

    private CustomerScore? ReadScore()
    {
        var factors = _policy.Scorecard.Factors;
        for (var i = 0; i < _lines.Length; i++)
        {
            var factor = factors[i];
            var found = Measurement.Of(factor, _facts);
            if (found.LeftOut > 0)
            {
                _leftOut ??= new int[_lines.Length];
                _leftOut[i] = found.LeftOut;
            }

            if (found.Missing is { } missing)
            {
                ReadUnknown(i, factor, found, missing);
                continue;
            }

            ScoreBand? band = null;
            var points = factor.Weighted(found.IsNone ? factor.PointsWithoutHistory : factor.Points.Of(found.Low, found.Denominator, out band));
            _fewest += points;
            _greatest += points;
            _lines[i] = new(factor.Name, found.IsNone ? null : found.Shown, band, points, factor.Most);
        }

        return _missing is null ? new(_fewest, _policy.Scorecard.Most, new(_lines)) : null;
    }

    /// <summary>A factor of which not all is known: it may give the same whatever that is.</summary>
    private void ReadUnknown(int index, ScoreFactor factor, Measurement found, string missing)
    {
        var (least, most) = factor.Points.Range(found.Low, found.High);
        (least, most) = (factor.Weighted(least), factor.Weighted(most));
        (_ranges ??= new (decimal, decimal)[_lines.Length])[index] = (least, most);
        _fewest += least;
        _greatest += most;
        _lines[index] = new(factor.Name, null, null, least, factor.Most) { Unknown = found.AlsoMissing is { } also ? $"{missing}, {also}" : missing };
        if (least != most)
        {
            Miss(missing);
            if (found.AlsoMissing is { } other)
            {
                Miss(other);
            }
        }
    }

    private CustomerStanding.NeedsFacts NeedFacts()
    {
        var names = (_missing ?? []).ToValueList();
        Say(Rules.NeedsFacts, string.Join(", ", names));
        return new(names);
    }

    private void Miss(string name)
    {
        _missing ??= [];
        if (!_missing.Contains(name))
        {
            _missing.Add(name);
        }
    }

    private void Say(bool say, Rule rule, params ReadOnlySpan<object> values)
    {
        if (say)
        {
            Say(rule, values);
        }
    }

    private void Say(Rule rule, params ReadOnlySpan<object> values) => _log.Add(new(rule, _policy.Source, values));
}
