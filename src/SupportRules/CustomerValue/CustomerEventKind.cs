namespace SupportRules.CustomerValue;

/// <summary>What happened between a customer and the company.</summary>
public enum CustomerEventKind
{
    /// <summary>The customer complained.</summary>
    Complaint,

    /// <summary>The customer asked for a credit.</summary>
    CreditClaimed,

    /// <summary>A credit that the customer asked for was given: "successfully claimed".</summary>
    CreditGranted,
}
