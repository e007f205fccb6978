namespace SupportRules.BillingBlocks;

/// <summary>A running suspension, and the day whose charges are asked for.</summary>
/// <remarks>What is <c>null</c> is unknown; where the price depends on it, the answer names it.</remarks>
public sealed record VoluntaryChargesFacts
{
    /// <summary>The first day of the suspension: day 0.</summary>
    public required LocalDate From { get; init => field = Guard.Date(value, nameof(From)); }

    /// <summary>The first day with service again, as planned.</summary>
    public required LocalDate To { get; init => field = Guard.Date(value, nameof(To)); }

    /// <summary>The day that is asked about, 0 to 3660 days after <see cref="From"/>; its charges are in the answer.</summary>
    public required LocalDate AsOf { get; init => field = Guard.Date(value, nameof(AsOf)); }

    /// <summary>The balance before the charges of the first day.</summary>
    public required Money Balance { get; init; }

    /// <summary>The tariff's fee for a day with service.</summary>
    public Money? DailyFee { get; init => field = value is { } fee ? Guard.Amount(fee, nameof(DailyFee)) : null; }

    /// <summary>Free days that were left before the first day, 0 to 366.</summary>
    public int? FreeDaysLeft { get; init => field = value is { } days ? Guard.InRange(days, 0, 366, nameof(FreeDaysLeft)) : null; }

    /// <summary>A first day of the customer's own quota year, not after <see cref="From"/>.</summary>
    public LocalDate? QuotaYearBegan { get; init => field = value is { } day ? Guard.Date(day, nameof(QuotaYearBegan)) : null; }

    /// <summary>The day on which the customer lifted it, from <see cref="From"/> on; <c>null</c> when he did not.</summary>
    public LocalDate? LiftedOn { get; init => field = value is { } day ? Guard.Date(day, nameof(LiftedOn)) : null; }

    /// <summary>The day on which it ends: the planned one, or the one on which the customer lifts it if that is earlier.</summary>
    public LocalDate EndsOn => LiftedOn is { } lifted && lifted < To ? lifted : To;

    internal VoluntaryChargesFacts Check(Currency currency)
    {
        Guard.NotBefore(To, From.PlusDays(1), nameof(From), nameof(To));
        Guard.InRange(Period.DaysBetween(From, AsOf), 0, 3660, nameof(AsOf));
        Guard.In(currency, Balance, nameof(Balance));
        if (DailyFee is { } fee)
        {
            Guard.In(currency, fee, nameof(DailyFee));
        }

        if (LiftedOn is { } lifted)
        {
            Guard.NotBefore(lifted, From, nameof(From), nameof(LiftedOn));
        }

        if (QuotaYearBegan is { } began)
        {
            Guard.NotBefore(From, began, nameof(QuotaYearBegan), nameof(From));
        }

        return this;
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(VoluntaryChargesFacts),
        (nameof(From), From),
        (nameof(To), To),
        (nameof(AsOf), AsOf),
        (nameof(Balance), Balance),
        (nameof(DailyFee), DailyFee),
        (nameof(FreeDaysLeft), FreeDaysLeft),
        (nameof(QuotaYearBegan), QuotaYearBegan),
        (nameof(LiftedOn), LiftedOn));
}
