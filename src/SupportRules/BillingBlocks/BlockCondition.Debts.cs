using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

public abstract partial record BlockCondition
{
    /// <summary>The balance, with the credit limit, is less than a threshold.</summary>
    public sealed record BalanceBelow(AmountThreshold Threshold) : BlockCondition
    {
        public AmountThreshold Threshold { get; } = Guard.NotNull(Threshold);

        private protected override string Words => $"balance below {Threshold}";

        internal override AmountThreshold? Amount => Threshold;

        internal override bool? Holds(MoneyView view) => view.Compare(view.AvailableBalance, Threshold) is { } order ? order < 0 : null;

        internal override bool FollowsFrom(BlockCondition other) => other switch
        {
            BalanceBelow below => CompareThresholds(below.Threshold, Threshold) <= 0,
            BalanceAtOrBelow atOrBelow => CompareThresholds(atOrBelow.Threshold, Threshold) < 0,
            _ => false,
        };

        internal override Reason Explain(MoneyView view, string stage, Citation source) => ExplainBalance(view, stage, source, "below", Threshold);

        internal override decimal? PaymentToEnd(MoneyView view, decimal unpaid) => Threshold.For(view.Facts.MonthlyCharge) - view.AvailableBalance;
    }

    /// <summary>The balance, with the credit limit, is a threshold or less.</summary>
    public sealed record BalanceAtOrBelow(AmountThreshold Threshold) : BlockCondition
    {
        public AmountThreshold Threshold { get; } = Guard.NotNull(Threshold);

        private protected override string Words => $"balance at or below {Threshold}";

        internal override AmountThreshold? Amount => Threshold;

        internal override bool? Holds(MoneyView view) => view.Compare(view.AvailableBalance, Threshold) is { } order ? order <= 0 : null;

        internal override bool FollowsFrom(BlockCondition other) => other switch
        {
            BalanceBelow below => CompareThresholds(below.Threshold, Threshold) <= 0,
            BalanceAtOrBelow atOrBelow => CompareThresholds(atOrBelow.Threshold, Threshold) <= 0,
            _ => false,
        };

        internal override Reason Explain(MoneyView view, string stage, Citation source) => ExplainBalance(view, stage, source, "at or below", Threshold);

        internal override decimal? PaymentToEnd(MoneyView view, decimal unpaid) => view.LeastAbove(Threshold.For(view.Facts.MonthlyCharge) - view.AvailableBalance);
    }

    /// <summary>What is unpaid and not disputed is a threshold or more.</summary>
    public sealed record UnpaidAtLeast(AmountThreshold Threshold) : BlockCondition
    {
        public AmountThreshold Threshold { get; } = Guard.NotNull(Threshold);

        private protected override string Words => $"unpaid at least {Threshold}";

        internal override AmountThreshold? Amount => Threshold;

        internal override bool? Holds(MoneyView view) => view.Compare(view.UnpaidAmount, Threshold) is { } order ? order >= 0 : null;

        internal override LocalDate? FirstDay(MoneyView view) => view.DayOfAmount(Threshold, inclusive: true);

        internal override bool FollowsFrom(BlockCondition other) => other switch
        {
            UnpaidAtLeast least => CompareThresholds(least.Threshold, Threshold) >= 0,
            UnpaidAbove above => CompareThresholds(above.Threshold, Threshold) >= 0,
            _ => false,
        };

        internal override Reason Explain(MoneyView view, string stage, Citation source) => ExplainUnpaid(view, stage, source, "at least", Threshold);

        internal override decimal? PaymentToEnd(MoneyView view, decimal unpaid) => view.LeastAbove(unpaid - Threshold.For(view.Facts.MonthlyCharge));
    }

    /// <summary>What is unpaid and not disputed is more than a threshold.</summary>
    public sealed record UnpaidAbove(AmountThreshold Threshold) : BlockCondition
    {
        public AmountThreshold Threshold { get; } = Guard.NotNull(Threshold);

        private protected override string Words => $"unpaid above {Threshold}";

        internal override AmountThreshold? Amount => Threshold;

        internal override bool? Holds(MoneyView view) => view.Compare(view.UnpaidAmount, Threshold) is { } order ? order > 0 : null;

