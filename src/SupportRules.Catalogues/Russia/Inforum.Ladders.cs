using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Russia;

/// <content>Its blocks about money, from the source of its billing system, which is public.</content>
public static partial class Inforum
{
    private const string Address = "https://github.com/molokovskikh/af_internetinterface/blob/5f86c63afb99ef6a8385ec849cf412c49376682e/src/Billing.Test/Integration/ServiceFixture.cs";

    private const string Dated = "Facts from the tests of a public repository, 2010 to 2017; the first day is that of the earliest test.";

    /// <summary>Blocked below zero; back from 80 % of the month's price on.</summary>
    public static PolicyEntry<BillingBlockPolicy> Persons { get; } = BlockFigures.Ladder(
        "inforum/persons",
        "Inforum (Russia), persons: blocked below zero, back at 80 % of the price",
        EntryKind.Tariff,
        (Day(2010, 1, 1), new()
        {
            Id = Unnamed,
            Source = Cite("Inforum, billing", "CanBlockTest; unblocking", Address, null, Confidence.Medium, Dated + " The source spells the 80 % both \"more than\" and \"at least\"; read as at least."),
            Currency = Currency.RUB,
            Ladders =
            [
                new("billing",
                [
                    new("no-money", BlockKind.Balance, [new BlockCondition.BalanceBelow(Rub(0))]) { LiftAt = new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(0.8m)) },
                ]),
            ],
            Terms = [new(BlockKind.Repair) { Charges = BlockCharges.AllStop }],
            VoluntaryEndsWhenMoneyRunsOut = true,
        }));

    /// <summary>Warned below one month's charge owed, blocked at two or more, back at nothing owed.</summary>
    public static PolicyEntry<BillingBlockPolicy> LegalPersons { get; } = BlockFigures.Ladder(
        "inforum/legal-persons",
        "Inforum (Russia), legal persons: warned below -1 and blocked at -2 monthly charges",
        EntryKind.Tariff,
        (Day(2010, 1, 1), new()
        {
            Id = Unnamed,
            Source = Cite("Inforum, billing", "WorkLawyerTest", Address, null, Confidence.Medium, Dated),
            Currency = Currency.RUB,
            Ladders =
            [
                new("billing",
                [
                    new("no-money", BlockKind.Balance, [new BlockCondition.BalanceAtOrBelow(AmountThreshold.Monthly(-2))]) { LiftAt = new LiftThreshold.BalanceAtLeast(Rub(0)) },
                    new("warning", BlockKind.Balance, [new BlockCondition.BalanceBelow(AmountThreshold.Monthly(-1))]) { Restrictions = Restrictions.None, Charges = BlockCharges.AsUsual },
                ]),
            ],
        }));

    private static Money Rub(decimal amount) => new(amount, Currency.RUB);
}
