using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class PaymentClaimTests
{
    private static readonly PaymentClaimPolicy Isp = new()
    {
        Id = new("acme/payment-claim", "1"),
        Source = new("ACME terms", "Payments that are not found"),
        Channels = ["shop"],
        HoldDays = 15,
    };

    private static readonly Payment Missing = Payment.Of("bank-7", Money.Parse("RUB 500"), "2024-03-20") with { State = PaymentState.NotFound };

    [Fact]
    public void A_receipt_that_the_database_does_not_show_needs_a_written_claim_at_a_shop()
    {
        var decision = Isp.Decide(new(Missing with { ReceiptShown = true }, new(2024, 3, 25)));

        decision.Outcome.Should().Be(new PaymentClaimStatus.FileClaim(["shop"], null));
        decision.Outcome.ToString().Should().Be("file a written claim at: shop");
        decision.Reasons.Select(reason => reason.Code).Should().Equal("BLK-428", "BLK-436");
    }

    [Fact]
    public void Without_a_receipt_it_is_to_be_shown_first() =>
        Isp.Decide(new(Missing, new(2024, 3, 25))).Outcome.Should().Be(new PaymentClaimStatus.ShowReceipt());

    [Theory]
    [InlineData("2024-04-08", "RUB 500.00 held back until 2024-04-09")]
    [InlineData("2024-04-09", "not found; counts in full since 2024-04-09")]
    public void A_claim_holds_its_amount_back_for_so_many_days(string asOf, string status)
    {
        var facts = new PaymentClaimFacts(Missing with { ReceiptShown = true, ClaimFiledOn = new(2024, 3, 25) }, Day(asOf)) { FiledAt = "shop" };

        Isp.Decide(facts).Outcome.ToString().Should().Be(status);
    }

    [Theory]
    [InlineData("499.99", "0.00")]
    [InlineData("500.00", "0.00")]
    [InlineData("500.01", "0.01")]
    public void Arrears_meanwhile_are_less_by_the_claimed_amount_and_never_negative(string arrears, string meanwhile)
    {
        var facts = new PaymentClaimFacts(Missing with { ReceiptShown = true, ClaimFiledOn = new(2024, 3, 25) }, new(2024, 3, 25))
        {
            FiledAt = "shop",
            Arrears = Money.Parse($"RUB {arrears}"),
        };

        Isp.Decide(facts).Outcome.Should().Be(new PaymentClaimStatus.Held(new(2024, 4, 9), Money.Parse("RUB 500"), Money.Parse($"RUB {meanwhile}")));
    }

    [Fact]
    public void A_claim_at_another_channel_is_to_be_filed_again()
    {
        var facts = new PaymentClaimFacts(Missing with { ReceiptShown = true, ClaimFiledOn = new(2024, 3, 25) }, new(2024, 3, 26));

        Isp.Decide(facts with { FiledAt = "phone" }).Outcome.Should().Be(new PaymentClaimStatus.FileClaim(["shop"], null));
        Isp.Decide(facts with { FiledAt = "phone" }).Reasons.Select(reason => reason.Code).Should().Equal("BLK-428", "BLK-432", "BLK-436");
        Isp.Decide(facts).Outcome.Should().Be(new PaymentClaimStatus.NeedsFacts(["FiledAt"]));
    }

    [Theory]
    [InlineData("2024-03-29", null, typeof(PaymentClaimStatus.FileClaim))]
    [InlineData("2024-03-30", null, typeof(PaymentClaimStatus.FileClaim))]
    [InlineData("2024-03-31", null, typeof(PaymentClaimStatus.TooLate))]
    [InlineData("2024-04-01", "2024-03-30", typeof(PaymentClaimStatus.Held))]
    [InlineData("2024-04-01", "2024-03-31", typeof(PaymentClaimStatus.TooLate))]
    public void The_last_day_for_a_claim_is_inclusive(string asOf, string? filed, Type status)
    {
        var payment = Missing with { ReceiptShown = true, ClaimFiledOn = filed is null ? null : Day(filed) };

        (Isp with { FileWithinDays = 10 }).Decide(new(payment, Day(asOf)) { FiledAt = filed is null ? null : "shop" }).Outcome.Should().BeOfType(status);
    }

    [Theory]
    [InlineData(PaymentState.Posted, false, "BLK-420", "posted")]
    [InlineData(PaymentState.Posted, true, "BLK-422", "found")]
    [InlineData(PaymentState.Pending, false, "BLK-424", "on its way")]
    [InlineData(PaymentState.Failed, false, "BLK-426", "refused by the bank: pay again")]
    public void A_payment_that_is_known_needs_no_claim(PaymentState state, bool claimed, string code, string status)
    {
        var decision = Isp.Decide(new(Missing with { State = state, ClaimFiledOn = claimed ? new(2024, 3, 25) : null }, new(2024, 3, 26)));

        decision.Outcome.ToString().Should().Be(status);
        decision.Reasons.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Facts_and_terms_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => Isp.Decide(new(Missing, new(2024, 3, 19)))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("AsOf");
        FluentActions.Invoking(() => Isp.Decide(new(Missing, new(2024, 3, 25)) { Arrears = Money.Parse("USD 1") })).Should().Throw<ArgumentException>().WithParameterName("Arrears");
        FluentActions.Invoking(() => Isp with { HoldDays = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("HoldDays");
        FluentActions.Invoking(() => (Isp with { Channels = [" "] }).Check()).Should().Throw<ArgumentException>().WithParameterName("Channels");
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
