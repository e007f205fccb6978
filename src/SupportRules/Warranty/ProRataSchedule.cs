namespace SupportRules.Warranty;

/// <summary>How the price of a failed item is shared between customer and warrantor by the time or use that was had of it.</summary>
/// <remarks>
/// The share is reckoned exactly and rounded once, on the side that the formula speaks of; the other side bears the rest, so that the shares are 1
/// and the amounts the price together. It concerns the item itself, mostly the parts; who pays for labour, a grant says. Equal when all members are.
/// </remarks>
public abstract partial record ProRataSchedule
{
    private ProRataSchedule()
    {
    }

    /// <summary>What is counted: time or use.</summary>
    public required ProRataMeasure Measure { get; init => field = Guard.NotNull(value, nameof(Measure)); }

    /// <summary>Whose share the formula gives; the customer's by default.</summary>
    public ProRataSide Side { get; init => field = Guard.Defined(value, nameof(Side)); }

    /// <summary>Of which price the share is taken; <c>null</c>, the default, where the terms leave it open: then no amounts are told.</summary>
    public PriceBasis? PriceBasis { get; init => field = value is { } basis ? Guard.Defined(basis, nameof(PriceBasis)) : null; }

    /// <summary>How the share is rounded; half-up to a hundredth of a percent by default.</summary>
    public Rounding ShareRounding
    {
        get;
        init => field = Guard.NotNull(value, nameof(ShareRounding)).Unit is <= 1 and >= 0.00000001m
            ? value
            : throw new ArgumentOutOfRangeException(nameof(ShareRounding), $"ShareRounding is {value}: its unit must be from 0.00000001 to 1.");
    } = new(RoundingMode.HalfUp, 0.0001m);

    /// <summary>How the amount is rounded; half-up to the currency's minor unit when <c>null</c>, the default.</summary>
    public Rounding? AmountRounding { get; init; }

    /// <summary>Whether the amount is taken from the share as rounded; by default from the exact share, so that it is rounded once.</summary>
    public bool AmountFromRoundedShare { get; init; }

    /// <summary>The age beyond which nothing is given whatever the use; <c>null</c>, the default, for no such cap.</summary>
    public WarrantyLength? MaxAge { get; init; }

    /// <summary>A sum for labour that the customer pays on top; <c>null</c>, the default, for none.</summary>
    public FixedLabour? FixedLabour { get; init; }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => string.Join(
        ", ",
        new[]
        {
            Words,
            PriceBasis is { } basis ? Invariant($"of the {Render.Value(basis, null)} price") : null,
            MaxAge is { } age ? $"up to an age of {age}" : null,
            FixedLabour is { } labour ? $"labour {labour}" : null,
        }.Where(part => part is not null));

    private protected abstract string Words { get; }

    /// <summary>Throws where the schedule cannot be: a table with a gap, a free stage that never ends. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member and a count that shows what is wrong.</exception>
    /// <returns>The schedule itself.</returns>
    public ProRataSchedule Check()
    {
        Guard.NotNull(Measure);
        CheckOwn();
        return this;
    }

    private protected abstract void CheckOwn();

    /// <summary>The share grows in a straight line from nothing to the whole price: used / total is the customer's, the rest the warrantor's.</summary>
    public sealed partial record Linear : ProRataSchedule
    {
        /// <summary>What is warranted, in the unit of the measure: more than 0, to a billion.</summary>
        public required decimal Total { get; init => field = Positive(value, nameof(Total)); }

        /// <summary>Up to where, itself included, the warrantor bears all; 0 or more, below the total. None by default.</summary>
        public decimal Free
        {
            get;
            init => field = value is >= 0 and <= ProRataFacts.Most
                ? value
                : throw new ArgumentOutOfRangeException(nameof(Free), Invariant($"Free is {value}: it must be from 0 to {ProRataFacts.Most}."));
        }

        /// <summary>Whether the line begins where the free stage ends; by default it begins at the start, and the share leaps after the free stage.</summary>
        public bool BeginsAfterFree { get; init; }

        /// <summary>Circumstances that change the total, each at most once.</summary>
        public ValueList<TotalFactor> TotalFactors { get; init; }

        private protected override string Words => Invariant($"linear over {Exact.Trim(Total)} {Measure}")
            + (Free > 0 ? Invariant($", the first {Exact.Trim(Free)} free") : "")
            + string.Concat(TotalFactors.Select(factor => $", {factor}"));

        private protected override void CheckOwn()
        {
            // A total that a factor makes lesser must still be more than the free stage.
            var least = (Exact)Positive(Total, nameof(Total));
            for (var i = 0; i < TotalFactors.Count; i++)
            {
                var factor = Guard.NotNull(TotalFactors[i], nameof(TotalFactors));
                for (var j = i + 1; j < TotalFactors.Count; j++)
                {
                    if (factor.Circumstance == TotalFactors[j]?.Circumstance)
                    {
                        throw new ArgumentException($"TotalFactors has two for '{factor.Circumstance}'.", nameof(TotalFactors));
                    }
                }

                least = factor.Factor < 1 ? least * factor.Factor : least;
            }

            if (Free >= least)
            {
                throw new ArgumentException(Invariant($"Free is {Exact.Trim(Free)}: it must be below the total, which is {Exact.Trim(least.Shown)} at least."), nameof(Free));
            }
        }

        private static decimal Positive(decimal value, string name) => value is > 0 and <= ProRataFacts.Most && Exact.Trim(value).Scale <= 8
            ? value
            : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {value}: it must be more than 0, at most {ProRataFacts.Most}, with no more than 8 decimals."));
    }

    /// <summary>The share is read from a table of whole counts.</summary>
    /// <remarks>A part of a unit counts as the next whole one, unless the measure counts completed ones.</remarks>
    public sealed partial record Steps : ProRataSchedule
    {
        /// <summary>At least one, without gap or overlap, from 0 or 1 on.</summary>
        public required ValueList<ProRataStep> Bands { get; init; }

        /// <summary>Where the warranty ends within the last step; at the end of that step when <c>null</c>, the default.</summary>
        public decimal? Total { get; init; }

        private protected override string Words => $"{string.Join("; ", Bands)} ({Measure})";

        private protected override void CheckOwn()
        {
            if (Measure is ProRataMeasure.Time { Count: ElapsedCount.Exact })
            {
                throw new ArgumentException("Measure is exact: a table of steps needs whole counts, completed or started.", nameof(Measure));
            }

            for (var i = 0; i < Bands.Count; i++)
            {
                Guard.NotNull(Bands[i], nameof(Bands));
            }

            BandCheck.Check(Bands, band => (band.From, (int?)band.To), First, "count", nameof(Bands));
            var last = Bands[^1];
            if (Total is { } total && (total < last.From || total > (decimal)last.To + 1))
            {
                throw new ArgumentOutOfRangeException(nameof(Total), Invariant($"Total is {total}: it must lie in the last step, {last.From} to {last.To}."));
            }
        }

        // Completed counts begin at 0; of started ones the first is 1, and a table that says 0 means the same day.
        private int First => Measure is ProRataMeasure.Time { Count: ElapsedCount.Completed } || (!Bands.IsEmpty && Bands[0].From == 0) ? 0 : 1;
    }
}
