namespace SupportRules.BillingBlocks;

public sealed partial record BillingBlockPolicy
{
    /// <summary>All blocks in force at <see cref="BillingFacts.AsOf"/>, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<BlocksInForce> Decide(BillingFacts facts)
    {
        Check();
        var zone = Guard.NotNull(facts).Check(Currency);
        return new BlockDecision(this, facts, zone).Conclude();
    }
}
