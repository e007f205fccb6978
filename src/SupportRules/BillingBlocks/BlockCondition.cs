using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>Something that must hold for a stage to be reached: a closed set, each with its comparison in its name.</summary>
/// <remarks>
/// None of them comes to hold because of more money: an account with a higher balance or less unpaid never stands at a graver stage.
/// </remarks>
public abstract partial record BlockCondition
{
    private BlockCondition()
    {
    }

    /// <summary>The condition in words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>The amount that it compares with; <c>null</c> where it compares none.</summary>
    internal virtual AmountThreshold? Amount => null;

    /// <summary>Whether it holds only with an unpaid bill.</summary>
    internal bool IsOfBills => this is UnpaidBillsAtLeast or DaysUnpaidAtLeast or DaysUnpaidMoreThan or MonthsUnpaidAtLeast or MonthsUnpaidMoreThan or UnpaidAtLeast or UnpaidAbove;

    /// <summary>Whether it holds; <c>null</c> where a fact is missing, which is then noted.</summary>
    internal abstract bool? Holds(MoneyView view);

    /// <summary>The first day on which it held, on the facts as they are now; <c>null</c> where it has no day of its own.</summary>
    internal virtual LocalDate? FirstDay(MoneyView view) => null;

    /// <summary>What was found and what was required.</summary>
    internal abstract Reason Explain(MoneyView view, string stage, Citation source);

    /// <summary>Whether it holds wherever the other does.</summary>
    internal virtual bool FollowsFrom(BlockCondition other) => this == other;

    /// <summary>The payment after which it no longer holds, before it is rounded up to what can be paid; <c>null</c> where that follows from the bills alone.</summary>
    /// <param name="view">The debts and the balance.</param>
    /// <param name="unpaid">What is unpaid: in all, or of the oldest bills.</param>
    internal virtual decimal? PaymentToEnd(MoneyView view, decimal unpaid) => null;

    /// <summary>The customer settles by a method.</summary>
    public sealed record SettlesBy(SettlementMethod Method) : BlockCondition
    {
        public SettlementMethod Method { get; } = Guard.NotNull(Method);

        private protected override string Words => $"settlement by {Method}";

        internal override bool? Holds(MoneyView view) => ReferenceEquals(view.Facts.SettlementMethod, Method);

        internal override Reason Explain(MoneyView view, string stage, Citation source) =>
            new(Rules.SettlementFound, source, stage, view.Facts.SettlementMethod, Method);
    }

    /// <summary>The customer is of a segment, or of one within it.</summary>
    public sealed record IsOfSegment(CustomerSegment Segment) : BlockCondition
    {
        public CustomerSegment Segment { get; } = Guard.NotNull(Segment);

        private protected override string Words => $"segment {Segment}";

        internal override bool? Holds(MoneyView view)
        {
            if (view.Facts.Segment is { } segment)
            {
                return segment.IsWithin(Segment);
            }

            view.Missing |= BillingFactNames.Segment;
            return null;
        }

        internal override Reason Explain(MoneyView view, string stage, Citation source) =>
            new(Rules.SegmentFound, source, stage, (object?)view.Facts.Segment ?? "unknown", Segment);
    }

    /// <summary>The account bears a label.</summary>
    public sealed record Tagged(string Tag) : BlockCondition
    {
        public string Tag { get; } = Guard.Text(Tag);

        private protected override string Words => $"tagged {Tag}";

        internal override bool? Holds(MoneyView view) => view.IsTagged(Tag);

        internal override Reason Explain(MoneyView view, string stage, Citation source) =>
            new(Rules.TagFound, source, stage, view.IsTagged(Tag) ? "is" : "is not", Tag, "must be");
    }

    /// <summary>The account does not bear a label.</summary>
    public sealed record NotTagged(string Tag) : BlockCondition
    {
        public string Tag { get; } = Guard.Text(Tag);

        private protected override string Words => $"not tagged {Tag}";

        internal override bool? Holds(MoneyView view) => !view.IsTagged(Tag);

        internal override Reason Explain(MoneyView view, string stage, Citation source) =>
            new(Rules.TagFound, source, stage, view.IsTagged(Tag) ? "is" : "is not", Tag, "must not be");
    }

    /// <summary>The last payment was refused with one of certain codes.</summary>
    /// <param name="Codes">As the bank says them; empty for whatever code.</param>
    public sealed record LastPaymentFailed(ValueList<string> Codes) : BlockCondition
    {
        private protected override string Words => Codes.IsEmpty ? "last payment failed" : $"last payment failed with {string.Join(" or ", Codes)}";

        internal override bool? Holds(MoneyView view)
        {
            if (view.LastPayment is not { State: PaymentState.Failed } last)
            {
                return false;
            }

            foreach (var code in Codes)
            {
                if (code == last.FailureCode)
                {
                    return true;
                }
            }

            return Codes.IsEmpty;
        }

        internal override LocalDate? FirstDay(MoneyView view) => view.LastPayment?.PaidOn;

