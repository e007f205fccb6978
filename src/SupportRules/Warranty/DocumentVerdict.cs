namespace SupportRules.Warranty;

/// <summary>The verdict of one of several documents on a claim.</summary>
/// <param name="Document">The name by which the others refer to it.</param>
/// <param name="Verdict">Its verdict by the written terms alone.</param>
public sealed record DocumentVerdict(string Document, WarrantyVerdict Verdict)
{
    /// <summary>Its verdict under the laws that it is read under, with demands judged; <c>null</c> where it is read under none. The two are never merged.</summary>
    public WarrantyVerdict? WithLaw { get; init; }

    /// <summary>The verdict that the customer has: under the law where there is one, else by the written terms.</summary>
    public WarrantyVerdict Counted => WithLaw ?? Verdict;

    /// <summary>For example <c>maker: covered (parts: covered); by the terms alone: not covered (parts: not covered)</c>.</summary>
    public override string ToString() => $"{Document}: {(WithLaw is null ? Verdict : new VerdictUnderLaw(Verdict, WithLaw))}";
}
