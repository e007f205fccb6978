using NodaTime.Text;
using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Tests;

/// <summary>The figures by which the catalogue is checked against its sources, at least one for every version of every entry.</summary>
public static class PrintedFigures
{
    private static readonly List<PrintedFigure> Figures = [];

    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

    static PrintedFigures()
    {
        UnitedStatesMobile();
        UnitedStatesOther();
        Canada();
        UnitedKingdom();
        AustraliaAndAsia();
        EuropeanLaws();
        UnitedStatesLaws();
    }

    public static IReadOnlyList<PrintedFigure> All => Figures;

    private static void Add(string entry, string start, string end, int term, string fee, Func<EarlyTerminationFacts, EarlyTerminationFacts>? with = null)
        => Figures.Add(new(entry, start, end, term, fee, with ?? (facts => facts)));

    private static Func<EarlyTerminationFacts, EarlyTerminationFacts> Monthly(string charge) => facts => facts with { MonthlyCharge = Money.Parse(charge) };

    private static Func<EarlyTerminationFacts, EarlyTerminationFacts> Subsidy(string price, string paid) => facts => facts with { DevicePrice = Money.Parse(price), PricePaid = Money.Parse(paid) };

    private static Func<EarlyTerminationFacts, EarlyTerminationFacts> For(CustomerSegment segment) => facts => facts with { Segment = segment };

    private static Func<EarlyTerminationFacts, EarlyTerminationFacts> Because(TerminationReason reason) => facts => facts with { Reason = reason };

