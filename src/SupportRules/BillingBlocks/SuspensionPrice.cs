namespace SupportRules.BillingBlocks;

/// <summary>What a voluntary suspension costs; what is not set costs nothing.</summary>
public sealed record SuspensionPrice
{
    /// <summary>Nothing is charged for it.</summary>
    public static SuspensionPrice Free { get; } = new();

    /// <summary>Days of a quota year that cost nothing, 0 to 366; none by default.</summary>
    public int FreeDaysPerYear { get; init => field = Guard.InRange(value, 0, 366, nameof(FreeDaysPerYear)); }

    /// <summary>The quota year of the free days; the calendar's by default.</summary>
    public QuotaYear Year { get; init => field = Guard.Defined(value); }

    /// <summary>Charged once, on the first day on which no free day is left.</summary>
    public Money? ActivationFee { get; init => field = Checked(value, nameof(ActivationFee)); }

    /// <summary>For each day that is not free.</summary>
    public Money? FeePerPaidDay { get; init => field = Checked(value, nameof(FeePerPaidDay)); }

    /// <summary>For each month that is begun, counted from the first day.</summary>
    public Money? FeePerMonth { get; init => field = Checked(value, nameof(FeePerMonth)); }

    /// <summary>Once for the whole suspension.</summary>
    public Money? Fee { get; init => field = Checked(value, nameof(Fee)); }

    /// <summary>Once for the whole suspension, as so many daily fees of the tariff, 0 to 366; none by default.</summary>
    public int FeeInDailyFees { get; init => field = Guard.InRange(value, 0, 366, nameof(FeeInDailyFees)); }

    /// <summary>Whether the first day costs the full daily fee of the tariff and uses no free day; not so by default.</summary>
    public bool StartDayInFull { get; init; }

    /// <summary>What happens when the balance falls below nothing.</summary>
    public MoneyRunsOut MoneyRunsOut { get; init => field = Guard.Defined(value); }

    /// <summary>Whether the tariff's daily fee is needed to tell the price.</summary>
    internal bool NeedsDailyFee => StartDayInFull || FeeInDailyFees > 0;

    internal bool NeedsFreeDays => FreeDaysPerYear > 0 || ActivationFee is not null || FeePerPaidDay is not null;

    /// <summary>Whether it matters when the customer's own year began.</summary>
    internal bool NeedsYear => FreeDaysPerYear > 0 && Year == QuotaYear.Customer;

    internal IEnumerable<(string Name, Money? Amount)> Amounts =>
        [(nameof(ActivationFee), ActivationFee), (nameof(FeePerPaidDay), FeePerPaidDay), (nameof(FeePerMonth), FeePerMonth), (nameof(Fee), Fee)];

    /// <summary>The price of the days from one to another.</summary>
    internal SuspensionFee Quote(LocalDate from, LocalDate to, int freeDays, LocalDate? yearBegan, Money? dailyFee, Currency currency)
    {
        var nothing = Money.Zero(currency);
        var (free, paid, activated) = Count(from, to, freeDays, yearBegan, StartDayInFull);
        var months = MonthsBegun(from, to);
        return new(
            StartDayInFull ? dailyFee!.Value : nothing,
            activated && ActivationFee is { } activation ? activation : nothing,
            paid,
            (FeePerPaidDay ?? nothing) * paid,
            (FeePerMonth ?? nothing) * months,
            (Fee ?? nothing) + (FeeInDailyFees > 0 ? dailyFee!.Value * FeeInDailyFees : nothing))
        {
            FreeDays = free,
        };
    }

    /// <summary>What the balance must cover: the price, in which each day beyond the free ones counts as paid, the first one too.</summary>
    internal Money MostThatIsDue(LocalDate from, LocalDate to, int freeDays, LocalDate? yearBegan, Money? dailyFee, Currency currency)
    {
        var quote = Quote(from, to, freeDays, yearBegan, dailyFee, currency);
        var beyond = Count(from, to, freeDays, yearBegan, startDayInFull: false).Paid;
        return quote.Total + ((FeePerPaidDay ?? Money.Zero(currency)) * (beyond - quote.PaidDays));
    }

    private (int Free, int Paid, bool Activated) Count(LocalDate from, LocalDate to, int freeDays, LocalDate? yearBegan, bool startDayInFull)
    {
        var (left, free, paid, activated) = (freeDays, 0, 0, false);
        var renewal = Renewal(from, yearBegan);
        for (var day = from; day < to; day = day.PlusDays(1))
        {
            if (day == renewal)
            {
                left = FreeDaysPerYear;
                renewal = Renewal(day, yearBegan);
            }

            if (!startDayInFull || day != from)
            {
                var isFree = left > 0;
                (left, free, paid) = (isFree ? left - 1 : 0, free + (isFree ? 1 : 0), paid + (isFree ? 0 : 1));
            }

            activated |= startDayInFull ? left == 0 : paid > 0;
        }

        return (free, paid, activated);
    }

    /// <summary>The next day on which the free days come back; <c>null</c> where there are none to come back.</summary>
    internal LocalDate? Renewal(LocalDate after, LocalDate? yearBegan) => FreeDaysPerYear == 0 ? null : Year.NextAfter(after, yearBegan);

    private static int MonthsBegun(LocalDate from, LocalDate to)
    {
        var months = 0;
        while (from.PlusMonths(months) < to)
        {
            months++;
        }

        return months;
    }

    private static Money? Checked(Money? value, string name) => value is { } amount ? Guard.Amount(amount, name) : null;
}
