namespace SupportRules.BillingBlocks;

/// <summary>What debt a law takes as a ground to cut service; grounds are joined by <see cref="All"/> (and) and <see cref="Any"/> (or).</summary>
public abstract record BlockGround
{
    private BlockGround()
    {
    }

    /// <summary>In words, whatever the culture.</summary>
    public abstract override string ToString();

    /// <summary>The owed amount exceeds a limit; the limit itself is not enough.</summary>
    public sealed record MoreThan(Money Limit) : BlockGround
    {
        public Money Limit { get; } = Guard.Amount(Limit);

        public override string ToString() => $"more than {Limit}";
    }

    /// <summary>The owed amount reaches a limit.</summary>
    public sealed record AtLeast(Money Limit) : BlockGround
    {
        public Money Limit { get; } = Guard.Amount(Limit);

        public override string ToString() => $"at least {Limit}";
    }

    /// <summary>More than so many months have passed since a date: on the day that many months later it is not enough yet.</summary>
    /// <param name="Months">1 to 120.</param>
    /// <param name="Since">The date that is counted from; the due date by default.</param>
    public sealed record MonthsExceeded(int Months, OverdueStart Since = OverdueStart.PaymentDueDate) : BlockGround
    {
        public int Months { get; } = Guard.InRange(Months, 1, 120);

        public OverdueStart Since { get; } = Guard.Defined(Since);

        public override string ToString() => Invariant($"more than {Months} month{(Months == 1 ? "" : "s")} overdue");
    }

    /// <summary>At least so many days have passed since a date.</summary>
    /// <param name="Days">1 to 3660.</param>
    /// <param name="Since">The date that is counted from; the due date by default.</param>
    public sealed record DaysReached(int Days, OverdueStart Since = OverdueStart.PaymentDueDate) : BlockGround
    {
        public int Days { get; } = Guard.InRange(Days, 1, 3660);

        public OverdueStart Since { get; } = Guard.Defined(Since);

        public override string ToString() => Invariant($"at least {Days} day{(Days == 1 ? "" : "s")} overdue");
    }

    /// <summary>All of several grounds: <em>and</em>.</summary>
    public sealed record All(ValueList<BlockGround> Grounds) : BlockGround
    {
        public ValueList<BlockGround> Grounds { get; } = NotEmpty(Grounds);

        public override string ToString() => $"({string.Join(" and ", Grounds)})";
    }

    /// <summary>Any one of several grounds: <em>or</em>.</summary>
    public sealed record Any(ValueList<BlockGround> Grounds) : BlockGround
    {
        public ValueList<BlockGround> Grounds { get; } = NotEmpty(Grounds);

        public override string ToString() => $"({string.Join(" or ", Grounds)})";
    }

    private static ValueList<BlockGround> NotEmpty(ValueList<BlockGround> grounds)
    {
        foreach (var ground in grounds)
        {
            Guard.NotNull(ground, "Grounds");
        }

        return !grounds.IsEmpty ? grounds : throw new ArgumentException("Grounds is empty: name at least one.", "Grounds");
    }
}
