using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Mediacom, cable.</summary>
public static class Mediacom
{
    /// <summary>From 2 to 6 months, once in 12 months, with 7 days' notice and nothing past due.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> SeasonalHold { get; } = Suspension("mediacom/seasonal-hold", "Mediacom, seasonal or vacation hold", ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated(
            "Mediacom, how do you put your service on seasonal or vacation hold", "2 to 6 months; 7 days' notice; once per 12 months; account current",
            "https://community.mediacomcable.com/t5/knowledge-base/how-do-you-put-your-service-on-seasonal-vacation-hold/ta-p/2541/redirect_from_archived_page/true", Confidence.Medium),
        Currency = Currency.USD,
        MinLength = SuspensionLength.Months(2),
        MaxLength = SuspensionLength.Months(6),
        MaxUses = new(1, SuspensionLength.Months(12)),
        MinNoticeDays = 7,
        RefusedInArrears = true,
    });
}
