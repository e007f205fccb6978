using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>AT&amp;T Wireless, commitments of one or two years.</summary>
public static class AttWireless
{
    private static readonly Citation Agreement2010 = Cite(
        "AT&T Wireless Customer Agreement", "Early termination fee",
        "https://www.att.com/equipment/legal/service-agreement.jsp?q_termsKey=postpaidServiceAgreement&q_termsName=Service+Agreement",
        null, Confidence.High, "The copy read bears no date; the terms are those for commitments from 1 June 2010.");

    private static readonly Citation Thirty = Cite(
        "Consumer Reports, AT&T to pro-rate early termination fees", "trial of 30 days",
        "https://www.consumerreports.org/cro/news/2008/04/at-t-to-pro-rate-early-termination-fees-for-cell-phone-contracts/index.htm",
        Day(2008, 4, 1), Confidence.Medium, "The 30 days held for purchases until 2012-10-06.");

    private static readonly Citation Fourteen = Cite(
        "Android Police, AT&T dropping its device return policy from 30 to 14 days", "effective 7 October 2012; business accounts keep 30 days",
        "http://www.androidpolice.com/2012/10/06/att-dropping-its-device-return-policy-from-30-to-14-days-effective-october-7th/",
        Day(2012, 10, 6), Confidence.Medium);

    private static readonly EarlyTerminationPolicy Flat = new()
    {
        Id = Unnamed,
        Source = Cite(
            "AT&T to begin prorating early termination fees for new contracts", "contracts begun before 25 May 2008 keep the flat fee",
            "https://betanews.com/2008/04/03/at-t-to-begin-prorating-early-termination-fees-for-new-contracts",
            Day(2008, 4, 3), Confidence.High, "In force from: one term before the report, whose statement is of commitments then running."),
        Currency = Currency.USD,
        Counter = TermCounter.FullMonthsServed,
        Formula = new FeeFormula.Flat(Usd(175)),
        Rounding = HalfUpToCents,
        Trials = [new(30) { Source = Thirty }],
    };

    private static readonly EarlyTerminationPolicy ProRated2008 = Flat with
    {
        Source = Cite(
            "AT&T begins reducing ETF charges month by month", "USD 175 less USD 5 a month",
            "https://consumerist.com/2008/05/27/att-begins-reducing-etf-charges-month-by-month/index.html",
            Day(2008, 5, 27), Confidence.Medium),
        Formula = new FeeFormula.Declining(Usd(175), Usd(5)),
    };

    private static readonly EarlyTerminationPolicy Specified2010 = Flat with
    {
        Source = Agreement2010,
        Formula = new FeeFormula.Declining(Usd(325), Usd(10)),
        ReasonClauses = [new([TerminationReason.EndedByProviderForCause], ReasonEffect.Keep), new([TerminationReason.AdverseChange], ReasonEffect.Waive)],
    };

    private static readonly EarlyTerminationPolicy Other2010 = Specified2010 with { Formula = new FeeFormula.Declining(Usd(150), Usd(4)) };

    private static readonly ValueList<TrialPeriod> TrialsOf2012 = [new(14) { Source = Fourteen }, new(30) { Segment = CustomerSegment.Business, Source = Fourteen }];

    /// <summary>Most smartphones ("specified equipment" from 2010-06-01; before, one fee for all).</summary>
    public static EarlyTerminationEntry SpecifiedEquipment { get; } = Entry("att-wireless/specified-equipment", "AT&T Wireless, specified equipment (most smartphones)", Specified2010);

    /// <summary>All other equipment (from 2010-06-01; before, one fee for all).</summary>
    public static EarlyTerminationEntry OtherEquipment { get; } = Entry("att-wireless/other-equipment", "AT&T Wireless, all other equipment", Other2010);

    private static EarlyTerminationEntry Entry(string id, string title, EarlyTerminationPolicy terms2010) => new()
    {
        Id = id,
        Title = title,
        Kind = EntryKind.Tariff,
        Versions = Versions(
            id,
            (Day(2006, 4, 3), Flat),
            (Day(2008, 5, 25), ProRated2008),
            (Day(2010, 6, 1), terms2010),
            (Day(2012, 10, 7), terms2010 with { Trials = TrialsOf2012 })),
    };
}
