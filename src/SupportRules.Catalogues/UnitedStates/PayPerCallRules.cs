using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>The FCC's rules on pay-per-call services.</summary>
public static class PayPerCallRules
{
    /// <summary>Local and long-distance service is not cut for pay-per-call and like charges.</summary>
    public static PolicyEntry<ProtectionPolicy> NoDisconnection { get; } = BlockFigures.Protection(
        "united-states/pay-per-call-no-disconnection", "United States, 47 CFR 64.1507: no disconnection for pay-per-call charges", (Day(1994, 9, 12), new()
        {
            Id = Unnamed,
            Source = Cite(
                "47 CFR 64.1507", "(a) to (c)", "http://hallikainen.org/org/FCC/FccRules/2011/64/1507", Day(2011, 10, 1), Confidence.High,
                "In this form since the amendment published on 12 September 1994."),
            Currency = Currency.USD,
            Services =
            [
                new(
                    [ServiceCategory.Basic, ServiceCategory.LongDistance],
                    new CountingDebts.AllBut([ServiceCategory.PayPerCall, ServiceCategory.PresubscribedInformation], [ServiceCategory.CollectInformation])),
            ],
        }));
}
