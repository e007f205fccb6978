using FluentAssertions;
using NodaTime;
using Xunit;

namespace SupportRules.Tests;

public class GuardTests
{
    private static readonly Currency Usd = Currency.USD;

    [Fact]
    public void What_is_lawful_is_given_back()
    {
        var text = "x";

        Guard.NotNull(text).Should().BeSameAs(text);
        Guard.Text(text).Should().BeSameAs(text);
        Guard.Date(new(1900, 1, 1)).Should().Be(new LocalDate(1900, 1, 1));
        Guard.Date(new(2199, 12, 31)).Should().Be(new LocalDate(2199, 12, 31));
        Guard.NotBefore(new(2011, 1, 15), new(2011, 1, 15), "start", "end").Should().Be(new LocalDate(2011, 1, 15));
        Guard.InRange(1, 1, 3).Should().Be(1);
        Guard.InRange(3, 1, 3).Should().Be(3);
        Guard.Share(0).Should().Be(0);
        Guard.Share(1).Should().Be(1);
        Guard.Amount(Money.Zero(Usd)).Should().Be(Money.Zero(Usd));
        Guard.In(Usd, new(5, Usd)).Should().Be(new Money(5, Usd));
        Guard.IsoDate("2012-02-29").Should().Be(new LocalDate(2012, 2, 29));
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        string? reason = null;

        FluentActions.Invoking(() => Guard.NotNull(reason)).Should().Throw<ArgumentNullException>().WithParameterName("reason");
        FluentActions.Invoking(() => Guard.NotNull(reason, "other")).Should().Throw<ArgumentNullException>().WithParameterName("other");
        FluentActions.Invoking(() => Guard.IsoDate(reason!)).Should().Throw<ArgumentNullException>().WithParameterName(nameof(reason));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Blank_text_is_refused_by_name(string? title)
    {
        FluentActions.Invoking(() => Guard.Text(title)).Should().Throw<ArgumentException>().WithParameterName(nameof(title))
            .WithMessage("title is blank: it must say something.*");
    }

    [Theory]
    [InlineData(1899, 12, 31, "1899-12-31")]
    [InlineData(2200, 1, 1, "2200-01-01")]
    [InlineData(1, 1, 1, "0001-01-01")]
    public void A_date_outside_the_years_of_this_library_is_refused(int year, int month, int day, string iso)
    {
        var date = new LocalDate(year, month, day);

        var error = FluentActions.Invoking(() => Guard.Date(date)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("date").Which;

        error.Message.Should().StartWith($"date is {iso}: it must be from 1900-01-01 to 2199-12-31.");
    }

    [Fact]
    public void A_date_of_another_calendar_is_refused()
    {
        var date = new LocalDate(2011, 1, 15, CalendarSystem.Julian);

        FluentActions.Invoking(() => Guard.Date(date)).Should().Throw<ArgumentException>().WithParameterName("date")
            .WithMessage("date is in the Julian calendar: dates are ISO (Gregorian).*");
    }

    [Fact]
    public void A_date_before_another_is_refused()
    {
        var end = new LocalDate(2011, 1, 14);

        var error = FluentActions.Invoking(() => Guard.NotBefore(end, new(2011, 1, 15), "StartDate", "EndDate")).Should()
            .Throw<ArgumentOutOfRangeException>().WithParameterName("EndDate").Which;

        error.Message.Should().StartWith("EndDate is 2011-01-14: it must not be before StartDate (2011-01-15).");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    public void A_number_out_of_range_is_refused(int months)
    {
        var error = FluentActions.Invoking(() => Guard.InRange(months, 1, 3)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(months)).Which;

        error.Message.Should().StartWith($"months is {months}: it must be from 1 to 3.");
    }

    [Theory]
    [InlineData("-0.0001")]
    [InlineData("1.0001")]
    public void A_share_is_from_0_to_1(string text)
    {
        var share = Number.Of(text);

        var error = FluentActions.Invoking(() => Guard.Share(share)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("share").Which;

        error.Message.Should().StartWith($"share is {text}: a share is from 0 to 1 (0.75 for 75 %).");
    }

    [Fact]
    public void A_negative_amount_is_refused()
    {
        var price = new Money(-0.01m, Usd);

        var error = FluentActions.Invoking(() => Guard.Amount(price)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("price").Which;

        error.Message.Should().StartWith("price is USD -0.01: it must be from 0 to 1000000000000.");
    }

    [Theory]
    [InlineData("1000000000000", true)]
    [InlineData("1000000000000.01", false)]
    [InlineData("0.00000001", true)]
    [InlineData("0.0000000100000", true)]
    [InlineData("0.000000001", false)]
    public void An_amount_is_at_most_a_trillion_with_at_most_eight_decimals(string amount, bool allowed)
    {
        var price = new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Usd);

        var check = FluentActions.Invoking(() => Guard.Amount(price));

        if (allowed)
        {
            check().Should().Be(price);
        }
        else
        {
            check.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("price").WithMessage($"price is {price}: it must *");
        }
    }

    [Fact]
    public void An_amount_of_another_currency_is_refused()
    {
        var price = new Money(5, Currency.EUR);

        FluentActions.Invoking(() => Guard.In(Usd, price)).Should().Throw<ArgumentException>().WithParameterName("price")
            .WithMessage("price is EUR 5.00: the policy counts in USD.*");
    }

    [Theory]
    [InlineData("2011-13-01")]
    [InlineData("20110115")]
    [InlineData("15.01.2011")]
    [InlineData("tomorrow")]
    public void A_date_that_is_not_written_as_iso_is_refused(string day)
    {
        FluentActions.Invoking(() => Guard.IsoDate(day)).Should().Throw<FormatException>()
            .WithMessage($"day is '{day}': a date is a day of the calendar, written year-month-day, such as 2011-01-15.");
    }

    [Fact]
    public void An_iso_date_outside_the_years_of_this_library_is_refused()
    {
        var day = "1899-12-31";

        FluentActions.Invoking(() => Guard.IsoDate(day)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_member_that_an_enum_has_not_is_refused(int value)
    {
        var confidence = (Confidence)value;

        using (Cultures.Use("sv-SE"))
        {
            FluentActions.Invoking(() => Guard.Defined(confidence)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("confidence")
                .WithMessage($"confidence is {value.ToString(System.Globalization.CultureInfo.InvariantCulture)}: it must be High, Medium, Low.*");
        }

        Guard.Defined(Confidence.High).Should().Be(Confidence.High);
        Guard.Defined(Confidence.Low).Should().Be(Confidence.Low);
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Dates_are_read_and_errors_written_without_culture(string culture)
    {
        using (Cultures.Use(culture))
        {
            var (share, months, price) = (-1.5m, -1, new Money(-1.5m, Usd));

            Guard.IsoDate("2011-01-15").Should().Be(new LocalDate(2011, 1, 15));
            Guard.Iso(new(2011, 1, 15)).Should().Be("2011-01-15");
            FluentActions.Invoking(() => Guard.Share(share)).Should().Throw<ArgumentException>().WithMessage("share is -1.5:*");
            FluentActions.Invoking(() => Guard.InRange(months, -0, 3)).Should().Throw<ArgumentException>().WithMessage("months is -1: it must be from 0 to 3.*");
            FluentActions.Invoking(() => Guard.Amount(price)).Should().Throw<ArgumentException>().WithMessage("price is USD -1.50:*");
            FluentActions.Invoking(() => Guard.In(Currency.EUR, price)).Should().Throw<ArgumentException>().WithMessage("price is USD -1.50:*");
            FluentActions.Invoking(() => Guard.Date(default)).Should().Throw<ArgumentException>().WithMessage("*is 0001-01-01: it must be from 1900-01-01 to 2199-12-31.*");
        }
    }
}
