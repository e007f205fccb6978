namespace SupportRules.CustomerValue;

/// <summary>How a measure becomes points.</summary>
public abstract record FactorPoints
{
    private FactorPoints()
    {
    }

    /// <summary>The most points there are.</summary>
    public abstract decimal Most { get; }

    public abstract override string ToString();

    /// <summary>The points of a fraction, and its band where there are bands.</summary>
    internal abstract decimal Of(decimal numerator, decimal denominator, out ScoreBand? band);

    /// <summary>The fewest and the most points of the values from one to another.</summary>
    internal abstract (decimal Least, decimal Most) Range(decimal low, decimal high);

    /// <summary>Throws where the table cannot be for a measure.</summary>
    internal abstract void Check(CustomerMeasure measure);

    /// <summary>Points by bands that follow one another.</summary>
    /// <remarks>Half-open, the last one closed where it has an end: <c>[0, 0.9) [0.9, 0.98) [0.98, 1]</c>.</remarks>
    public sealed record Bands : FactorPoints
    {
        private readonly ValueList<ScoreBand> _list;
        private readonly decimal _most;

        /// <param name="list">At least one band, in the order of the values, the first from 0.</param>
        /// <exception cref="ArgumentException">There is a gap or an overlap; the message names a value in it.</exception>
        public Bands(params ReadOnlySpan<ScoreBand> list) => List = ValueList.Of(list);

        public ValueList<ScoreBand> List
        {
            get => _list;
            init
            {
                _list = Checked(value);
                _most = _list.Max(band => band.Points);
            }
        }

        public override decimal Most => _most;

        public bool Equals(Bands? other) => other is not null && List == other.List;

        public override int GetHashCode() => List.GetHashCode();

        public override string ToString() => string.Join("; ", List.Select(band => Invariant($"{band}: {band.Points}")));

        internal override decimal Of(decimal numerator, decimal denominator, out ScoreBand? band)
        {
            foreach (var candidate in List)
            {
                if (candidate.EndsAfter(numerator, denominator))
                {
                    band = candidate;
                    return candidate.Points;
                }
            }

            // The check of the measure has seen to it that no lawful value lies above; a figure beyond it counts as the last band's end.
            band = List[^1];
            return band.Points;
        }

        internal override (decimal Least, decimal Most) Range(decimal low, decimal high)
        {
            // The points of both ends may be the same and those of a band between them others.
            var (least, most) = (decimal.MaxValue, decimal.MinValue);
            foreach (var band in List)
            {
                if (band.EndsAfter(low, 1))
                {
                    (least, most) = (Math.Min(least, band.Points), Math.Max(most, band.Points));
                    if (band.EndsAfter(high, 1))
                    {
                        return (least, most);
                    }
                }
            }

            return (Math.Min(least, List[^1].Points), Math.Max(most, List[^1].Points));
        }

        internal override void Check(CustomerMeasure measure)
        {
            if (List[^1].To is { } end && !(measure.Most <= end))
            {
                var witness = measure.Most ?? end + measure.Step;
                throw new ArgumentException(Invariant($"List leaves a gap: {measure} {witness} is in no band above {List[^1]}; leave the last end out."), nameof(List));
            }

            for (var i = 1; i < List.Count; i++)
            {
                var (lower, upper) = (List[i - 1], List[i]);
                if ((measure.Direction == MeasureDirection.MoreIsBetter && upper.Points < lower.Points) || (measure.Direction == MeasureDirection.MoreIsWorse && upper.Points > lower.Points))
                {
                    throw new ArgumentException(
                        Invariant($"List scores {measure} the wrong way: {lower} gives {lower.Points} points and {upper} gives {upper.Points}; {(upper.Points < lower.Points ? "more must not lower" : "more must not raise")} the score."),
                        nameof(List));
                }
            }
        }

        private static ValueList<ScoreBand> Checked(ValueList<ScoreBand> list)
        {
            if (list.IsEmpty)
            {
                throw new ArgumentException("List is empty: give at least one band.", nameof(List));
            }

            for (var i = 0; i < list.Count; i++)
            {
                var band = Guard.NotNull(list[i], nameof(List));
                if (i == list.Count - 1 && band.To is not null && !band.ToIsIncluded)
                {
                    // The last band is closed.
                    list = [.. list.AsSpan()[..i], band = band with { ToIsIncluded = true }];
                }

                if (band.To < band.From || (band.To == band.From && !(band.ToIsIncluded && !band.FromIsExcluded)))
                {
                    throw new ArgumentException($"List has the band {band}: it holds no value.", nameof(List));
                }

                CheckJoint(i == 0 ? null : list[i - 1], band);
            }

            return list;
        }

