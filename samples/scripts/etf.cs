#!/usr/bin/env -S dotnet run
#:project ../../src/SupportRules.Catalogues
#:package System.CommandLine
#:property PublishAot=false

// An early termination fee, explained: dotnet run samples/scripts/etf.cs -- --help
using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SupportRules;
using SupportRules.Catalogues;
using SupportRules.EarlyTermination;

var policyId = new Argument<string?>("policy-id") { Description = "A policy of --list.", Arity = ArgumentArity.ZeroOrOne };
var start = new Argument<string?>("start") { Description = "The first day of the commitment: 2011-01-15.", Arity = ArgumentArity.ZeroOrOne };
var end = new Argument<string?>("end") { Description = "The first day without service.", Arity = ArgumentArity.ZeroOrOne };
var list = new Option<bool>("--list") { Description = "List the catalogue." };
var term = new Option<int?>("--term") { Description = "The minimum term in months; the tariff's usual one by default." };
var monthly = Amount("--monthly", "The monthly charge.");
var discount = Amount("--discount", "What is taken off the monthly charge.");
var price = Amount("--price", "The price of the device without the commitment.");
var paid = Amount("--paid", "What was paid for the device.");
var benefits = Amount("--benefits", "Benefits received so far.");
var lastBill = Amount("--last-bill", "The last month's bill.");
var averageBill = Amount("--average-bill", "The average monthly bill.");
var agreed = Amount("--agreed", "The sum that the agreement states.");
var reason = new Option<string?>("--reason") { Description = $"Why it ends: {string.Join(", ", TerminationReason.All.Select(r => r.Name))}." };
var evidence = new Option<bool?>("--evidence") { Description = "Whether the document that a waiver asks for was given: true or false." };
var relocationDays = new Option<int?>("--relocation-days") { Description = "How many days a relocation by order lasts." };
var serviceAtNewPlace = new Option<bool?>("--service-at-new-place") { Description = "Whether the provider serves the new place: true or false." };
var movedMiles = new Option<decimal?>("--moved-miles") { Description = "How far the customer moves." };
var changeNotice = Day("--change-notice", "The day on which the provider gave notice of a change.");
var agreement = Day("--agreement", "The day of the agreement, where service began later.");
var notice = Day("--notice", "The day on which the customer gave notice.");
var suspended = new Option<string[]>("--suspended") { Description = "A time without service, first day..first day with service: 2011-03-01..2011-04-01; may be repeated." };
var trialUsage = new Option<decimal?>("--trial-usage") { Description = "The share of the trial's usage limit that was used: 0.5 for half." };
var paidEarly = new Option<bool>("--paid-early") { Description = "The fee is paid before service ends." };
var segment = new Option<string>("--segment") { Description = $"Who the customer is: {string.Join(", ", CustomerSegment.All.Select(s => s.Name))}.", DefaultValueFactory = _ => "consumer" };
var under = new Option<string[]>("--under") { Description = "A law of --list that limits the fee; may be repeated." };
var markdown = new Option<bool>("--markdown") { Description = "Write Markdown." };

var command = new RootCommand("An early termination fee, with its reasons and sources, the next change and the schedule. Without arguments: one real fee.")
{
    policyId, start, end, list, term, monthly, discount, price, paid, benefits, lastBill, averageBill, agreed, reason, evidence,
    relocationDays, serviceAtNewPlace, movedMiles, changeNotice, agreement, notice, suspended, trialUsage, paidEarly, segment, under, markdown,
};
command.SetAction(Run);
var parsed = command.Parse(args);
return parsed.Errors.Count == 0 ? parsed.Invoke() : Fail(parsed.Errors[0].Message);

int Run(ParseResult input)
{
    try
    {
        if (input.GetValue(list))
        {
            if (input.GetValue(policyId) is { } extra)
            {
                return Fail($"--list takes nothing else; '{extra}' was given.");
            }

            foreach (var entry in EarlyTerminationCatalogue.All)
            {
                Console.WriteLine($"{entry.Id,-44} from {entry.Versions.First:uuuu-MM-dd}  {entry.Kind,-6}  {entry.Title}");
            }

            return 0;
        }

        var (quote, assumed) = Quote(input);
        Console.WriteLine(input.GetValue(markdown) ? quote.ToMarkdown() : quote.ToText());
        Console.WriteLine(input.GetValue(markdown) ? $"\n{assumed}" : $"  {assumed}");
        return 0;
    }
    catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
    {
        return Fail(e.Message);
    }
}

