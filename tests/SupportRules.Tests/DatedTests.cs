using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests;

[Properties(Arbitrary = [typeof(KernelArbitraries)], QuietOnSuccess = true)]
public class DatedTests
{
    private static readonly LocalDate June2010 = new(2010, 6, 1);

    private static readonly LocalDate May2011 = new(2011, 5, 15);

    private static readonly Dated<string> Fees = new(new DatedVersion<string>(May2011, "second"), new DatedVersion<string>(June2010, "first"));

    [Theory]
    [InlineData("2010-06-01", "first")]
    [InlineData("2010-06-02", "first")]
    [InlineData("2011-05-14", "first")]
    [InlineData("2011-05-15", "second")]
    [InlineData("2011-05-16", "second")]
    [InlineData("2199-12-31", "second")]
    public void Each_version_holds_from_its_first_day_to_the_day_before_the_next(string day, string expected)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        Fees[day].Should().Be(expected);
        Fees[date].Should().Be(expected);
        Fees[date.ToDateOnly()].Should().Be(expected);
        Fees.TryGet(date, out var value).Should().BeTrue();
        value.Should().Be(expected);
    }

    [Fact]
    public void Before_the_first_version_there_is_no_answer_but_an_error_that_names_it()
    {
        var dayBefore = new LocalDate(2010, 5, 31);

        var error = FluentActions.Invoking(() => Fees[dayBefore]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("date").Which;

        error.Message.Should().StartWith("date is 2010-05-31: the first version is in force from 2010-06-01.");
        FluentActions.Invoking(() => Fees["2010-05-31"]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Fees[new DateOnly(2010, 5, 31)]).Should().Throw<ArgumentOutOfRangeException>();
        Fees.TryGet(dayBefore, out var value).Should().BeFalse();
        value.Should().BeNull();
    }

    [Fact]
    public void A_default_date_is_refused()
    {
        FluentActions.Invoking(() => Fees[default(LocalDate)]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("date")
            .WithMessage("date is 0001-01-01: it must be from 1900-01-01 to 2199-12-31.*");
        FluentActions.Invoking(() => Fees[default(DateOnly)]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("date");
        FluentActions.Invoking(() => Fees[new LocalDate(2200, 1, 1)]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("date");
        FluentActions.Invoking(() => new DatedVersion<string>(default, "never")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("From");
        FluentActions.Invoking(() => Fees.With(default, "never")).Should().Throw<ArgumentOutOfRangeException>();
        Fees.TryGet(default, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("15/05/2011")]
    [InlineData("2011-5-15")]
    [InlineData("2011-02-29")]
    [InlineData("")]
    public void A_date_that_is_not_iso_is_refused(string day)
    {
        FluentActions.Invoking(() => Fees[day]).Should().Throw<FormatException>()
            .WithMessage($"isoDate is '{day}': a date is a day of the calendar, written year-month-day, such as 2011-01-15.");
    }

    [Fact]
    public void No_date_at_all_is_refused()
    {
        FluentActions.Invoking(() => Fees[(string)null!]).Should().Throw<ArgumentNullException>().WithParameterName("isoDate");
    }

    [Fact]
    public void Two_versions_from_one_day_are_refused()
    {
        FluentActions.Invoking(() => Fees.With(May2011, "third")).Should().Throw<ArgumentException>().WithParameterName("versions")
            .WithMessage("Two versions are in force from 2011-05-15: on that day either could be meant.*");
        FluentActions.Invoking(() => Fees.With(June2010, "third")).Should().Throw<ArgumentException>().WithMessage("Two versions are in force from 2010-06-01*");
        Fees.With(May2011.PlusDays(1), "third").Versions.Should().HaveCount(3);
        Fees.With(May2011.PlusDays(-1), "third").Versions.Should().HaveCount(3);
    }

    [Fact]
    public void None_at_all_is_refused()
    {
        FluentActions.Invoking(() => new Dated<string>()).Should().Throw<ArgumentException>().WithParameterName("versions")
            .WithMessage("versions is empty: give at least one.*");
        FluentActions.Invoking(() => new Dated<string>(null!)).Should().Throw<ArgumentNullException>().WithParameterName("versions");
    }

    [Fact]
    public void Versions_are_kept_earliest_first_however_they_are_given()
    {
        Fees.Versions.Select(version => version.Value).Should().Equal("first", "second");
        Fees.First.Should().Be(June2010);
        Fees.Should().Be(new Dated<string>(Fees.Versions.Reverse()));
    }

    [Property]
    public void The_answer_is_the_last_version_not_after_the_day(Dated<int> versions, LocalDate day)
    {
        var begun = versions.Versions.Where(version => version.From <= day).ToList();

        versions.TryGet(day, out var value).Should().Be(begun.Count > 0);
        if (begun.Count > 0)
        {
            value.Should().Be(begun.MaxBy(version => version.From)!.Value);
            versions[day].Should().Be(value);
        }
        else
        {
            FluentActions.Invoking(() => versions[day]).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Property]
    public void Splitting_a_version_at_any_day_changes_no_answer(Dated<int> versions, LocalDate split, LocalDate day)
    {
        if (split < versions.First || versions.Versions.Any(version => version.From == split))
        {
            return;
        }

        var divided = versions.With(split, versions[split]);

        divided.Versions.Count.Should().Be(versions.Versions.Count + 1);
        divided.TryGet(day, out var after).Should().Be(versions.TryGet(day, out var before));
        after.Should().Be(before);
        divided.Should().NotBe(versions);
    }

    [Property]
    public void One_more_version_changes_answers_from_its_day_to_the_next_version_only(Dated<int> versions, LocalDate from, LocalDate day)
    {
        if (versions.Versions.Any(version => version.From == from))
        {
            return;
        }

        var more = versions.With(from, -1);
        var next = versions.Versions.Where(version => version.From > from).Select(version => version.From).DefaultIfEmpty(LocalDate.MaxIsoValue).Min();

        more.TryGet(day, out var after);
        versions.TryGet(day, out var before);
        after.Should().Be(day >= from && day < next ? -1 : before);
    }

    [Property]
    public void Equality_is_that_of_all_versions(Dated<int> a, Dated<int> b)
    {
        var same = a.Versions.SequenceEqual(b.Versions);

        a.Equals(b).Should().Be(same);
        var copy = new Dated<int>(a.Versions.OrderByDescending(version => version.From));
        copy.Should().Be(a);
        copy.Equals((object)a).Should().BeTrue();
        copy.GetHashCode().Should().Be(a.GetHashCode());
    }

    [Fact]
    public void Another_day_or_value_is_another_history()
    {
        var one = new Dated<string>(new DatedVersion<string>(June2010, "a"));

        one.Should().NotBe(new Dated<string>(new DatedVersion<string>(June2010, "b")));
        one.Should().NotBe(new Dated<string>(new DatedVersion<string>(May2011, "a")));
        one.GetHashCode().Should().NotBe(new Dated<string>(new DatedVersion<string>(May2011, "a")).GetHashCode());
        one.Equals("a").Should().BeFalse();
        one.Equals(null).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Text_is_written_without_culture(string culture)
    {
        using (Cultures.Use(culture))
        {
            Fees.ToString().Should().Be("2 versions from 2010-06-01");
            new DatedVersion<decimal>(June2010, -1.50m).ToString().Should().Be("2010-06-01  -1.5");
            new DatedVersion<LocalDate>(June2010, May2011).ToString().Should().Be("2010-06-01  2011-05-15");
            new DatedVersion<Money>(June2010, new(325, Currency.USD)).ToString().Should().Be("2010-06-01  USD 325.00");
            FluentActions.Invoking(() => Fees["2010-05-31"]).Should().Throw<ArgumentException>().WithMessage("date is 2010-05-31: * from 2010-06-01.*");
        }
    }
}