    private static void UnitedStatesMobile()
    {
        foreach (var att in new[] { "att-wireless/specified-equipment", "att-wireless/other-equipment" })
        {
            Add(att, "2007-01-10", "2007-08-10", 24, "USD 175");
            Add(att, "2007-01-10", "2007-02-08", 24, "USD 0");
            Add(att, "2007-01-10", "2007-02-09", 24, "USD 175");
            Add(att, "2008-06-10", "2010-05-20", 24, "USD 60");
            Add(att, "2012-11-10", "2012-11-23", 24, "USD 0", For(CustomerSegment.Consumer));
            Add(att, "2012-11-10", "2012-12-09", 24, "USD 0", For(CustomerSegment.Business));
        }

        Add("att-wireless/specified-equipment", "2011-01-15", "2011-03-20", 24, "USD 305");
        Add("att-wireless/specified-equipment", "2011-01-15", "2011-09-20", 24, "USD 245");
        Add("att-wireless/specified-equipment", "2011-01-15", "2012-01-15", 24, "USD 205");
        Add("att-wireless/specified-equipment", "2011-01-15", "2013-01-14", 24, "USD 95");
        Add("att-wireless/specified-equipment", "2011-01-15", "2013-01-15", 24, "USD 0");
        Add("att-wireless/specified-equipment", "2012-11-10", "2012-11-24", 24, "USD 325", For(CustomerSegment.Consumer));
        Add("att-wireless/other-equipment", "2011-01-15", "2012-01-20", 24, "USD 102");

        foreach (var verizon in new[] { "verizon-wireless/advanced-device", "verizon-wireless/basic-device" })
        {
            Add(verizon, "2006-07-10", "2007-07-10", 24, "USD 175");
            Add(verizon, "2006-12-10", "2007-01-09", 24, "USD 175");
            Add(verizon, "2006-12-10", "2007-03-12", 24, "USD 160");
            Add(verizon, "2010-02-10", "2010-03-11", 24, "USD 0");
            Add(verizon, "2011-02-10", "2011-02-23", 24, "USD 0");
        }

        const string advanced = "verizon-wireless/advanced-device", basic = "verizon-wireless/basic-device";
        Add(advanced, "2010-02-10", "2010-09-12", 24, "USD 280");
        Add(advanced, "2010-02-10", "2010-10-15", 24, "USD 270");
        Add(advanced, "2010-02-10", "2011-02-15", 24, "USD 230");
        Add(advanced, "2010-02-10", "2012-02-01", 24, "USD 120");
        Add(advanced, "2011-02-10", "2011-02-24", 24, "USD 350");
        Add(advanced, "2015-01-10", "2015-07-15", 24, "USD 350");
        Add(advanced, "2015-01-10", "2015-08-15", 24, "USD 340");
        Add(advanced, "2015-01-10", "2016-06-15", 24, "USD 240");
        Add(advanced, "2015-01-10", "2016-07-15", 24, "USD 220");
        Add(advanced, "2015-01-10", "2016-11-15", 24, "USD 140");
        Add(advanced, "2015-01-10", "2016-12-15", 24, "USD 80");
        Add(advanced, "2015-01-10", "2017-01-10", 24, "USD 0");
        Add(basic, "2010-02-10", "2010-12-15", 24, "USD 125");
        Add(basic, "2011-02-10", "2011-02-24", 24, "USD 175");
        Add(basic, "2015-01-10", "2015-08-15", 24, "USD 170");
        Add(basic, "2015-01-10", "2016-12-15", 24, "USD 40");

        const string tMobile = "t-mobile-us/postpaid";
        Add(tMobile, "2007-05-10", "2008-05-10", 24, "USD 200");
        Add(tMobile, "2008-07-10", "2010-01-10", 24, "USD 200");
        Add(tMobile, "2008-07-10", "2010-01-11", 24, "USD 100");
        Add(tMobile, "2008-07-10", "2010-04-10", 24, "USD 100");
        Add(tMobile, "2008-07-10", "2010-04-11", 24, "USD 50");
        Add(tMobile, "2008-07-10", "2010-06-09", 24, "USD 50");
        Add(tMobile, "2008-07-10", "2010-06-10", 24, "USD 39.99", Monthly("USD 39.99"));
        Add(tMobile, "2008-07-10", "2010-06-10", 24, "USD 50", Monthly("USD 79.99"));

        foreach (var sprint in new[] { "sprint/advanced-device", "sprint/basic-device" })
        {
            Add(sprint, "2007-05-10", "2008-05-10", 24, "USD 200");
            Add(sprint, "2008-11-10", "2009-11-10", 24, "USD 120");
            Add(sprint, "2008-11-10", "2010-03-29", 24, "USD 70");
            Add(sprint, "2008-11-10", "2009-01-05", 24, "USD 200");
            Add(sprint, "2011-10-10", "2011-10-23", 24, "USD 0");
        }

        Add("sprint/advanced-device", "2011-09-10", "2012-03-15", 24, "USD 340");
        Add("sprint/advanced-device", "2011-10-10", "2011-11-10", 24, "USD 350");
        Add("sprint/advanced-device", "2011-10-10", "2013-08-10", 24, "USD 100");
        Add("sprint/basic-device", "2011-09-10", "2012-01-20", 24, "USD 190");
        Add("sprint/basic-device", "2011-10-10", "2012-02-20", 24, "USD 190");
    }

    private static void UnitedStatesOther()
    {
        Add("directv/programming-agreement", "2013-05-10", "2013-05-10", 24, "USD 480");
        Add("directv/programming-agreement", "2013-05-10", "2013-10-10", 24, "USD 380");
        Add("directv/programming-agreement", "2013-05-10", "2014-05-10", 24, "USD 240");
        Add("dish/24-months", "2023-05-10", "2024-05-10", 24, "USD 240");
        Add("dish/24-months", "2023-05-10", "2024-07-10", 24, "USD 200");
        Add("dish/24-months", "2023-05-10", "2024-11-10", 24, "USD 120");
        Add("hughesnet/gen5", "2017-05-10", "2017-08-08", 24, "USD 400");
        Add("viasat/24-months", "2024-05-10", "2025-03-10", 24, "USD 210");
        Add("viasat/24-months", "2024-05-10", "2026-04-10", 24, "USD 15");
        Add("verizon-fios/two-years", "2010-02-01", "2010-04-11", 24, "USD 330");
        Add("verizon-fios/two-years", "2010-02-01", "2011-05-11", 24, "USD 135");
        Add("verizon-fios/two-years", "2010-02-01", "2012-01-11", 24, "USD 15");
        Add("frontier/high-speed-internet", "2010-01-10", "2011-12-10", 24, "USD 200");
        Add("frontier/high-speed-internet", "2010-01-10", "2011-12-10", 24, "USD 50", Because(TerminationReason.MoveOutOfArea));
        Add("comcast/minimum-term", "2018-01-10", "2018-12-10", 24, "USD 100", facts => facts with { AgreedAmount = Money.Parse("USD 100") });
        Add("comcast/minimum-term", "2018-01-10", "2018-12-10", 24, "USD 0", facts => facts with { Reason = TerminationReason.Death, EvidenceGiven = true });
        Add("adt/monitoring", "2021-03-10", "2023-03-10", 36, "USD 450", Monthly("USD 50"));
        Add("adobe/annual-paid-monthly", "2019-03-10", "2019-10-10", 12, "USD 50", Monthly("USD 20"));
    }