(EarlyTerminationQuote Quote, string Assumed) Quote(ParseResult input)
{
    // AT&T, a smartphone, begun on 15 January 2011 and ended on 20 September.
    var id = input.GetValue(policyId);
    var entry = EarlyTerminationCatalogue.Find(id ?? "att-wireless/specified-equipment");
    if (id?.StartsWith('-') == true)
    {
        throw new ArgumentException($"There is no option '{id}'; --help shows all.");
    }

    if (id is not null && (input.GetValue(start) is null || input.GetValue(end) is null))
    {
        throw new ArgumentException("Give a policy id, a start and an end: att-wireless/specified-equipment 2011-01-15 2011-09-20.");
    }

    var facts = EarlyTerminationFacts.From(input.GetValue(start) ?? "2011-01-15", input.GetValue(end) ?? "2011-09-20", input.GetValue(term) ?? entry.UsualTermMonths);
    var currency = entry.Versions.Versions[0].Value.Currency;
    facts = facts with
    {
        Segment = CustomerSegment.Parse(input.GetValue(segment)!),
        Reason = input.GetValue(reason) is { } name ? TerminationReason.Parse(name) : TerminationReason.OwnWish,
        EvidenceGiven = input.GetValue(evidence),
        MonthlyCharge = Given(monthly),
        MonthlyDiscount = Given(discount),
        DevicePrice = Given(price),
        PricePaid = Given(paid),
        BenefitsReceived = Given(benefits),
        LastBill = Given(lastBill),
        AverageBill = Given(averageBill),
        AgreedAmount = Given(agreed),
        RelocationDays = input.GetValue(relocationDays),
        ServiceAtNewPlace = input.GetValue(serviceAtNewPlace),
        MovedMiles = input.GetValue(movedMiles),
        ChangeNoticeDate = GivenDay(changeNotice),
        AgreementDate = GivenDay(agreement),
        NoticeDate = GivenDay(notice),
        TrialUsageShare = input.GetValue(trialUsage),
        PaidEarly = input.GetValue(paidEarly),
        Suspensions = [.. (input.GetValue(suspended) ?? []).Select(Suspended)],
    };
    var laws = (input.GetValue(under) ?? []).Select(law => EarlyTerminationCatalogue.Find(law)).ToArray();
    if (laws.FirstOrDefault(law => law.Kind != EntryKind.Law) is { } tariff)
    {
        throw new ArgumentException($"--under takes a law; {tariff.Id} is a tariff.");
    }

    string[] given = [input.GetValue(term) is null ? $"term {facts.TermMonths} months" : "", input.GetResult(segment) is { Implicit: false } ? "" : $"segment {facts.Segment!.Name}"];
    return (entry.Quote(facts, laws), $"assumed      {string.Join(", ", given.Where(text => text.Length > 0).DefaultIfEmpty("nothing"))}");

    LocalDate? GivenDay(Option<string?> option) => input.GetValue(option) is { } text ? Iso(option.Name, text) : null;

    Money? Given(Option<string?> option) => input.GetValue(option) is not { } text
        ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            ? new Money(amount, currency)
            : throw new FormatException($"{option.Name} is '{text}': an amount is digits with a decimal point, such as 49.99.");
}

static Option<string?> Amount(string name, string description) => new(name) { Description = description + " In the policy's currency." };

static Option<string?> Day(string name, string description) => new(name) { Description = description };

static Suspension Suspended(string text) => text.Split("..") is [var from, var to]
    ? new Suspension(Iso("--suspended", from), Iso("--suspended", to))
    : throw new FormatException($"--suspended is '{text}': give two days, such as 2011-03-01..2011-04-01.");

static LocalDate Iso(string name, string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
    ? parsed.Value
    : throw new FormatException($"{name} is '{text}': a date is a day of the calendar, written year-month-day, such as 2011-01-15.");

static int Fail(string message)
{
    // What .NET adds for programmers (the parameter, the type asked for) is left out.
    var end = new[] { " (Parameter '", " as expected type" }.Select(tail => message.IndexOf(tail, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(message.Length).Min();
    Console.Error.WriteLine(message[..end].ReplaceLineEndings(" "));
    return 2;
}
