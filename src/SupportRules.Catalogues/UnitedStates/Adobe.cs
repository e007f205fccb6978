using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Adobe Creative Cloud.</summary>
public static class Adobe
{
    /// <summary>Half of what is left of the year, after 14 days.</summary>
    public static EarlyTerminationEntry AnnualPaidMonthly { get; } = new()
    {
        Id = "adobe/annual-paid-monthly",
        Title = "Adobe, annual plan paid monthly",
        Kind = EntryKind.Tariff,
        UsualTermMonths = 12,
        Versions = Versions("adobe/annual-paid-monthly", (Day(2017, 12, 3), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Personal Adobe Creative Cloud contract information", "50 % of the remaining contract value; none within 14 days",
                "https://www.wright.edu/information-technology/blog/article/personal-adobe-creative-cloud-contract-information", Day(2018, 12, 3), Confidence.Medium,
                "In force from: one term before the report. Service runs to the end of the month that is paid, so a running month is not left. A report of 2013 has a window of 30 days."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsLeft,
            Formula = new FeeFormula.ChargesLeft(0.5m),
            Rounding = HalfUpToCents,
            Trials = [new(14)],
        })),
    };
}
