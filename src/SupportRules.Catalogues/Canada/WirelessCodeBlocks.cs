using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Canada;

/// <summary>Canada's Wireless Code of the CRTC: disconnection, and limits on charges.</summary>
public static class WirelessCodeBlocks
{
    /// <summary>More than CAD 50, or more than two months.</summary>
    internal static BlockGround MoreThan50OrTwoMonths { get; } = new BlockGround.Any([new BlockGround.MoreThan(Cad(50)), new BlockGround.MonthsExceeded(2)]);

    /// <summary>14 calendar days before, and again 24 hours before.</summary>
    internal static ValueList<RequiredNotice> TwoNotices { get; } = [new(14, NoticeUnit.CalendarDays), new(24, NoticeUnit.Hours)];

    /// <summary>Weekdays 8 to 21, weekends 9 to 17, not after noon before a statutory holiday.</summary>
    internal static BlockWindow Window { get; } = new()
    {
        Hours = [OpeningHours.Between(Weekdays.MondayToFriday, "08:00", "21:00"), OpeningHours.Between(Weekdays.Weekend, "09:00", "17:00")],
        HolidayEveUntil = LocalTime.Noon,
    };

    private static readonly ProtectionPolicy Code2013 = new()
    {
        Id = Unnamed,
        Source = Cite(
            "CRTC, The Wireless Code (TRP CRTC 2013-271)", "I.1, I.2 Disconnection; Telecom Decision CRTC 2015-376",
            "https://crtc.gc.ca/eng/archive/2015/2015-376.htm", Day(2015, 8, 14), Confidence.High,
            "The decision of 2015 says what the Code had meant: it holds for the first suspension of a cycle and for every disconnection. A disputed part is taken off the debt; the Code asks that the rest be paid."),
        Currency = Currency.CAD,
        Grounds = MoreThan50OrTwoMonths,
        ExcludesDisputed = true,
        Notices = TwoNotices,
        NoticeForFirstSuspensionOnly = true,
        Window = Window,
        ProtectsPaymentArrangement = true,
    };

    /// <summary>When service may be cut for unpaid bills.</summary>
    public static PolicyEntry<ProtectionPolicy> Disconnection { get; } = BlockFigures.Protection(
        "canada/wireless-code-disconnection", "Canada, Wireless Code: disconnection and suspension", (Day(2013, 12, 2), Code2013));

    /// <summary>CAD 50 of data overage and CAD 100 of data roaming in a monthly cycle, unless the customer agrees.</summary>
    public static PolicyEntry<SpendCapPolicy> ChargeCaps { get; } = BlockFigures.SpendCap(
        "canada/wireless-code-caps", "Canada, Wireless Code: limits on data charges", (Day(2013, 12, 2), new()
        {
            Id = Unnamed,
            Source = Cite(
                "CRTC, The Wireless Code (TRP CRTC 2013-271)", "E.2 Cap on data roaming charges; E.3 Cap on data overage charges",
                "https://www.cbc.ca/news/science/wireless-code-gives-customers-new-rights-1.2448037", Day(2013, 12, 2), Confidence.Medium),
            Currency = Currency.CAD,
            Caps = [new(CappedCharge.DataOverage, Cad(50)), new(CappedCharge.DataRoaming, Cad(100))],
        }));
}
