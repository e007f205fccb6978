namespace SupportRules.Tests.BillingBlocks.Model;

/// <summary>Which of the two ladders there are, and whether a voluntary suspension ends with the money.</summary>
internal sealed record NaiveTerms(bool HasBalanceLadder, bool HasUnpaidLadder, bool VoluntaryEndsWhenMoneyRunsOut)
{
    public const int MonthlyCharge = 30;
}
