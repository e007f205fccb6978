using FsCheck;
using FsCheck.Fluent;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>Spending limits and amounts beside them.</summary>
internal sealed class SpendCapCases : PolicyCases<SpendCapPolicy, SpendFacts, SpendCapStatus>
{
    protected override Gen<(SpendCapPolicy Policy, SpendFacts Facts)> Cases { get; } =
        from warns in Gen.Elements(0.8m, 1m).OrNothing(3)
        from reminds in Gen.Elements(100m).OrNothing(5)
        from charge in Gen.Elements(CappedCharge.DataRoaming, CappedCharge.DataRoaming, CappedCharge.DataOverage, CappedCharge.Premium)
        from spent in Gen.Elements(0m, 23.99m, 24m, 39.99m, 40m, 49.99m, 50m, 50.01m, 100m, 100.01m).OrNothing(1)
        from own in Gen.Elements(30m, 200m).OrNothing(6)
        from agreed in Gens.Bools.OrNothing(3)
        select (
            new SpendCapPolicy
            {
                Id = new("generated/cap", "1"),
                Source = new("Generated code", "any"),
                Currency = Currency.EUR,
                Caps = [new(CappedCharge.DataRoaming, Eur(50)) { WarnFromShare = warns, RemindAbove = reminds is { } above ? Eur(above) : null }, new(CappedCharge.DataOverage, Eur(100))],
            },
            new SpendFacts { Charge = charge, Spent = spent is { } amount ? Eur(amount) : null, OwnLimit = own is { } limit ? Eur(limit) : null, HasAgreedToGoOn = agreed });

    private static Money Eur(decimal amount) => new(amount, Currency.EUR);
}
