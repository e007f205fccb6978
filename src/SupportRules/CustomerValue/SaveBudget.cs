namespace SupportRules.CustomerValue;

/// <summary>What may be spent to keep a customer of a tier.</summary>
/// <param name="Share">0 to 1: 0.25 for 25 %.</param>
/// <param name="Basis">Of what.</param>
public sealed record SaveBudget(decimal Share, SaveBudgetBasis Basis)
{
    public decimal Share { get; } = Guard.Share(Share);

    public SaveBudgetBasis Basis { get; } = Guard.Defined(Basis);

    /// <summary>The most, whatever the share comes to; <c>null</c>, the default, for no such cap.</summary>
    public Money? Most { get; init => field = value is { } most ? Guard.Amount(most, nameof(Most)) : null; }

    /// <summary>Whether the fee that a leaving customer pays is taken off what is at stake first; not so by default.</summary>
    public bool LessFee { get; init; }

    /// <summary>
    /// The code of the worst standing for which it holds; <c>null</c>, the default, for every customer. Of several budgets the one of the best standing that the customer
    /// reaches is the one.
    /// </summary>
    public string? LeastTier { get; init => field = value is null ? null : Guard.Text(value, nameof(LeastTier)); }

    /// <summary>Where it is taken from, if not from the policy's source.</summary>
    public Citation? Source { get; init; }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(SaveBudget), (nameof(Share), Share), (nameof(Basis), Basis), (nameof(Most), Most), (nameof(LessFee), LessFee ? "yes" : null), (nameof(LeastTier), LeastTier), (nameof(Source), Source));
}
