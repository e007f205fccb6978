using SupportRules.EarlyTermination;

namespace SupportRules.CustomerValue;

/// <summary>What leaving costs on each day from now to the end of the time compared, to the last fraction of a cent.</summary>
/// <remarks>
/// Charges accrue by the day: full months from the first day, and of the month begun the share of its days. The competitor's run over the rest, so that the two add up to the
/// months compared.
/// </remarks>
internal sealed class RetentionComparison(ValueList<FeeFrom> schedule, Money feeNow, LocalDate now, int months, Money here, CompetitorOffer offer)
{
    public LocalDate End { get; } = now.PlusMonths(months);

    /// <summary>What staying to the end costs.</summary>
    public Exact Stay => Exact.Times(here.Amount, months);

    /// <summary>What leaving for the competitor's offer at once would cost without any fee.</summary>
    public Exact OfferAlone => offer.SignUpCost!.Value.Amount + Exact.Times(offer.MonthlyCharge.Amount, months);

    /// <summary>Each day on which the customer could leave, its fee and what it costs in all.</summary>
    public IEnumerable<(LocalDate On, Money Fee, Exact Total)> Days()
    {
        // The schedule begins with the service; before it the fee is that of today.
        var (fee, line, full) = (feeNow, 0, 0);
        for (var day = now; day < End; day = day.PlusDays(1))
        {
            while (line < schedule.Count && schedule[line].From <= day)
            {
                fee = schedule[line].From <= now ? fee : schedule[line].Fee.Amount;
                line++;
            }

            while (now.PlusMonths(full + 1) <= day)
            {
                full++;
            }

            yield return (day, fee, Total(day, full, fee));
        }
    }

    /// <summary>The months from now to a day: the full ones, and of the month begun the share of its days.</summary>
    public Exact MonthsUntil(LocalDate day)
    {
        var full = 0;
        while (now.PlusMonths(full + 1) <= day)
        {
            full++;
        }

        return MonthsUntil(day, full);
    }

    private Exact Total(LocalDate day, int full, Money fee)
    {
        var until = MonthsUntil(day, full);
        return fee.Amount + (here.Amount * until) + offer.SignUpCost!.Value.Amount + (offer.MonthlyCharge.Amount * (months - until));
    }

    private Exact MonthsUntil(LocalDate day, int full)
    {
        var (begun, next) = (now.PlusMonths(full), now.PlusMonths(full + 1));
        return full + new Exact(Period.DaysBetween(begun, day), Period.DaysBetween(begun, next));
    }
}
