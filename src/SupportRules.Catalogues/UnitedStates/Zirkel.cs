using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Zirkel Wireless, internet by radio.</summary>
public static class Zirkel
{
    /// <summary>Whole calendar months, at most six, USD 29 each time, after the first six months' contract.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> TemporarySuspension { get; } = Suspension("zirkel-wireless/temporary-suspension", "Zirkel Wireless, temporary suspension", ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated(
            "Zirkel Wireless, temporarily suspend service", "calendar months, at most 6; a fee of USD 29 each time; the form before the first of the month",
            "https://www.zirkelwireless.com/temporarily-suspend-service/", Confidence.High),
        Currency = Currency.USD,
        MaxLength = SuspensionLength.Months(6),
        Step = SuspensionStep.CalendarMonths,
        MinNoticeDays = 1,
        RefusedOnTermContract = true,
        Price = new() { Fee = Usd(29) },
    });
}
