using FluentAssertions;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>Figures that carriers, regulators and reporters print, from policies built as their clauses read. Currencies are left out.</summary>
public class PrintedFigureTests
{
    private static readonly TermCounter FullMonthsLeft = TermCounter.FullMonthsLeft;

    [Theory]
    [InlineData(0, 325)]
    [InlineData(8, 245)]
    [InlineData(23, 95)]
    [InlineData(24, 0)]
    public void Att_takes_10_off_325_for_each_full_month(int months, decimal fee) =>
        Policy(new FeeFormula.Declining(Usd(325), Usd(10))).Fee(After(months, 5)).Should().Be(fee);

    [Fact]
    public void Att_of_2008_still_charged_60_in_month_23() =>
        Policy(new FeeFormula.Declining(Usd(175), Usd(5))).Fee(After(23)).Should().Be(60);

    [Theory]
    [InlineData(8, 270)]
    [InlineData(12, 230)]
    [InlineData(23, 120)]
    [InlineData(24, 0)]
    public void Verizon_of_2009_takes_10_off_350_for_each_full_month(int months, decimal fee) =>
        Policy(new FeeFormula.Declining(Usd(350), Usd(10))).Fee(After(months)).Should().Be(fee);

    [Theory]
    [InlineData(0, 350, 175)]
    [InlineData(6, 350, 175)]
    [InlineData(7, 340, 170)]
    [InlineData(8, 330, 165)]
    [InlineData(17, 240, 120)]
    [InlineData(18, 220, 110)]
    [InlineData(22, 140, 70)]
    [InlineData(23, 80, 40)]
    [InlineData(24, 0, 0)]
    public void Verizon_of_2014_falls_in_three_bands(int months, decimal advanced, decimal basic)
    {
        Policy(new FeeFormula.Declining(Usd(350), [new(7, 17, Usd(10)), new(18, 22, Usd(20)), new(23, null, Usd(60))])).Fee(After(months)).Should().Be(advanced);
        Policy(new FeeFormula.Declining(Usd(175), [new(7, 17, Usd(5)), new(18, 22, Usd(10)), new(23, null, Usd(30))])).Fee(After(months)).Should().Be(basic);
    }

    [Theory]
    [InlineData(2, 330)]
    [InlineData(15, 135)]
    [InlineData(23, 15)]
    [InlineData(24, 0)]
    public void Fios_takes_15_off_360_for_each_full_month(int months, decimal fee) =>
        Policy(new FeeFormula.Declining(Usd(360), Usd(15))).Fee(After(months, 10)).Should().Be(fee);

    [Theory]
    [InlineData("2010-10-10", "2010-03-03", 70)] // 7 months and 7 days
    [InlineData("2010-10-10", "2010-02-28", 70)] // 7 months and 12 days
    [InlineData("2010-10-10", "2009-10-10", 120)]
    [InlineData("2010-10-10", "2009-01-10", 200)] // 21 months
    [InlineData("2010-10-10", "2010-05-10", 50)]
    [InlineData("2010-10-10", "2010-05-11", 50)] // 4 months: 40, but 50 at least
    public void Sprint_of_2008_charges_10_for_each_full_month_left_from_50_to_200(string termEnd, string end, decimal fee) =>
        Policy(new FeeFormula.Clamp(new FeeFormula.PerMonthLeft(Usd(10)), Usd(50), Usd(200)), FullMonthsLeft)
            .Fee(Facts(Day(termEnd).PlusMonths(-24).ToString("R", null), end)).Should().Be(fee);

    [Theory]
    [InlineData(6, 0, 350)] // 18 months left: 360
    [InlineData(6, 1, 340)]
    [InlineData(7, 0, 340)]
    [InlineData(19, 0, 100)]
    [InlineData(22, 0, 100)]
    public void Sprint_of_2011_charges_20_for_each_full_month_left_from_100_to_350(int months, int days, decimal fee) =>
        Policy(new FeeFormula.Clamp(new FeeFormula.PerMonthLeft(Usd(20)), Usd(100), Usd(350)), FullMonthsLeft).Fee(After(months, days)).Should().Be(fee);

    [Theory]
    [InlineData(182, 39.99, 200)]
    [InlineData(181, 39.99, 200)]
    [InlineData(180, 39.99, 100)]
    [InlineData(91, 39.99, 100)]
    [InlineData(90, 39.99, 50)]
    [InlineData(31, 39.99, 50)]
    [InlineData(30, 39.99, 39.99)]
    [InlineData(30, 79.99, 50)]
    [InlineData(1, 39.99, 39.99)]
    [InlineData(0, 39.99, 0)]
    public void T_mobile_of_2008_goes_by_days_left(int daysLeft, decimal monthlyCharge, decimal fee)
    {
        var table = new FeeFormula.Table(FeeCount.DaysLeft,
        [
            new(1, 30, new FeeFormula.LesserOf([Flat(50), new FeeFormula.Multiple(FeeBasis.MonthlyCharge)])),
            new(31, 90, Flat(50)),
            new(91, 180, Flat(100)),
            new(181, null, Flat(200)),
        ]);
        Policy(table).Fee(After(24, -daysLeft) with { MonthlyCharge = Usd(monthlyCharge) }).Should().Be(fee);
    }

