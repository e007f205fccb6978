using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedKingdom;

/// <summary>TalkTalk, broadband and telephone.</summary>
public static class TalkTalk
{
    /// <summary>GBP 8 for each month left.</summary>
    public static EarlyTerminationEntry Essential { get; } = new()
    {
        Id = "talktalk/essential",
        Title = "TalkTalk Essential, broadband and phone",
        Kind = EntryKind.Tariff,
        UsualTermMonths = 18,
        VersionedBy = VersionDate.TerminationDate,
        Versions = Versions("talktalk/essential", (Day(2010, 6, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Fees cut for people leaving broadband contracts early", "TalkTalk, GBP 8 for each month left, from 1 June 2010",
                "https://www.zdnet.com/article/fees-cut-for-people-leaving-broadband-contracts-early/", Day(2010, 6, 17), Confidence.Medium,
                "A running month counts as left; the source is silent."),
            Currency = Currency.GBP,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.PerMonthLeft(Gbp(8)),
            Rounding = HalfUpToCents,
        })),
    };
}
