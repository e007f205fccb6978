using FluentAssertions;
using FluentAssertions.Specialized;
using NodaTime;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>Facts and policies that cannot be: each refusal names the parameter, its value and what is allowed.</summary>
public class BadInputTests
{
    private static readonly EarlyTerminationPolicy Tariff = Policy(Flat(100));

    private static readonly EarlyTerminationFacts Year = Facts("2024-01-15", "2024-06-15", 12);

    private static readonly Money Euro = new(1, Currency.EUR);

    public static TheoryData<EarlyTerminationFacts, string, string[]> BadFacts => new()
    {
        { Year with { TerminationDate = Day("2024-01-14") }, "TerminationDate", ["2024-01-14", "StartDate", "2024-01-15"] },
        { Year with { TermMonths = 0 }, "TermMonths", ["0", "1", "600"] },
        { Year with { TermMonths = 601 }, "TermMonths", ["601", "1", "600"] },
        { Year with { TermMonths = -1 }, "TermMonths", ["-1", "1", "600"] },
        { Year with { StartDate = default }, "StartDate", ["0001-01-01", "1900-01-01", "2199-12-31"] },
        { Year with { TerminationDate = default }, "TerminationDate", ["0001-01-01", "1900-01-01", "2199-12-31"] },
        { Year with { StartDate = Day("1899-12-31") }, "StartDate", ["1899-12-31", "1900-01-01", "2199-12-31"] },
        { Year with { TerminationDate = Day("2200-01-01") }, "TerminationDate", ["2200-01-01", "1900-01-01", "2199-12-31"] },
        { Year with { AgreementDate = Day("1899-12-31") }, "AgreementDate", ["1899-12-31", "1900-01-01"] },
        { Year with { NoticeDate = default(LocalDate) }, "NoticeDate", ["0001-01-01", "1900-01-01"] },
        { Year with { ChangeNoticeDate = Day("2200-01-01") }, "ChangeNoticeDate", ["2200-01-01", "2199-12-31"] },
        { Year with { StartDate = new LocalDate(2024, 1, 15, CalendarSystem.Julian) }, "StartDate", ["Julian", "ISO"] },
        { Year with { AgreementDate = Day("2024-01-16") }, "StartDate", ["2024-01-15", "AgreementDate", "2024-01-16"] },
        { Year with { AgreementDate = Day("2024-01-10"), TerminationDate = Day("2024-01-09") }, "TerminationDate", ["2024-01-09", "AgreementDate", "2024-01-10"] },
        { Year with { NoticeDate = Day("2024-06-16") }, "TerminationDate", ["2024-06-15", "NoticeDate", "2024-06-16"] },
        { Year with { NoticeDate = Day("2024-01-14") }, "NoticeDate", ["2024-01-14", "StartDate", "2024-01-15"] },
        { Year with { AgreementDate = Day("2024-01-10"), NoticeDate = Day("2024-01-09") }, "NoticeDate", ["2024-01-09", "AgreementDate", "2024-01-10"] },
        { Year with { RelocationDays = -1 }, "RelocationDays", ["-1", "0", "36525"] },
        { Year with { RelocationDays = 36_526 }, "RelocationDays", ["36526", "0", "36525"] },
        { Year with { MovedMiles = -0.1m }, "MovedMiles", ["-0.1", "0 or more"] },
        { Year with { TrialUsageShare = -0.1m }, "TrialUsageShare", ["-0.1", "0 or more"] },
        { Year with { MonthlyCharge = Usd(-0.01m) }, "MonthlyCharge", ["USD -0.01", "from 0 to 1000000000000"] },
        { Year with { MonthlyCharge = Euro }, "MonthlyCharge", ["EUR 1.00", "USD"] },
        { Year with { MonthlyCharge = default(Money) }, "MonthlyCharge", ["XXX", "USD"] },
        { Year with { MonthlyDiscount = Euro }, "MonthlyDiscount", ["EUR 1.00", "USD"] },
        { Year with { DevicePrice = Euro }, "DevicePrice", ["EUR 1.00", "USD"] },
        { Year with { PricePaid = Usd(-1) }, "PricePaid", ["USD -1.00", "from 0 to 1000000000000"] },
        { Year with { BenefitsReceived = Euro }, "BenefitsReceived", ["EUR 1.00", "USD"] },
        { Year with { LastBill = Usd(-1) }, "LastBill", ["USD -1.00", "from 0 to 1000000000000"] },
        { Year with { AverageBill = Euro }, "AverageBill", ["EUR 1.00", "USD"] },
        { Year with { AgreedAmount = Usd(-1) }, "AgreedAmount", ["USD -1.00", "from 0 to 1000000000000"] },
        { Year with { MonthlyCharge = Usd(40), MonthlyDiscount = Usd(40.01m) }, "MonthlyDiscount", ["USD 40.01", "USD 40.00"] },
        { Year with { DevicePrice = Usd(500), PricePaid = Usd(500.01m) }, "PricePaid", ["USD 500.01", "USD 500.00"] },
        { Year with { Reason = null! }, "Reason", [] },
        { Year with { Suspensions = [Between("2024-01-14", "2024-02-01")] }, "Suspensions", ["2024-01-14 to 2024-02-01", "2024-01-15", "2025-01-15"] },
        { Year with { Suspensions = [Between("2025-01-15", "2025-02-01")] }, "Suspensions", ["2025-01-15 to 2025-02-01", "2024-01-15", "2025-01-15"] },
        { Year with { Suspensions = [Between("2024-02-01", "2024-03-01"), Between("2024-02-29", "2024-04-01")] }, "Suspensions", ["2024-02-29 to 2024-04-01", "2024-03-01"] },
        { Year with { Suspensions = [Between("2024-02-29", "2024-04-01"), Between("2024-02-01", "2024-03-01")] }, "Suspensions", ["2024-02-29 to 2024-04-01", "2024-03-01"] },
        { Year with { Suspensions = [Between("2024-02-01", "2024-03-01"), Between("2024-02-01", "2024-03-01")] }, "Suspensions", ["2024-02-01 to 2024-03-01"] },
        { Year with { Suspensions = [Between("2024-02-01", "2024-08-01"), Between("2024-03-01", "2024-04-01"), Between("2024-05-01", "2024-06-01")] }, "Suspensions", ["overlap"] },
    };

