using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Ohio: basic local exchange service.</summary>
public static class Ohio
{
    /// <summary>Any amount past due, not sooner than 14 days after the due date, with seven days' notice.</summary>
    public static PolicyEntry<ProtectionPolicy> BasicServiceDisconnection { get; } = BlockFigures.Protection(
        "united-states/ohio-basic-service", "Ohio, basic local exchange service: disconnection", (Day(2010, 9, 13), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Ohio Revised Code", "4927.08(B)(5); Office of the Ohio Consumers' Counsel, Telephone disconnection and reconnection",
                "http://occ.ohio.gov/sites/default/files/publications/assistance_programs/Telephone_Disconnection_and_Reconnection.pdf", Day(2010, 9, 13), Confidence.High,
                "For basic service alone; a bundle follows its contract."),
            Currency = Currency.USD,
            Grounds = new BlockGround.MoreThan(Usd(0)),
            MinimumDaysPastDue = 14,
            Notices = [new(7, NoticeUnit.CalendarDays)],
        }));
}
