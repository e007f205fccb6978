using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Ukraine;

/// <summary>Powernet, an internet provider.</summary>
public static class Powernet
{
    /// <summary>At most 12 months; an early return is possible.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> Suspended { get; } = Suspension("powernet/suspension", "Powernet, suspension", Day(2013, 6, 23), new()
    {
        Id = Unnamed,
        Source = Cite(
            "Powernet, contract on telecommunication services", "9.1.1: at most 12 months", "http://powernet.krm.dn.ua/dogovor.html?section=9", Day(2013, 6, 23), Confidence.High,
            "In force from: the day of the order that approved it. What was paid is not returned on an early return, unless it was by the month."),
        Currency = Currency.UAH,
        MaxLength = SuspensionLength.Months(12),
    });
}
