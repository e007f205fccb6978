using FsCheck;
using FsCheck.Fluent;
using SupportRules.CustomerValue;

namespace SupportRules.Tests.Generators;

/// <summary>Cohorts of one customer and of many, worth less than they cost, as much, and more.</summary>
internal sealed class LifetimeCohortCases : PolicyCases<LifetimeCohortPolicy, LifetimeCohortFacts, LifetimeCohortValue>
{
    protected override Gen<(LifetimeCohortPolicy Policy, LifetimeCohortFacts Facts)> Cases =>
        from rounding in Gens.Roundings
        from customers in Gen.Elements(1, 3, 100, 100_000_000)
        from each in Gen.Elements(0m, 0.00000001m, 40m, 1_000_000_000_000m)
        from present in Gen.Elements(-5m, 0m, 120m, 4000m, 13286.52m, 1_000_000_000_000m)
        select (
            new LifetimeCohortPolicy { Id = new("generated/cohort", "1"), Source = new("Generated textbook", "cohort"), Rounding = rounding },
            new LifetimeCohortFacts(customers, new(each, Currency.USD), new(present, Currency.USD)));
}
