using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Maine: basic telephone service.</summary>
public static class Maine
{
    /// <summary>Undisputed overdue debt for basic service, unless an arrangement to pay is made; toll and other debt is no ground.</summary>
    public static PolicyEntry<ProtectionPolicy> Disconnection { get; } = BlockFigures.Protection(
        "united-states/maine-chapter-290", "Maine, 65-407 C.M.R. ch. 290, section 14: disconnection of basic service", (Day(2024, 6, 19), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Maine Public Utilities Commission, chapter 290", "section 14, B.1 and C.1",
                "https://casetext.com/regulation/maine-administrative-code/department-65-department-of-public-utilities-commission/division-407-public-utilities-commission/chapter-290-standards-for-billing-credit-and-collection-and-customer-information-for-eligible-telecommunications-carriers-providing-basic-telephone-service/section-407-290-14-disconnections",
                Day(2024, 6, 19), Confidence.High,
                "As it stood in June 2024; the text names no first day. Unauthorised use, safety and deposits are other grounds, medical emergencies another limit: left out."),
            Currency = Currency.USD,
            Grounds = new BlockGround.MoreThan(Usd(0)),
            ExcludesDisputed = true,
            Services = [new([ServiceCategory.Basic], new CountingDebts.Only([ServiceCategory.Basic]))],
            ProtectsPaymentArrangement = true,
        }));
}
