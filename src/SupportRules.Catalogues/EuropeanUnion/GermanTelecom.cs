using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>Germany, Telekommunikationsgesetz.</summary>
public static partial class GermanTelecom
{
    private static readonly ProtectionPolicy Act2012 = new()
    {
        Id = Unnamed,
        Source = Cite(
            "Germany, Telekommunikationsgesetz 2004", "§ 45k Sperre, paragraphs 2 and 4", "https://lexetius.de/TKG2004/45k,2", Day(2012, 5, 10), Confidence.High,
            "At least EUR 75 less advance payments and duly disputed claims; a warning in writing two weeks before. A protective block needs no arrears. Paragraph 5: where it makes sense, only some services, and not incoming calls in the first week."),
        Currency = Currency.EUR,
        Grounds = new BlockGround.AtLeast(Eur(75)),
        ExcludesDisputed = true,
        SubtractsDeposit = true,
        Notices = [new(14, NoticeUnit.CalendarDays)],
        Routes = [new(SpecialCauses.ExceptionalUsage | SpecialCauses.DisputeLikely)],
        Kept = [ServiceUse.EmergencyCalls],
    };

    private static readonly ProtectionPolicy Act2021 = Act2012 with
    {
        Source = Cite(
            "Germany, Telekommunikationsgesetz 2021", "§ 61 Sperre",
            "https://www.dslvertrag.de/telekom-rechnung-nicht-gezahlt-wann-wird-mein-dsl-gesperrt", Day(2021, 12, 1), Confidence.Medium,
            "At least EUR 100; the rest as before."),
        Grounds = new BlockGround.AtLeast(Eur(100)),
    };

    /// <summary>At least EUR 75, then EUR 100, undisputed and not covered; two weeks' warning.</summary>
    public static PolicyEntry<ProtectionPolicy> Sperre { get; } = BlockFigures.Protection(
        "eu/germany-telecommunications-act-block", "Germany, Telecommunications Act: blocking", (Day(2012, 5, 10), Act2012), (Day(2021, 12, 1), Act2021));
}
