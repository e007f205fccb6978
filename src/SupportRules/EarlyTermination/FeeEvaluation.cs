namespace SupportRules.EarlyTermination;

/// <summary>What a formula sees while it is worked out: the case, the time as the counter reads it, and where to say what it did.</summary>
internal ref struct FeeEvaluation
{
    public readonly EarlyTerminationPolicy Policy;
    public readonly EarlyTerminationFacts Facts;
    public readonly TermReading Term;
    public readonly bool OtherMonthEnds;
    public readonly bool IsCeiling;
    public ReasonLog Log;
    public MissingFacts Missing;
    public bool IsNotLimited;

    /// <summary>Checks policy and facts, and reads the time; made in place, since copying it costs as much as a fee's arithmetic.</summary>
    /// <param name="otherMonthEnds">Whether short months are read the other way than the policy says.</param>
    /// <param name="explain">Whether reasons are given.</param>
    /// <exception cref="ArgumentException">The policy or the facts cannot be.</exception>
    public FeeEvaluation(EarlyTerminationPolicy policy, EarlyTerminationFacts facts, bool otherMonthEnds, bool explain)
    {
        Policy = policy.Check();
        Facts = Guard.NotNull(facts);
        facts.Check(policy.Currency);
        Term = new(facts, policy.Counter, policy.Counter.Suspensions, policy.Counter.NoticePeriod, otherMonthEnds);
        OtherMonthEnds = otherMonthEnds;
        Log = new(explain);
    }

    /// <summary>The same case as a law sees it that limits the fee: unless the law says otherwise, notice and suspensions are those of what it limits.</summary>
    public FeeEvaluation(EarlyTerminationPolicy ceiling, scoped in FeeEvaluation limited)
    {
        var counter = ceiling.Counter;
        Policy = ceiling;
        Facts = limited.Facts;
        Term = new(
            limited.Facts,
            counter,
            counter.Suspensions == SuspensionEffect.None ? limited.Term.Suspensions : counter.Suspensions,
            counter.NoticePeriod ?? limited.Term.NoticePeriod,
            limited.OtherMonthEnds);
        OtherMonthEnds = limited.OtherMonthEnds;
        IsCeiling = true;
        Log = new(limited.Explains);
    }

    /// <summary>The same case with nobody listening.</summary>
    public readonly FeeEvaluation WithoutReasons()
    {
        var silent = this;
        silent.Log = default;
        return silent;
    }

    /// <summary>Whether anybody listens: without, no value is boxed and no reason made.</summary>
    public readonly bool Explains => Log.On;

    // The array that the compiler makes for the values is the one that the reason keeps.
    public void Say(Rule rule, params object[] values) => Log.Add(Reason.Keeping(rule, Policy.Source, values));

    public void SayFrom(Citation? source, Rule rule, params object[] values) => Log.Add(Reason.Keeping(rule, source ?? Policy.Source, values));

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

    /// <summary>A step's value for a reason; a fraction to eight decimals.</summary>
    public readonly object Shown(in Exact amount) => Shown(amount.Shown);

    /// <summary>A step's value for a reason.</summary>
    public readonly object Shown(decimal amount) => new Money(amount, Policy.Currency);

    /// <summary>A count of months for a reason: whole where it is whole.</summary>
    public static object Shown(int count) => SmallNumbers.Box(count);

    /// <inheritdoc cref="Shown(int)"/>
    public static object ShownCount(Exact count) => count.Shown is var value && value == decimal.Truncate(value) ? SmallNumbers.Box((int)value) : value;
}
