using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using SupportRules.EarlyTermination;
using Xunit;

namespace SupportRules.Catalogues.Tests;

public partial class EarlyTerminationCatalogueTests
{
    [Fact]
    public void Ids_are_unique_readable_and_in_order()
    {
        var ids = EarlyTerminationCatalogue.All.Select(entry => entry.Id).ToArray();

        ids.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        ids.Should().AllSatisfy(id => ReadableId().IsMatch(id).Should().BeTrue(id));
    }

    [Fact]
    public void Every_public_entry_is_listed()
    {
        var entries = typeof(EarlyTerminationCatalogue).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(EarlyTerminationEntry) && property.GetMethod!.IsStatic)
            .Select(property => (EarlyTerminationEntry)property.GetValue(null)!);

        entries.Should().BeEquivalentTo(EarlyTerminationCatalogue.All.ToArray(), options => options.ComparingByValue<EarlyTerminationEntry>());
    }

    [Fact]
    public void Every_version_says_which_it_is_and_where_it_is_from()
    {
        foreach (var entry in EarlyTerminationCatalogue.All)
        {
            entry.Title.Should().NotBeNullOrWhiteSpace();
            foreach (var version in entry.Versions.Versions)
            {
                var policy = version.Value;
                policy.Id.Should().Be(new PolicyId(entry.Id, version.From));
                policy.Source.Address.Should().NotBeNull("{0} has an address", policy.Id);
                policy.Check().Should().BeSameAs(policy);
                (policy.Source.AsOf is not null || policy.Source.Note is not null).Should().BeTrue("{0} has a date, or says why not", policy.Id);
            }
        }
    }

    [Fact]
    public void Every_version_decides_its_own_day()
    {
        foreach (var entry in EarlyTerminationCatalogue.All)
        {
            foreach (var version in entry.Versions.Versions)
            {
                entry[version.From].Should().BeSameAs(version.Value);
            }

            FluentActions.Invoking(() => entry[entry.Versions.First.PlusDays(-1)]).Should().Throw<ArgumentOutOfRangeException>()
                .WithMessage($"*{entry.Versions.First.ToString("uuuu-MM-dd", null)}*");
        }
    }

    [Fact]
    public void A_law_of_exits_is_chosen_by_the_end_and_a_tariff_by_the_start()
    {
        var vodafone = EarlyTerminationCatalogue.Find("vodafone-uk/pay-monthly");
        vodafone.For(EarlyTerminationFacts.From("2019-09-10", "2021-02-23", 24)).Id.Version.Should().Be("2019-02-24");
        vodafone.For(EarlyTerminationFacts.From("2019-09-10", "2021-02-24", 24)).Id.Version.Should().Be("2021-02-24");

        var att = EarlyTerminationCatalogue.Find("att-wireless/specified-equipment");
        att.For(EarlyTerminationFacts.From("2010-05-31", "2011-05-31", 24)).Id.Version.Should().Be("2008-05-25");
        att.For(EarlyTerminationFacts.From("2010-06-01", "2011-05-31", 24)).Id.Version.Should().Be("2010-06-01");
    }

    [Fact]
    public void A_schedule_shows_the_version_of_each_day()
    {
        var vodafone = EarlyTerminationCatalogue.Find("vodafone-uk/pay-monthly");
        var facts = EarlyTerminationFacts.From("2020-06-01", "2021-02-23", 24) with { MonthlyCharge = Money.Parse("GBP 35") };

        var quote = vodafone.Quote(facts);

        quote.Fee.Should().Be(vodafone.Decide(facts).Outcome);
        quote.NextChange!.From.Should().Be(new LocalDate(2021, 2, 24));
        quote.NextChange.Fee.Should().Be(vodafone.Decide(facts with { TerminationDate = quote.NextChange.From }).Outcome);
        quote.NextChange.Fee.Amount.Should().BeGreaterThan(quote.Fee.Amount);
    }

    [Fact]
    public void A_law_over_a_tariff_is_in_the_quote()
    {
        var rogers = EarlyTerminationCatalogue.Find("rogers/device-savings-recovery");
        var code = EarlyTerminationCatalogue.Find("canada/wireless-code");
        var facts = EarlyTerminationFacts.From("2014-01-10", "2014-11-10", 36) with { DevicePrice = Money.Parse("CAD 649"), PricePaid = Money.Parse("CAD 159") };

        rogers.Quote(facts, code).Fee.Amount.Should().Be(Money.Parse("CAD 285.83"));
    }

    [Theory]
    [InlineData("2015-06-02", false)]
    [InlineData("2015-06-03", true)]
    public void The_wireless_code_holds_for_older_contracts_from_june_2015(string end, bool holds)
    {
        var code = EarlyTerminationCatalogue.Find("canada/wireless-code");
        var facts = EarlyTerminationFacts.From("2013-06-15", end, 36) with { DevicePrice = Money.Parse("CAD 480"), PricePaid = Money.Parse("CAD 0") };

        if (holds)
        {
            code.Decide(facts).Outcome.Amount.Should().Be(Money.Parse("CAD 20"));
        }
        else
        {
            code.Invoking(entry => entry.Decide(facts)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("StartDate");
        }
    }

    [Fact]
    public void A_start_before_the_first_version_is_refused_by_name_value_and_bound()
    {
        var att = EarlyTerminationCatalogue.Find("att-wireless/specified-equipment");

        att.Invoking(entry => entry.Decide(EarlyTerminationFacts.From("2006-04-02", "2007-04-02", 24))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("StartDate is 2006-04-02:*att-wireless/specified-equipment*2006-04-03*").WithParameterName("StartDate");
    }

    [Theory]
    [InlineData("att-wireless/specified-equipmnt", "att-wireless/specified-equipment")]
    [InlineData("ATT-Wireless/specified-equipment", "att-wireless/specified-equipment")]
    [InlineData("verizon/basic-device", "verizon-wireless/basic-device")]
    [InlineData("sprint", "sprint/basic-device")]
    [InlineData("", "are listed, from adobe/annual-paid-monthly to ")]
    [InlineData("qqqqqq", "are listed")]
    public void An_unknown_id_is_refused_with_the_nearest(string id, string nearest)
    {
        EarlyTerminationCatalogue.TryFind(id, out _).Should().BeFalse();

        var error = FluentActions.Invoking(() => EarlyTerminationCatalogue.Find(id)).Should().Throw<ArgumentException>().Which;

        error.Message.Should().Contain($"'{id}'").And.ContainAny(nearest.Split('|'));
        error.ParamName.Should().Be("id");
    }

    [Fact]
    public void Splitting_a_version_at_any_date_changes_nothing()
    {
        foreach (var figure in PrintedFigures.All)
        {
            var entry = EarlyTerminationCatalogue.Find(figure.Entry);
            var date = LocalDatePattern.Iso.Parse(entry.VersionedBy == VersionDate.StartDate ? figure.Start : figure.End).Value;
            foreach (var split in new[] { date.PlusDays(-1), date, date.PlusDays(1) }.Where(day => day > entry.Versions.First && !Begins(entry, day)))
            {
                var divided = entry.Versions.With(split, entry.Versions[split]);

                divided[date].Decide(figure.Facts).Should().Be(figure.Decide());
            }
        }
    }

    private static bool Begins(EarlyTerminationEntry entry, LocalDate day) => entry.Versions.Versions.Any(version => version.From == day);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex ReadableId();
}
