using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>Lifting at the instants on which it begins to be allowed, by payments on, just below and just above what is needed.</summary>
internal sealed class LiftingCases : PolicyCases<LiftingPolicy, LiftingFacts, Lifting>
{
    private static readonly Citation Source = new("Generated terms", "lifting");

    protected override Gen<(LiftingPolicy Policy, LiftingFacts Facts)> Cases => Any;

    public static Gen<(LiftingPolicy Policy, LiftingFacts Facts)> Any { get; } =
        from waitDays in Gen.Elements(0, 1, 3)
        from zone in Gen.Elements("Europe/Madrid", "America/New_York", "UTC")
        from blocks in BlockGens.Blocks.List(0, 4)
        from at in Instants(blocks, waitDays, zone)
        from lifter in Gen.Elements(Lifters.Payment, Lifters.Payment, Lifters.Customer, Lifters.Customer, Lifters.Date, Lifters.Agent, Lifters.Security, Lifters.Court)
        from needed in Gen.Elements(0m, 10m).OrNothing(2)
        from beside in Gen.Elements(-0.01m, 0m, 0.01m).OrNothing(1)
        from kind in Gen.Elements<BlockKind>([.. BlockKind.All]).OrNone(8)
        from source in Gen.Elements("billing", "customer").OrNone(8)
        from target in Gen.Elements(BlockGens.Targets).OrNothing(8)
        select (
            new LiftingPolicy { Id = new("generated/lifting", "1"), Source = Source, VoluntaryWaitDays = waitDays },
            new LiftingFacts
            {
                Zone = zone,
                Blocks = blocks,
                At = at,
                By = lifter,
                AmountToLift = needed is { } amount ? new Money(amount, Currency.USD) : null,
                Paid = beside is { } cents ? new Money(Math.Max(0, (needed ?? 10) + cents), Currency.USD) : null,
                Kind = kind,
                BlockSource = source,
                Target = target,
            });

    /// <summary>For <c>[Property(Arbitrary = [typeof(LiftingCases)])]</c>.</summary>
    public static Arbitrary<(LiftingPolicy Policy, LiftingFacts Facts)> Arbitrary() => Any.ToArbitrary();

    private static Gen<Instant> Instants(ValueList<Block> blocks, int waitDays, string zone)
    {
        var tz = DateTimeZoneProviders.Tzdb[zone];
        Instant[] edges = [BlockGens.Start, .. blocks.SelectMany(block => new[]
        {
            block.From,
            block.To ?? block.From,
            tz.AtStartOfDay(block.From.InZone(tz).Date.PlusDays(waitDays)).ToInstant(),
        })];
        return Gen.OneOf(
            from edge in Gen.Elements(edges)
            from beside in Gen.Elements(-1, 0, 0, 1)
            select edge.Plus(Duration.FromSeconds(beside)),
            BlockGens.Instants);
    }
}
