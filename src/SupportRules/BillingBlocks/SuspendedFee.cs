namespace SupportRules.BillingBlocks;

/// <summary>A monthly fee of which a share goes on in a suspension.</summary>
/// <param name="MonthlyFee">The fee of a month with service.</param>
/// <param name="ShareInSuspension">0 to 1: <c>0.5m</c> for half of the fee.</param>
public sealed record SuspendedFee(Money MonthlyFee, decimal ShareInSuspension)
{
    public Money MonthlyFee { get; } = Guard.Amount(MonthlyFee);

    public decimal ShareInSuspension { get; } = Guard.Share(ShareInSuspension);

    /// <summary>How a month's charge is rounded; half-up to the currency's minor unit by default.</summary>
    public Rounding Rounding { get; init => field = Guard.NotNull(value, nameof(Rounding)); } = Rounding.HalfUpTo(MonthlyFee.Currency);

    /// <summary>What is charged for a period: each month of it from its first day, a part of a month by its days, suspended days at their share.</summary>
    /// <param name="from">The first day of the period.</param>
    /// <param name="to">The first day after it, at most ten years later.</param>
    /// <param name="suspensions">In any order; days that are in several count once, days outside the period not at all.</param>
    public Money For(LocalDate from, LocalDate to, params ValueList<VoluntarySuspension> suspensions)
    {
        Guard.NotBefore(Guard.Date(to), Guard.Date(from).PlusDays(1), nameof(from), nameof(to));
        Guard.InRange(Period.DaysBetween(from, to), 1, 3660, nameof(to));
        var sum = Money.Zero(MonthlyFee.Currency);
        for (var month = 0; from.PlusMonths(month) < to; month++)
        {
            var (first, next) = (from.PlusMonths(month), from.PlusMonths(month + 1));
            var (served, suspended) = (0, 0);
            for (var day = first; day < LocalDate.Min(next, to); day = day.PlusDays(1))
            {
                var isSuspended = suspensions.Any(one => one.From <= day && !(one.To <= day));
                (served, suspended) = isSuspended ? (served, suspended + 1) : (served + 1, suspended);
            }

            sum += MonthlyFee.Share(served + (suspended * ShareInSuspension), Period.DaysBetween(first, next), Rounding);
        }

        return sum;
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(nameof(SuspendedFee), (nameof(MonthlyFee), MonthlyFee), (nameof(ShareInSuspension), ShareInSuspension), (nameof(Rounding), Rounding));
}
