namespace SupportRules.CustomerValue;

/// <summary>Whether leaving would pay for the customer, over the time compared.</summary>
public enum RetentionThreat
{
    /// <summary>Leaving costs as much as staying, or more, on every day: what is said of the competitor's offer is no threat. So is a gain that is 0 when rounded as it is told.</summary>
    None,

    /// <summary>Leaving does not pay now, and will on a later day within the time compared.</summary>
    Later,

    /// <summary>Leaving now costs less than staying.</summary>
    Now,
}
