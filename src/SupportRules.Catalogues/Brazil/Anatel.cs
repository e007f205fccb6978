using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Brazil;

/// <summary>Brazil, the regulator Anatel's general rules on consumers' rights.</summary>
public static partial class Anatel
{
    private const string Report = "http://www.gazetadamooca.com/o-que-pode-ocorrer-quando-a-conta-de-telefone-nao-e-paga/";

    private const string Rules = "Anatel, Resolução 632/2014, as reported";

    private static readonly LocalDate From = Day(2014, 7, 8);

    /// <summary>15 days after a notice; incoming calls and emergency calls go on in the partial suspension.</summary>
    public static PolicyEntry<ProtectionPolicy> Suspension { get; } = BlockFigures.Protection(
        "brazil/anatel-632-suspension", "Brazil, Anatel Resolution 632/2014: the first suspension", (From, new()
        {
            Id = Unnamed,
            Source = Cite(
                Rules, "Partial suspension", Report, null, Confidence.Medium,
                "Taken from the day on which the resolution came into force. The later steps, each 30 days after, are a ladder. Collect calls are not among the incoming calls kept."),
            Currency = Currency.BRL,
            Notices = [new(15, NoticeUnit.CalendarDays)],
            Kept = [ServiceUse.IncomingCalls, ServiceUse.EmergencyCalls],
        }));

    /// <summary>Within 24 hours of knowing of the payment.</summary>
    public static PolicyEntry<RestorationPolicy> Restoration { get; } = BlockFigures.Law<RestorationPolicy>(
        "brazil/anatel-632-restoration", "Brazil, Anatel Resolution 632/2014: restoration after payment", (terms, id) => terms with { Id = id }, (From, new()
        {
            Id = Unnamed,
            Source = Cite(Rules, "Restoration", Report, null, Confidence.Medium, "Taken from the day on which the resolution came into force."),
            Term = new RestorationTerm.WithinHours(24),
        }));
}
