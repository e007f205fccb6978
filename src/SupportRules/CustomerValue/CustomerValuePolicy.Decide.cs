namespace SupportRules.CustomerValue;

public sealed partial record CustomerValuePolicy
{
    /// <summary>Where the customer stands, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<CustomerStanding> Decide(CustomerValueFacts facts)
    {
        Check();
        Guard.NotNull(facts).Check(Currency);
        Scale.CheckHeld(facts.Held);
        var assessment = new Assessment(this, facts);
        return new(assessment.Conclude(), Id, assessment.Reasons);
    }

    /// <summary>The points of the scorecard, whatever the standing; <c>null</c> where a fact that they need is unknown.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be.</exception>
    public CustomerScore? Score(CustomerValueFacts facts)
    {
        Check();
        Guard.NotNull(facts).Check(Currency);
        return new Assessment(this, facts).Score;
    }
}
