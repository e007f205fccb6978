namespace SupportRules.CustomerValue;

/// <summary>A step of the ladder of those who may grant concessions.</summary>
/// <param name="Code">What systems call it: <c>csr</c>, <c>lead</c>. Its place in the policy's list is its rank, not its code.</param>
public sealed record AgentRole(string Code)
{
    public string Code { get; } = Guard.Text(Code);

    /// <summary>What it is called in words; the code by default.</summary>
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); } = Code;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
