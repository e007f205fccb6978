using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.UnitedKingdom;

/// <summary>What British mobile operators agreed with the government.</summary>
public static class MobileOperators
{
    /// <summary>At most GBP 100 for who reports the theft within 24 hours.</summary>
    public static PolicyEntry<StolenDevicePolicy> StolenPhones { get; } = BlockFigures.Terms<StolenDevicePolicy>(
        "united-kingdom/stolen-phone-liability", "United Kingdom, charges after a phone is stolen", (terms, id) => terms with { Id = id }, (Day(2015, 3, 23), new()
        {
            Id = Unnamed,
            Source = Cite(
                "ZDNet, Mobile networks put GBP 100 cap on bills for stolen phones", "Voluntary scheme",
                "https://www.zdnet.com/article/mobile-networks-put-100-cap-on-bills-for-stolen-phones/", Day(2015, 3, 23), Confidence.Medium,
                "A voluntary scheme, not a law, announced that day; each operator joined it later in 2015."),
            ReportWithinHours = 24,
            Limit = Gbp(100),
        }));
}