        internal override LocalDate? FirstDay(MoneyView view) => view.DayOfAmount(Threshold, inclusive: false);

        internal override bool FollowsFrom(BlockCondition other) => other switch
        {
            UnpaidAtLeast least => CompareThresholds(least.Threshold, Threshold) > 0,
            UnpaidAbove above => CompareThresholds(above.Threshold, Threshold) >= 0,
            _ => false,
        };

        internal override Reason Explain(MoneyView view, string stage, Citation source) => ExplainUnpaid(view, stage, source, "above", Threshold);

        internal override decimal? PaymentToEnd(MoneyView view, decimal unpaid) => unpaid - Threshold.For(view.Facts.MonthlyCharge);
    }

    /// <summary>So many bills, or more, are unpaid.</summary>
    /// <param name="Count">1 to 1000.</param>
    public sealed record UnpaidBillsAtLeast(int Count) : BlockCondition
    {
        public int Count { get; } = Guard.InRange(Count, 1, 1000);

        private protected override string Words => Invariant($"at least {Count} unpaid bills");

        internal override bool? Holds(MoneyView view) => view.UnpaidBills >= Count;

        internal override LocalDate? FirstDay(MoneyView view) => view.DayOfCount(Count);

        internal override bool FollowsFrom(BlockCondition other) => other is UnpaidBillsAtLeast bills ? bills.Count >= Count : Count == 1 && IsOfDebt(other);

        internal override Reason Explain(MoneyView view, string stage, Citation source) =>
            new(Rules.BillsFound, source, stage, SmallNumbers.Box(view.UnpaidBills), SmallNumbers.Box(Count));
    }

    /// <summary>The oldest unpaid bill is so many days old, or more.</summary>
    /// <param name="Days">0 to 3660, counted as <see cref="BlockLadder.CountsFrom"/> says.</param>
    public sealed record DaysUnpaidAtLeast(int Days) : BlockCondition
    {
        public int Days { get; } = Guard.InRange(Days, 0, 3660);

        private protected override string Words => Invariant($"unpaid for at least {Days} days");

        internal override bool? Holds(MoneyView view) => view.OldestUnpaid is { } oldest && Period.DaysBetween(oldest, view.Today) >= Days;

        // A bill counts from the day after its due date at the earliest, however few days are asked.
        internal override LocalDate? FirstDay(MoneyView view) => view.OldestUnpaid is { } oldest
            ? Days == 0 && view.DayOfCount(1) is { } counts ? LocalDate.Max(oldest, counts) : oldest.PlusDays(Days)
            : null;

        internal override bool FollowsFrom(BlockCondition other) => other switch
        {
            DaysUnpaidAtLeast least => least.Days >= Days,
            DaysUnpaidMoreThan more => more.Days + 1 >= Days,
            _ => Days == 0 && IsOfDebt(other),
        };

        internal override Reason Explain(MoneyView view, string stage, Citation source) => ExplainDays(view, stage, source, "at least", Days);
    }

    /// <summary>The oldest unpaid bill is more than so many days old.</summary>
    /// <param name="Days">0 to 3660, counted as <see cref="BlockLadder.CountsFrom"/> says.</param>
    public sealed record DaysUnpaidMoreThan(int Days) : BlockCondition
    {
        public int Days { get; } = Guard.InRange(Days, 0, 3660);

        private protected override string Words => Invariant($"unpaid for more than {Days} days");

        internal override bool? Holds(MoneyView view) => view.OldestUnpaid is { } oldest && Period.DaysBetween(oldest, view.Today) > Days;

        internal override LocalDate? FirstDay(MoneyView view) => view.OldestUnpaid?.PlusDays(Days + 1);

        internal override bool FollowsFrom(BlockCondition other) => other switch
        {
            DaysUnpaidAtLeast least => least.Days > Days,
            DaysUnpaidMoreThan more => more.Days >= Days,
            _ => false,
        };

        internal override Reason Explain(MoneyView view, string stage, Citation source) => ExplainDays(view, stage, source, "more than", Days);
    }

