namespace SupportRules.BillingBlocks;

/// <summary>What holds for one service, or for the account as a whole: the union over all blocks on it.</summary>
/// <param name="ServiceId">The service; <c>null</c> for the account.</param>
/// <param name="Restrictions">What is taken away.</param>
/// <param name="Charges">What goes on being charged.</param>
public sealed record ServiceStatus(string? ServiceId, Restrictions Restrictions, BlockCharges Charges)
{
    /// <summary>In TM Forum's words: suspended where some use is taken away.</summary>
    public ProductStatus Status => (Restrictions & Restrictions.Service) == Restrictions.None ? ProductStatus.Active : ProductStatus.Suspended;

    /// <summary>What still works.</summary>
    public ValueList<ServiceUse> Kept => Restrictions.Kept();

    /// <summary>Whether a use still works; emergency calls, the help line, topping up and the account page always do.</summary>
    public bool Allows(ServiceUse use) => Restrictions.Allow(use);
}
