using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>Running suspensions, looked at on their first and last days and beside them, with balances that just last or just do not.</summary>
internal sealed class VoluntaryChargesCases : PolicyCases<VoluntaryChargesPolicy, VoluntaryChargesFacts, VoluntaryCharges>
{
    protected override Gen<(VoluntaryChargesPolicy Policy, VoluntaryChargesFacts Facts)> Cases =>
        from price in VoluntarySuspensionCases.Prices
        from start in Gens.Dates
        from days in Gen.Elements(1, 2, 3, 7, 28, 29, 31, 60)
        from look in Gen.Elements(0, 1, 2, days - 1, days, days + 1, 30)
        from lifted in Gen.Elements(0, 1, days - 1, days, days + 1).OrNothing(6)
        from nothingIn in Gen.Elements(0, 0, 0, 3)
        from balance in Gen.Elements(0m, 19.66m, 19.67m, 69.67m, 75m, 590m)
        from daily in Gen.Elements(0m, 10m, 19.67m).OrNothing(nothingIn)
        from free in Gen.Elements(0, 1, 2, 28).OrNothing(nothingIn)
        from began in Gen.Elements(start, start.PlusDays(-360), start.PlusDays(-364), new LocalDate(2020, 2, 29)).OrNothing(nothingIn)
        select (
            new VoluntaryChargesPolicy { Id = new("generated/charges", "1"), Source = new("Generated terms", "charges"), Currency = Currency.RUB, Price = price },
            new VoluntaryChargesFacts
            {
                From = start,
                To = start.PlusDays(days),
                AsOf = start.PlusDays(look),
                Balance = new(balance, Currency.RUB),
                DailyFee = daily is { } fee ? new(fee, Currency.RUB) : null,
                FreeDaysLeft = free,
                QuotaYearBegan = began,
                LiftedOn = lifted is { } day ? start.PlusDays(day) : null,
            });
}