    /// <summary>The oldest unpaid bill is so many months old, or more: its day of the month, or a shorter month's last day, has come.</summary>
    /// <param name="Months">1 to 120.</param>
    public sealed record MonthsUnpaidAtLeast(int Months) : BlockCondition
    {
        public int Months { get; } = Guard.InRange(Months, 1, 120);

        private protected override string Words => Invariant($"unpaid for at least {Months} months");

        internal override bool? Holds(MoneyView view) => FirstDay(view) is { } day && view.Today >= day;

        internal override LocalDate? FirstDay(MoneyView view) => view.OldestUnpaid?.PlusMonths(Months);

        internal override bool FollowsFrom(BlockCondition other) => other switch
        {
            MonthsUnpaidAtLeast least => least.Months >= Months,
            MonthsUnpaidMoreThan more => more.Months >= Months,
            _ => false,
        };

        internal override Reason Explain(MoneyView view, string stage, Citation source) => ExplainMonths(view, stage, source, "at least", Months, FirstDay(view));
    }

    /// <summary>The oldest unpaid bill is more than so many months old: its day of the month, or a shorter month's last day, has passed.</summary>
    /// <param name="Months">1 to 120.</param>
    public sealed record MonthsUnpaidMoreThan(int Months) : BlockCondition
    {
        public int Months { get; } = Guard.InRange(Months, 1, 120);

        private protected override string Words => Invariant($"unpaid for more than {Months} months");

        internal override bool? Holds(MoneyView view) => FirstDay(view) is { } day && view.Today >= day;

        internal override LocalDate? FirstDay(MoneyView view) => view.OldestUnpaid?.PlusMonths(Months).PlusDays(1);

        internal override bool FollowsFrom(BlockCondition other) => other switch
        {
            MonthsUnpaidAtLeast least => least.Months > Months,
            MonthsUnpaidMoreThan more => more.Months >= Months,
            _ => false,
        };

        internal override Reason Explain(MoneyView view, string stage, Citation source) => ExplainMonths(view, stage, source, "more than", Months, FirstDay(view));
    }

    /// <summary>Two thresholds in order, where both are figures or both are reckoned from the monthly charge; otherwise it depends on the account.</summary>
    private static int? CompareThresholds(AmountThreshold a, AmountThreshold b) => (a, b) switch
    {
        (AmountThreshold.Fixed x, AmountThreshold.Fixed y) => x.Amount.Amount.CompareTo(y.Amount.Amount),
        (AmountThreshold.MonthlyCharges x, AmountThreshold.MonthlyCharges y) => x.Times.CompareTo(y.Times),
        _ => null,
    };

    private static bool IsOfDebt(BlockCondition condition) =>
        condition is UnpaidBillsAtLeast or DaysUnpaidAtLeast or DaysUnpaidMoreThan or MonthsUnpaidAtLeast or MonthsUnpaidMoreThan;

    private static Reason ExplainBalance(MoneyView view, string stage, Citation source, string comparison, AmountThreshold threshold) => new(
        Rules.BalanceFound,
        source,
        stage,
        view.AvailableBalance is { } balance ? new Money(balance, view.Policy.Currency) : "unknown",
        comparison,
        view.Shown(threshold));

    private static Reason ExplainUnpaid(MoneyView view, string stage, Citation source, string comparison, AmountThreshold threshold) => new(
        Rules.UnpaidFound, source, stage, new Money(view.UnpaidAmount, view.Policy.Currency), comparison, view.Shown(threshold));

    private static Reason ExplainDays(MoneyView view, string stage, Citation source, string comparison, int days) => view.OldestUnpaid is { } oldest
        ? new(Rules.DaysFound, source, stage, SmallNumbers.Box(Period.DaysBetween(oldest, view.Today)), oldest, comparison, SmallNumbers.Box(days))
        : new(Rules.NothingUnpaid, source, stage);

    private static Reason ExplainMonths(MoneyView view, string stage, Citation source, string comparison, int months, LocalDate? first) => view.OldestUnpaid is { } oldest
        ? new(Rules.MonthsFound, source, stage, oldest, comparison, SmallNumbers.Box(months), first!.Value)
        : new(Rules.NothingUnpaid, source, stage);
}
