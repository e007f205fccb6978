namespace SupportRules.CustomerValue;

/// <summary>What a policy may ask of a request, whatever its amount.</summary>
public enum ConcessionRequirement
{
    /// <summary>The customer asked for it: never offered unasked.</summary>
    AskedByCustomer,

    /// <summary>It resolves the issue.</summary>
    ResolvesIssue,

    /// <summary>It is within written guidelines that a person must judge.</summary>
    WithinGuidelines,

    /// <summary>The same issue was not credited before, unless a recurring credit was promised.</summary>
    NotCreditedBefore,

    /// <summary>The charge that it makes good has been billed.</summary>
    AlreadyBilled,

    /// <summary>A note says why.</summary>
    NoteGiven,

    /// <summary>The issue is not the customer's own fault.</summary>
    NotCustomersFault,
}
