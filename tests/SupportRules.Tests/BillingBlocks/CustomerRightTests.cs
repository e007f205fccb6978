using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class CustomerRightTests
{
    private static readonly RestorationPolicy Brazil = BillingBlockCatalogue.Restorations.Find("brazil/anatel-632-restoration")["2015-01-01"];

    private static readonly RestorationPolicy Spain = BillingBlockCatalogue.Restorations.Find("eu/spain-telephone-restoration")["2024-01-01"];

    [Theory]
    [InlineData("2024-03-14T10:00:00", "by 2024-03-16 00:00")]
    [InlineData("2024-03-15T10:00:00", "by 2024-03-20 00:00")]
    [InlineData("2024-03-16T10:00:00", "by 2024-03-20 00:00")]
    public void The_next_working_day_leaves_out_weekends_and_holidays(string known, string expected) =>
        Spain.Decide(RestorationFacts.Of(known, "Europe/Madrid") with { Holidays = [new(2024, 3, 18)] }).Outcome.ToString().Should().Be(expected);

    [Theory]
    [InlineData("2018-11-03T10:00:00", 2018, 11, 4, 11)]
    [InlineData("2018-02-17T10:00:00", 2018, 2, 18, 9)]
    public void Hours_elapse_whatever_the_clock_does(string known, int year, int month, int day, int hour) =>
        Brazil.Decide(RestorationFacts.Of(known, "America/Sao_Paulo")).Outcome.Should().BeOfType<RestorationDeadline.By>()
            .Which.LocalTime.Should().Be(new LocalDateTime(year, month, day, hour, 0));

    [Fact]
    public void An_agreement_that_has_ended_is_not_restored_and_holidays_are_needed()
    {
        Spain.Decide(RestorationFacts.Of("2024-03-15T10:00:00", "Europe/Madrid") with { IsTerminated = true }).Outcome.Should().Be(new RestorationDeadline.None());
        Spain.Decide(RestorationFacts.Of("2024-03-15T10:00:00", "Europe/Madrid")).Outcome.Should().Be(new RestorationDeadline.NeedsFacts(["Holidays"]));
        FluentActions.Invoking(() => Spain.Decide(RestorationFacts.Of("2024-03-15T10:00:00", "UTC") with { Zone = "Nowhere" })).Should().Throw<ArgumentException>().WithMessage("*Zone*Nowhere*");
    }

    [Fact]
    public void The_first_reminder_is_free_and_the_fees_are_limited()
    {
        var fees = BillingBlockCatalogue.CollectionFees.Find("eu/belgium-collection-fees")["2024-01-01"];

        fees.Decide(new CollectionCharge.Reminder(1)).Outcome.Should().Be(Money.Parse("EUR 0"));
        fees.Decide(new CollectionCharge.Reminder(2)).Outcome.Should().Be(Money.Parse("EUR 10"));
        fees.Decide(new CollectionCharge.Restoration()).Outcome.Should().Be(Money.Parse("EUR 30"));
        fees.Invoking(_ => new CollectionCharge.Reminder(0)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Number*0*");
        fees.Invoking(policy => (policy with { RestorationFee = Money.Parse("USD 30") }).Decide(new CollectionCharge.Restoration())).Should().Throw<ArgumentException>().WithMessage("*RestorationFee*USD 30.00*");
    }

    [Theory]
    [InlineData("GBP 1800", "24", "GBP 100", "BLK-280")]
    [InlineData("GBP 99", "24", "GBP 99", "BLK-280")]
    [InlineData("GBP 1800", "24.01", "GBP 1800", "BLK-281")]
    [InlineData("GBP 1800", null, "GBP 1800", "BLK-281")]
    public void A_report_in_time_limits_what_is_borne(string charges, string? hours, string borne, string code)
    {
        var scheme = BillingBlockCatalogue.StolenDevices.Find("united-kingdom/stolen-phone-liability")["2015-03-23"];

        var decision = scheme.Decide(new(Money.Parse(charges), hours is null ? null : decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture)));

        decision.Outcome.Should().Be(Money.Parse(borne));
        decision.Reasons[0].Code.Should().Be(code);
    }

    [Theory]
    [InlineData(1, 2, "BLK-287")]
    [InlineData(2, 2, "BLK-285")]
    [InlineData(1, 3, "BLK-286")]
    [InlineData(3, 3, "BLK-285 BLK-286")]
    public void Two_in_a_row_or_three_of_six_ask_for_contact(int row, int period, string codes)
    {
        var decision = BillingBlockCatalogue.ProactiveContacts.Find("australia/financial-hardship-contact")["2024-03-29"].Decide(new(row, period));

        decision.Outcome.Should().Be(codes == "BLK-287" ? ContactDuty.None : ContactDuty.Contact);
        decision.Reasons.Select(reason => reason.Code).Should().Equal(codes.Split(' '));
    }
}
