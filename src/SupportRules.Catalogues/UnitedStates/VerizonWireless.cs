using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Verizon Wireless, commitments of one or two years.</summary>
public static class VerizonWireless
{
    private static readonly Citation Thirty = Cite(
        "Cell phone contracts: who's got the best fine print", "Verizon, trial of 30 days",
        "http://probargainhunter.com/2008/02/12/cell-phone-contracts-whos-got-the-best-fine-print/", Day(2008, 2, 12), Confidence.Medium);

    private static readonly Citation Fourteen = Cite(
        "Verizon upgrade eligibility dates, return policies", "14 days as of 16 January 2011, 30 before",
        "http://www.imore.com/verizon-upgrade-eligibility-dates-return-policies", Day(2011, 1, 16), Confidence.Medium, "From an internal document; a news report of September 2011 confirms the year.");

    private static readonly EarlyTerminationPolicy Flat2006 = new()
    {
        Id = Unnamed,
        Source = Cite(
            "Verizon to prorate termination fees", "the fee of USD 175 in force until then",
            "http://www.wantmoore.com/archives/2006/06/29/verizon-to-prorate-termination-fees/", Day(2006, 6, 29), Confidence.Medium, "In force from: the day of the report."),
        Currency = Currency.USD,
        Counter = TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.Pauses },
        Formula = new FeeFormula.Flat(Usd(175)),
        Rounding = HalfUpToCents,
        Trials = [new(30) { Source = Thirty }],
    };

    private static readonly EarlyTerminationPolicy ProRated2006 = Flat2006 with
    {
        Source = Cite(
            "Verizon makes good on ETF promise", "USD 175 less USD 5 a month, for contracts signed after 16 November 2006",
            "https://www.fiercewireless.com/wireless/verizon-makes-good-etf-promise", Day(2006, 11, 16), Confidence.Medium),
        Formula = new FeeFormula.Declining(Usd(175), Usd(5)),
        ReasonClauses = [new([TerminationReason.EndedByProviderForCause], ReasonEffect.Keep)],
    };

    private static readonly EarlyTerminationPolicy Advanced2009 = ProRated2006 with
    {
        Source = Cite(
            "FCC, DA 09-2535, letter to Verizon Wireless", "advanced devices from 15 November 2009: USD 350 less USD 10 for each full month",
            "https://apps.fcc.gov/edocs_public/attachmatch/DA-09-2535A1.txt", Day(2009, 12, 4), Confidence.High),
        Formula = new FeeFormula.Declining(Usd(350), Usd(10)),
    };

    private static readonly Citation Agreement2014 = Cite(
        "Verizon's new contract terms make it more expensive to defect early", "purchases from 14 November 2014",
        "https://www.windowscentral.com/verizons-new-contract-terms-make-it-more-expensive-defect-early", Day(2014, 11, 14), Confidence.High,
        "Its 'in months 8-18, 19-23, the last' is the customer agreement's 'upon completion of months 7-17, 18-22, 23'.");

    private static readonly ValueList<TrialPeriod> TrialsOf2011 = [new(14) { Source = Fourteen }];

    /// <summary>Smartphones and other "advanced devices" (from 2009-11-15; before, one fee for all).</summary>
    public static EarlyTerminationEntry AdvancedDevice { get; } = Entry("verizon-wireless/advanced-device", "Verizon Wireless, advanced devices (smartphones)", Advanced2009, 2);

    /// <summary>Basic devices.</summary>
    public static EarlyTerminationEntry BasicDevice { get; } = Entry("verizon-wireless/basic-device", "Verizon Wireless, basic devices", ProRated2006, 1);

    // The 2014 schedule of basic devices is half of that of advanced ones.
    private static EarlyTerminationEntry Entry(string id, string title, EarlyTerminationPolicy terms2009, int halves)
    {
        var terms2014 = terms2009 with
        {
            Source = Agreement2014,
            Formula = new FeeFormula.Declining(
                Usd(175 * halves),
                [new(7, 17, Usd(5 * halves)), new(18, 22, Usd(10 * halves)), new(23, 23, Usd(30 * halves))]),
            Trials = TrialsOf2011,
        };
        return new()
        {
            Id = id,
            Title = title,
            Kind = EntryKind.Tariff,
            Versions = Versions(
                id,
                (Day(2006, 6, 29), Flat2006),
                (Day(2006, 11, 17), ProRated2006),
                (Day(2009, 11, 15), terms2009),
                (Day(2011, 1, 16), terms2009 with { Trials = TrialsOf2011 }),
                (Day(2014, 11, 14), terms2014)),
        };
    }
}
