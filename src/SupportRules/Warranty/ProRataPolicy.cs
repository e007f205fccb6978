namespace SupportRules.Warranty;

/// <summary>A pro-rata clause on its own: whose share of the price is how much, by the time or use that was had of the item.</summary>
/// <remarks>Whether the warranty holds at all (owner, wear, exclusions) a document decides. Equal when all members are.</remarks>
public sealed record ProRataPolicy : IPolicy<ProRataFacts, ProRataAnswer>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The currency of every amount, in the policy and in the facts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The formula or table.</summary>
    public required ProRataSchedule Schedule { get; init; }

    /// <summary>Throws where the policy cannot be: a table with a gap, labour in another currency. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member and what is wrong.</exception>
    /// <returns>The policy itself.</returns>
    public ProRataPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        if (Guard.NotNull(Schedule).Check().FixedLabour is { } labour)
        {
            Guard.In(Currency, labour.Amount, nameof(Schedule.FixedLabour));
        }

        return this;
    }

    /// <summary>Who bears how much, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<ProRataAnswer> Decide(ProRataFacts facts)
    {
        Check();
        Guard.NotNull(facts).Check(Currency, countsTime: Schedule.Measure is ProRataMeasure.Time);
        var log = new ReasonLog(on: true);
        var answer = Schedule.Evaluate(facts, Source, ref log);
        return new(answer, Id, log.ToValueList());
    }
}
