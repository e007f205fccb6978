namespace SupportRules.EarlyTermination;

/// <summary>A time in which service was suspended within the term.</summary>
/// <param name="From">The first day without service.</param>
/// <param name="To">The first day with service again; after <paramref name="From"/>.</param>
public sealed record Suspension(LocalDate From, LocalDate To)
{
    public LocalDate From { get; } = Guard.Date(From);

    public LocalDate To { get; } = Guard.Date(To) > From
        ? To
        : throw new ArgumentOutOfRangeException(nameof(To), $"To is {Guard.Iso(To)}: a suspension ends after it begins ({Guard.Iso(From)}).");

    public override string ToString() => $"{Guard.Iso(From)} to {Guard.Iso(To)}";
}
