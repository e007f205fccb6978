using FluentAssertions;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>The steps from the formula's amount to the fee, and the rounding.</summary>
public class AdjustmentTests
{
    [Fact]
    public void Each_step_says_what_it_did()
    {
        With(100, new FeeAdjustment.LessSavedCost(Usd(5))).Found(After(21), "ETF-52").Should().Equal(Usd(5), 3, Usd(85));
        With(120, new FeeAdjustment.VatOut(0.2m)).Found(After(1), "ETF-53").Should().Equal(0.2m, "divided by one plus the rate", Usd(100));
        With(120, new FeeAdjustment.VatOut(0.2m, VatMethod.Subtract)).Found(After(1), "ETF-53").Should().Equal(0.2m, "multiplied by one less the rate", Usd(96));
        With(100, new FeeAdjustment.LessEarlyReceipt(0.04m)).Found(After(1), "ETF-54").Should().Equal(0.04m, Usd(96));
        With(100, new FeeAdjustment.AdministrationFee(Usd(12.5m))).Found(After(1), "ETF-55").Should().Equal(Usd(12.5m), Usd(112.5m));
        With(100, new FeeAdjustment.VatIn(0.2m)).Found(After(1), "ETF-56").Should().Equal(0.2m, Usd(120));
        With(100.5m, new FeeAdjustment.RoundTo(new Rounding(RoundingMode.Down, 1))).Found(After(1), "ETF-57").Should().Equal(Usd(100.5m), "down to 1", Usd(100));
        With(100, new FeeAdjustment.RoundTo(new Rounding(RoundingMode.Down, 1))).Codes(After(1)).Should().Equal("ETF-30");
    }

    [Fact]
    public void The_early_receipt_may_have_to_be_earned()
    {
        With(100, new FeeAdjustment.LessEarlyReceipt(0.04m, true)).Codes(After(1)).Should().Equal("ETF-30");
        With(100, new FeeAdjustment.LessEarlyReceipt(0.04m, true)).Fee(After(1) with { PaidEarly = true }).Should().Be(96);
        With(100, new FeeAdjustment.LessEarlyReceipt(0.04m)).Fee(After(1) with { PaidEarly = false }).Should().Be(96);
    }

    [Fact]
    public void Steps_apply_in_their_order()
    {
        var (vat, admin) = (new FeeAdjustment.VatIn(0.2m), new FeeAdjustment.AdministrationFee(Usd(10)));

        With(100, vat, admin).Fee(After(1)).Should().Be(130);
        With(100, admin, vat).Fee(After(1)).Should().Be(132);
        With(100, admin, vat).Codes(After(1)).Should().Equal("ETF-30", "ETF-55", "ETF-56");
    }

    [Fact]
    public void A_step_may_go_below_nothing_and_come_back()
    {
        With(10, new FeeAdjustment.LessSavedCost(Usd(5)), new FeeAdjustment.AdministrationFee(Usd(20))).Fee(After(21)).Should().Be(15);
        With(10, new FeeAdjustment.LessSavedCost(Usd(5))).Fee(After(21)).Should().Be(0);
        With(10, new FeeAdjustment.LessSavedCost(Usd(5))).Found(After(21), "ETF-58").Should().Equal(Usd(-5));
        With(10, new FeeAdjustment.LessSavedCost(Usd(5))).Codes(After(22)).Should().Equal("ETF-30", "ETF-52");
    }

    [Fact]
    public void A_third_is_rounded_once_and_only_in_the_end()
    {
        var policy = Policy(new FeeFormula.ProRata(FeeBasis.DevicePrice, 3)) with { Adjustments = [new FeeAdjustment.VatIn(0.5m)] };

        policy.Fee(After(2, termMonths: 36) with { DevicePrice = Usd(100) }).Should().Be(50);
        policy.Codes(After(2, termMonths: 36) with { DevicePrice = Usd(100) }).Should().Equal("ETF-39", "ETF-56");
        (policy with { Adjustments = [new FeeAdjustment.RoundTo(Rounding.HalfUpToCents), new FeeAdjustment.VatIn(0.5m)] })
            .Fee(After(2, termMonths: 36) with { DevicePrice = Usd(100) }).Should().Be(50m); // 33.33 x 1.5 = 49.995
        (policy with { Adjustments = [new FeeAdjustment.RoundTo(new Rounding(RoundingMode.Down, 1)), new FeeAdjustment.VatIn(0.5m)] })
            .Fee(After(2, termMonths: 36) with { DevicePrice = Usd(100) }).Should().Be(49.5m);
    }

    [Theory]
    [InlineData(RoundingMode.HalfUp, 0.05, 12.325, 12.35)]
    [InlineData(RoundingMode.HalfEven, 0.05, 12.325, 12.30)]
    [InlineData(RoundingMode.HalfDown, 0.05, 12.325, 12.30)]
    [InlineData(RoundingMode.Up, 1, 12.01, 13)]
    [InlineData(RoundingMode.Down, 1, 12.99, 12)]
    [InlineData(RoundingMode.Ceiling, 1, 12.01, 13)]
    [InlineData(RoundingMode.Floor, 1, 12.99, 12)]
    public void The_fee_is_rounded_as_the_tariff_says(RoundingMode mode, decimal unit, decimal amount, decimal fee)
    {
        var policy = Policy(Flat(amount)) with { Rounding = new Rounding(mode, unit) };

        policy.Fee(After(1)).Should().Be(fee);
        policy.Found(After(1), "ETF-59").Should().Equal(Usd(amount), policy.Rounding.ToString(), Usd(fee));
        policy.Codes(After(1) with { TerminationDate = After(24).TerminationDate }).Should().Equal("ETF-15");
    }

    public static TheoryData<FeeAdjustment, string> Words => new()
    {
        { new FeeAdjustment.LessSavedCost(Usd(5)), "less USD 5.00 saved for each month left" },
        { new FeeAdjustment.VatOut(0.2m), "VAT of 0.2 taken out (divided by one plus the rate)" },
        { new FeeAdjustment.VatOut(0.2m, VatMethod.Subtract), "VAT of 0.2 taken out (multiplied by one less the rate)" },
        { new FeeAdjustment.VatIn(0.2m), "VAT of 0.2 added" },
        { new FeeAdjustment.LessEarlyReceipt(0.04m), "less 0.04 for early receipt" },
        { new FeeAdjustment.LessEarlyReceipt(0.04m, true), "less 0.04 for early receipt, if paid before service ends" },
        { new FeeAdjustment.AdministrationFee(Usd(5)), "plus an administration fee of USD 5.00" },
        { new FeeAdjustment.RoundTo(Rounding.HalfUpToCents), "rounded half-up to 0.01" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_step_says_what_it_does(FeeAdjustment step, string words) => step.ToString().Should().Be(words);

    private static EarlyTerminationPolicy With(decimal amount, params FeeAdjustment[] steps) => Policy(Flat(amount)) with { Adjustments = [.. steps] };
}