    public static TheoryData<EarlyTerminationFacts> FactsOnTheEdge =>
    [
        Year with { TerminationDate = Year.StartDate },
        Year with { TermMonths = 1 },
        Year with { TermMonths = 600 },
        Facts("1900-01-01", "1900-01-01"),
        Facts("2199-12-31", "2199-12-31"),
        Year with { AgreementDate = Year.StartDate },
        Year with { AgreementDate = Day("2024-01-10"), TerminationDate = Day("2024-01-10"), NoticeDate = Day("2024-01-10") },
        Year with { NoticeDate = Year.TerminationDate },
        Year with { NoticeDate = Year.StartDate },
        Year with { RelocationDays = 0, MovedMiles = 0, TrialUsageShare = 0 },
        Year with { RelocationDays = 36_525 },
        Year with { MonthlyCharge = Usd(40), MonthlyDiscount = Usd(40), DevicePrice = Usd(0), PricePaid = Usd(0) },
        Year with { MonthlyDiscount = Usd(40), PricePaid = Usd(500) },
        Year with { Suspensions = [Between("2024-01-15", "2024-02-01"), Between("2024-02-01", "2024-02-02")] },
        Year with { Suspensions = [Between("2024-02-01", "2024-02-02"), Between("2024-01-15", "2024-02-01")] },
        Year with { Suspensions = [Between("2025-01-14", "2025-02-01")] },
        Year with { Suspensions = [Between("2024-02-01", "2024-03-01"), Between("2025-02-12", "2025-03-01")] }, // the first moves the end by 29 days
    ];

    [Theory]
    [MemberData(nameof(BadFacts))]
    public void Facts_that_cannot_be_are_refused(EarlyTerminationFacts facts, string parameter, string[] words)
    {
        Refused(() => Tariff.Decide(facts), parameter, words);
        Refused(() => Tariff.TryFee(facts, out _), parameter, words);
        Refused(() => Tariff.Count(facts), parameter, words);
        Refused(() => Tariff.NextChange(facts), parameter, words);
        Refused(() => Tariff.Quote(facts), parameter, words);
    }

    [Theory]
    [MemberData(nameof(FactsOnTheEdge))]
    public void Facts_on_the_edge_are_taken(EarlyTerminationFacts facts) => Tariff.Decide(facts).Outcome.IsKnown.Should().BeTrue();

    [Fact]
    public void Facts_are_checked_before_the_policy_is_asked() =>
        Refused(() => (Tariff with { Trials = [new(14)] }).Decide(Year with { TerminationDate = Year.StartDate, TermMonths = 601 }), "TermMonths", "601");

