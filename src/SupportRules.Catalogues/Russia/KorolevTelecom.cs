using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>Korolev Telecom, an internet provider.</summary>
public static class KorolevTelecom
{
    /// <summary>From 14 days to 4 months, once a year, free; it lifts itself.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> Block { get; } = Suspension("korolev-telecom/block", "Korolev Telecom, block", Day(2022, 8, 10), new()
    {
        Id = Unnamed,
        Source = Cite(
            "Korolev Telecom, change of the terms of the service \"block\"", "once a year, from 14 days to 4 calendar months, free", "https://www.korolev-tel.ru/news.php?id=101",
            Day(2022, 7, 20), Confidence.High, "The year is taken as the calendar's; the text does not say which."),
        Currency = Currency.RUB,
        MinLength = SuspensionLength.Days(14),
        MaxLength = SuspensionLength.Months(4),
        MaxUses = new(1),
        Price = SuspensionPrice.Free,
    });
}