    private static void Canada()
    {
        Add("rogers/device-savings-recovery", "2012-02-10", "2013-02-10", 36, "CAD 339.17", Subsidy("CAD 649", "CAD 159"));
        Add("bell/device-subsidy", "2013-03-10", "2014-11-10", 36, "CAD 222.24", Subsidy("CAD 500", "CAD 0"));
        Add("bell/device-subsidy", "2013-03-10", "2015-11-10", 36, "CAD 16", facts => Subsidy("CAD 0", "CAD 0")(Monthly("CAD 40")(facts)));
        Add("bell/device-subsidy", "2013-03-10", "2014-11-10", 36, "CAD 50", facts => Subsidy("CAD 0", "CAD 0")(Monthly("CAD 40")(facts)));
        Add("telus/device-balance", "2009-01-10", "2010-04-10", 36, "CAD 400");
        Add("telus/device-balance", "2010-12-10", "2012-03-10", 36, "CAD 335.83", Subsidy("CAD 490", "CAD 0"));
        Add("telus/device-balance", "2010-12-10", "2013-03-10", 36, "CAD 150", Subsidy("CAD 599.99", "CAD 199.99"));
        Add("tbaytel/simplepay", "2022-09-10", "2024-08-10", 24, "CAD 62.50", Subsidy("CAD 1500", "CAD 0"));
        foreach (var start in new[] { "2015-01-10", "2018-01-10", "2022-01-10" })
        {
            var year = int.Parse(start[..4], System.Globalization.CultureInfo.InvariantCulture);
            Add("canada/wireless-code", start, $"{year + 1}-08-10", 24, "CAD 20", facts => Subsidy("CAD 0", "CAD 0")(Monthly("CAD 40")(facts)));
            Add("canada/wireless-code", start, $"{year}-07-10", 24, "CAD 375", Subsidy("CAD 500", "CAD 0"));
            Add("canada/wireless-code", start, $"{year + 2}-02-15", 36, "CAD 0", Subsidy("CAD 500", "CAD 0"));
            Add("canada/wireless-code", start, $"{year}-07-10", 12, "CAD 240", Subsidy("CAD 480", "CAD 0"));
        }

        Add("canada/quebec-consumer-protection", "2020-01-15", "2020-11-18", 24, "CAD 195", Subsidy("CAD 360", "CAD 0"));
        Add("canada/quebec-consumer-protection", "2020-01-15", "2020-11-15", 24, "CAD 33", facts => Subsidy("CAD 0", "CAD 0")(Monthly("CAD 23.571428")(facts)));
    }

