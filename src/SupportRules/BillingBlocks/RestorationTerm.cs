namespace SupportRules.BillingBlocks;

/// <summary>How long a provider has to restore service.</summary>
public abstract record RestorationTerm
{
    private RestorationTerm()
    {
    }

    /// <summary>So many elapsed hours, inclusive, 1 to 8784.</summary>
    public sealed record WithinHours(int Hours) : RestorationTerm
    {
        public int Hours { get; } = Guard.InRange(Hours, 1, 8784);
    }

    /// <summary>Until the end of the working day that is so many after, 1 to 366.</summary>
    public sealed record EndOfWorkingDay(int Days) : RestorationTerm
    {
        public int Days { get; } = Guard.InRange(Days, 1, 366);
    }
}