    [Fact]
    public void Bell_rounds_each_month_and_Optus_the_sum()
    {
        var cents = Rounding.HalfUpToCents;
        var bell = Policy(new FeeFormula.ProRata(FeeBasis.Subsidy, 36, cents));
        var facts = After(20, termMonths: 36) with { DevicePrice = Usd(500), PricePaid = Usd(0) };

        bell.Fee(facts).Should().Be(222.24m);
        Policy(new FeeFormula.ProRata(FeeBasis.Subsidy, 36)).Fee(facts).Should().Be(222.22m);
        Policy(new FeeFormula.ProRata(FeeBasis.AgreedAmount)).Fee(After(19) with { AgreedAmount = Usd(200) }).Should().Be(41.67m);
        Policy(new FeeFormula.ProRata(FeeBasis.AgreedAmount, null, cents)).Fee(After(19) with { AgreedAmount = Usd(200) }).Should().Be(41.65m);
    }

    [Fact]
    public void Telus_of_2010_adds_50_to_the_discount_that_is_left() =>
        (Policy(new FeeFormula.ProRata(FeeBasis.Subsidy, 36)) with { Adjustments = [new FeeAdjustment.AdministrationFee(Usd(50))] })
            .Fee(After(15, termMonths: 36) with { DevicePrice = Usd(490), PricePaid = Usd(0) }).Should().Be(335.83m);

    [Fact]
    public void Rogers_of_2012_adds_12_50_to_the_subsidy_that_is_left() =>
        Policy(new FeeFormula.Sum([new FeeFormula.ProRata(FeeBasis.Subsidy), Flat(12.50m)]))
            .Fee(After(12, termMonths: 36) with { DevicePrice = Usd(490), PricePaid = Usd(0) }).Should().Be(339.17m);

    [Fact]
    public void Vodafone_took_vat_out_in_two_ways()
    {
        var facts = After(18) with { MonthlyCharge = Usd(45), MonthlyDiscount = Usd(10) };

        Charges(new FeeAdjustment.VatOut(0.2m, VatMethod.Subtract), new FeeAdjustment.LessEarlyReceipt(0.02m)).Fee(facts).Should().Be(164.64m);
        Charges(new FeeAdjustment.LessEarlyReceipt(0.02m)).Fee(facts).Should().Be(205.80m);

        // Half of April is left beside six months.
        Charges(new FeeAdjustment.VatOut(0.2m), new FeeAdjustment.LessEarlyReceipt(0.02m))
            .Fee(Facts("2019-04-01", "2020-09-16") with { MonthlyCharge = Usd(35) }).Should().Be(185.79m);
    }

    [Fact]
    public void Ee_takes_4_percent_off_the_charges_left()
    {
        Charges(new FeeAdjustment.LessEarlyReceipt(0.04m)).Fee(After(21) with { MonthlyCharge = Usd(30) }).Should().Be(86.40m);
        Charges(new FeeAdjustment.LessEarlyReceipt(0.04m)).Fee(Facts("2019-04-01", "2020-09-16") with { MonthlyCharge = Usd(35) }).Should().Be(218.40m);
    }

    [Fact]
    public void Vispa_takes_saved_costs_off_between_vat_out_and_vat_in()
    {
        var vispa = Charges(
            new FeeAdjustment.VatOut(0.2m), new FeeAdjustment.LessSavedCost(Usd(5)), new FeeAdjustment.VatIn(0.2m), new FeeAdjustment.LessEarlyReceipt(0.03m, true));
        var facts = After(21) with { MonthlyCharge = Usd(35) };

        vispa.Fee(facts).Should().Be(87.00m);
        vispa.Fee(facts with { PaidEarly = true }).Should().Be(84.39m);
    }

    [Theory]
    [InlineData(RoundingMode.HalfUp, 674.87)]
    [InlineData(RoundingMode.HalfEven, 674.86)]
    [InlineData(RoundingMode.HalfDown, 674.86)]
    [InlineData(RoundingMode.Up, 674.87)]
    [InlineData(RoundingMode.Down, 674.86)]
    public void Adt_comes_to_an_exact_half_cent(RoundingMode mode, decimal fee) =>
        (Policy(new FeeFormula.ChargesLeft(0.75m)) with { Rounding = new Rounding(mode, 0.01m) })
            .Fee(After(18, termMonths: 36) with { MonthlyCharge = Usd(49.99m) }).Should().Be(fee);

    [Fact]
    public void Quebec_counts_the_month_begun_as_elapsed()
    {
        var facts = After(10, 3) with { DevicePrice = Usd(360), PricePaid = Usd(0) };

        Policy(new FeeFormula.ProRata(FeeBasis.Subsidy), FullMonthsLeft).Fee(facts).Should().Be(195);
        Policy(new FeeFormula.ProRata(FeeBasis.Subsidy)).Fee(facts).Should().Be(210);
    }

