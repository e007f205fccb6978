#!/usr/bin/env -S dotnet run
#:project ../../src/SupportRules.Catalogues
#:package System.CommandLine
#:property PublishAot=false

// A phone from a kiosk: whether its maker stands behind it turns on who sold it. dotnet run samples/scripts/kiosk-phone.cs -- --help
using System.CommandLine;
using SupportRules;
using SupportRules.Catalogues;
using SupportRules.Warranty;

var seller = new Option<string?>("--seller") { Description = "authorised, not-authorised or unknown; without it all three are told." };
var statement = new Option<string>("--statement") { Description = "Whether the written warranty lay in the box: yes, no or unknown.", DefaultValueFactory = _ => "yes" };
var condition = new Option<string>("--condition") { Description = "As it was sold: new, refurbished, used, \"faulty stock\" or unknown.", DefaultValueFactory = _ => "new" };
var document = new Option<string>("--document") { Description = "A document of the catalogue that asks for the seller.", DefaultValueFactory = _ => "motorola/phone-moto-g" };
var purchase = new Option<string>("--purchase") { Description = "The day of the purchase.", DefaultValueFactory = _ => "2014-05-10" };
var failure = new Option<string>("--failure") { Description = "The day of the failure.", DefaultValueFactory = _ => "2014-11-20" };
var markdown = new Option<bool>("--markdown") { Description = "Write Markdown." };

var command = new RootCommand("Whether the maker's warranty holds for a phone whose seller may not have been authorised, and which clause says so.")
{
    seller, statement, condition, document, purchase, failure, markdown,
};
command.SetAction(Run);
var parsed = command.Parse(args);
return parsed.Errors.Count == 0 ? parsed.Invoke() : Fail(parsed.Errors[0].Message);

int Run(ParseResult input)
{
    try
    {
        var terms = WarrantyCatalogue.Documents.Find(input.GetValue(document)!)[input.GetValue(purchase)!];
        string[] sellers = input.GetValue(seller) is { } one ? [one] : ["unknown", "not-authorised", "authorised"];
        foreach (var who in sellers)
        {
            Write(who, terms.Decide(Claim(input, who)), terms, input.GetValue(markdown));
        }

        return 0;
    }
    catch (Exception e) when (e is ArgumentException or FormatException)
    {
        return Fail(e.Message);
    }
}

WarrantyFacts Claim(ParseResult input, string who)
{
    // The display went dark by itself. What is unknown is left out.
    ClaimFact?[] told =
    [
        who switch
        {
            "authorised" => WarrantyFact.SellerAuthorised.Of(true),
            "not-authorised" => WarrantyFact.SellerAuthorised.Of(false),
            "unknown" => null,
            _ => throw new FormatException($"--seller is '{who}': authorised, not-authorised or unknown."),
        },
        input.GetValue(statement) switch
        {
            "yes" => CatalogueFacts.PackedWithStatement.Of(true),
            "no" => CatalogueFacts.PackedWithStatement.Of(false),
            "unknown" => null,
            var other => throw new FormatException($"--statement is '{other}': yes, no or unknown."),
        },
        input.GetValue(condition) is "unknown" ? null : WarrantyFact.Condition.Of(input.GetValue(condition)!),
        WarrantyFact.ProofOfPurchase.Of(true),
        WarrantyFact.Owner.Of("original"),
        WarrantyFact.Cause.Of("defect"),
        WarrantyFact.FailureMode.Of("dark display"),
        CatalogueFacts.FailureDueToUnapprovedAccessory.Of(false),
    ];
    return new()
    {
        Component = "display",
        PartOf = [],
        Dates =
        [
            WarrantyEvent.Purchase.On(input.GetValue(purchase)!), WarrantyEvent.Failure.On(input.GetValue(failure)!), WarrantyEvent.Notice.On(input.GetValue(failure)!),
            WarrantyEvent.Repair.DidNotHappen, WarrantyEvent.Exchange.DidNotHappen,
        ],
        Facts = [.. told.OfType<ClaimFact>()],
    };
}

static void Write(string who, Decision<WarrantyVerdict> decision, WarrantyDocument terms, bool asMarkdown)
{
    var verdict = decision.Outcome.ToString();
    Console.WriteLine(asMarkdown ? $"**Seller {Words(who)}: {verdict}**\n" : $"seller {Words(who)}: {verdict}");
    foreach (var reason in decision.Reasons.Where(reason => IsDecisive(reason.Rule, decision.Outcome)))
    {
        var clause = Clauses(terms).FirstOrDefault(one => one.Source == reason.Source);
        var quote = clause?.Quote is { } words ? $" \"{words}\"" : "";
        Console.WriteLine($"{(asMarkdown ? "- " : "  ")}{reason.Code}  {reason.ToFinding()}{quote}");
    }

    Console.WriteLine($"{(asMarkdown ? "\n" : "  ")}{Advice(decision.Outcome)}\n");
}

// The clauses that deny, those that need a fact, or the one that grants.
static bool IsDecisive(Rule rule, WarrantyVerdict verdict) => verdict.Kind switch
{
    VerdictKind.NotCovered => rule == WarrantyRules.ConditionFails || rule == WarrantyRules.ExclusionApplies || rule == WarrantyRules.TooEarly || rule == WarrantyRules.TooLate || rule == WarrantyRules.GrantTestFails,
    VerdictKind.NeedsFacts => rule == WarrantyRules.ConditionUnknown || rule == WarrantyRules.ExclusionUnknown || rule == WarrantyRules.GrantTestUnknown,
    _ => rule == WarrantyRules.InPeriod || rule == WarrantyRules.ConditionMet,
};

static string Advice(WarrantyVerdict verdict) => verdict switch
{
    WarrantyVerdict.NeedsFacts needs => $"Before anybody says no: find out: {string.Join(", ", needs.Names)}. A receipt with the seller's name, and the maker's list of resellers on that day, tell it.",
    WarrantyVerdict.NotCovered => "The maker's written warranty denies it by the clause above. What the seller owes is another matter: no seller's terms and no law were asked here.",
    _ => "Ask for the repair, the exchange or the refund that the terms name.",
};

static IEnumerable<WarrantyClause> Clauses(WarrantyDocument terms) =>
    [.. terms.Grants.Select(one => one.Clause), .. terms.Conditions.Select(one => one.Clause), .. terms.Exclusions.Select(one => one.Clause)];

static string Words(string option) => option.Replace('-', ' ');

static int Fail(string message)
{
    // What .NET adds for programmers is left out.
    var end = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
    Console.Error.WriteLine((end > 0 ? message[..end] : message).ReplaceLineEndings(" "));
    return 2;
}
