namespace SupportRules.Warranty;

/// <summary>Whether something holds that changes the warranted total.</summary>
/// <param name="Name">As <see cref="TotalFactor.Circumstance"/> names it.</param>
/// <param name="Holds"><c>null</c> while it is unknown, as is a circumstance that is not named.</param>
public sealed record ProRataCircumstance(string Name, bool? Holds)
{
    public string Name { get; } = Guard.Text(Name);

    public override string ToString() => $"{Name}: {(Holds is { } holds ? holds ? "yes" : "no" : "unknown")}";
}
