using SupportRules.CustomerValue;

namespace SupportRules.Catalogues.Examples;

/// <summary>The value level from 0 to 5 of which a call-centre contractor told, as a sample: the levels are the source's, every figure is chosen here.</summary>
public static class ValueLevel
{
    private static readonly Citation Account = new("Questions to an AT&T call-centre contractor", "value level, 0 to 5")
    {
        AsOf = Day(2011, 1, 1),
        Confidence = Confidence.Low,
        Note = "The poster was never verified, the chart is its author's own estimate, and the source gives no weights or figures: they are chosen here. No company's own rules. Levels 2 and 4 are not described: "
            + "2 stands between new and good here, 4 is left out.",
    };

    /// <summary>New is 0, good behaviour leads to 3, big business stands at 5, and 1 is worse than 0: it means demoted.</summary>
    public static PolicyEntry<CustomerValuePolicy> Sample { get; } = BlockFigures.Terms<CustomerValuePolicy>(
        "example/value-level",
        "Example: a value level from 0 to 5, in which 1 is worse than 0",
        (terms, name) => (terms with { Id = name }).Check(),
        (Day(2011, 1, 1), new()
        {
            Id = Unnamed,
            Source = Account,
            Currency = Currency.USD,
            Scale = CustomerTier.Scale(establishedFrom: 40, goodFrom: 60, excellentFrom: null, businessSpendPerYear: Usd(10_000)),
            MinimumTenureMonths = 3,
            Scorecard = new(
                new(CustomerMeasure.TenureMonths, new FactorPoints.Bands(new(0, 6, 0), new(6, 12, 5), new(12, 24, 12), new(24, 48, 18), new(48, null, 25))) { Name = "length of history" },
                new(CustomerMeasure.OnTimeShare, new FactorPoints.Bands(new(0, 0.8m, 0), new(0.8m, 0.9m, 10), new(0.9m, 0.97m, 22), new(0.97m, 1, 35))) { Name = "payment history", WindowMonths = 24 },
                new(CustomerMeasure.MonthlyCharge, new FactorPoints.Bands(new(0, 40, 3), new(40, 80, 8), new(80, null, 15))) { Name = "amount paid" },
                new(CustomerMeasure.Lines, new FactorPoints.Linear(0, 2, 1, 10)) { Name = "lines" },
                new(CustomerMeasure.DeviceClass, new FactorPoints.Bands(new(0, 1, 0), new(1, 2, 3), new(2, 2, 5))) { Name = "device" },
                new(CustomerMeasure.CreditsGranted, new FactorPoints.Bands(new(0, 1, 10), new(1, 3, 5), new(3, null, 0))) { Name = "credits", WindowMonths = 12 }),
            Demotions =
            [
                new("complaints and credits", [new EventThreshold.Count(CustomerEventKind.Complaint, 5), new EventThreshold.Count(CustomerEventKind.CreditGranted, 3)], 12, DemotionEffect.ToDemoted)
                {
                    RecoveryMonths = 12,
                },
            ],
        }));
}
