namespace SupportRules.EarlyTermination;

public abstract partial record FeeFormula
{
    /// <summary>A rate for each month left, as the counter reads the running one.</summary>
    /// <param name="Rate">For each month.</param>
    /// <param name="FirstMonth">For the first month left, where it differs.</param>
    public sealed record PerMonthLeft(Money Rate, Money? FirstMonth = null) : FeeFormula(Rate.Currency, FirstMonth?.Currency)
    {
        public Money Rate { get; } = Guard.Amount(Rate);

        public Money? FirstMonth { get; } = FirstMonth is { } first ? Guard.Amount(first, nameof(FirstMonth)) : null;

        private protected override string Words => FirstMonth is { } first ? $"{first} for the first month left and {Rate} for each further one" : $"{Rate} for each month left";

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            var months = e.Term.MonthsLeft;
            if (FirstMonth is not { } first)
            {
                fee = months * Rate.Amount;
                if (e.Explains)
                {
                    e.Say(EarlyTerminationRules.PerMonthLeft, Rate, FeeEvaluation.ShownCount(months), e.Shown(fee));
                }

                return true;
            }

            // A part of a month is a part of the first one.
            var one = (Exact)1;
            fee = months <= one ? months * first.Amount : first.Amount + ((months - one) * Rate.Amount);
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.PerMonthLeftAfterFirst, first, Rate, FeeEvaluation.ShownCount(months), e.Shown(fee));
            }

            return true;
        }
    }

    /// <summary>A rate for each day left.</summary>
    public sealed record PerDayLeft(Money Rate) : FeeFormula(Rate.Currency)
    {
        public Money Rate { get; } = Guard.Amount(Rate);

        private protected override string Words => $"{Rate} for each day left";

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            fee = (Exact)e.Term.DaysLeft * Rate.Amount;
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.PerDayLeft, Rate, FeeEvaluation.Shown(e.Term.DaysLeft), e.Shown(fee));
            }

            return true;
        }
    }

    /// <summary>A rate for each month served: what a discount is taken back by. It grows with time.</summary>
    public sealed record PerMonthServed(Money Rate) : FeeFormula(Rate.Currency)
    {
        public Money Rate { get; } = Guard.Amount(Rate);

        private protected override string Words => $"{Rate} for each month served";

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            var months = e.Term.MonthsServed;
            fee = months * Rate.Amount;
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.PerMonthServed, Rate, FeeEvaluation.ShownCount(months), e.Shown(fee));
            }

            return true;
        }
    }

    /// <summary>A share or multiple of an amount of the case: benefits clawed back, three monthly bills.</summary>
    /// <param name="Of">Which amount.</param>
    /// <param name="Factor">0 to 100.</param>
    public sealed record Multiple(FeeBasis Of, decimal Factor = 1) : FeeFormula([])
    {
        public FeeBasis Of { get; } = Guard.NotNull(Of);

        public decimal Factor { get; } = Factor is >= 0 and <= 100
            ? Factor
            : throw new ArgumentOutOfRangeException(nameof(Factor), Invariant($"Factor is {Factor}: it must be from 0 to 100."));

        private protected override string Words => Invariant($"{Factor} times the {Of.Name}");

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            fee = default;
            if (!e.TryFind(Of, out var amount))
            {
                return false;
            }

            fee = (Exact)amount.Amount * Factor;
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.Multiple, Factor, Of.Name, amount, e.Shown(fee));
            }

            return true;
        }
    }

    /// <summary>An amount of the case for each month left: a rate that the agreement states, a bill times at most six months, 8 % of a bill.</summary>
    /// <param name="Of">Which amount.</param>
    /// <param name="AtMostMonths">The most months that are charged; <c>null</c> for all.</param>
    /// <param name="Share">0 to 1: the share of the amount that is charged; all of it by default.</param>
    public sealed record BasisPerMonthLeft(FeeBasis Of, int? AtMostMonths = null, decimal Share = 1) : FeeFormula([])
    {
        public FeeBasis Of { get; } = Guard.NotNull(Of);

        public decimal Share { get; } = Guard.Share(Share);

        public int? AtMostMonths { get; } = AtMostMonths is { } most ? Guard.InRange(most, 1, 600, nameof(AtMostMonths)) : null;

        private protected override string Words
            => (Share == 1 ? "" : Invariant($"{Exact.Trim(Share * 100)} % of ")) + $"the {Of.Name} for each month left" + (AtMostMonths is { } most ? Invariant($", at most {most}") : "");

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            fee = default;
            var months = e.Term.MonthsLeft;
            if (e.NeedsNot(Of, months))
            {
                return true;
            }

            if (!e.TryFind(Of, out var amount))
            {
                return false;
            }

            if (AtMostMonths is { } most && months > most)
            {
                months = most;
            }

            fee = months * Share * amount.Amount;
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.BasisPerMonthLeft, Share, Of.Name, amount, FeeEvaluation.ShownCount(months), e.Shown(fee));
            }

            return true;
        }
    }
}
