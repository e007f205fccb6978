namespace SupportRules.CustomerValue;

/// <summary>What a factor's points are compared with, such as the average of those who just passed.</summary>
/// <param name="Factor">The factor's name.</param>
/// <param name="Points">The points of the reference, weighted as the factor is.</param>
public sealed record FactorReference(string Factor, decimal Points)
{
    public string Factor { get; } = Guard.Text(Factor);

    public override string ToString() => Invariant($"{Factor} {Points}");

    /// <summary>Refuses a reference that leaves a factor out, names one twice, or names one that is not there.</summary>
    internal static ValueList<FactorReference> Check(ValueList<FactorReference> references, ValueList<string> factors)
    {
        foreach (var reference in references)
        {
            if (!factors.Contains(Guard.NotNull(reference, nameof(references)).Factor, StringComparer.Ordinal))
            {
                throw new ArgumentException($"reference names '{reference.Factor}', which is no factor: {string.Join(", ", factors)}.", "reference");
            }
        }

        foreach (var factor in factors)
        {
            if (references.Count(reference => reference.Factor == factor) is not 1 and var count)
            {
                throw new ArgumentException(Invariant($"reference names the factor '{factor}' {count} times: it must be there once."), "reference");
            }
        }

        return references;
    }
}
