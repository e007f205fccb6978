using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Canada;

/// <summary>Canada's Deposit and Disconnection Code of the CRTC, for home telephones.</summary>
public static class DepositAndDisconnectionCode
{
    /// <summary>More than CAD 50 or more than two months; two notices.</summary>
    public static PolicyEntry<ProtectionPolicy> Disconnection { get; } = BlockFigures.Protection(
        "canada/deposit-and-disconnection-code", "Canada, Deposit and Disconnection Code: disconnection", (Day(2012, 5, 14), new()
        {
            Id = Unnamed,
            Source = Cite(
                "CRTC, Deposit and Disconnection Code (TRP CRTC 2011-702)", "Disconnection",
                "https://crtc.gc.ca/eng/archive/2011/2011-702.htm", Day(2011, 11, 14), Confidence.High,
                "In effect from 14 May 2012, as the complaints commission says."),
            Currency = Currency.CAD,
            Grounds = WirelessCodeBlocks.MoreThan50OrTwoMonths,
            ExcludesDisputed = true,
            Notices = WirelessCodeBlocks.TwoNotices,
            NoticeForFirstSuspensionOnly = true,
            Window = WirelessCodeBlocks.Window,
            ProtectsPaymentArrangement = true,
        }));
}
