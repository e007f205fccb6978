using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class ProrationTests
{
    private static readonly ProrationPolicy EachPiece = new() { Id = new("test/proration", "1"), Source = new("Terms", "proration"), Rounding = Rounding.HalfUpToCents };

    private static readonly ProrationPolicy ToTheWhole = EachPiece with { PieceRounding = PieceRounding.ToTheWhole };

    private static readonly ProrationFacts January = new() { Price = Money.Parse("USD 12.00"), Period = DateSpan.Of("2014-01-01", "2014-02-01") };

    [Fact]
    public void Each_piece_is_rounded_on_its_own_or_all_together()
    {
        var facts = January with { Blocked = [BlockedDays.Free("2014-01-08", "2014-01-10"), BlockedDays.Free("2014-01-17", "2014-01-23")] };

        // 12.00 x 7, 2, 7, 6 and 9 days of 31.
        EachPiece.Decide(facts).Outcome.Pieces.Select(piece => piece.Price.Amount).Should().Equal(2.71m, 0.77m, 2.71m, 2.32m, 3.48m);
        EachPiece.Decide(facts).Outcome.ToBill.Should().Be(Money.Parse("USD 8.90"));

        // Up to day 7, 9, 16, 22 and 31 it is 2.71, 3.48, 6.19, 8.52 and 12.00.
        var whole = ToTheWhole.Decide(facts);
        whole.Outcome.Pieces.Select(piece => piece.Price.Amount).Should().Equal(2.71m, 0.77m, 2.71m, 2.33m, 3.48m);
        whole.Reasons.Select(reason => reason.Code).Should().Equal("BLK-460", "BLK-463", "BLK-460", "BLK-463", "BLK-467", "BLK-460");
        whole.Reasons[4]["own"].Should().Be(Money.Parse("USD 2.32"));
        whole.Reasons[4]["amount"].Should().Be(Money.Parse("USD 2.33"));
    }

    [Fact]
    public void Blocked_days_that_were_invoiced_are_credited_and_the_others_left()
    {
        var decision = EachPiece.Decide(January with { Invoiced = [DateSpan.Of("2014-01-01", "2014-01-16")], Blocked = [BlockedDays.Free("2014-01-11", "2014-01-21")] });

        decision.Outcome.Pieces.Select(piece => (piece.Days.ToString(), piece.As, piece.Amount.Amount)).Should().Equal(
            ("2014-01-01 to 2014-01-11", ProratedAs.Invoiced, 0m),
            ("2014-01-11 to 2014-01-16", ProratedAs.Credited, 1.94m),
            ("2014-01-16 to 2014-01-21", ProratedAs.NotCharged, 0m),
            ("2014-01-21 to 2014-02-01", ProratedAs.Billed, 4.26m));
        decision.Reasons.Select(reason => reason.Code).Should().Equal("BLK-465", "BLK-464", "BLK-463", "BLK-460");
        decision.Reasons[1]["days"].Should().Be(5);
        decision.Reasons[1]["periodDays"].Should().Be(31);
        decision.Outcome.ToBill.Should().Be(Money.Parse("USD 4.26"));
        decision.Outcome.ToCredit.Should().Be(Money.Parse("USD 1.94"));
        decision.Outcome.ToString().Should().Be("bill USD 4.26, credit USD 1.94");
    }

    [Theory]
    [InlineData("0.5", 1.94)]
    [InlineData("0", 0)]
    [InlineData("1", 3.87)]
    public void A_share_of_the_price_goes_on(string share, double cost)
    {
        var effect = new ChargeEffect.Percentage(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture));

        var reduced = EachPiece.Decide(January with { Blocked = [new(DateSpan.Of("2014-01-11", "2014-01-21"), effect)] }).Outcome.Reduced.Should().ContainSingle().Subject;

        reduced.Amount.Amount.Should().Be((decimal)cost);
        reduced.Price.Should().Be(Money.Parse("USD 3.87"));
    }

    [Fact]
    public void A_month_suspended_at_half_the_fee_costs_half()
    {
        var decision = EachPiece.Decide(January with { Price = Money.Parse("USD 50.00"), Blocked = [new(January.Period, new ChargeEffect.Percentage(0.5m))] });

        decision.Outcome.ToBill.Should().Be(Money.Parse("USD 25.00"));
        decision.Reasons.Should().ContainSingle().Which.Code.Should().Be("BLK-461");
    }

    [Fact]
    public void A_fee_for_each_day_takes_the_place_of_the_price()
    {
        EachPiece.Decide(January with { Blocked = [new(DateSpan.Of("2014-01-30", "2014-03-01"), new ChargeEffect.PerDay(Money.Parse("USD 3")))] })
            .Outcome.Reduced.Should().ContainSingle().Which.Amount.Should().Be(Money.Parse("USD 6.00"), "two days are in the period");
    }

    [Fact]
    public void A_fee_for_the_block_falls_once_in_the_period_in_which_it_begins()
    {
        ValueList<BlockedDays> blocked = [new(DateSpan.Of("2014-01-20", "2014-02-20"), new ChargeEffect.OneOff(Money.Parse("USD 5")))];
        var next = January with { Period = DateSpan.Of("2014-02-01", "2014-03-01"), Blocked = blocked };

        var first = EachPiece.Decide(January with { Blocked = blocked, Invoiced = [DateSpan.Of("2014-01-25", "2014-01-28")] });
        var second = EachPiece.Decide(next);

        first.Outcome.Reduced.Select(piece => piece.Amount.Amount).Should().Equal(5, 0, 0);
        first.Reasons.Count(reason => reason.Code == "BLK-462").Should().Be(2);
        second.Outcome.Reduced.Select(piece => piece.Amount.Amount).Should().Equal(0);
        second.Reasons[0].Code.Should().Be("BLK-462");
        second.Reasons[0]["begun"].Should().Be(new LocalDate(2014, 1, 20));
    }

    [Theory]
    [InlineData("2013-12-31", 0)]
    [InlineData("2014-01-01", 5)]
    [InlineData("2014-01-31", 5)]
    public void A_block_that_begins_on_the_first_day_of_the_period_begins_in_it(string from, int fee)
    {
        EachPiece.Decide(January with { Blocked = [new(DateSpan.Of(from), new ChargeEffect.OneOff(Money.Parse("USD 5")))] })
            .Outcome.Reduced.Should().ContainSingle().Which.Amount.Amount.Should().Be(fee);
    }

    [Fact]
    public void Two_effects_that_cost_the_same_are_chosen_from_alike_in_any_order()
    {
        ValueList<BlockedDays> blocked = [new(January.Period, new ChargeEffect.PerDay(Money.Parse("USD 5"))), new(January.Period, new ChargeEffect.OneOff(Money.Parse("USD 5")))];

        EachPiece.Decide(January with { Blocked = [.. blocked.Reverse()] }).Should().Be(EachPiece.Decide(January with { Blocked = blocked }));
    }

    [Fact]
    public void Where_blocks_overlap_the_lesser_effect_holds()
    {
        ValueList<BlockedDays> blocked = [new(DateSpan.Of("2014-01-01", "2014-01-11"), new ChargeEffect.Percentage(0.5m)), BlockedDays.Free("2014-01-06", "2014-01-21")];

        var decision = EachPiece.Decide(January with { Blocked = blocked });

        decision.Outcome.Pieces.Select(piece => (piece.Days.ToString(), piece.As)).Should().Equal(
            ("2014-01-01 to 2014-01-06", ProratedAs.Reduced), ("2014-01-06 to 2014-01-21", ProratedAs.NotCharged), ("2014-01-21 to 2014-02-01", ProratedAs.Billed));
        decision.Reasons[0].Code.Should().Be("BLK-466");
        EachPiece.Decide(January with { Blocked = [.. blocked.Reverse()] }).Should().Be(decision);
    }

    [Fact]
    public void Invoiced_days_that_now_cost_a_share_are_credited_and_charged_the_share()
    {
        var charge = EachPiece.Decide(January with { Invoiced = [January.Period], Blocked = [new(DateSpan.Of("2014-01-11", "2014-01-21"), new ChargeEffect.Percentage(0.5m))] }).Outcome;

        charge.ToCredit.Should().Be(Money.Parse("USD 3.87"));
        charge.ToBill.Should().Be(Money.Parse("USD 1.94"));
    }

    [Fact]
    public void Days_on_end_are_credited_as_one_piece_whatever_their_blocks_leave_to_charge()
    {
        var facts = new ProrationFacts
        {
            Price = Money.Parse("USD 249.95"),
            Period = DateSpan.Of("2023-10-28", "2023-10-30"),
            Invoiced = [DateSpan.Of("2023-10-28", "2023-10-30")],
            Blocked = [new(DateSpan.Of("2023-10-28", "2023-10-29"), new ChargeEffect.Percentage(0.5m)), BlockedDays.Free("2023-10-29", "2023-10-30")],
        };

        var charge = EachPiece.Decide(facts).Outcome;

        charge.Credited.Should().ContainSingle().Which.Amount.Should().Be(Money.Parse("USD 249.95"), "a day each would be twice USD 124.98");
        charge.Reduced.Should().ContainSingle().Which.Amount.Should().Be(Money.Parse("USD 62.49"));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        FluentActions.Invoking(() => January with { Period = DateSpan.Of("2014-01-01") }).Should().Throw<ArgumentException>().WithMessage("Period is from 2014-01-01 on*");
        FluentActions.Invoking(() => January with { Price = Money.Parse("USD -1") }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Price is USD -1.00*");
        FluentActions.Invoking(() => EachPiece.Decide(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => EachPiece.Decide(January with { Price = Money.Parse("JPY 300") })).Should().Throw<ArgumentException>().WithMessage("Rounding is half-up to 0.01: JPY has nothing smaller than 1*");
        foreach (ChargeEffect effect in new ChargeEffect[] { new ChargeEffect.PerDay(Money.Parse("EUR 3")), new ChargeEffect.OneOff(Money.Parse("EUR 3")) })
        {
            FluentActions.Invoking(() => EachPiece.Decide(January with { Blocked = [new(January.Period, effect)] })).Should().Throw<ArgumentException>().WithMessage("Blocked has a fee of EUR 3.00*");
        }

        FluentActions.Invoking(() => new ProratedCharge([])).Should().Throw<ArgumentException>().WithMessage("Pieces is empty*");
        FluentActions.Invoking(() => EachPiece with { PieceRounding = (PieceRounding)9 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("PieceRounding is 9*");
        FluentActions.Invoking(() => (EachPiece with { Rounding = null! }).Check()).Should().Throw<ArgumentNullException>();
    }

    [Property(Arbitrary = [typeof(ProrationCases)], MaxTest = 1000)]
    public void The_pieces_are_the_days_of_the_period_one_after_the_other((ProrationPolicy Policy, ProrationFacts Facts) one)
    {
        var days = Once(one.Policy.Decide(one.Facts).Outcome).Select(piece => piece.Days).ToList();

        days[0].From.Should().Be(one.Facts.Period.From);
        days[^1].To.Should().Be(one.Facts.Period.To);
        days.Zip(days.Skip(1)).Where(pair => pair.First.To != pair.Second.From).Should().BeEmpty();
    }

    /// <summary>Every day is looked at by itself.</summary>
    [Property(Arbitrary = [typeof(ProrationCases)], MaxTest = 1000)]
    public void Day_by_day_the_same_becomes_of_it((ProrationPolicy Policy, ProrationFacts Facts) one)
    {
        var charge = one.Policy.Decide(one.Facts).Outcome;
        for (var day = one.Facts.Period.From; day < one.Facts.Period.To; day = day.PlusDays(1))
        {
            var isInvoiced = one.Facts.Invoiced.Any(span => span.From <= day && (span.To is null || day < span.To));
            var effects = one.Facts.Blocked.Where(blocked => blocked.Days.From <= day && (blocked.Days.To is null || day < blocked.Days.To)).Select(blocked => blocked.Effect).Where(effect => effect != ChargeEffect.Accrue).ToList();
            ProratedAs[] expected = (isInvoiced, effects.Count > 0, effects.Contains(ChargeEffect.Stop)) switch
            {
                (false, false, _) => [ProratedAs.Billed],
                (true, false, _) => [ProratedAs.Invoiced],
                (false, true, true) => [ProratedAs.NotCharged],
                (false, true, false) => [ProratedAs.Reduced],
                (true, true, true) => [ProratedAs.Credited],
                _ => [ProratedAs.Credited, ProratedAs.Reduced],
            };

            charge.Pieces.Where(piece => piece.Days.Contains(day)).Select(piece => piece.As).Should().Equal(expected, "{0}", day);
        }
    }

    [Property(Arbitrary = [typeof(ProrationCases)], MaxTest = 1000)]
    public void Rounded_to_the_whole_all_pieces_are_the_price((ProrationPolicy Policy, ProrationFacts Facts) one)
    {
        var policy = one.Policy with { PieceRounding = PieceRounding.ToTheWhole };

        PricesOf(policy, one.Facts).Sum().Should().Be(one.Facts.Price.Round(policy.Rounding).Amount);
    }

    [Property(Arbitrary = [typeof(ProrationCases)], MaxTest = 1000)]
    public void Rounded_each_on_its_own_they_miss_it_by_less_than_a_unit_a_piece((ProrationPolicy Policy, ProrationFacts Facts) one)
    {
        var policy = one.Policy with { PieceRounding = PieceRounding.EachPiece };
        var prices = PricesOf(policy, one.Facts);

        Math.Abs(prices.Sum() - one.Facts.Price.Amount).Should().BeLessThan(prices.Count * policy.Rounding.Unit);
    }

    [Property(Arbitrary = [typeof(ProrationCases)], MaxTest = 1000)]
    public void Rounded_to_the_whole_never_is_more_credited_than_was_invoiced((ProrationPolicy Policy, ProrationFacts Facts) one)
    {
        var policy = one.Policy with { PieceRounding = PieceRounding.ToTheWhole };
        var invoiced = policy.Decide(one.Facts with { Blocked = [] }).Outcome.Pieces.Where(piece => piece.As == ProratedAs.Invoiced).Sum(piece => piece.Price.Amount);

        policy.Decide(one.Facts).Outcome.ToCredit.Amount.Should().BeLessThanOrEqualTo(invoiced);
    }

    /// <summary>From a cent a day on: below it the pieces of one invoice can round up together by more than the invoice did.</summary>
    [Property(Arbitrary = [typeof(ProrationCases)], MaxTest = 1000)]
    public void Rounded_half_up_to_cents_never_is_more_credited_than_an_invoice_of_those_days_charged((ProrationPolicy Policy, ProrationFacts Facts) one)
    {
        if (one.Facts.Price.Amount < 0.01m * one.Facts.Period.Days)
        {
            return;
        }

        var policy = one.Policy with { PieceRounding = PieceRounding.EachPiece, Rounding = Rounding.HalfUpToCents };
        var invoiced = policy.Decide(one.Facts with { Blocked = [] }).Outcome.Pieces.Where(piece => piece.As == ProratedAs.Invoiced).Sum(piece => piece.Price.Amount);

        policy.Decide(one.Facts).Outcome.ToCredit.Amount.Should().BeLessThanOrEqualTo(invoiced);
    }

    [Property(Arbitrary = [typeof(ProrationCases)], MaxTest = 1000)]
    public void The_order_of_blocked_and_invoiced_days_does_not_matter((ProrationPolicy Policy, ProrationFacts Facts) one)
    {
        var other = one.Facts with { Blocked = [.. one.Facts.Blocked.Reverse()], Invoiced = [.. one.Facts.Invoiced.Reverse()] };

        one.Policy.Decide(other).Should().Be(one.Policy.Decide(one.Facts));
    }

    /// <summary>The price of a piece, as an exact fraction of whole numbers.</summary>
    [Property(Arbitrary = [typeof(ProrationCases)], MaxTest = 1000)]
    public void A_piece_is_worth_its_days_of_the_price((ProrationPolicy Policy, ProrationFacts Facts) one)
    {
        var policy = one.Policy with { PieceRounding = PieceRounding.EachPiece, Rounding = Rounding.HalfUpToCents };
        foreach (var piece in policy.Decide(one.Facts).Outcome.Pieces)
        {
            // Twice the cents and one more, over twice the days of the period: half-up by whole numbers.
            var (days, of, cents) = (piece.Days.Days!.Value, one.Facts.Period.Days!.Value, (long)(one.Facts.Price.Amount * 100));
            piece.Price.Amount.Should().Be(((2 * cents * days) + of) / (2 * of) / 100m);
        }
    }

    private static List<decimal> PricesOf(ProrationPolicy policy, ProrationFacts facts) => [.. Once(policy.Decide(facts).Outcome).Select(piece => piece.Price.Amount)];

    /// <summary>The pieces without those that are charged anew for days that are credited.</summary>
    private static IEnumerable<ProratedPiece> Once(ProratedCharge charge) => charge.Pieces.Where(piece => piece.As != ProratedAs.Reduced || !charge.Credited.Any(credited => credited.Days.Contains(piece.Days.From)));
}