    private static void UnitedKingdom()
    {
        Add("ee/pay-monthly", "2022-01-10", "2023-10-10", 24, "GBP 86.40", Monthly("GBP 30"));
        Add("ee/pay-monthly", "2022-04-10", "2023-09-25", 24, "GBP 218.40", Monthly("GBP 35"));
        Add("vodafone-uk/pay-monthly", "2019-07-10", "2021-01-10", 24, "GBP 164.64", facts => facts with { MonthlyCharge = Money.Parse("GBP 45"), MonthlyDiscount = Money.Parse("GBP 10") });
        Add("vodafone-uk/pay-monthly", "2019-09-10", "2021-03-10", 24, "GBP 205.80", facts => facts with { MonthlyCharge = Money.Parse("GBP 45"), MonthlyDiscount = Money.Parse("GBP 10") });
        Add("vispa/broadband", "2023-01-10", "2023-10-10", 12, "GBP 87.00", Monthly("GBP 35"));
        Add("vispa/broadband", "2023-01-10", "2023-10-10", 12, "GBP 84.39", facts => Monthly("GBP 35")(facts) with { PaidEarly = true });
        Add("virgin-media/early-disconnection", "2019-01-10", "2020-02-25", 18, "GBP 229.36", facts => facts with { AgreedAmount = Money.Parse("GBP 57.34") });
        Add("virgin-media/broadband-l-phone-m", "2010-05-10", "2011-04-10", 12, "GBP 6.63");
        Add("virgin-media/broadband-l-phone-m", "2010-05-10", "2011-03-10", 12, "GBP 11.26");
        Add("talktalk/essential", "2010-01-10", "2011-01-10", 18, "GBP 48");

        // The printed table of 49 days: the end, read as the first day after the term, and the first day on which no fee is due. Its row for
        // 29 February cannot be the end of a term of twelve months.
        foreach (var (end, firstFree) in new[]
        {
            ("2015-01-31", "2014-12-13"), ("2015-02-28", "2015-01-10"), ("2015-03-31", "2015-02-10"), ("2016-03-31", "2016-02-11"), ("2015-04-30", "2015-03-12"),
            ("2015-05-31", "2015-04-12"), ("2015-06-30", "2015-05-12"), ("2015-07-31", "2015-06-12"), ("2015-08-31", "2015-07-13"), ("2015-09-30", "2015-08-12"),
            ("2015-10-31", "2015-09-12"), ("2015-11-30", "2015-10-12"), ("2015-12-31", "2015-11-12"),
        })
        {
            var start = Iso.Parse(end).Value.PlusMonths(-12);
            Add("united-kingdom/energy-fixed-term", Iso.Format(start), firstFree, 12, "GBP 0");
            Add("united-kingdom/energy-fixed-term", Iso.Format(start), Iso.Format(Iso.Parse(firstFree).Value.PlusDays(-1)), 12, "not limited");
        }
    }

    private static void AustraliaAndAsia()
    {
        string[] months = ["2007-05-15", "2007-10-15", "2007-11-15", "2008-01-15", "2008-02-15", "2008-04-15"];
        string[] fees = ["AUD 175", "AUD 175", "AUD 122.50", "AUD 122.50", "AUD 70", "AUD 70"];
        for (var i = 0; i < months.Length; i++)
        {
            Add("optus/mobile-broadband-200mb-12", "2007-05-10", months[i], 12, fees[i]);
        }

        months = ["2007-05-15", "2008-05-09", "2008-05-10", "2008-08-15", "2008-11-15", "2009-02-15", "2009-05-09"];
        fees = ["AUD 275", "AUD 275", "AUD 220", "AUD 165", "AUD 110", "AUD 55", "AUD 55"];
        for (var i = 0; i < months.Length; i++)
        {
            Add("optus/mobile-broadband-200mb-24", "2007-05-10", months[i], 24, fees[i]);
        }

        Add("exetel/broadband", "2010-01-10", "2010-10-15", 12, "AUD 100");
        Add("singtel/three-month-minimum", "2016-02-28", "2016-03-28", 3, "SGD 117.56", Monthly("SGD 58.78"));
        Add("israel/mobile-exit-fee", "2010-02-10", "2011-02-10", 24, "ILS 96", facts => facts with { AverageBill = Money.Parse("ILS 100") });
        Add("israel/mobile-exit-fee", "2010-02-10", "2011-08-10", 24, "ILS 240", facts => facts with { AverageBill = Money.Parse("ILS 500") });
        Add("israel/no-mobile-exit-fee", "2011-11-10", "2012-05-10", 24, "ILS 0");
    }

