namespace SupportRules.CustomerValue;

/// <summary>The tier that a customer's record shows, and since when.</summary>
/// <param name="Code">The code of the tier.</param>
/// <param name="ReachedOn">The day on which what it takes was reached.</param>
public sealed record HeldTier(string Code, LocalDate ReachedOn)
{
    public string Code { get; } = Guard.Text(Code);

    public LocalDate ReachedOn { get; } = Guard.Date(ReachedOn);

    /// <summary>A tier held since an ISO date.</summary>
    /// <exception cref="FormatException">The date is not written year-month-day.</exception>
    public static HeldTier Of(string code, string reachedOn) => new(code, Guard.IsoDate(reachedOn));

    public override string ToString() => $"{Code} since {Guard.Iso(ReachedOn)}";
}
