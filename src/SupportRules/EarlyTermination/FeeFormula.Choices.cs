namespace SupportRules.EarlyTermination;

public abstract partial record FeeFormula
{
    /// <summary>A fee by the band in which a count of days or months lies.</summary>
    /// <param name="By">What is counted.</param>
    /// <param name="Bands">In order, from the count's first value, without gap or overlap; the last one may be open.</param>
    public sealed record Table(FeeCount By, ValueList<FeeBand> Bands) : FeeFormula([.. Bands.Select(band => band.Fee.Currency)])
    {
        public FeeCount By { get; } = By;

        public ValueList<FeeBand> Bands { get; } = BandCheck.Check(Bands, band => (band.From, band.To), First(By), Unit(By), nameof(Bands));

        internal override bool CanBeNotLimited => Bands.Any(band => band.Fee.CanBeNotLimited);

        private protected override string Words => $"by {Unit(By)}: {string.Join("; ", Bands.Select(band => $"{band}: {band.Fee}"))}";

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            CheckReach(in e);
            var count = Count(in e.Term);
            foreach (var band in Bands)
            {
                if (count <= (band.To ?? int.MaxValue))
                {
                    if (e.Explains)
                    {
                        e.Say(EarlyTerminationRules.Table, FeeEvaluation.Shown(count), Unit(By), band.ToString());
                    }

                    return band.Fee.TryEvaluate(ref e, out fee);
                }
            }

            throw TooLong(in e);
        }

        // A term that the table cannot hold is refused from its first day on, not only once it has grown too long.
        private void CheckReach(in FeeEvaluation e)
        {
            var longest = By switch
            {
                FeeCount.ContractMonth or FeeCount.FullMonthsLeft => e.Term.TermMonths,
                FeeCount.FullMonthsServed => e.Term.TermMonths - 1,
                _ => 0,
            };
            if (longest > Bands[^1].To)
            {
                throw TooLong(in e);
            }
        }

        private ArgumentOutOfRangeException TooLong(in FeeEvaluation e) => new(
            nameof(EarlyTerminationFacts.TermMonths),
            Invariant($"TermMonths is {e.Facts.TermMonths}: the table of {e.Policy.Id} ends at {Bands[^1].To} {Unit(By)}."));

        private int Count(in TermReading term) => By switch
        {
            FeeCount.DaysLeft => term.DaysLeft,
            FeeCount.DaysServed => term.DaysServed,
            FeeCount.ContractMonth => term.ContractMonth,
            FeeCount.FullMonthsServed => term.FullMonthsServed,
            _ => term.FullMonthsLeft,
        };

        private static int First(FeeCount by) => by is FeeCount.DaysLeft or FeeCount.ContractMonth ? 1 : 0;

        private static string Unit(FeeCount by) => by switch
        {
            FeeCount.DaysLeft => "days left",
            FeeCount.DaysServed => "days served",
            FeeCount.ContractMonth => "months of the contract begun",
            FeeCount.FullMonthsServed => "full months served",
            FeeCount.FullMonthsLeft => "full months left",
            _ => throw new ArgumentOutOfRangeException(nameof(By), Invariant($"By is {(int)by}: it must be DaysLeft, DaysServed, ContractMonth, FullMonthsServed or FullMonthsLeft.")),
        };
    }

    /// <summary>A fee by who the customer is.</summary>
    /// <param name="Fees">The first whose segment holds the customer's applies; each segment once.</param>
    /// <param name="Otherwise">For all others.</param>
    public sealed record BySegment(ValueList<SegmentFee> Fees, FeeFormula Otherwise) : FeeFormula([Otherwise?.Currency, .. Fees.Select(fee => fee.Fee.Currency)])
    {
        public ValueList<SegmentFee> Fees { get; } = Fees.Select(fee => fee.Segment).Distinct().Count() == Fees.Count
            ? Fees
            : throw new ArgumentException("Fees name a segment twice.", nameof(Fees));

        public FeeFormula Otherwise { get; } = Guard.NotNull(Otherwise);

        internal override bool CanBeNotLimited => Otherwise.CanBeNotLimited || Fees.Any(fee => fee.Fee.CanBeNotLimited);

        private protected override string Words => $"{string.Join("; ", Fees.Select(fee => $"{fee.Segment.Name}: {fee.Fee}"))}; otherwise {Otherwise}";

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            if (e.Facts.Segment is not { } segment)
            {
                e.Missing |= MissingFacts.Segment;
                fee = default;
                return false;
            }

            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.BySegment, segment.Name);
            }

            foreach (var candidate in Fees)
            {
                if (segment.IsWithin(candidate.Segment))
                {
                    return candidate.Fee.TryEvaluate(ref e, out fee);
                }
            }

            return Otherwise.TryEvaluate(ref e, out fee);
        }
    }

    /// <summary>One fee where a device was subsidised, another where not.</summary>
    public sealed record BySubsidy(FeeFormula With, FeeFormula Without) : FeeFormula(With?.Currency, Without?.Currency)
    {
        public FeeFormula With { get; } = Guard.NotNull(With);

        public FeeFormula Without { get; } = Guard.NotNull(Without);

        internal override bool CanBeNotLimited => With.CanBeNotLimited || Without.CanBeNotLimited;

        private protected override string Words => $"with a subsidised device: {With}; without: {Without}";

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            fee = default;
            if (!e.TryFind(FeeBasis.Subsidy, out var subsidy))
            {
                return false;
            }

            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.BySubsidy, subsidy, subsidy.IsZero ? "without" : "with");
            }

            return (subsidy.IsZero ? Without : With).TryEvaluate(ref e, out fee);
        }
    }
}