    private static void EuropeanLaws()
    {
        Add("eu/electronic-communications-code", "2022-01-10", "2023-04-10", 24, "EUR 135", facts => Monthly("EUR 15")(facts) with
        {
            DevicePrice = Money.Parse("EUR 480"),
            Reason = TerminationReason.AdverseChange,
        });
        Add("eu/electronic-communications-code", "2022-01-10", "2023-04-10", 24, "not limited");
        Add("eu/france-consumer-code", "2009-01-10", "2010-01-10", 24, "EUR 150", Monthly("EUR 50"));
        Add("eu/france-consumer-code", "2009-01-10", "2010-01-09", 24, "EUR 650", Monthly("EUR 50"));
        Add("eu/france-consumer-code", "2017-01-10", "2018-01-10", 24, "EUR 150", Monthly("EUR 50"));
        Add("eu/france-consumer-code", "2017-01-10", "2018-07-10", 24, "EUR 60", Monthly("EUR 40"));
        Add("eu/france-consumer-code", "2017-01-10", "2017-09-10", 12, "EUR 120", Monthly("EUR 30"));
        Add("eu/france-consumer-code", "2023-01-10", "2024-01-10", 24, "EUR 120", facts => Subsidy("EUR 300", "EUR 0")(Monthly("EUR 50")(facts)));
        Add("eu/france-consumer-code", "2023-01-10", "2024-01-10", 24, "EUR 0", facts => Subsidy("EUR 0", "EUR 0")(Monthly("EUR 50")(facts)));
        Add("eu/belgium-electronic-communications", "2022-01-10", "2022-03-10", 24, "EUR 120", facts => Subsidy("EUR 0", "EUR 0")(Monthly("EUR 30")(facts)) with { Segment = CustomerSegment.Consumer });
        Add("eu/belgium-electronic-communications", "2022-01-10", "2022-09-10", 12, "EUR 40", facts => Subsidy("EUR 121", "EUR 1")(Monthly("EUR 30")(facts)) with { Segment = CustomerSegment.Consumer });
        Add("eu/belgium-electronic-communications", "2022-01-10", "2022-03-10", 24, "not limited", For(CustomerSegment.Business));
        Add("eu/portugal-electronic-communications", "2023-02-10", "2024-08-10", 24, "EUR 72", facts => Subsidy("EUR 600", "EUR 0")(Monthly("EUR 40")(facts)));
    }

    private static void UnitedStatesLaws()
    {
        Add("united-states/illinois-electricity", "2016-01-10", "2016-05-10", 12, "USD 50", For(CustomerSegment.Consumer));
        Add("united-states/illinois-electricity", "2016-01-10", "2016-05-10", 12, "USD 150", For(CustomerSegment.SmallBusiness));
        Add("united-states/new-york-energy-supply", "2012-01-10", "2013-01-10", 24, "USD 200");
        Add("united-states/new-york-energy-supply", "2012-01-10", "2013-01-11", 24, "USD 100");
        Add("united-states/new-york-deceased-customer", "2016-01-10", "2016-10-10", 24, "USD 0", Because(TerminationReason.Death));
        Add("united-states/new-york-deceased-customer", "2016-01-10", "2016-10-10", 24, "not limited");
        Add("united-states/texas-electricity", "2022-01-10", "2022-12-27", 12, "USD 0");
        Add("united-states/texas-electricity", "2022-01-10", "2022-12-26", 12, "not limited");
        Add("united-states/texas-electricity", "2022-01-10", "2022-06-10", 12, "USD 0", facts => facts with
        {
            Reason = TerminationReason.AdverseChange,
            ChangeNoticeDate = Iso.Parse("2022-05-27").Value,
        });
        Add("united-states/scra-3956", "2012-01-10", "2012-06-10", 24, "USD 0", Ordered(TerminationReason.MilitaryOrders, 90));
        Add("united-states/scra-3956", "2012-01-10", "2012-06-10", 24, "not limited", Ordered(TerminationReason.MilitaryOrders, 89));
        Add("united-states/scra-3956", "2021-01-10", "2021-06-10", 24, "USD 0", Because(TerminationReason.ServicememberCasualty));
        Add("united-states/scra-3956", "2023-01-10", "2023-06-10", 24, "USD 0", Ordered(TerminationReason.StopMovementOrder, 30));
    }

    private static Func<EarlyTerminationFacts, EarlyTerminationFacts> Ordered(TerminationReason reason, int days)
        => facts => facts with { Reason = reason, RelocationDays = days, ServiceAtNewPlace = false, EvidenceGiven = true };
}