    [Fact]
    public void France_takes_all_of_the_first_year_and_a_quarter_of_the_second()
    {
        var france = Policy(new FeeFormula.ChargesLeft([new(1, 12, 1), new(13, null, 0.25m)]));

        france.Fee(After(18) with { MonthlyCharge = Usd(40) }).Should().Be(60);
        france.Fee(After(8, termMonths: 12) with { MonthlyCharge = Usd(30) }).Should().Be(120);
        france.Fee(After(11) with { MonthlyCharge = Usd(40) }).Should().Be(40 + 120);
        france.Fee(After(12) with { MonthlyCharge = Usd(40) }).Should().Be(120);
    }

    [Theory]
    [InlineData(2, 120)]
    [InlineData(5, 30)]
    [InlineData(6, 0)]
    [InlineData(7, 0)]
    public void Belgium_takes_the_charges_left_to_the_end_of_month_6(int months, decimal fee) =>
        Policy(new FeeFormula.ChargesLeft([new(1, 6, 1)])).Fee(After(months) with { MonthlyCharge = Usd(30) }).Should().Be(fee);

    [Fact]
    public void Portugal_takes_the_lesser_of_the_benefit_left_and_a_share_of_the_charges()
    {
        var share = new FeeFormula.Table(FeeCount.FullMonthsServed, [new(0, 11, new FeeFormula.ChargesLeft(0.5m)), new(12, null, new FeeFormula.ChargesLeft(0.3m))]);
        var portugal = Policy(new FeeFormula.LesserOf([new FeeFormula.ProRata(FeeBasis.BenefitsReceived), share]));

        portugal.Fee(After(18) with { BenefitsReceived = Usd(600), MonthlyCharge = Usd(40) }).Should().Be(72);
        portugal.Fee(After(11) with { BenefitsReceived = Usd(600), MonthlyCharge = Usd(40) }).Should().Be(260);
        portugal.Fee(After(12) with { BenefitsReceived = Usd(600), MonthlyCharge = Usd(40) }).Should().Be(144);
    }

    [Fact]
    public void The_waste_hauler_takes_the_higher_bill_for_six_months_at_most_and_the_decree_cuts_it()
    {
        var hauler = Policy(new FeeFormula.BasisPerMonthLeft(FeeBasis.HigherBill, 6));
        var decree = Limit(new FeeFormula.Table(
            FeeCount.FullMonthsServed,
            [new(0, 11, new FeeFormula.Multiple(FeeBasis.HigherBill, 3)), new(12, null, new FeeFormula.Multiple(FeeBasis.HigherBill, 2))]));
        var bills = After(20) with { LastBill = Usd(210), AverageBill = Usd(200) };

        hauler.Fee(bills).Should().Be(840);
        hauler.Fee(bills with { TerminationDate = After(8).TerminationDate }).Should().Be(1260);
        hauler.Under(decree).Fee(bills with { TerminationDate = After(8).TerminationDate }).Should().Be(630);
        hauler.Under(decree).Fee(bills).Should().Be(420);
    }

    [Theory]
    [InlineData(3, 4500)]
    [InlineData(4, 6000)]
    [InlineData(5, 6000)]
    public void Serbia_takes_the_lesser_of_the_benefits_and_the_charges_left(int monthsLeft, decimal fee) =>
        Policy(new FeeFormula.LesserOf([new FeeFormula.Multiple(FeeBasis.BenefitsReceived), new FeeFormula.ChargesLeft(1)]))
            .Fee(After(24 - monthsLeft) with { BenefitsReceived = Usd(6000), MonthlyCharge = Usd(1500) }).Should().Be(fee);

    [Fact]
    public void Singtel_takes_the_charges_left_of_three_months() =>
        Policy(new FeeFormula.ChargesLeft(1)).Fee(Facts("2016-02-28", "2016-03-28", 3) with { MonthlyCharge = Usd(58.78m) }).Should().Be(117.56m);

    [Fact]
    public void Canada_takes_the_lesser_of_50_and_a_tenth_of_the_charges_left()
    {
        var code = Limit(new FeeFormula.BySubsidy(
            new FeeFormula.ProRata(FeeBasis.Subsidy, 24), new FeeFormula.LesserOf([Flat(50), new FeeFormula.ChargesLeft(0.1m)])));
        var unsubsidised = After(19) with { MonthlyCharge = Usd(40), DevicePrice = Usd(0), PricePaid = Usd(0) };

        code.Fee(unsubsidised).Should().Be(20);
        code.Fee(unsubsidised with { TerminationDate = After(11).TerminationDate }).Should().Be(50);
        code.Fee(After(24, termMonths: 36) with { DevicePrice = Usd(480), PricePaid = Usd(0) }).Should().Be(0);
        code.Fee(After(23, termMonths: 36) with { DevicePrice = Usd(480), PricePaid = Usd(0) }).Should().Be(20);
    }

    private static EarlyTerminationPolicy Charges(params FeeAdjustment[] adjustments) =>
        Policy(new FeeFormula.ChargesLeft(1), TermCounter.ByDays) with { Adjustments = [.. adjustments] };
}
