namespace SupportRules.EarlyTermination;

/// <summary>A named step from the formula's amount to the fee; a policy states them in their order.</summary>
public abstract record FeeAdjustment
{
    private FeeAdjustment()
    {
    }

    /// <summary>The currency of the step's own amount; <c>null</c> where it has none.</summary>
    internal virtual Currency? Currency => null;

    internal abstract Exact Apply(Exact amount, ref FeeEvaluation e);

    /// <summary>The step in words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>Takes off what the provider saves for each month left.</summary>
    public sealed record LessSavedCost(Money PerMonth) : FeeAdjustment
    {
        public Money PerMonth { get; } = Guard.Amount(PerMonth);

        internal override Currency? Currency => PerMonth.Currency;

        private protected override string Words => $"less {PerMonth} saved for each month left";

        internal override Exact Apply(Exact amount, ref FeeEvaluation e)
        {
            var months = e.Term.MonthsLeft;
            var rest = amount - (months * PerMonth.Amount);
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.SavedCost, PerMonth, FeeEvaluation.ShownCount(months), e.Shown(rest));
            }

            return rest;
        }
    }

    /// <summary>Takes VAT out of an amount that includes it.</summary>
    /// <param name="Rate">0 to 1: 0.2 for 20 %.</param>
    /// <param name="Method">By division, unless the tariff prints the other.</param>
    public sealed record VatOut(decimal Rate, VatMethod Method = VatMethod.Divide) : FeeAdjustment
    {
        public decimal Rate { get; } = Guard.Share(Rate);

        public VatMethod Method { get; } = Guard.Defined(Method);

        private protected override string Words => Invariant($"VAT of {Rate} taken out ({MethodInWords})");

        private string MethodInWords => Method == VatMethod.Divide ? "divided by one plus the rate" : "multiplied by one less the rate";

        internal override Exact Apply(Exact amount, ref FeeEvaluation e)
        {
            var net = Method == VatMethod.Divide ? amount / (1 + Rate) : amount * (1 - Rate);
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.VatOut, Rate, MethodInWords, e.Shown(net));
            }

            return net;
        }
    }

    /// <summary>Adds VAT to an amount without it.</summary>
    /// <param name="Rate">0 to 1: 0.2 for 20 %.</param>
    public sealed record VatIn(decimal Rate) : FeeAdjustment
    {
        public decimal Rate { get; } = Guard.Share(Rate);

        private protected override string Words => Invariant($"VAT of {Rate} added");

        internal override Exact Apply(Exact amount, ref FeeEvaluation e)
        {
            var gross = amount * (1 + Rate);
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.VatIn, Rate, e.Shown(gross));
            }

            return gross;
        }
    }

    /// <summary>Takes a share off because the provider has the money earlier.</summary>
    /// <param name="Share">0 to 1: 0.04 for 4 %.</param>
    /// <param name="OnlyIfPaidEarly">Whether it is earned only by paying before service ends.</param>
    public sealed record LessEarlyReceipt(decimal Share, bool OnlyIfPaidEarly = false) : FeeAdjustment
    {
        public decimal Share { get; } = Guard.Share(Share);

        private protected override string Words => Invariant($"less {Share} for early receipt{(OnlyIfPaidEarly ? ", if paid before service ends" : "")}");

        internal override Exact Apply(Exact amount, ref FeeEvaluation e)
        {
            if (OnlyIfPaidEarly && !e.Facts.PaidEarly)
            {
                return amount;
            }

            var rest = amount * (1 - Share);
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.EarlyReceipt, Share, e.Shown(rest));
            }

            return rest;
        }
    }

    /// <summary>Adds an administration fee.</summary>
    public sealed record AdministrationFee(Money Fee) : FeeAdjustment
    {
        public Money Fee { get; } = Guard.Amount(Fee);

        internal override Currency? Currency => Fee.Currency;

        private protected override string Words => $"plus an administration fee of {Fee}";

        internal override Exact Apply(Exact amount, ref FeeEvaluation e)
        {
            var sum = amount + Fee.Amount;
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.AdministrationFee, Fee, e.Shown(sum));
            }

            return sum;
        }
    }

    /// <summary>Rounds what has been reached so far, where a tariff rounds step by step.</summary>
    public sealed record RoundTo(Rounding Rounding) : FeeAdjustment
    {
        public Rounding Rounding { get; } = Guard.NotNull(Rounding);

        private protected override string Words => $"rounded {Rounding}";

        internal override Exact Apply(Exact amount, ref FeeEvaluation e)
        {
            Exact rounded = amount.Round(Rounding);
            if (e.Explains && rounded != amount)
            {
                e.Say(EarlyTerminationRules.StepRounded, e.Shown(amount), Rounding.ToString(), e.Shown(rounded));
            }

            return rounded;
        }
    }
}
