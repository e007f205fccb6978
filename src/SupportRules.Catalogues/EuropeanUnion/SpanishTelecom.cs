using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>Spain: interruption of the telephone for unpaid bills.</summary>
public static partial class SpanishTelecom
{
    private static readonly LocalDate From = Day(2016, 11, 30);

    /// <summary>More than a month from the receipt of the bill, 15 days' warning, not on a holiday.</summary>
    public static PolicyEntry<ProtectionPolicy> Interruption { get; } = BlockFigures.Protection(
        "eu/spain-telephone-interruption", "Spain, telephone: interruption for unpaid bills", (From, new()
        {
            Id = Unnamed,
            Source = Cite(
                "Spain, Real Decreto 899/2009 as the users' office explains it", "Fixed telephone: temporary interruption; art. 19",
                "http://www.usuariosteleco.es/te-interesa/consejos-practicos/Paginas/puede-el-operador-cortar-el-servicio-impago.aspx", null, Confidence.Medium,
                "The page bears no date: the day is that of another report of the same rules. The definitive cut after three months is a step of the ladder."),
            Currency = Currency.EUR,
            Grounds = new BlockGround.MonthsExceeded(1, OverdueStart.BillReceived),
            Notices = [new(15, NoticeUnit.CalendarDays)],
            Window = new() { NotOnHolidays = true },
            Kept = [ServiceUse.IncomingCalls, ServiceUse.EmergencyCalls],
        }));

    /// <summary>By the end of the next working day.</summary>
    public static PolicyEntry<RestorationPolicy> Restoration { get; } = BlockFigures.Law<RestorationPolicy>(
        "eu/spain-telephone-restoration", "Spain, telephone: restoration after payment", (terms, id) => terms with { Id = id }, (From, new()
        {
            Id = Unnamed,
            Source = Cite(
                "Spain, Real Decreto 899/2009 as a consumers' office explains it", "Restoration",
                "https://sanroque.es/content/cu-nto-tiempo-puede-tardar-una-compa-telef-nica-en", null, Confidence.Medium, "The page bears no date: the day is that of another report of the same decree."),
            Term = new RestorationTerm.EndOfWorkingDay(1),
        }));
}
