namespace SupportRules.Warranty;

/// <summary>What a pro-rata share counts: time since the start, or use.</summary>
public abstract record ProRataMeasure
{
    private ProRataMeasure()
    {
    }

    /// <summary>Miles driven since the start.</summary>
    public static ProRataMeasure Miles { get; } = new Usage("mi");

    /// <summary>Kilometres driven since the start.</summary>
    public static ProRataMeasure Kilometres { get; } = new Usage("km");

    /// <summary>In words, whatever the culture.</summary>
    public abstract override string ToString();

    /// <summary>The unit as a finding writes it.</summary>
    internal abstract string UnitName { get; }

    /// <summary>How much is used, to the last part; <c>null</c> where the facts do not say.</summary>
    internal abstract Exact? Used(ProRataFacts facts);

    /// <summary>What counts of it.</summary>
    internal virtual Exact Counted(Exact used) => used;

    /// <summary>Which facts would say how much is used.</summary>
    internal abstract ValueList<string> MissingFor(ProRataFacts facts);

    /// <summary>Time from the start to the claim.</summary>
    /// <param name="Unit">Days, months or years.</param>
    /// <param name="Count">How a part of a unit counts; as the part that it is by default.</param>
    public sealed record Time(ElapsedUnit Unit, ElapsedCount Count = ElapsedCount.Exact) : ProRataMeasure
    {
        public ElapsedUnit Unit { get; } = Guard.Defined(Unit);

        public ElapsedCount Count { get; } = Guard.Defined(Count);

        /// <summary>The days of a month where the terms reckon with months of one length, 1 to 31; <c>null</c>, the default, for calendar months.</summary>
        public int? DaysPerMonth
        {
            get;
            init => field = value is not { } days
                ? null
                : Unit == ElapsedUnit.Months
                    ? Guard.InRange(days, 1, 31, nameof(DaysPerMonth))
                    : throw new ArgumentException(Invariant($"DaysPerMonth is {days}: the unit is {Unit}, not Months."), nameof(DaysPerMonth));
        }

        /// <summary>For example <c>months of 30 days, each one begun</c>.</summary>
        public override string ToString() => UnitName + Count switch
        {
            ElapsedCount.Completed => ", completed",
            ElapsedCount.Started => ", each one begun",
            _ => "",
        };

        internal override string UnitName => Unit switch
        {
            ElapsedUnit.Days => "days",
            ElapsedUnit.Years => "years",
            _ => DaysPerMonth is { } days ? Invariant($"months of {days} days") : "months",
        };

        internal override Exact? Used(ProRataFacts facts) =>
            facts.Used is { } used ? used : facts.StartDate is { } start && facts.ClaimDate is { } claim ? ElapsedTime.Between(start, claim, Unit, DaysPerMonth) : (Exact?)null;

        internal override Exact Counted(Exact used) => Count switch
        {
            ElapsedCount.Completed => ElapsedTime.Completed(used),
            ElapsedCount.Started => ElapsedTime.Started(used),
            _ => used,
        };

        internal override ValueList<string> MissingFor(ProRataFacts facts) => (facts.StartDate, facts.ClaimDate) switch
        {
            (null, null) => [nameof(facts.StartDate), nameof(facts.ClaimDate)],
            (null, _) => [nameof(facts.StartDate)],
            _ => [nameof(facts.ClaimDate)],
        };
    }

    /// <summary>Use since the start.</summary>
    /// <param name="Unit">As the terms write it: <c>mi</c>, <c>hours</c>, <c>cycles</c>.</param>
    public sealed record Usage(string Unit) : ProRataMeasure
    {
        public string Unit { get; } = Guard.Text(Unit);

        public override string ToString() => Unit;

        internal override string UnitName => Unit;

        internal override Exact? Used(ProRataFacts facts) => facts.Used is { } used ? used : (Exact?)null;

        internal override ValueList<string> MissingFor(ProRataFacts facts) => [nameof(facts.Used)];
    }
}
