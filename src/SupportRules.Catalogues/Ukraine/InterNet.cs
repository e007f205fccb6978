using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Ukraine;

/// <summary>ИнтерСеть (inter-net), an internet provider.</summary>
public static class InterNet
{
    /// <summary>From 15 days to 3 months.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> Suspended { get; } = Suspension("inter-net/suspension", "Inter-net, suspension", ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated("Inter-net, rules of telecommunication services", "4.3: from 15 days to 3 months", "http://inter-net.dn.ua/document_rule_04.php", Confidence.High),
        Currency = Currency.UAH,
        MinLength = SuspensionLength.Days(15),
        MaxLength = SuspensionLength.Months(3),
    });
}
