using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedKingdom;

/// <summary>Virgin Media, broadband and telephone.</summary>
public static class VirginMedia
{
    private static readonly EarlyTerminationPolicy Agreed = new()
    {
        Id = Unnamed,
        Source = Cite(
            "Ending a broadband contract early", "the package's monthly rate times the full months left",
            "https://www.internet-guide.co.uk/Ending-broadband-contract-early.html", Day(2019, 7, 23), Confidence.Medium,
            "Four to five months left are billed as four. The table of rates by package was not found: the rate is the agreed amount."),
        Currency = Currency.GBP,
        Counter = TermCounter.FullMonthsLeft,
        Formula = new FeeFormula.BasisPerMonthLeft(FeeBasis.AgreedAmount),
        Rounding = HalfUpToCents,
    };

    private static readonly EarlyTerminationPolicy Bundle2010 = Agreed with
    {
        Source = Cite(
            "Fees cut for people leaving broadband contracts early", "Broadband L and Phone M: GBP 6.63 for the first month left, GBP 4.63 for each further one",
            "https://www.zdnet.com/article/fees-cut-for-people-leaving-broadband-contracts-early/", Day(2010, 6, 17), Confidence.Medium,
            "From October 2010; the source gives no day, so the first is taken. A running month counts as left; the source is silent."),
        Counter = TermCounter.FullMonthsServed,
        Formula = new FeeFormula.PerMonthLeft(Gbp(4.63m), Gbp(6.63m)),
    };

    /// <summary>The rate of the customer's package, which the agreement states, for each full month left.</summary>
    public static EarlyTerminationEntry EarlyDisconnection { get; } = new()
    {
        Id = "virgin-media/early-disconnection",
        Title = "Virgin Media, early disconnection fee",
        Kind = EntryKind.Tariff,
        UsualTermMonths = 18,
        VersionedBy = VersionDate.TerminationDate,
        Versions = Versions("virgin-media/early-disconnection", (Day(2019, 7, 23), Agreed)),
    };

    /// <summary>Broadband L with Phone M, as lowered in 2010: the first month left has its own rate.</summary>
    public static EarlyTerminationEntry BroadbandAndPhone { get; } = new()
    {
        Id = "virgin-media/broadband-l-phone-m",
        Title = "Virgin Media, Broadband L and Phone M",
        Kind = EntryKind.Tariff,
        UsualTermMonths = 12,
        VersionedBy = VersionDate.TerminationDate,
        Versions = Versions("virgin-media/broadband-l-phone-m", (Day(2010, 10, 1), Bundle2010)),
    };
}