    [Fact]
    public void Nothing_is_no_facts()
    {
        FluentActions.Invoking(() => Tariff.Decide(null!)).Should().Throw<ArgumentNullException>().WithParameterName("facts");
        FluentActions.Invoking(() => Tariff.Schedule(null!)).Should().Throw<ArgumentNullException>().WithParameterName("facts");
    }

    [Theory]
    [InlineData("15.01.2024", "2024-06-15", "startDate", "15.01.2024")]
    [InlineData("2024-01-15", "2024-02-30", "terminationDate", "2024-02-30")]
    [InlineData("2024-01-15", "", "terminationDate", "''")]
    public void A_date_that_is_no_iso_date_is_refused(string start, string end, string parameter, string text) =>
        FluentActions.Invoking(() => Facts(start, end)).Should().Throw<FormatException>().WithMessage($"{parameter}*{text}*");

    [Fact]
    public void An_iso_date_outside_the_years_is_refused()
    {
        Refused(() => Facts("1899-12-31", "2024-01-01"), "startDate", "1899-12-31", "1900-01-01");
        FluentActions.Invoking(() => Facts(null!, "2024-01-01")).Should().Throw<ArgumentNullException>().WithParameterName("startDate");
    }

    [Fact]
    public void A_term_that_no_row_is_for_is_refused()
    {
        Refused(() => Policy(new FeeFormula.FlatByTerm([new(12, Usd(1)), new(24, Usd(2))])).Decide(After(1, termMonths: 18)), "TermMonths", "18", "12, 24", "test/tariff@1");
        Refused(() => ByMonth().Decide(After(12, termMonths: 24)), "TermMonths", "24", "12", "test/tariff@1");
        Refused(() => ByMonth().Decide(After(1, termMonths: 13)), "TermMonths", "13", "12", "test/tariff@1");
        ByMonth().Fee(After(12, -1, termMonths: 12)).Should().Be(1);
        Refused(() => Served().Decide(After(1, termMonths: 14)), "TermMonths", "14", "12", "test/tariff@1");
        Served().Fee(After(13, -1, termMonths: 13)).Should().Be(1);

        static EarlyTerminationPolicy ByMonth() => Policy(new FeeFormula.Table(FeeCount.ContractMonth, [new(1, 12, Flat(1))]));
        static EarlyTerminationPolicy Served() => Policy(new FeeFormula.Table(FeeCount.FullMonthsServed, [new(0, 12, Flat(1))]));
    }

    [Fact]
    public void Nothing_in_a_list_is_null()
    {
        FluentActions.Invoking(() => (Tariff with { Adjustments = [null!] }).Decide(Year)).Should().Throw<ArgumentNullException>().WithParameterName("Adjustments");
        FluentActions.Invoking(() => (Tariff with { ReasonClauses = [null!] }).Decide(Year)).Should().Throw<ArgumentNullException>().WithParameterName("ReasonClauses");
        FluentActions.Invoking(() => (Tariff with { Ceilings = [null!] }).Decide(Year)).Should().Throw<ArgumentNullException>().WithParameterName("Ceilings");
        FluentActions.Invoking(() => (Tariff with { Trials = [null!] }).Decide(Year)).Should().Throw<ArgumentNullException>().WithParameterName("Trials");
        FluentActions.Invoking(() => Tariff.Decide(Year with { Suspensions = [null!] })).Should().Throw<ArgumentNullException>().WithParameterName("Suspensions");
    }

    [Fact]
    public void A_fee_is_not_negative()
    {
        Refused(() => new EarlyTerminationFee.Due(Usd(-0.01m)), "Amount", "USD -0.01", "0 or more");
    }

    [Fact]
    public void A_rounding_finer_than_the_currency_is_refused()
    {
        Refused(() => (Tariff with { Rounding = new(RoundingMode.HalfUp, 0.001m) }).Decide(Year), "Rounding", "0.001", "USD", "0.01");
        (Tariff with { Rounding = new(RoundingMode.HalfUp, 0.05m) }).Decide(Year).Outcome.IsKnown.Should().BeTrue();
        (Tariff with { Rounding = new(RoundingMode.HalfUp, 1) }).Decide(Year).Outcome.IsKnown.Should().BeTrue();
    }

    [Fact]
    public void A_law_in_another_currency_is_refused_by_name()
    {
        var law = Limit(new FeeFormula.NotLimited()) with { Currency = Currency.CAD };

        Refused(() => Tariff.Under(law).Decide(Year), "Ceilings", "test/law@1", "CAD", "USD");
    }