        private static void CheckJoint(ScoreBand? lower, ScoreBand band)
        {
            if (lower is null)
            {
                if (band.From > 0 || band.FromIsExcluded)
                {
                    throw new ArgumentException($"List leaves a gap: 0 is in no band; the first is {band}.", nameof(List));
                }

                return;
            }

            if (lower.To is not { } end || band.From < end || (band.From == end && lower.ToIsIncluded && !band.FromIsExcluded))
            {
                throw new ArgumentException(Invariant($"List overlaps: {Exact.Trim(band.From)} is in {lower} and in {band}."), nameof(List));
            }

            if (band.From > end || (band.FromIsExcluded && !lower.ToIsIncluded))
            {
                throw new ArgumentException(Invariant($"List leaves a gap: {Exact.Trim(lower.ToIsIncluded && band.From > end ? band.From - ((band.From - end) / 2) : end)} is in no band, between {lower} and {band}."), nameof(List));
            }
        }
    }

    /// <summary>Points that rise or fall evenly with the value, between 0 and a cap.</summary>
    /// <param name="Start">The points at 0: 0 for "4 points an order", 10 for "10 less 10/12 a month".</param>
    /// <param name="Points">What each <paramref name="PerUnits"/> add; less than 0 where more is worse.</param>
    /// <param name="PerUnits">More than 0: 12 for "10 points a year of months".</param>
    /// <param name="Cap">The most points, more than 0; the fewest are 0.</param>
    public sealed record Linear(decimal Start, decimal Points, decimal PerUnits, decimal Cap) : FactorPoints
    {
        private static readonly Rounding WholePoints = new(RoundingMode.Down, 1);

        public decimal Start { get; init => field = Checked(value, 0, nameof(Start)); } = Checked(Start, 0, nameof(Start));

        public decimal Points { get; init => field = Checked(value, -1_000_000, nameof(Points)); } = Checked(Points, -1_000_000, nameof(Points));

        public decimal PerUnits { get; init => field = Positive(value, nameof(PerUnits)); } = Positive(PerUnits, nameof(PerUnits));

        public decimal Cap { get; init => field = Positive(value, nameof(Cap)); } = Positive(Cap, nameof(Cap));

        /// <summary>How points are rounded; down to whole points by default, <c>null</c> for not at all.</summary>
        public Rounding? Rounding { get; init; } = WholePoints;

        public override decimal Most => Cap;

        public override string ToString() => Invariant($"{Start} and {Points} for each {PerUnits}, 0 to {Cap}");

        internal override decimal Of(decimal numerator, decimal denominator, out ScoreBand? band)
        {
            band = null;
            var perUnits = PerUnits * denominator;
            var points = Exact.Plus(Exact.Times(Start, perUnits), Exact.Times(numerator, Points));
            var rounded = Rounding is { } rounding ? rounding.Apply(points, perUnits) : points / perUnits;
            return Math.Clamp(rounded, 0, Cap);
        }

        // They rise or fall all the way.
        internal override (decimal Least, decimal Most) Range(decimal low, decimal high)
        {
            var (one, other) = (Of(low, 1, out _), Of(high, 1, out _));
            return (Math.Min(one, other), Math.Max(one, other));
        }

        internal override void Check(CustomerMeasure measure)
        {
            if ((measure.Direction == MeasureDirection.MoreIsBetter && Points < 0) || (measure.Direction == MeasureDirection.MoreIsWorse && Points > 0))
            {
                throw new ArgumentException(Invariant($"Points is {Points}: of {measure} {(Points < 0 ? "more must not lower" : "more must not raise")} the score."), nameof(Points));
            }
        }

        private static decimal Checked(decimal value, decimal least, string name) => value >= least && value <= 1_000_000 && (value.Scale <= 8 || Exact.Trim(value).Scale <= 8)
            ? value
            : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {value}: it must be from {least} to 1000000, with no more than 8 decimals."));

        private static decimal Positive(decimal value, string name) => value > 0
            ? Checked(value, 0, name)
            : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {value}: it must be more than 0."));
    }
}
