using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <content>Its ladder.</content>
public static partial class GermanTelecom
{
    private static readonly BillingBlockPolicy From2012 = Block(
        75,
        Cite(
            "Germany, TKG 2004", "§ 45k (2), (5)", "https://lexetius.de/TKG2004/45k,2", Day(2012, 5, 10), Confidence.High,
            "At least EUR 75 not duly disputed, a written warning two weeks before; calls received are kept for the first week. The base fee goes on."));

    /// <summary>Calls and texts sent first, at EUR 75 (2012) or EUR 100 (2021) and two weeks after the warning; calls received a week later.</summary>
    public static PolicyEntry<BillingBlockPolicy> Ladder { get; } = BlockFigures.Ladder(
        "eu/germany-telephone-ladder",
        "Germany, TKG: block of telephone service for unpaid bills",
        EntryKind.Law,
        (Day(2012, 5, 10), From2012),
        (Day(2021, 12, 1), Block(
            100,
            Cite(
                "Germany, TKG 2021", "§ 61", "https://www.dslvertrag.de/telekom-rechnung-nicht-gezahlt-wann-wird-mein-dsl-gesperrt", Day(2021, 12, 1), Confidence.Medium,
                "The threshold of EUR 100 as a vendor's guide tells it; the other rules as before."))));

    private static BillingBlockPolicy Block(decimal euros, Citation source)
    {
        BlockCondition[] grounds = [new BlockCondition.UnpaidAtLeast(Eur(euros)), new BlockCondition.NoticeGiven("first", 14)];
        return new()
        {
            Id = Unnamed,
            Source = source,
            Currency = Currency.EUR,
            Ladders =
            [
                new("provider",
                [
                    new("total", BlockKind.UnpaidBill, [.. grounds, new BlockCondition.StageHeld("partial", 7)]) { Restrictions = Restrictions.Service },
                    new("partial", BlockKind.UnpaidBill, [.. grounds]) { Restrictions = BlockFigures.OutgoingOnly },
                ]),
            ],
        };
    }
}
