using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;

namespace SupportRules.Catalogues.Tests;

public class SuspensionCatalogueTests
{
    private static readonly LocalDate Start = new(2027, 3, 1);

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        BillingBlockCatalogue.VoluntarySuspensions.Select(entry => entry.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        BillingBlockCatalogue.Promises.Select(entry => entry.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_public_entry_is_listed()
    {
        Public<PolicyEntry<VoluntarySuspensionPolicy>>().Should().BeEquivalentTo(BillingBlockCatalogue.VoluntarySuspensions.ToArray(), options => options.ComparingByValue<PolicyEntry<VoluntarySuspensionPolicy>>());
        Public<PolicyEntry<PromiseToPayPolicy>>().Should().BeEquivalentTo(BillingBlockCatalogue.Promises.ToArray(), options => options.ComparingByValue<PolicyEntry<PromiseToPayPolicy>>());
    }

    [Fact]
    public void Every_version_says_which_it_is_and_where_it_is_from()
    {
        var suspensions = BillingBlockCatalogue.VoluntarySuspensions.SelectMany(entry => entry.Versions.Versions.Select(version => (entry.Id, version.From, Policy: version.Value.Check().Id, version.Value.Source)));
        var promises = BillingBlockCatalogue.Promises.SelectMany(entry => entry.Versions.Versions.Select(version => (entry.Id, version.From, Policy: version.Value.Check().Id, version.Value.Source)));
        foreach (var (id, from, policy, source) in suspensions.Concat(promises))
        {
            policy.Should().Be(new PolicyId(id, from));
            source.Address.Should().NotBeNull(id);
            (source.AsOf is not null || source.Note is not null).Should().BeTrue("{0} has a date, or says why not", id);
        }
    }

    // The number of days is of a request from 1 March 2027; what is accepted is the longest or shortest that the source prints, what is refused a day more or less.
    [Theory]
    [InlineData("tomica/voluntary-block", 30, "BLK-332")]
    [InlineData("tomica/voluntary-block", 31, "BLK-306")]
    [InlineData("silinet/voluntary-block", 29, "BLK-304")]
    [InlineData("silinet/voluntary-block", 30, "BLK-332")]
    [InlineData("silinet/voluntary-block", 180, "BLK-332")]
    [InlineData("silinet/voluntary-block", 181, "BLK-306")]
    [InlineData("base-net/voluntary-block", 1, "BLK-332")]
    [InlineData("base-net/voluntary-block", 184, "BLK-332")]
    [InlineData("base-net/voluntary-block", 185, "BLK-306")]
    [InlineData("mostele/voluntary-block", 6, "BLK-304")]
    [InlineData("mostele/voluntary-block", 90, "BLK-332")]
    [InlineData("mostele/voluntary-block", 91, "BLK-316")]
    [InlineData("east-telecom/block", 6, "BLK-304")]
    [InlineData("east-telecom/block", 180, "BLK-332")]
    [InlineData("east-telecom/block", 181, "BLK-306")]
    [InlineData("labinsknet/voluntary-block", 2, "BLK-304")]
    [InlineData("labinsknet/voluntary-block", 30, "BLK-332")]
    [InlineData("labinsknet/voluntary-block", 31, "BLK-306")]
    [InlineData("korolev-telecom/block", 13, "BLK-304")]
    [InlineData("korolev-telecom/block", 122, "BLK-332")]
    [InlineData("korolev-telecom/block", 123, "BLK-306")]
    [InlineData("mipt-telecom/voluntary-block", 92, "BLK-332")]
    [InlineData("mipt-telecom/voluntary-block", 93, "BLK-306")]
    [InlineData("inforum/voluntary-block", 14, "BLK-333")]
    [InlineData("inforum/voluntary-block", 15, "BLK-308")]
    [InlineData("inter-net/suspension", 14, "BLK-304")]
    [InlineData("inter-net/suspension", 92, "BLK-332")]
    [InlineData("inter-net/suspension", 93, "BLK-306")]
    [InlineData("powernet/suspension", 366, "BLK-332")]
    [InlineData("powernet/suspension", 367, "BLK-306")]
    [InlineData("mediacom/seasonal-hold", 60, "BLK-304")]
    [InlineData("mediacom/seasonal-hold", 184, "BLK-332")]
    [InlineData("mediacom/seasonal-hold", 185, "BLK-306")]
    [InlineData("arvig/seasonal-service", 500, "BLK-333")]
    [InlineData("zirkel-wireless/temporary-suspension", 184, "BLK-332")]
    [InlineData("zirkel-wireless/temporary-suspension", 30, "BLK-308")]
    [InlineData("zirkel-wireless/temporary-suspension", 214, "BLK-306")]
    [InlineData("kvvi/seasonal-policy", 184, "BLK-332")]
    [InlineData("kvvi/seasonal-policy", 185, "BLK-306")]
    [InlineData("brazil/holiday-suspension", 30, "BLK-304")]
    [InlineData("brazil/holiday-suspension", 31, "BLK-332")]
    [InlineData("brazil/holiday-suspension", 122, "BLK-332")]
    [InlineData("brazil/holiday-suspension", 123, "BLK-306")]
    public void A_length_is_taken_or_refused_as_the_source_prints(string id, int days, string code) =>
        Terms(id).Decide(Request(id, days)).Reasons[0].Code.Should().Be(code);

    [Fact]
    public void Every_version_has_a_printed_figure()
    {
        var covered = typeof(SuspensionCatalogueTests).GetMethod(nameof(A_length_is_taken_or_refused_as_the_source_prints))!
            .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false).Select(data => (string)((InlineDataAttribute)data).GetData(null!).Single()[0]!);

        BillingBlockCatalogue.VoluntarySuspensions.Select(entry => entry.Id).Except(covered).Should().BeEmpty();
    }

    [Theory]
    [InlineData("mostele/voluntary-block", 50, 40, "250.00")]
    [InlineData("mostele/voluntary-block", 30, 0, "0.00")]
    [InlineData("mostele/voluntary-block", 90, 0, "300.00")]
    [InlineData("base-net/voluntary-block", 60, 0, "60.00")]
    [InlineData("inforum/voluntary-block", 28, 0, "20.00")]
    [InlineData("inforum/voluntary-block", 35, 0, "88.00")]
    [InlineData("east-telecom/block", 180, 0, "0.00")]
    [InlineData("korolev-telecom/block", 60, 0, "0.00")]
    [InlineData("zirkel-wireless/temporary-suspension", 31, 0, "29.00")]
    [InlineData("kvvi/seasonal-policy", 184, 0, "60.00")]
    [InlineData("brazil/holiday-suspension", 31, 0, "0.00")]
    public void A_suspension_costs_what_the_source_prints(string id, int days, int daysUsed, string fee)
    {
        var facts = Request(id, days) with { History = new() { DaysUsedThisYear = daysUsed, UsesThisYear = 0 } };

        var accepted = Terms(id).Decide(facts).Outcome.Should().BeOfType<VoluntarySuspensionAnswer.Accepted>().Which;

        accepted.Fee!.Total.Should().Be(new Money(decimal.Parse(fee, System.Globalization.CultureInfo.InvariantCulture), Terms(id).Currency));
    }

    [Theory]
    [InlineData("labinsknet/voluntary-block", 6, "BLK-312")]
    [InlineData("labinsknet/voluntary-block", 7, "BLK-332")]
    [InlineData("arvig/seasonal-service", 180, "BLK-312")]
    [InlineData("arvig/seasonal-service", 181, "BLK-333")]
    public void A_gap_is_kept_as_the_source_prints(string id, int daysSince, string code) =>
        Terms(id).Decide(Request(id, 20) with { History = new() { LastEndedOn = Start.PlusDays(-daysSince) } }).Reasons[0].Code.Should().Be(code);

    [Theory]
    [InlineData("mediacom/seasonal-hold", 6, "BLK-302")]
    [InlineData("mediacom/seasonal-hold", 7, "BLK-332")]
    [InlineData("east-telecom/block", 0, "BLK-302")]
    [InlineData("east-telecom/block", 1, "BLK-332")]
    [InlineData("zirkel-wireless/temporary-suspension", 0, "BLK-302")]
    [InlineData("zirkel-wireless/temporary-suspension", 1, "BLK-332")]
    public void Notice_is_given_as_the_source_prints(string id, int notice, string code) =>
        Terms(id).Decide(Request(id, 92) with { RequestedOn = Start.PlusDays(-notice) }).Reasons[0].Code.Should().Be(code);

    [Theory]
    [InlineData("korolev-telecom/block", 1)]
    [InlineData("mipt-telecom/voluntary-block", 2)]
    [InlineData("mediacom/seasonal-hold", 1)]
    [InlineData("kvvi/seasonal-policy", 1)]
    [InlineData("brazil/holiday-suspension", 1)]
    public void Uses_are_limited_as_the_source_prints(string id, int most)
    {
        Terms(id).Decide(Request(id, 61) with { History = new() { UsesThisYear = most - 1 } }).Outcome.IsAccepted.Should().BeTrue();
        Terms(id).Decide(Request(id, 61) with { History = new() { UsesThisYear = most } }).Reasons.Select(reason => reason.Code).Should().Equal("BLK-314");
    }

    [Fact]
    public void A_line_is_dismantled_and_an_account_deleted_where_the_source_says_so()
    {
        Terms("silinet/voluntary-block").Decide(Request("silinet/voluntary-block", 180)).Reasons[^1]["whatHappens"].Should().Be("the line is dismantled");
        Terms("base-net/voluntary-block").Decide(Request("base-net/voluntary-block", 30)).Reasons[^1]["whatHappens"].Should().Be("the account is deleted");
    }

    [Theory]
    [InlineData("rostelecom/promised-payment", "2027-06-15", 5)]
    [InlineData("mts-russia/promised-payment", "2010-07-27", 7)]
    [InlineData("mts-russia/promised-payment", "2016-09-18", 3)]
    [InlineData("localnet/promised-payment", "2027-06-15", 5)]
    [InlineData("inforum/promised-payment", "2027-06-15", 3)]
    [InlineData("garant/promised-payment", "2027-06-15", 3)]
    public void A_promise_holds_for_as_many_days_as_the_source_prints(string id, string on, int days) =>
        Promises(id)[on].Decide(Account(id)).Outcome.Should().BeOfType<PromiseAnswer.Granted>().Which.ValidDays.Should().Be(days);

    [Fact]
    public void A_promise_of_degunino_is_longer_for_each_year() =>
        Promises("degunino/promised-payment")["2019-12-10"].Decide(Account("degunino/promised-payment") with { CustomerSince = new(2023, 6, 15) }).Outcome
            .Should().BeOfType<PromiseAnswer.Granted>().Which.ValidHours.Should().Be(168);

    [Fact]
    public void A_promise_is_refused_as_the_source_prints()
    {
        Codes("rostelecom/promised-payment", Account("rostelecom/promised-payment") with { SettlementMethod = SettlementMethod.Credit }).Should().Equal("BLK-350");
        Codes("mts-russia/promised-payment", Account("mts-russia/promised-payment") with { Amount = Money.Parse("RUB 800.01") }).Should().Equal("BLK-362");
        Codes("localnet/promised-payment", Account("localnet/promised-payment") with { Balance = Money.Parse("RUB -500.01"), MonthlyFee = Money.Parse("RUB 500") }).Should().Equal("BLK-360");
        Codes("localnet/promised-payment", Account("localnet/promised-payment") with { History = new() { UsesThisMonth = 1 } }).Should().Equal("BLK-366");
        Codes("inforum/promised-payment", Account("inforum/promised-payment") with { History = new() { LastOn = new(2027, 5, 17), PaidShareSinceLast = 0.79m } }).Should().Equal("BLK-368", "BLK-370");
        Codes("garant/promised-payment", Account("garant/promised-payment") with { Balance = Money.Parse("BYN 0.01") }).Should().Equal("BLK-358");
    }

    [Fact]
    public void Garant_needs_more_than_the_debt_and_a_day()
    {
        var granted = (PromiseAnswer.Granted)Promises("garant/promised-payment")["2027-06-15"].Decide(Account("garant/promised-payment")).Outcome;

        granted.AmountNeeded.Should().Be(Money.Parse("BYN 2.10"));
        granted.Promise.Amount.Should().Be(Money.Parse("BYN 4"));
    }

    private static PromiseFacts Account(string id) => PromiseFacts.At("2027-06-15T12:00:00", "Europe/Minsk") with
    {
        SettlementMethod = SettlementMethod.Advance,
        BlockedForMoney = true,
        VoluntarilySuspended = false,
        HasPaymentOnRecord = true,
        History = PromiseHistory.None,
        CustomerSince = new(2027, 1, 1),
        Balance = new(-2, CurrencyOf(id)),
        MonthlyFee = new(500, CurrencyOf(id)),
        DailyFee = new(0.1m, CurrencyOf(id)),
    };

    private static Currency CurrencyOf(string id) => Promises(id).Versions.Versions[0].Value.Currency;

    private static VoluntarySuspensionPolicy Terms(string id) => BillingBlockCatalogue.VoluntarySuspensions.Single(entry => entry.Id == id)[Start];

    private static PolicyEntry<PromiseToPayPolicy> Promises(string id) => BillingBlockCatalogue.Promises.Single(entry => entry.Id == id);

    private static IEnumerable<string> Codes(string id, PromiseFacts facts) => Promises(id)["2027-06-15"].Decide(facts).Reasons.Select(reason => reason.Code);

    private static VoluntarySuspensionFacts Request(string id, int days) => VoluntarySuspensionFacts.For(Start.PlusDays(-30), Start, SuspensionLength.Days(days)) with
    {
        History = SuspensionHistory.None,
        QuotaYearBegan = new(2027, 1, 1),
        BlockedForMoney = false,
        OnTermContract = false,
        InArrears = false,
        PromiseRuns = false,
        ServiceStarted = true,
        Balance = new(1000, Terms(id).Currency),
        DailyFee = new(20, Terms(id).Currency),
    };

    private static IEnumerable<T> Public<T>() => typeof(BillingBlockCatalogue).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetProperties())
        .Where(property => property.PropertyType == typeof(T) && property.GetMethod!.IsStatic)
        .Select(property => (T)property.GetValue(null)!);
}
