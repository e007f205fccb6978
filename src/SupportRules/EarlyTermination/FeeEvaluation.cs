namespace SupportRules.EarlyTermination;

/// <summary>What a formula sees while it is worked out: the case, the time as the counter reads it, and where to say what it did.</summary>
internal ref struct FeeEvaluation(EarlyTerminationPolicy policy, EarlyTerminationFacts facts, TermReading term, bool otherMonthEnds, bool explain)
{
    public readonly EarlyTerminationPolicy Policy = policy;
    public readonly EarlyTerminationFacts Facts = facts;
    public readonly TermReading Term = term;
    public readonly bool OtherMonthEnds = otherMonthEnds;
    public ReasonLog Log = new(explain);
    public MissingFacts Missing;
    public bool IsNotLimited;

    /// <summary>Whether anybody listens: without, no value is boxed and no reason made.</summary>
    public readonly bool Explains => Log.On;

    public void Say(Rule rule, params ReadOnlySpan<object> values) => Log.Add(new Reason(rule, Policy.Source, values));

    public void SayFrom(Citation? source, Rule rule, params ReadOnlySpan<object> values) => Log.Add(new Reason(rule, source ?? Policy.Source, values));

    /// <summary>The amount of a basis, or a note that it is missing.</summary>
    public bool TryFind(FeeBasis basis, out Money amount)
    {
        var found = basis.Find(Facts);
        amount = found.GetValueOrDefault();
        if (found is null)
        {
            Missing |= basis.MissingIn(Facts);
        }

        return found is not null;
    }

    /// <summary>Whether nothing of an amount is due, so that it need not be known; said only where it is not.</summary>
    public bool NeedsNot(FeeBasis basis, Exact months)
    {
        if (months != Exact.Zero || basis.Find(Facts) is not null)
        {
            return false;
        }

        if (Explains)
        {
            Say(EarlyTerminationRules.NothingLeft, basis.Name);
        }

        return true;
    }

    /// <summary>A step's value for a reason; a fraction to 28 digits.</summary>
    public readonly object Shown(Exact amount) => new Money(amount.ToDecimal(), Policy.Currency);

    /// <summary>A count of months for a reason: whole where it is whole.</summary>
    public static object Shown(int count) => SmallNumbers.Box(count);

    /// <inheritdoc cref="Shown(int)"/>
    public static object ShownCount(Exact count) => count.ToDecimal() is var value && value == decimal.Truncate(value) ? SmallNumbers.Box((int)value) : value;
}
