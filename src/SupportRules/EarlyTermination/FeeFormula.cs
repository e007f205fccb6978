namespace SupportRules.EarlyTermination;

/// <summary>How a fee is reckoned: a closed set of forms, each a clause as tariffs write it.</summary>
/// <remarks>Every form says in words what it does (<see cref="ToString"/>). Amounts of one formula are of one currency, and not negative.</remarks>
public abstract partial record FeeFormula
{
    private FeeFormula(params ReadOnlySpan<Currency?> currencies)
    {
        foreach (var currency in currencies)
        {
            if (currency is not null && Currency is not null && currency != Currency)
            {
                throw new ArgumentException($"The formula has amounts in {Currency} and in {currency}: a fee is reckoned in one currency.", nameof(currencies));
            }

            Currency ??= currency;
        }
    }

    /// <summary>The currency of the formula's own amounts; <c>null</c> where it has none, such as a share of the charges left.</summary>
    public Currency? Currency { get; }

    /// <summary>Whether the formula may answer that there is no limit; only choices may hold such a part.</summary>
    internal virtual bool CanBeNotLimited => false;

    /// <summary>The clause in words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>Works out the fee, unrounded; <c>false</c> where a fact is missing, which is then noted.</summary>
    internal abstract bool TryEvaluate(ref FeeEvaluation e, out Exact fee);

    /// <summary>The same amount whatever the time served.</summary>
    public sealed record Flat(Money Amount) : FeeFormula(Amount.Currency)
    {
        public Money Amount { get; } = Guard.Amount(Amount);

        private protected override string Words => $"{Amount}";

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            fee = Amount.Amount;
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.Flat, Amount);
            }

            return true;
        }
    }

    /// <summary>A flat amount by the length of the term; a term that is not in the table is refused.</summary>
    public sealed record FlatByTerm(ValueList<TermFee> Fees) : FeeFormula([.. Fees.Select(fee => (Currency?)fee.Amount.Currency)])
    {
        public ValueList<TermFee> Fees { get; } = CheckFees(Fees);

        private protected override string Words => string.Join(", ", Fees.Select(fee => Invariant($"{fee.Amount} for {fee.TermMonths} months")));

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            foreach (var candidate in Fees)
            {
                if (candidate.TermMonths == e.Facts.TermMonths)
                {
                    fee = candidate.Amount.Amount;
                    if (e.Explains)
                    {
                        e.Say(EarlyTerminationRules.FlatByTerm, candidate.Amount, FeeEvaluation.Shown(candidate.TermMonths));
                    }

                    return true;
                }
            }

            throw new ArgumentOutOfRangeException(
                nameof(EarlyTerminationFacts.TermMonths),
                Invariant($"TermMonths is {e.Facts.TermMonths}: {e.Policy.Id} has a fee for terms of {string.Join(", ", Fees.Select(f => f.TermMonths))} months."));
        }

        private static ValueList<TermFee> CheckFees(ValueList<TermFee> fees)
        {
            if (fees.IsEmpty)
            {
                throw new ArgumentException("Fees is empty: give a fee for at least one term.", nameof(Fees));
            }

            foreach (var twice in fees.GroupBy(fee => fee.TermMonths).Where(group => group.Count() > 1))
            {
                throw new ArgumentException(Invariant($"Fees overlap: a term of {twice.Key} months has {twice.Count()} fees."), nameof(Fees));
            }

            return fees;
        }
    }

    /// <summary>An amount that falls with each full month completed, in steps, whatever the counter says of the running month.</summary>
    /// <param name="Initial">The fee before any month that lowers it is complete.</param>
    /// <param name="Steps">What completing each month takes off; months in no step take off nothing (a plateau).</param>
    public sealed record Declining(Money Initial, ValueList<Decrement> Steps) : FeeFormula([Initial.Currency, .. Steps.Select(step => (Currency?)step.PerMonth.Currency)])
    {
        private readonly object _initial = Initial;

        /// <summary>The same amount off for every full month.</summary>
        public Declining(Money initial, Money perMonth)
            : this(initial, [new Decrement(1, null, perMonth)])
        {
        }

        public Money Initial { get; } = Guard.Amount(Initial);

        public ValueList<Decrement> Steps { get; } = CheckSteps(Steps);

        private protected override string Words => string.Join(", ", Steps.Select(step => step.ToString()).Prepend($"{Initial}"));

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            var months = Math.Max(0, e.Term.FullMonthsServed);
            var credit = 0m;
            for (var i = 0; i < Steps.Count; i++)
            {
                var off = Steps[i].PerMonth.Amount * Steps[i].MonthsWithin(months);
                credit = i == 0 ? off : credit + off;
            }

            fee = Initial.Amount - credit;
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.Declining, _initial, e.Shown(credit), FeeEvaluation.Shown(months));
            }

            return true;
        }

        private static ValueList<Decrement> CheckSteps(ValueList<Decrement> steps)
        {
            for (var i = 1; i < steps.Count; i++)
            {
                if (steps[i - 1].ToMonth is not { } end || steps[i].FromMonth <= end)
                {
                    throw new ArgumentException(Invariant($"Steps overlap: month {steps[i].FromMonth} is in two steps, or they are not in order."), nameof(Steps));
                }
            }

            return steps;
        }
    }

    /// <summary>For laws that waive a fee for some reasons, or limit it for some customers: in other cases they set no limit.</summary>
    public sealed record NotLimited() : FeeFormula([])
    {
        private protected override string Words => "no limit";

        internal override bool CanBeNotLimited => true;

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            fee = default;
            e.IsNotLimited = true;
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.NotLimited, e.Facts.Reason.Name);
            }

            return true;
        }
    }

    /// <summary>Refuses a part that may be without limit where an amount is reckoned with.</summary>
    private static FeeFormula Limited(FeeFormula? part, string name) => !Guard.NotNull(part, name).CanBeNotLimited
        ? part
        : throw new ArgumentException($"{name} may be without limit ({part}): no amount can be reckoned from it.", name);
}