    [Fact]
    public void A_table_with_a_gap_or_an_overlap_is_refused_with_a_count_that_lies_in_it()
    {
        Refused(() => Table(new(1, 30, Flat(1)), new(32, null, Flat(2))), "Bands", "gap", "days left 31");
        Refused(() => Table(new(1, 30, Flat(1)), new(30, null, Flat(2))), "Bands", "overlap", "days left 30");
        Refused(() => Table(new(1, null, Flat(1)), new(31, null, Flat(2))), "Bands", "overlap", "days left 31");
        Refused(() => Table(new(1, int.MaxValue, Flat(1)), new(31, null, Flat(2))), "Bands", "overlap", "days left 31");
        Refused(() => Table(new FeeBand(2, null, Flat(1))), "Bands", "gap", "days left 1");
        Refused(() => Table(new FeeBand(0, null, Flat(1))), "Bands", "overlap", "days left 0");
        Refused(() => Table(new(1, 30, Flat(1)), new(31, 29, Flat(2))), "Bands", "31", "29", "ends before it begins");
        Refused(() => Table(), "Bands", "empty");
        Refused(() => new FeeFormula.Table((FeeCount)9, [new(0, null, Flat(1))]), "By", "DaysLeft");
        Refused(() => new FeeFormula.Table(FeeCount.FullMonthsServed, [new(1, null, Flat(1))]), "Bands", "full months served 0");
        Refused(() => new FeeFormula.Table(FeeCount.FullMonthsLeft, [new(1, null, Flat(1))]), "Bands", "full months left 0");
        Refused(() => new FeeFormula.Table(FeeCount.DaysServed, [new(1, null, Flat(1))]), "Bands", "days served 0");
        Refused(() => new FeeFormula.Table(FeeCount.ContractMonth, [new(2, null, Flat(1))]), "Bands", "months of the contract begun 1");
        Table(new FeeBand(1, int.MaxValue, Flat(1))).Should().NotBeNull();
        Table(new FeeBand(1, 1, Flat(1))).Should().NotBeNull();

        static FeeFormula Table(params FeeBand[] bands) => new FeeFormula.Table(FeeCount.DaysLeft, [.. bands]);
    }

    [Fact]
    public void Charges_left_with_a_gap_or_an_overlap_are_refused()
    {
        Refused(() => new FeeFormula.ChargesLeft([new(1, 12, 1), new(14, null, 1)]), "Bands", "gap", "month 13");
        Refused(() => new FeeFormula.ChargesLeft([new(1, 12, 1), new(12, null, 1)]), "Bands", "overlap", "month 12");
        Refused(() => new FeeFormula.ChargesLeft([new(2, 12, 1)]), "Bands", "gap", "month 1");
        Refused(() => new FeeFormula.ChargesLeft(default(ValueList<ChargeBand>)), "Bands", "empty");
    }

    [Fact]
    public void Steps_that_overlap_or_are_out_of_order_are_refused()
    {
        Refused(() => Declining(new(1, 12, Usd(1)), new(12, null, Usd(1))), "Steps", "month 12");
        Refused(() => Declining(new(1, null, Usd(1)), new(12, null, Usd(1))), "Steps", "month 12");
        Refused(() => Declining(new(12, 13, Usd(1)), new(1, 2, Usd(1))), "Steps", "month 1 ");
        Declining(new(1, 11, Usd(1)), new(12, null, Usd(1))).Should().NotBeNull();

        static FeeFormula Declining(params Decrement[] steps) => new FeeFormula.Declining(Usd(100), [.. steps]);
    }

    [Fact]
    public void Terms_and_segments_that_stand_twice_are_refused()
    {
        Refused(() => new FeeFormula.FlatByTerm([new(12, Usd(1)), new(12, Usd(2))]), "Fees", "12", "2 fees");
        Refused(() => new FeeFormula.FlatByTerm(default), "Fees", "empty");
        Refused(() => new FeeFormula.BySegment([new(CustomerSegment.Business, Flat(1)), new(CustomerSegment.Business, Flat(2))], Flat(3)), "Fees", "twice");
        Refused(() => (Tariff with { Trials = [new(14), new(30)] }).Check(), "Trials", "everybody", "14", "30");
        Refused(() => (Tariff with { Trials = [new(14) { Segment = CustomerSegment.Business }, new(7), new(30) { Segment = CustomerSegment.Business }] }).Decide(Year), "Trials", "business", "14", "30");
    }

