using BillingRun.Data;
using SupportRules;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using SupportRules.EarlyTermination;

namespace BillingRun.Deciding;

/// <summary>The one place where the billing system asks the library.</summary>
internal static class AccountDecider
{
    /// <summary>All that a run of a date decides of an account.</summary>
    /// <exception cref="ArgumentException">The account's rows cannot be facts; the message says which.</exception>
    public static IEnumerable<StoredDecision> Decide(AccountRows rows, LocalDate date)
    {
        yield return StoredDecision.Of(rows.Account, date, Blocks(rows, FactsOf.RunInstant(rows.Account, date)));
        if (Fee(rows, date) is { } fee)
        {
            yield return StoredDecision.Of(rows.Account, date, fee);
        }
    }

    /// <summary>The blocks in force at an instant, by the house's terms.</summary>
    public static Decision<BlocksInForce> Blocks(AccountRows rows, Instant asOf) =>
        HouseTerms.For(Currency.Parse(rows.Account.Currency)).Decide(FactsOf.Billing(rows, asOf));

    /// <summary>The fee of an account that had asked to leave by a date, by the tariff that it was sold, and under the law that protects it.</summary>
    public static Decision<EarlyTerminationFee>? Fee(AccountRows rows, LocalDate date)
    {
        if (rows.Agreements.Find(agreement => agreement.LeavesOn is not null && agreement.AskedOn <= date) is not { } agreement)
        {
            return null;
        }

        var facts = FactsOf.EarlyTermination(rows.Account, agreement);
        var policy = EarlyTerminationCatalogue.Find(agreement.TariffId).For(facts);
        return (agreement.LawId is { } law ? policy.Under(EarlyTerminationCatalogue.Find(law).For(facts)) : policy).Decide(facts);
    }
}
