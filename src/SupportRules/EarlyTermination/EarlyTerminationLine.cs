namespace SupportRules.EarlyTermination;

/// <summary>One of several lines or products that end together, each under its own policy.</summary>
/// <param name="Name">How the line is told from the others: a number, a product.</param>
/// <param name="Policy">What decides its fee; for two creditors, two policies.</param>
/// <param name="Facts">What is known of it.</param>
public sealed record EarlyTerminationLine(string Name, EarlyTerminationPolicy Policy, EarlyTerminationFacts Facts)
{
    public string Name { get; } = Guard.Text(Name);

    public EarlyTerminationPolicy Policy { get; } = Guard.NotNull(Policy);

    public EarlyTerminationFacts Facts { get; } = Guard.NotNull(Facts);
}
