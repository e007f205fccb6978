using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Pennsylvania: suspension of telephone service.</summary>
public static class Pennsylvania
{
    /// <summary>Seven days' written notice; basic service only for basic debt; a disputed part is no ground.</summary>
    public static PolicyEntry<ProtectionPolicy> Suspension { get; } = BlockFigures.Protection(
        "united-states/pennsylvania-telephone", "Pennsylvania, telephone: suspension for unpaid bills", (Day(2010, 6, 26), new()
        {
            Id = Unnamed,
            Source = Cite(
                "52 Pa. Code, chapter 64", "64.61(1), 64.63, 64.71",
                "https://pacodeandbulletin.gov/Display/pacode?file=%2Fsecure%2Fpacode%2Fdata%2F052%2Fchapter64%2FsubchapEtoc.html", Day(2010, 6, 26), Confidence.High,
                "From 1985; the amendment in effect from 26 June 2010 is taken. A telephone company says the same to its customers: http://www.nep.net/index.php/support/customer-rights/107. Deposits, access and other grounds are left out."),
            Currency = Currency.USD,
            Grounds = new BlockGround.MoreThan(Usd(0)),
            ExcludesDisputed = true,
            Services = [new([ServiceCategory.Basic], new CountingDebts.Only([ServiceCategory.Basic]))],
            Notices = [new(7, NoticeUnit.CalendarDays)],
        }));
}
