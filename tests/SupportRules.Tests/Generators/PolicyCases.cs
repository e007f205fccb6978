using FsCheck;
using FsCheck.Fluent;

namespace SupportRules.Tests.Generators;

/// <summary>What every family's cases share; a family gives the generator.</summary>
internal abstract class PolicyCases<TPolicy, TFacts, TOutcome> : IPolicyCases
    where TPolicy : IPolicy<TFacts, TOutcome>
    where TOutcome : notnull
{
    private const int Size = 50;

    // Any odd number will do.
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    public Type PolicyType => typeof(TPolicy);

    protected abstract Gen<(TPolicy Policy, TFacts Facts)> Cases { get; }

    public IEnumerable<DecidedCase> Decide(int count, ulong seed) =>
        Cases.Sample(count, new Rnd(seed, Gamma), Size).Select(one => Decide(one.Policy, one.Facts));

    private static DecidedCase Decide(TPolicy policy, TFacts facts)
    {
        var decision = policy.Decide(facts);
        return new(
            policy,
            decision,
            decision.Policy,
            decision.Reasons,
            () => [decision.ToText(), decision.ToMarkdown(), decision.ToString(), $"{decision}", decision.Outcome.ToString(), $"{decision.Outcome}", policy.ToString(), facts?.ToString()]);
    }
}
