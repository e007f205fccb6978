using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Canada;

/// <summary>Canada's Internet Code of the CRTC, for the large providers at home.</summary>
public static class InternetCode
{
    /// <summary>More than CAD 50 <em>and</em> more than two months: both, unlike the other codes.</summary>
    public static PolicyEntry<ProtectionPolicy> Disconnection { get; } = BlockFigures.Protection(
        "canada/internet-code-disconnection", "Canada, Internet Code: disconnection", (Day(2020, 1, 31), new()
        {
            Id = Unnamed,
            Source = Cite(
                "CRTC, The Internet Code (TRP CRTC 2019-269)", "Disconnection; Telecom Decision CRTC 2021-177",
                "https://crtc.gc.ca/eng/archive/2021/2021-177.htm", Day(2021, 5, 19), Confidence.High,
                "The decision of 2021 confirms that both conditions must be met. Notices and hours are those of the Wireless Code."),
            Currency = Currency.CAD,
            Grounds = new BlockGround.All([new BlockGround.MoreThan(Cad(50)), new BlockGround.MonthsExceeded(2)]),
            ExcludesDisputed = true,
            Notices = WirelessCodeBlocks.TwoNotices,
            Window = WirelessCodeBlocks.Window,
            ProtectsPaymentArrangement = true,
        }));
}
