namespace SupportRules.Warranty;

/// <summary>How much of a warranty is used, and what the item costs.</summary>
/// <remarks>What is <c>null</c> is unknown, and named as missing where it is needed.</remarks>
public sealed record ProRataFacts
{
    /// <summary>The highest count of use.</summary>
    internal const decimal Most = 1_000_000_000m;

    /// <summary>The day on which the warranty began: day 0.</summary>
    public LocalDate? StartDate { get; init => field = value is { } date ? Guard.Date(date, nameof(StartDate)) : null; }

    /// <summary>The day as of which the share is reckoned.</summary>
    public LocalDate? ClaimDate { get; init => field = value is { } date ? Guard.Date(date, nameof(ClaimDate)) : null; }

    /// <summary>Use since the start, or time that was counted already, in the schedule's unit; 0 or more.</summary>
    public decimal? Used { get; init => field = Checked(value, nameof(Used)); }

    /// <summary>How old the item is, for a cap on age; <c>null</c> where it follows from the two dates, or is unknown.</summary>
    public decimal? AgeYears { get; init => field = Checked(value, nameof(AgeYears)); }

    /// <summary>What was paid for the failed item.</summary>
    public Money? OriginalPrice { get; init => field = value is { } price ? Guard.Amount(price, nameof(OriginalPrice)) : null; }

    /// <summary>What the replacement costs when the claim is made.</summary>
    public Money? CurrentPrice { get; init => field = value is { } price ? Guard.Amount(price, nameof(CurrentPrice)) : null; }

    /// <summary>The price that the terms or the parties name.</summary>
    public Money? AgreedPrice { get; init => field = value is { } price ? Guard.Amount(price, nameof(AgreedPrice)) : null; }

    /// <summary>What changes the warranted total; what is not named is unknown.</summary>
    public ValueList<ProRataCircumstance> Circumstances { get; init; }

    /// <summary>Facts of use: <c>ProRataFacts.Of(45_000)</c> miles.</summary>
    public static ProRataFacts Of(decimal used) => new() { Used = used };

    /// <summary>Facts of time, from ISO dates: <c>ProRataFacts.Between("2020-01-15", "2023-03-15")</c>.</summary>
    /// <exception cref="FormatException">A date is not a day, written year-month-day.</exception>
    public static ProRataFacts Between(string startDate, string claimDate) => new() { StartDate = Guard.IsoDate(startDate), ClaimDate = Guard.IsoDate(claimDate) };

    public override string ToString() => Render.Members(
        nameof(ProRataFacts),
        (nameof(StartDate), StartDate),
        (nameof(ClaimDate), ClaimDate),
        (nameof(Used), Used),
        (nameof(AgeYears), AgeYears),
        (nameof(OriginalPrice), OriginalPrice),
        (nameof(CurrentPrice), CurrentPrice),
        (nameof(AgreedPrice), AgreedPrice),
        (nameof(Circumstances), Circumstances.IsEmpty ? null : string.Join("; ", Circumstances)));

    internal Money? PriceOn(PriceBasis basis) => basis switch
    {
        PriceBasis.Original => OriginalPrice,
        PriceBasis.Current => CurrentPrice,
        _ => AgreedPrice,
    };

    internal static string NameOf(PriceBasis basis) => basis switch
    {
        PriceBasis.Original => nameof(OriginalPrice),
        PriceBasis.Current => nameof(CurrentPrice),
        _ => nameof(AgreedPrice),
    };

    internal bool? Holds(string circumstance) => Circumstances.FirstOrDefault(one => one.Name == circumstance)?.Holds;

    internal void Check(Currency currency, bool countsTime)
    {
        foreach (var (price, name) in new[] { (OriginalPrice, nameof(OriginalPrice)), (CurrentPrice, nameof(CurrentPrice)), (AgreedPrice, nameof(AgreedPrice)) })
        {
            if (price is { } amount)
            {
                Guard.In(currency, amount, name);
            }
        }

        if (StartDate is { } start && ClaimDate is { } claim)
        {
            Guard.NotBefore(claim, start, nameof(StartDate), nameof(ClaimDate));
            if (countsTime && Used is { } used)
            {
                throw new ArgumentException(Invariant($"Used is {used}, and the time is also told by StartDate and ClaimDate: give one of the two."), nameof(Used));
            }
        }

        for (var i = 0; i < Circumstances.Count; i++)
        {
            Guard.NotNull(Circumstances[i], nameof(Circumstances));
            for (var j = i + 1; j < Circumstances.Count; j++)
            {
                if (Circumstances[i].Name == Circumstances[j]?.Name)
                {
                    throw new ArgumentException($"Circumstances has '{Circumstances[i].Name}' twice.", nameof(Circumstances));
                }
            }
        }
    }

    private static decimal? Checked(decimal? value, string name)
    {
        if (value is not { } number)
        {
            return null;
        }

        if (number is < 0 or > Most)
        {
            throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {number}: it must be from 0 to {Most}."));
        }

        return Printed(number, name);
    }

    /// <summary>Refuses the trace of a division: figures that are printed have no more than eight decimals.</summary>
    internal static decimal Printed(decimal value, string name) => Exact.Trim(value).Scale <= 8
        ? value
        : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {value}: it must have no more than 8 decimals."));
}
