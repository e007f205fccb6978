namespace SupportRules.EarlyTermination;

public abstract partial record FeeFormula
{
    /// <summary>A share of the monthly charges left; each month still to come counts at the share of its band.</summary>
    /// <param name="Bands">From month 1 on, without gap or overlap; the last one may be open.</param>
    /// <remarks>Charges are after the monthly discount. Bands to a short horizon (month 6) charge nothing after it.</remarks>
    public sealed record ChargesLeft(ValueList<ChargeBand> Bands) : FeeFormula([])
    {
        /// <summary>One share of all months left.</summary>
        public ChargesLeft(decimal share)
            : this([new ChargeBand(1, null, share)])
        {
        }

        public ValueList<ChargeBand> Bands { get; } = BandCheck.Check(Bands, band => (band.FromMonth, band.ToMonth), 1, "month", nameof(Bands));

        private protected override string Words => $"the charges left, {Shares}";

        private string Shares => Bands is [{ ToMonth: null } all] ? all.Percent : string.Join(", ", Bands);

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            fee = default;
            var (months, charged) = (Exact.Zero, Exact.Zero);
            foreach (var band in Bands)
            {
                var within = MonthsLeftWithin(band, in e.Term);
                months += within;
                charged += within * band.Share;
            }

            if (e.NeedsNot(FeeBasis.MonthlyCharge, charged))
            {
                return true;
            }

            if (!e.TryFind(FeeBasis.MonthlyCharge, out var charge))
            {
                return false;
            }

            fee = charged * charge.Amount;

            if (e.Explains)
            {
                if (e.Facts.MonthlyDiscount is { IsZero: false } discount)
                {
                    e.Say(EarlyTerminationRules.Discount, e.Facts.MonthlyCharge!.Value, discount, charge);
                }

                e.Say(EarlyTerminationRules.ChargesLeft, charge, FeeEvaluation.ShownCount(months), Shares, e.Shown(fee));
            }

            return true;
        }

        private static Exact MonthsLeftWithin(ChargeBand band, in TermReading term)
        {
            // What is left up to the band's last month, less what is left up to the month before its first.
            var last = Math.Min(band.ToMonth ?? term.TermMonths, term.TermMonths);
            return last < band.FromMonth ? Exact.Zero : term.LeftOf(last) - term.LeftOf(band.FromMonth - 1);
        }
    }

    /// <summary>A subsidy or other amount, in proportion to the months of its amortisation that are left.</summary>
    /// <param name="Of">Which amount.</param>
    /// <param name="AmortisationMonths">Over how many months from the start it is worked off; <c>null</c> for the term.</param>
    /// <param name="MonthlyRounding">How a month's part is rounded before it is multiplied; <c>null</c> where only the fee is.</param>
    public sealed record ProRata(FeeBasis Of, int? AmortisationMonths = null, Rounding? MonthlyRounding = null) : FeeFormula([])
    {
        public FeeBasis Of { get; } = Guard.NotNull(Of);

        public int? AmortisationMonths { get; } = AmortisationMonths is { } months ? Guard.InRange(months, 1, 600, nameof(AmortisationMonths)) : null;

        public Rounding? MonthlyRounding { get; } = MonthlyRounding;

        private protected override string Words
        {
            get
            {
                var over = AmortisationMonths is { } months ? Invariant($"{months} months") : "the term";
                return MonthlyRounding is null
                    ? $"the {Of.Name} in proportion to what is left of {over}"
                    : $"the {Of.Name} over {over}, a month's part rounded {MonthlyRounding}, for each month left";
            }
        }

        internal override bool TryEvaluate(ref FeeEvaluation e, out Exact fee)
        {
            fee = default;
            var over = AmortisationMonths ?? e.Term.TermMonths;
            var months = e.Term.LeftOf(over);
            if (e.NeedsNot(Of, months))
            {
                return true;
            }

            if (!e.TryFind(Of, out var amount))
            {
                return false;
            }

            if (MonthlyRounding is null)
            {
                fee = months * amount.Amount / over;
                if (e.Explains)
                {
                    e.Say(EarlyTerminationRules.ProRata, Of.Name, amount, FeeEvaluation.ShownCount(months), FeeEvaluation.Shown(over), e.Shown(fee));
                }

                return true;
            }

            var monthly = new Exact(amount.Amount, over).Round(MonthlyRounding);
            fee = months * monthly;
            if (e.Explains)
            {
                e.Say(EarlyTerminationRules.ProRataByMonth, Of.Name, amount, FeeEvaluation.Shown(over), e.Shown(monthly), FeeEvaluation.ShownCount(months), e.Shown(fee));
            }

            return true;
        }
    }
}
