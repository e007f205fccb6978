namespace SupportRules;

/// <summary>A rule as data: the same policy and the same facts always give an equal decision.</summary>
/// <remarks>
/// Policies are immutable records: print them, compare them, store them, vary them with <c>with</c>. <see cref="Decide"/> reads no clock, culture,
/// file or random number, so it may run in any thread, workflow or query.
/// </remarks>
/// <typeparam name="TFacts">What is known of the case.</typeparam>
/// <typeparam name="TOutcome">What is decided.</typeparam>
public interface IPolicy<in TFacts, TOutcome>
    where TOutcome : notnull
{
    /// <summary>The policy's name and version, which every decision carries.</summary>
    PolicyId Id { get; }

    /// <summary>Where the policy is taken from.</summary>
    Citation Source { get; }

    /// <summary>The outcome for these facts, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts, or the policy, cannot be; the message names what and the range.</exception>
    Decision<TOutcome> Decide(TFacts facts);
}
