using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Florida: the Public Service Commission's rules on telephone service.</summary>
public static class Florida
{
    /// <summary>Five working days' written notice, not on or before a day on which the office is closed; a Lifeline customer's basic service not while its charges are paid.</summary>
    public static PolicyEntry<ProtectionPolicy> Discontinuance { get; } = BlockFigures.Protection(
        "united-states/florida-25-4-113", "Florida, F.A.C. 25-4.113: discontinuance of telephone service", (Day(2011, 1, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Florida Administrative Code", "25-4.113(1)(f)", "https://www.lawserver.com/law/state/florida/archv-2011-regulations/2011_florida_regulations_25-4-113", Day(2011, 1, 1), Confidence.High,
                "As it stood in 2011; the rule is older. \"Extreme cases\", in which no notice is needed, are left out."),
            Currency = Currency.USD,
            Services = [new([ServiceCategory.Basic], new CountingDebts.Only([ServiceCategory.Basic])) { LifelineOnly = true }],
            Notices = [new(5, NoticeUnit.WorkingDays)],
            Window = new() { NotOnClosedDays = true, NotBeforeClosedDays = true },
        }));
}
