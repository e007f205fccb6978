namespace SupportRules.EarlyTermination;

public abstract partial record FeeFormula
{
    /// <summary>A fee held between a least and a greatest amount.</summary>
    /// <param name="Of">The fee.</param>
    /// <param name="AtLeast">The least amount; <c>null</c> for none.</param>
    /// <param name="AtMost">The greatest amount, not below the least; <c>null</c> for none.</param>
    public sealed record Clamp(FeeFormula Of, Money? AtLeast, Money? AtMost) : FeeFormula(Of?.Currency, AtLeast?.Currency, AtMost?.Currency)
    {
        public FeeFormula Of { get; } = Limited(Of, nameof(Of));

        public Money? AtLeast { get; } = AtLeast is { } least ? Guard.Amount(least, nameof(AtLeast)) : null;

        // Two currencies are the base's to refuse; here they would not compare.
        public Money? AtMost { get; } = AtMost is { } most && AtLeast is { } least && most.Currency == least.Currency && most < least
            ? throw new ArgumentOutOfRangeException(nameof(AtMost), $"AtMost is {most}: it must not be below AtLeast ({least}).")
            : AtMost is { } greatest ? Guard.Amount(greatest, nameof(AtMost)) : null;

        private protected override string Words
            => Of + (AtLeast is { } least ? $", at least {least}" : "") + (AtMost is { } most ? $", at most {most}" : "");

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            if (!Of.TryEvaluate(ref e, out fee))
            {
                return false;
            }

            if (AtLeast is { } least && fee < least.Amount)
            {
                if (e.Explains)
                {
                    e.Say(EarlyTerminationRules.AtLeast, e.Shown(fee), least);
                }

                fee = least.Amount;
            }
            else if (AtMost is { } most && fee > most.Amount)
            {
                if (e.Explains)
                {
                    e.Say(EarlyTerminationRules.AtMost, e.Shown(fee), most);
                }

                fee = most.Amount;
            }

            return true;
        }
    }

    /// <summary>Several fees together.</summary>
    public sealed record Sum(ValueList<FeeFormula> Of) : Combination(Of)
    {
        private protected override string Words => string.Join(" plus ", Of.Select(Parenthesised));

        private protected override Exact Combine(Exact a, Exact b) => a + b;

        private protected override void Say(ref FeeEvaluation e, string amounts, Exact fee) => e.Say(EarlyTerminationRules.Sum, e.Shown(fee));
    }

    /// <summary>The least of several fees.</summary>
    public sealed record LesserOf(ValueList<FeeFormula> Of) : Combination(Of)
    {
        private protected override string Words => $"the least of {string.Join(" and ", Of.Select(Parenthesised))}";

        private protected override Exact Combine(Exact a, Exact b) => b < a ? b : a;

        // No fee is less than nothing, so nothing is the least.
        private protected override bool Settles(Exact part) => part <= Exact.Zero;

        private protected override void Say(ref FeeEvaluation e, string amounts, Exact fee) => e.Say(EarlyTerminationRules.LesserOf, amounts, e.Shown(fee));
    }

    /// <summary>The greatest of several fees.</summary>
    public sealed record GreaterOf(ValueList<FeeFormula> Of) : Combination(Of)
    {
        private protected override string Words => $"the greatest of {string.Join(" and ", Of.Select(Parenthesised))}";

        private protected override Exact Combine(Exact a, Exact b) => b > a ? b : a;

        private protected override void Say(ref FeeEvaluation e, string amounts, Exact fee) => e.Say(EarlyTerminationRules.GreaterOf, amounts, e.Shown(fee));
    }

    /// <summary>What <see cref="Sum"/>, <see cref="LesserOf"/> and <see cref="GreaterOf"/> share: all parts are worked out and said, then joined.</summary>
    public abstract record Combination : FeeFormula
    {
        private protected Combination(ValueList<FeeFormula> of)
            : base([.. of.Select(part => part.Currency)])
        {
            Of = of.Count >= 2 ? of : throw new ArgumentException(Invariant($"Of has {of.Count} parts: give at least two."), nameof(of));
            foreach (var part in of)
            {
                Limited(part, nameof(of));
            }
        }

        /// <summary>The parts, at least two.</summary>
        public ValueList<FeeFormula> Of { get; }

        private protected abstract Exact Combine(Exact a, Exact b);

        /// <summary>Whether a part settles the whole, whatever the others are.</summary>
        private protected virtual bool Settles(Exact part) => false;

        private protected abstract void Say(ref FeeEvaluation e, string amounts, Exact fee);

        private protected static string Parenthesised(FeeFormula part) => part is Flat ? $"{part}" : $"({part})";

        internal sealed override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            // A missing fact does not stop the walk: the answer names all that are missing.
            var missingBefore = e.Missing;
            var (known, settled, first) = (true, false, true);
            var amounts = e.Explains ? new List<object>(Of.Count) : null;
            fee = default;
            foreach (var each in Of)
            {
                if (!each.TryEvaluate(ref e, out var part))
                {
                    known = false;
                    continue;
                }

                fee = first ? part : Combine(fee, part);
                first = false;
                settled |= Settles(part);
                amounts?.Add(e.Shown(part));
            }

            if (!known && settled)
            {
                e.Missing = missingBefore;
                known = true;
            }

            if (known && amounts is not null)
            {
                Say(ref e, string.Join(", ", amounts), fee);
            }

            return known;
        }
    }
}
