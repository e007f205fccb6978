namespace SupportRules.Tests.BillingBlocks.Model;

/// <summary>What happened to an account on a day, at eight in the morning; amounts in whole euros.</summary>
/// <param name="Day">Days after the account was opened.</param>
/// <param name="What">What happened.</param>
/// <param name="Number">An amount, a length in days, or nothing.</param>
public sealed record AccountEvent(int Day, AccountEventKind What, int Number)
{
    public override string ToString() => $"day {Day}: {What} {Number}";
}