        internal override Reason Explain(MoneyView view, string stage, Citation source) => new(
            Rules.FailureFound,
            source,
            stage,
            view.LastPayment is { State: PaymentState.Failed } last ? $"failed ({last.FailureCode ?? "no code"})" : "did not fail",
            Codes.IsEmpty ? "any failure" : string.Join(" or ", Codes));
    }

    /// <summary>A notice of a kind was given so many days ago or more.</summary>
    /// <param name="Notice">The kind of notice.</param>
    /// <param name="Days">0 to 3660, from the day of the notice to the day asked about.</param>
    public sealed record NoticeGiven(string Notice, int Days) : BlockCondition
    {
        public string Notice { get; } = Guard.Text(Notice);

        public int Days { get; } = Guard.InRange(Days, 0, 3660);

        private protected override string Words => Invariant($"{Notice} notice given at least {Days} days ago");

        internal override bool? Holds(MoneyView view) => view.FirstNotice(Notice) is { } given && Period.DaysBetween(given, view.Today) >= Days;

        internal override LocalDate? FirstDay(MoneyView view) => view.FirstNotice(Notice)?.PlusDays(Days);

        internal override bool FollowsFrom(BlockCondition other) => other is NoticeGiven given && given.Notice == Notice && given.Days >= Days;

        internal override Reason Explain(MoneyView view, string stage, Citation source) => view.FirstNotice(Notice) is { } given
            ? new(Rules.NoticeFound, source, stage, Notice, given, SmallNumbers.Box(Days), given.PlusDays(Days))
            : new(Rules.NoticeLacking, source, stage, Notice, SmallNumbers.Box(Days));
    }

    /// <summary>One notice followed another by so many days or more.</summary>
    /// <param name="First">The kind of the earlier notice.</param>
    /// <param name="Then">The kind of the later one.</param>
    /// <param name="Days">0 to 3660, between the days of the two.</param>
    public sealed record NoticeFollowed(string First, string Then, int Days) : BlockCondition
    {
        public string First { get; } = Guard.Text(First);

        public string Then { get; } = Guard.Text(Then);

        public int Days { get; } = Guard.InRange(Days, 0, 3660);

        private protected override string Words => Invariant($"{Then} notice at least {Days} days after {First} notice");

        internal override bool? Holds(MoneyView view) => Followed(view) is not null;

        internal override LocalDate? FirstDay(MoneyView view) => Followed(view);

        internal override Reason Explain(MoneyView view, string stage, Citation source) => (view.FirstNotice(First), Followed(view)) switch
        {
            (null, _) => new(Rules.NoticeLacking, source, stage, First, SmallNumbers.Box(0)),
            ({ } first, { } then) => new(Rules.NoticeOrder, source, stage, Then, then, First, first, SmallNumbers.Box(Days)),
            ({ } first, null) => new(Rules.NoticeOrderLacking, source, stage, Then, First, first, SmallNumbers.Box(Days), first.PlusDays(Days)),
        };

        private LocalDate? Followed(MoneyView view) => view.FirstNotice(First) is { } first ? view.FirstNotice(Then, first.PlusDays(Days)) : null;
    }

    /// <summary>A milder stage has been in force for so many days or more, so that none is skipped.</summary>
    /// <param name="Stage">The name of a stage of the same ladder.</param>
    /// <param name="Days">0 to 3660, from the day on which it began.</param>
    public sealed record StageHeld(string Stage, int Days) : BlockCondition
    {
        public string Stage { get; } = Guard.Text(Stage);

        public int Days { get; } = Guard.InRange(Days, 0, 3660);

        private protected override string Words => Invariant($"stage {Stage} in force for at least {Days} days");

        internal override bool? Holds(MoneyView view) => view.StageSince(Stage) is { } since && Period.DaysBetween(since, view.Today) >= Days;

        internal override LocalDate? FirstDay(MoneyView view) => view.StageSince(Stage)?.PlusDays(Days);

        internal override bool FollowsFrom(BlockCondition other) => other is StageHeld held && held.Stage == Stage && held.Days >= Days;

        internal override Reason Explain(MoneyView view, string stage, Citation source) => view.StageSince(Stage) is { } since
            ? new(Rules.StageHeldFound, source, stage, Stage, since, SmallNumbers.Box(Days), since.PlusDays(Days))
            : new(Rules.StageNotHeld, source, stage, Stage, SmallNumbers.Box(Days));
    }

    /// <summary>An event of a kind was reported and is not settled.</summary>
    public sealed record Reported(BlockKind Kind) : BlockCondition
    {
        public BlockKind Kind { get; } = Guard.NotNull(Kind);

        private protected override string Words => $"{Kind} reported";

        internal override bool? Holds(MoneyView view) => view.FirstEvent(Kind) is not null;

        internal override LocalDate? FirstDay(MoneyView view) => view.FirstEvent(Kind);

        internal override Reason Explain(MoneyView view, string stage, Citation source) =>
            new(Rules.EventFound, source, stage, Kind, view.FirstEvent(Kind) is null ? "is not" : "is");
    }
}