    [Fact]
    public void Negative_amounts_are_refused()
    {
        var less = Usd(-0.01m);
        string[] words = ["USD -0.01", "from 0 to 1000000000000"];

        Refused(() => new FeeFormula.Flat(less), "Amount", words);
        Refused(() => new FeeFormula.Declining(less, Usd(1)), "Initial", words);
        Refused(() => new FeeFormula.Declining(Usd(1), less), "PerMonth", words);
        Refused(() => new FeeFormula.PerMonthLeft(less), "Rate", words);
        Refused(() => new FeeFormula.PerMonthLeft(Usd(1), less), "FirstMonth", words);
        Refused(() => new FeeFormula.PerDayLeft(less), "Rate", words);
        Refused(() => new FeeFormula.PerMonthServed(less), "Rate", words);
        Refused(() => new FeeFormula.Clamp(Flat(1), less, null), "AtLeast", words);
        Refused(() => new FeeFormula.Clamp(Flat(1), null, less), "AtMost", words);
        Refused(() => new TermFee(12, less), "Amount", words);
        Refused(() => new FeeAdjustment.LessSavedCost(less), "PerMonth", words);
        Refused(() => new FeeAdjustment.AdministrationFee(less), "Fee", words);
        Flat(0).Should().NotBeNull();
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(75)]
    public void A_share_outside_0_to_1_is_refused(decimal share)
    {
        string[] words = [System.FormattableString.Invariant($"{share}"), "0 to 1"];

        Refused(() => new FeeFormula.ChargesLeft(share), "Share", words);
        Refused(() => new ChargeBand(1, 12, share), "Share", words);
        Refused(() => new FeeAdjustment.VatOut(share), "Rate", words);
        Refused(() => new FeeAdjustment.VatIn(share), "Rate", words);
        Refused(() => new FeeAdjustment.LessEarlyReceipt(share), "Share", words);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_share_of_nothing_or_all_is_taken(decimal share)
    {
        new ChargeBand(1, 12, share).Share.Should().Be(share);
        new FeeAdjustment.VatOut(share, VatMethod.Subtract).Rate.Should().Be(share);
        new FeeAdjustment.VatIn(share).Rate.Should().Be(share);
        new FeeAdjustment.LessEarlyReceipt(share).Share.Should().Be(share);
    }

    [Fact]
    public void Numbers_outside_their_range_are_refused()
    {
        Refused(() => new FeeFormula.Multiple(FeeBasis.LastBill, -0.01m), "Factor", "-0.01", "0", "100");
        Refused(() => new FeeFormula.Multiple(FeeBasis.LastBill, 100.01m), "Factor", "100.01", "0", "100");
        Refused(() => new FeeFormula.BasisPerMonthLeft(FeeBasis.LastBill, 0), "AtMostMonths", "0", "1", "600");
        Refused(() => new FeeFormula.BasisPerMonthLeft(FeeBasis.LastBill, 601), "AtMostMonths", "601", "600");
        Refused(() => new FeeFormula.ProRata(FeeBasis.Subsidy, 0), "AmortisationMonths", "0", "1", "600");
        Refused(() => new FeeFormula.ProRata(FeeBasis.Subsidy, 601), "AmortisationMonths", "601", "600");
        Refused(() => new TermFee(0, Usd(1)), "TermMonths", "0", "1", "600");
        Refused(() => new TermFee(601, Usd(1)), "TermMonths", "601", "600");
        Refused(() => new Decrement(0, null, Usd(1)), "FromMonth", "0", "1", "600");
        Refused(() => new Decrement(601, null, Usd(1)), "FromMonth", "601", "600");
        Refused(() => new Decrement(5, 4, Usd(1)), "ToMonth", "4", "5", "600");
        Refused(() => new Decrement(5, 601, Usd(1)), "ToMonth", "601", "600");
        Refused(() => new ChargeBand(0, null, 1), "FromMonth", "0", "1", "600");
        Refused(() => new ChargeBand(5, 4, 1), "ToMonth", "4", "5", "600");
        Refused(() => new ChargeBand(5, 601, 1), "ToMonth", "601", "600");
        Refused(() => new TrialPeriod(0), "Days", "0", "1", "366");
        Refused(() => new TrialPeriod(367), "Days", "367", "366");
        Refused(() => new TrialPeriod(14) with { Days = 0 }, "Days", "0", "1", "366");
        Refused(() => new TrialPeriod(14) { MostUsageShare = -0.1m }, "MostUsageShare", "-0.1", "0", "100");
        Refused(() => new TrialPeriod(14) { MostUsageShare = 100.1m }, "MostUsageShare", "100.1", "100");
        Refused(() => Tariff with { FreeLastDays = -1 }, "FreeLastDays", "-1", "0", "366");
        Refused(() => Tariff with { FreeLastDays = 367 }, "FreeLastDays", "367", "366");
        Refused(() => new ReasonCondition.RelocationAtLeast(0), "Days", "0", "1", "36525");
        Refused(() => new ReasonCondition.RelocationAtLeast(36_526), "Days", "36526", "36525");
        Refused(() => new ReasonCondition.MovedMoreThan(-1), "Miles", "-1", "0", "25000");
        Refused(() => new ReasonCondition.MovedMoreThan(25_001), "Miles", "25001", "25000");
        Refused(() => new ReasonCondition.WithinDaysOfChangeNotice(0), "Days", "0", "1", "366");
        Refused(() => new ReasonCondition.WithinDaysOfChangeNotice(367), "Days", "367", "366");
        Refused(() => new ReasonCondition.Evidence(" "), "Document", "blank");
    }

    [Fact]
    public void Numbers_on_the_edge_of_their_range_are_taken()
    {
        new FeeFormula.Multiple(FeeBasis.LastBill, 0).Factor.Should().Be(0);
        new FeeFormula.Multiple(FeeBasis.LastBill, 100).Factor.Should().Be(100);
        new FeeFormula.BasisPerMonthLeft(FeeBasis.LastBill, 600).AtMostMonths.Should().Be(600);
        new FeeFormula.ProRata(FeeBasis.Subsidy, 600).AmortisationMonths.Should().Be(600);
        new FeeFormula.ProRata(FeeBasis.Subsidy, 1).AmortisationMonths.Should().Be(1);
        new TermFee(600, Usd(0)).TermMonths.Should().Be(600);
        new Decrement(600, 600, Usd(0)).ToMonth.Should().Be(600);
        new ChargeBand(600, 600, 1).ToMonth.Should().Be(600);
        (new TrialPeriod(14) with { Days = 366, MostUsageShare = 100 }).Days.Should().Be(366);
        new TrialPeriod(14) { MostUsageShare = 0 }.MostUsageShare.Should().Be(0);
        (Tariff with { FreeLastDays = 366 }).FreeLastDays.Should().Be(366);
        new ReasonCondition.RelocationAtLeast(36_525).Days.Should().Be(36_525);
        new ReasonCondition.MovedMoreThan(25_000).Miles.Should().Be(25_000);
        new ReasonCondition.MovedMoreThan(0).Miles.Should().Be(0);
        new ReasonCondition.WithinDaysOfChangeNotice(366).Days.Should().Be(366);
    }

    [Fact]
    public void A_suspension_ends_after_it_begins()
    {
        Refused(() => Between("2024-02-01", "2024-02-01"), "To", "2024-02-01");
        Refused(() => Between("2024-02-01", "2024-01-31"), "To", "2024-01-31", "2024-02-01");
        Refused(() => new Suspension(default, Day("2024-02-01")), "From", "0001-01-01", "1900-01-01");
        Refused(() => new Suspension(Day("2024-02-01"), Day("2200-01-01")), "To", "2200-01-01", "2199-12-31");
    }

    [Fact]
    public void A_notice_of_hours_years_or_less_than_nothing_is_refused()
    {
        foreach (var period in new[]
        {
            Period.FromHours(1), Period.FromYears(1), Period.FromDays(-1), Period.FromWeeks(-1), Period.FromMonths(-1),
            Period.FromDays(367), Period.FromWeeks(367), Period.FromMonths(367),
        })
        {
            Refused(() => TermCounter.ByDays with { NoticePeriod = period }, "NoticePeriod", period.ToString(), "0", "366");
        }

        foreach (var period in new[] { Period.Zero, Period.FromDays(366), Period.FromWeeks(366), Period.FromMonths(366) })
        {
            (TermCounter.ByDays with { NoticePeriod = period }).NoticePeriod.Should().Be(period);
        }
    }

    [Fact]
    public void Two_currencies_in_one_formula_are_refused()
    {
        foreach (var build in new Func<FeeFormula>[]
        {
            () => new FeeFormula.Declining(Usd(1), Euro),
            () => new FeeFormula.PerMonthLeft(Usd(1), Euro),
            () => new FeeFormula.FlatByTerm([new(12, Usd(1)), new(24, Euro)]),
            () => new FeeFormula.Clamp(Flat(1), Euro, null),
            () => new FeeFormula.Clamp(new FeeFormula.ChargesLeft(1), Usd(1), Euro),
            () => new FeeFormula.Sum([Flat(1), new FeeFormula.Flat(Euro)]),
            () => new FeeFormula.LesserOf([new FeeFormula.ChargesLeft(1), Flat(1), new FeeFormula.Flat(Euro)]),
            () => new FeeFormula.BySegment([new(CustomerSegment.Business, Flat(1))], new FeeFormula.Flat(Euro)),
            () => new FeeFormula.BySubsidy(Flat(1), new FeeFormula.Flat(Euro)),
            () => new FeeFormula.Table(FeeCount.DaysServed, [new(0, 1, Flat(1)), new(2, null, new FeeFormula.Flat(Euro))]),
        })
        {
            build.Should().Throw<ArgumentException>().WithMessage("*USD*").WithMessage("*EUR*");
        }
    }

    [Fact]
    public void An_amount_in_another_currency_than_the_policys_is_refused()
    {
        FeeFormula euros = new FeeFormula.Flat(Euro);
        string[] words = ["EUR", "USD", "test/tariff@1"];

        Refused(() => Policy(euros).Check(), "Formula", words);
        Refused(() => Policy(euros).Decide(Year), "Formula", words);
        Refused(() => Policy(new FeeFormula.Sum([euros, new FeeFormula.ChargesLeft(1)])).Check(), "Formula", words);
        Refused(() => (Tariff with { Adjustments = [new FeeAdjustment.VatIn(0.2m), new FeeAdjustment.AdministrationFee(Euro)] }).Check(), "Adjustments", words);
        Refused(() => (Tariff with { Adjustments = [new FeeAdjustment.LessSavedCost(Euro)] }).Check(), "Adjustments", words);
        Refused(() => (Tariff with { ReasonClauses = [new([TerminationReason.Death], new ReasonEffect.Replaced(euros))] }).Check(), "ReasonClauses", words);
        Refused(() => Tariff.Under(Limit(new FeeFormula.ChargesLeft(1)) with { Currency = Currency.EUR }).Check(), "Ceilings", words);
        Refused(() => Tariff.Under(Limit(euros)).Check(), "Formula", "EUR", "USD", "test/law@1");
        (Tariff with { ReasonClauses = [new([TerminationReason.Death], ReasonEffect.Waive)] }).Check().Should().NotBeNull();
    }

    [Fact]
    public void A_ceiling_that_cannot_be_is_refused_even_where_it_is_not_reached() =>
        Refused(() => Policy(Flat(0)).Under(Limit(Flat(1)) with { Trials = [new(1), new(2)] }).Decide(Year), "Trials", "everybody");

    [Fact]
    public void An_amount_that_may_be_without_limit_is_not_reckoned_with()
    {
        var none = new FeeFormula.NotLimited();
        var choice = new FeeFormula.BySubsidy(Flat(1), none);

        Refused(() => new FeeFormula.LesserOf([none, Flat(1)]), "of", "no limit");
        Refused(() => new FeeFormula.GreaterOf([Flat(1), choice]), "of", "no limit");
        Refused(() => new FeeFormula.Sum([Flat(1), new FeeFormula.BySegment([], none)]), "of", "no limit");
        Refused(() => new FeeFormula.Sum([Flat(1), new FeeFormula.BySegment([new(CustomerSegment.Business, none)], Flat(1))]), "of", "no limit");
        Refused(() => new FeeFormula.Sum([Flat(1), new FeeFormula.BySubsidy(none, Flat(1))]), "of", "no limit");
        Refused(() => new FeeFormula.Clamp(new FeeFormula.Table(FeeCount.DaysServed, [new(0, 9, Flat(1)), new(10, null, choice)]), null, Usd(1)), "Of", "no limit");
        new FeeFormula.Clamp(new FeeFormula.Table(FeeCount.DaysServed, [new(0, null, new FeeFormula.BySubsidy(Flat(1), Flat(2)))]), null, Usd(1)).Should().NotBeNull();
    }

    [Fact]
    public void A_part_or_member_that_is_left_out_is_refused()
    {
        Refused(() => new FeeFormula.Sum([Flat(1)]), "of", "1", "two");
        Refused(() => new FeeFormula.LesserOf(default), "of", "0", "two");
        Refused(() => new ReasonClause(default, ReasonEffect.Waive), "Reasons", "empty");
        Refused(() => new ReasonClause([TerminationReason.Death], ReasonEffect.Waive) with { Reasons = [] }, "Reasons", "empty");
        Refused(() => new ReasonClause([TerminationReason.Death], null!), "Effect");
        Refused(() => new ReasonClause([TerminationReason.Death], ReasonEffect.Waive) with { Effect = null! }, "Effect");
        Refused(() => new ReasonEffect.Replaced(null!), "Fee");
        Refused(() => new FeeBand(0, null, null!), "Fee");
        Refused(() => new SegmentFee(null!, Flat(1)), "Segment");
        Refused(() => new SegmentFee(CustomerSegment.Business, null!), "Fee");
        Refused(() => new FeeFormula.BySegment([], null!), "Otherwise");
        Refused(() => new FeeFormula.BySubsidy(null!, Flat(1)), "With");
        Refused(() => new FeeFormula.BySubsidy(Flat(1), null!), "Without");
        Refused(() => new FeeFormula.Clamp(null!, null, null), "Of");
        Refused(() => new FeeFormula.Multiple(null!), "Of");
        Refused(() => new FeeFormula.BasisPerMonthLeft(null!), "Of");
        Refused(() => new FeeFormula.ProRata(null!), "Of");
        Refused(() => new FeeAdjustment.RoundTo(null!), "Rounding");
        Refused(() => Tariff.Under(null!), "ceiling");
        Refused(() => (Tariff with { Id = null! }).Check(), "Id");
        Refused(() => (Tariff with { Source = null! }).Check(), "Source");
        Refused(() => (Tariff with { Counter = null! }).Check(), "Counter");
        Refused(() => (Tariff with { Formula = null! }).Check(), "Formula");
        Refused(() => (Tariff with { Rounding = null! }).Check(), "Rounding");
        Refused(() => FeeBasis.Subsidy.Find(null!), "facts");
    }

    [Fact]
    public void A_clamp_that_is_upside_down_is_refused()
    {
        Refused(() => new FeeFormula.Clamp(Flat(1), Usd(50), Usd(49.99m)), "AtMost", "USD 49.99", "USD 50.00");
        new FeeFormula.Clamp(Flat(1), Usd(50), Usd(50)).Should().NotBeNull();
    }

    [Fact]
    public void Ways_of_counting_that_do_not_exist_are_refused()
    {
        Refused(() => new TermCounter { PartMonth = (PartMonth)3 }, "PartMonth", "3", "SplitByDays");
        Refused(() => TermCounter.ByDays with { DayCount = (DayCount)2 }, "DayCount", "2", "Thirty360");
        Refused(() => TermCounter.ByDays with { MonthEnds = (MonthEnds)2 }, "MonthEnds", "2", "LastDay");
        Refused(() => TermCounter.ByDays with { Suspensions = (SuspensionEffect)4 }, "Suspensions", "4", "Pauses");
        Refused(() => new FeeAdjustment.VatOut(0.2m, (VatMethod)2), "Method", "2", "Divide");
    }

    [Fact]
    public void A_name_that_is_no_reason_or_basis_is_refused_with_those_that_are()
    {
        FluentActions.Invoking(() => TerminationReason.Parse("boredom")).Should().Throw<FormatException>().WithMessage("*boredom*termination reason*military-orders*");
        FluentActions.Invoking(() => FeeBasis.Parse("bill")).Should().Throw<FormatException>().WithMessage("*bill*fee basis*last-bill*");
    }

    private static Suspension Between(string from, string to) => new(Day(from), Day(to));

    private static void Refused(Func<object?> act, string parameter, params string[] words)
    {
        ExceptionAssertions<ArgumentException> refusal = act.Should().Throw<ArgumentException>().WithParameterName(parameter);
        foreach (var word in words)
        {
            refusal.Which.Message.Should().Contain(word);
        }
    }

    [Fact]
    public void Days_beyond_a_closed_table_are_refused()
    {
        var policy = Policy(new FeeFormula.Table(FeeCount.DaysLeft, [new(1, 30, Flat(1))]));

        Refused(() => policy.Decide(After(24, -31)), "TermMonths", "24", "30 days left");
        policy.Fee(After(24, -30)).Should().Be(1);
    }

    [Fact]
    public void An_amount_in_another_currency_is_refused_by_member()
    {
        Refused(() => (Tariff with { Currency = Currency.CAD }).Decide(Year), "Formula", "Formula has an amount in USD", "CAD");
    }

    [Fact]
    public void A_quote_needs_facts_and_a_policy()
    {
        FluentActions.Invoking(() => EarlyTerminationQuote.Of(null!, _ => Tariff)).Should().Throw<ArgumentNullException>().WithParameterName("facts");
        FluentActions.Invoking(() => EarlyTerminationQuote.Of(Year, null!)).Should().Throw<ArgumentNullException>().WithParameterName("policyFor");
        Refused(() => EarlyTerminationQuote.Of(Year, _ => null), "policyFor", "no policy");
    }
}
