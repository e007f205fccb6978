using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Australia;

/// <summary>Optus, mobile broadband of 2006.</summary>
public static class Optus
{
    private static readonly Citation Agreement = Cite(
        "Optus standard form of agreement, mobile broadband", "tables 3 to 6, cancellation fees for connections after 1 February 2006",
        "http://ininet.org/optus-mobile-broadband-service.html?page=34", Day(2006, 10, 3), Confidence.Medium, "From a copy of the agreement.");

    /// <summary>200 MB for 12 months.</summary>
    public static EarlyTerminationEntry MobileBroadband12 { get; } = Entry(
        "optus/mobile-broadband-200mb-12", "Optus mobile broadband, 200 MB, 12 months", 12, Band(1, 6, 175), Band(7, 9, 122.50m), Band(10, 12, 70));

    /// <summary>200 MB for 24 months.</summary>
    public static EarlyTerminationEntry MobileBroadband24 { get; } = Entry(
        "optus/mobile-broadband-200mb-24", "Optus mobile broadband, 200 MB, 24 months", 24,
        Band(1, 12, 275), Band(13, 15, 220), Band(16, 18, 165), Band(19, 21, 110), Band(22, 24, 55));

    private static FeeBand Band(int from, int to, decimal fee) => new(from, to, new FeeFormula.Flat(Aud(fee)));

    private static EarlyTerminationEntry Entry(string id, string title, int term, params ReadOnlySpan<FeeBand> bands) => new()
    {
        Id = id,
        Title = title,
        Kind = EntryKind.Tariff,
        UsualTermMonths = term,
        Versions = Versions(id, (Day(2006, 2, 1), new()
        {
            Id = Unnamed,
            Source = Agreement,
            Currency = Currency.AUD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.Table(FeeCount.ContractMonth, ValueList.Of(bands)),
            Rounding = HalfUpToCents,
        })),
    };
}
