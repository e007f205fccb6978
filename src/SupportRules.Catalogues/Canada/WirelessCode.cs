using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Canada;

/// <summary>Canada's Wireless Code of the CRTC.</summary>
public static class WirelessCode
{
    private static readonly EarlyTerminationPolicy Code2013 = new()
    {
        Id = Unnamed,
        Source = Cite(
            "CRTC, The Wireless Code (TRP CRTC 2013-271)", "G.1 Early cancellation fees; G.4 Trial period",
            "https://crtc.gc.ca/eng/archive/2013/2013-271.htm", Day(2013, 12, 2), Confidence.High,
            "For contracts begun from 2 December 2013; from 3 June 2015 for all, whatever their start."),
        Currency = Currency.CAD,
        Counter = TermCounter.FullMonthsServed,
        Trials = [new(15) { MostUsageShare = 1 }, new(30) { Segment = CustomerSegment.ConsumerWithDisability, MostUsageShare = 1 }],
        Formula = new FeeFormula.BySubsidy(
            new FeeFormula.LesserOf([new FeeFormula.ProRata(FeeBasis.Subsidy, 24), new FeeFormula.ProRata(FeeBasis.Subsidy)]),
            new FeeFormula.LesserOf([new FeeFormula.Flat(Cad(50)), new FeeFormula.ChargesLeft([new(1, 24, 0.1m), new(25, null, 0)])])),
        Rounding = HalfUpToCents,
    };

    private static readonly EarlyTerminationPolicy Code2017 = Code2013 with
    {
        Source = Cite(
            "CRTC, The Wireless Code (TRP CRTC 2017-200)", "G.1 Early cancellation fees; G.4 Trial period",
            "https://crtc.gc.ca/eng/phone/mobile/period.htm", Day(2017, 12, 1), Confidence.High,
            "From 1 December 2017 the trial's usage limit is at least half of the monthly one; all of it for a person with a disability."),
    };

    private static readonly EarlyTerminationPolicy Code2021 = Code2017 with
    {
        Source = Cite(
            "CRTC, Telecom Decision 2021-98, on The Wireless Code", "G.1 Early cancellation fees; device financing counts as a subsidy",
            "https://crtc.gc.ca/eng/archive/2021/2021-98.htm", Day(2021, 4, 4), Confidence.High, "Decided on 4 March 2021, to be followed within one month."),
    };

    /// <summary>With a subsidised device the subsidy in equal steps over the term, at most 24; without, the lesser of CAD 50 and a tenth of the charges left of 24 months.</summary>
    public static EarlyTerminationEntry CancellationFee { get; } = new()
    {
        Id = "canada/wireless-code",
        Title = "Canada, Wireless Code: the most that may be charged",
        Kind = EntryKind.Law,
        AllFrom = Day(2015, 6, 3),
        Versions = Versions("canada/wireless-code", (Day(2013, 12, 2), Code2013), (Day(2017, 12, 1), Code2017), (Day(2021, 4, 4), Code2021)),
    };
}
