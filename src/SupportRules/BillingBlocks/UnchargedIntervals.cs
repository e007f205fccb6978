namespace SupportRules.BillingBlocks;

/// <summary>When blocks stop a charge: first per source and target, where a block may be too short to count, then all of them as one.</summary>
/// <remarks>
/// <para>Narrow the blocks to a target first: <c>blocks.On(service).UnchargedSpans(ChargeComponent.Subscription)</c>.</para>
/// <para>A source that moves from one block of a target to another, such as a later stage, counts as blocking all along; a block that was lifted and set again as
/// it was counts twice, each for itself.</para>
/// </remarks>
public static class UnchargedIntervals
{
    /// <summary>When a part of the charges is not charged at all.</summary>
    /// <param name="blocks">Blocks of one target, in any order.</param>
    /// <param name="component">The part of the charges.</param>
    /// <param name="minimum">A block of less elapsed time counts for nothing, one of exactly as much counts; zero by default. Blocks without an end always count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is negative, or there is no such part.</exception>
    public static ValueList<InstantSpan> UnchargedSpans(this ValueList<Block> blocks, ChargeComponent component, Duration minimum = default)
    {
        if (minimum < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(minimum), Invariant($"minimum is {minimum.TotalHours} hours: it must not be negative."));
        }

        return PerSourceAndTarget(blocks, component, ChargeEffect.Stop).Where(span => span.Length is not { } length || length >= minimum).ToValueList().Merged();
    }

    /// <summary>The days on which a part of the charges is not charged at all.</summary>
    /// <param name="blocks">Blocks of one target, in any order.</param>
    /// <param name="component">The part of the charges.</param>
    /// <param name="zone">The customer's time zone by its IANA name.</param>
    /// <param name="reading">How instants are read as days, and how many days count.</param>
    /// <exception cref="ArgumentException">There is no such zone or part.</exception>
    public static ValueList<DateSpan> UnchargedDays(this ValueList<Block> blocks, ChargeComponent component, string zone, DayReading reading) =>
        DaysOf(blocks, component, ChargeEffect.Stop, CustomerZone.Find(zone), Guard.NotNull(reading)).Merged();

    /// <summary>The days on which a part of the charges is not charged as usual, each with what is charged instead; different effects may overlap.</summary>
    /// <inheritdoc cref="UnchargedDays"/>
    public static ValueList<BlockedDays> BlockedDays(this ValueList<Block> blocks, ChargeComponent component, string zone, DayReading reading)
    {
        var found = CustomerZone.Find(zone);
        Guard.NotNull(reading);
        return [.. blocks
            .Select(block => block.Charges[component])
            .Where(effect => effect != ChargeEffect.Accrue)
            .Distinct()
            .SelectMany(effect => DaysOf(blocks, component, effect, found, reading).Merged().Select(days => new BlockedDays(days, effect)))
            .OrderBy(blocked => blocked.Days.From)];
    }

    private static ValueList<DateSpan> DaysOf(ValueList<Block> blocks, ChargeComponent component, ChargeEffect effect, DateTimeZone zone, DayReading reading) =>
        [.. PerSourceAndTarget(blocks, component, effect).Select(span => reading.Read(span, zone)).OfType<DateSpan>()];

    private static IEnumerable<InstantSpan> PerSourceAndTarget(ValueList<Block> blocks, ChargeComponent component, ChargeEffect effect) => blocks
        .Where(block => block.Charges[component] == effect)
        .GroupBy(block => (block.Source, block.Target))
        .SelectMany(OfOneSource);

    private static IEnumerable<InstantSpan> OfOneSource(IEnumerable<Block> blocks)
    {
        Block? last = null;
        InstantSpan? run = null;
        foreach (var block in blocks.OrderBy(block => block.From).ThenBy(block => block.To ?? Instant.MaxValue))
        {
            if (run is not null && Continues(last!, run, block))
            {
                run = new(run.From, run.To is { } end && block.To is { } to ? Instant.Max(end, to) : null);
            }
            else
            {
                if (run is not null)
                {
                    yield return run;
                }

                run = new(block.From, block.To);
            }

            last = block;
        }

        if (run is not null)
        {
            yield return run;
        }
    }

    private static bool Continues(Block last, InstantSpan run, Block next) => run.To is not { } end
        || next.From < end
        || (next.From == end && next != last with { From = next.From, To = next.To });
}
