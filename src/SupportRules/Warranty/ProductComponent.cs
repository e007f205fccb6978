namespace SupportRules.Warranty;

/// <summary>A component that a document names, and the assembly that it is part of.</summary>
/// <param name="Name">As the document writes it.</param>
/// <param name="PartOf">The assembly, which is a component too; <c>null</c> for the product itself.</param>
public sealed record ProductComponent(string Name, string? PartOf = null)
{
    public string Name { get; } = Guard.Text(Name);

    public string? PartOf { get; } = PartOf is null ? null : Guard.Text(PartOf);
}
