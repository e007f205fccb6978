using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>Tomica, an internet provider.</summary>
public static class Tomica
{
    /// <summary>At most 30 days, as often as the customer likes, while the contract is active.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> VoluntaryBlock { get; } = Suspension("tomica/voluntary-block", "Tomica, voluntary block", ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated("Tomica, rules of the service \"voluntary block\"", "at most 30 days; the contract must be active", "http://work.tomica.ru/blokirovka", Confidence.High),
        Currency = Currency.RUB,
        MaxLength = SuspensionLength.Days(30),
        RefusedWhileBlockedForMoney = true,
    });
}
