namespace SupportRules.Tests.Generators;

/// <summary>A decision as the laws see it, whatever its outcome.</summary>
/// <param name="Policy">The policy that was asked.</param>
/// <param name="Decision">What it answered.</param>
/// <param name="Id">The id that the decision carries.</param>
/// <param name="Reasons">The decision's reasons.</param>
/// <param name="Texts">Decision, outcome, policy and facts as text, written when it is called.</param>
internal sealed record DecidedCase(object Policy, object Decision, PolicyId Id, ValueList<Reason> Reasons, Func<IReadOnlyList<string?>> Texts);
