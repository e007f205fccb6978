namespace SupportRules.CustomerValue;

/// <summary>Whose doing it was that a customer complained, or claimed a credit.</summary>
public enum Fault
{
    /// <summary>The company's own: what it owes for it is not held against the customer.</summary>
    Company,

    /// <summary>The customer's.</summary>
    Customer,

    /// <summary>Neither's: weather, a third party, a matter of taste.</summary>
    Nobody,
}
