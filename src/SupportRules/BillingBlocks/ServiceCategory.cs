namespace SupportRules.BillingBlocks;

/// <summary>A kind of service: what an unpaid charge is for, or what is to be cut.</summary>
public enum ServiceCategory
{
    /// <summary>Local telephone service: the line, local calls, emergency calls.</summary>
    Basic,

    /// <summary>Long-distance (toll) calls.</summary>
    LongDistance,

    /// <summary>What is neither basic nor long-distance: features, equipment, other extras.</summary>
    NonBasic,

    /// <summary>Pay-per-call (premium-rate) services.</summary>
    PayPerCall,

    /// <summary>Information services under an agreement made beforehand.</summary>
    PresubscribedInformation,

    /// <summary>Information services on a collect basis: the called party pays.</summary>
    CollectInformation,

    /// <summary>Mobile service.</summary>
    Mobile,

    /// <summary>Internet access.</summary>
    Internet,

    /// <summary>Television.</summary>
    Television,
}
