#!/usr/bin/env -S dotnet run
#:project ../../src/SupportRules.Catalogues
#:package System.CommandLine
#:property PublishAot=false

// A warranty claim and the answer to a demand, as a letter: dotnet run samples/scripts/warranty.cs -- --help
using System.CommandLine;
using System.Globalization;
using NodaTime;
using SupportRules;
using SupportRules.Catalogues;
using SupportRules.Warranty;

// What nobody tells of is taken as not having happened: the letter says so.
WarrantyEvent[] remedies = [WarrantyEvent.Repair, WarrantyEvent.Exchange, WarrantyEvent.ReturnedForRepair, WarrantyEvent.FailedRepairReported];

var documentId = new Argument<string?>("document-id") { Description = "A document of --list; without it one real claim is told.", Arity = ArgumentArity.ZeroOrOne };
var list = new Option<bool>("--list") { Description = "List the catalogue." };
var component = new Option<string?>("--component") { Description = "What failed, as the terms name it." };
var partOf = new Option<string[]>("--part-of") { Description = "An assembly that contains it; may be repeated." };
var dates = new Option<string[]>("--date") { Description = "An event and its day, purchase=2015-03-01; may be repeated." };
var facts = new Option<string[]>("--fact") { Description = "A fact that the terms ask for, \"use=household\", \"serial intact=true\"; may be repeated. What is not told is unknown." };
var heads = new Option<string[]>("--head") { Description = "A cost head that is asked: parts, labour, travel, shipping, diagnosis, removal, installation, refrigerant, other; may be repeated. Parts and labour by default." };
var costs = new Option<string[]>("--cost") { Description = "What a head costs: parts=USD 200; may be repeated." };
var demands = new Option<string[]>("--demand") { Description = "What was demanded: authorised service, no self installation, proof, registration, own shipping; may be repeated." };
var laws = new Option<string[]>("--law") { Description = "A law of --list that the terms are read under; may be repeated; \"none\" for the terms alone. 16 CFR 700.10 and 701.4 by default, where they were in force and the terms do not say that they are of another country." };
var markdown = new Option<bool>("--markdown") { Description = "Write Markdown." };

var command = new RootCommand("A warranty claim decided from the written terms, clause by clause, and what became of the demands, as a letter.")
{
    documentId, list, component, partOf, dates, facts, heads, costs, demands, laws, markdown,
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
            foreach (var (id, title) in WarrantyCatalogue.Documents.Select(entry => (entry.Id, entry.Title)).Concat(WarrantyCatalogue.Laws.Select(entry => (entry.Id, $"law: {entry.Title}"))))
            {
                Console.WriteLine($"{id,-46} {title}");
            }

            return 0;
        }

        var (document, claim) = input.GetValue(documentId) is { } chosen ? Told(input, chosen) : Microwave();
        var inForce = LawsOf(input.GetValue(laws) ?? [], document, LastDay(claim));
        if (inForce.IsEmpty)
        {
            var alone = document.Decide(claim);
            Write(document, claim, alone.Outcome, alone.Outcome, alone.Reasons, input.GetValue(markdown));
        }
        else
        {
            var decision = new WarrantyUnderLaw { Document = document, Laws = inForce }.Decide(claim);
            Write(document, claim, decision.Outcome.Written, decision.Outcome.WithLaw, decision.Reasons, input.GetValue(markdown));
        }

        return 0;
    }
    catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
    {
        return Fail(e.Message);
    }
}

// The touch control's display fades in the third year. The part cost USD 200; the representative insisted on an authorised servicer, who would order it.
(WarrantyDocument Document, WarrantyFacts Claim) Microwave() => (
    WarrantyCatalogue.Documents.Find("kitchenaid/built-in-microwave-kac-24")["2001-06-01"],
    new()
    {
        Component = "solid state touch control",
        PartOf = [],
        Dates = [WarrantyEvent.Purchase.On("2001-06-01"), WarrantyEvent.Failure.On("2003-11-10"), .. remedies.Select(remedy => remedy.DidNotHappen)],
        Facts = [WarrantyFact.FailureMode.Of("fading display")],
        Costs = [new(CostHead.Parts, Money.Parse("USD 200"))],
        Demands = [ClauseKind.AuthorisedService, ClauseKind.NoSelfInstallation],
    });

(WarrantyDocument Document, WarrantyFacts Claim) Told(ParseResult input, string id)
{
    var entry = WarrantyCatalogue.Documents.Find(id);
    var happened = Pairs(input, dates).Select(pair => new WarrantyEvent(pair.Name).On(pair.Value)).ToList();
    var claim = new WarrantyFacts
    {
        Component = input.GetValue(component),
        PartOf = [.. input.GetValue(partOf) ?? []],
        Dates = [.. happened, .. remedies.Where(remedy => happened.TrueForAll(one => one.Event != remedy)).Select(remedy => remedy.DidNotHappen)],
        Facts = [.. Pairs(input, facts).Select(Fact)],
        Costs = [.. Pairs(input, costs).Select(pair => new HeadAmount(Head(pair.Name), Money.Parse(pair.Value)))],
        Demands = [.. (input.GetValue(demands) ?? []).Select(demand => new ClauseKind(demand))],
    };
    var asked = (input.GetValue(heads) ?? []).Select(Head).ToArray();
    var bought = happened.Where(one => one.Event == WarrantyEvent.Purchase).Select(one => one.Date).FirstOrDefault();
    var document = bought is { } day && entry.Versions.TryGet(day, out var sold) ? sold : entry.Versions.Versions[0].Value;
    return (document, asked.Length == 0 ? claim : claim with { CostHeads = [.. asked] });
}

void Write(WarrantyDocument document, WarrantyFacts claim, WarrantyVerdict written, WarrantyVerdict withLaw, ValueList<Reason> reasons, bool asMarkdown)
{
    var (item, strong, locator) = asMarkdown ? ("- ", "**", "*") : ("", "", "'");
    var ownReasons = document.Decide(claim).Reasons;
    string By(WarrantyClause? clause) => clause is null ? "" : $" by {locator}{clause.Locator}{locator}";

    // First the verdict, each cost head with its clause, each demand.
    Console.WriteLine($"{strong}{Words(written)}{strong}");
    if (asMarkdown)
    {
        Console.WriteLine();
    }

    foreach (var head in written.Heads)
    {
        Console.WriteLine($"{item}{head}{(head.Cover == HeadCover.Undecided ? Open(written, ownReasons, head.Head, locator) : By(head.Clause))}{(head.WarrantorPays is { } amount && head.Cover == HeadCover.Yes ? $": {amount}" : "")}");
    }

    foreach (var demand in withLaw.Demands)
    {
        var contained = demand.InTerms switch
        {
            true => $"the terms contain it{By(demand.Clause)}",
            false => "the terms do not contain it: no clause in force asks it",
            _ => $"whether the terms contain it is not known{By(demand.Clause)}",
        };
        var allowed = demand.IsLawful switch
        {
            true => $"and they may ({demand.Law!.Title} {demand.Law.Clause})",
            false => $"and they may not ({demand.Law!.Title} {demand.Law.Clause})",
            _ => "and whether they may is not judged",
        };
        Console.WriteLine($"{item}{demand.Demand}: {contained}, {allowed}");
    }

    // Then the letter.
    Console.WriteLine($"\n{(asMarkdown ? "## " : "")}To {document.Warrantor}\n");
    Console.WriteLine($"{document.Source.Title}\n");
    Console.WriteLine(string.Join(' ', Claim(claim)) + "\n");
    Console.WriteLine(Asks(written) + "\n");
    foreach (var alike in withLaw.Demands.Where(demand => demand.InTerms == false || demand.IsLawful == false).GroupBy(demand => (demand.InTerms, demand.Clause, demand.IsLawful, demand.Law)))
    {
        Console.WriteLine(Answer(alike) + "\n");
    }

    if (Words(written) != Words(withLaw))
    {
        Console.WriteLine($"Under the law the same terms come to: {Words(withLaw)}.\n");
    }

    Console.WriteLine($"{(asMarkdown ? "## " : "")}Clause by clause\n");
    foreach (var reason in reasons.Where(reason => reason.Code != WarrantyRules.WrittenVerdict.Code))
    {
        Console.WriteLine(asMarkdown ? $"- {reason.ToFinding()} ({reason.Code}; {Link(reason.Source)})" : $"  {reason.Code}  {reason.ToFinding()}\n           [{reason.Source}]");
    }

    Console.WriteLine($"\n{(asMarkdown ? "## " : "")}Sources\n");
    foreach (var source in reasons.Select(reason => reason.Source).DistinctBy(source => (source.Title, source.Address)))
    {
        Console.WriteLine($"{(asMarkdown ? "- " : "  ")}{source.Title}{(source.Address is { } address ? $": {address.AbsoluteUri}" : "")}{(asMarkdown ? " " : "\n    ")}confidence {Lower($"{source.Confidence}")}{(source.Note is { } note ? $". {note}" : "")}");
    }

    Console.WriteLine($"\n{(asMarkdown ? "" : "  ")}assumed: no repair or exchange but those told; terms as sold: {document.Id}");
}

// Why a head is undecided: two clauses and what each says of it, or what is not known.
static string Open(WarrantyVerdict verdict, ValueList<Reason> reasons, CostHead head, string locator)
{
    string Said(object clause, object share) => $"{locator}{((WarrantyClause)clause).Locator}{locator} ({share})";
    if (verdict is not WarrantyVerdict.TermsConflict conflict)
    {
        return verdict is WarrantyVerdict.NeedsFacts needs ? $" until it is known: {string.Join(", ", needs.Names)}" : "";
    }

    var friendly = conflict.Friendly[head];
    var against = reasons.FirstOrDefault(reason => reason.Code == WarrantyRules.CostRuleConflicts.Code && reason["head"].Equals(head));
    var first = against is null ? Said(friendly.Clause ?? conflict.Clauses[0], friendly.Share ?? (object)"covered") : Said(against["grant"], against["granted"]);
    var second = against is null ? Said(conflict.Clauses.First(clause => clause != friendly.Clause), "not covered") : Said(against["clause"], against["share"]);
    return $" between {first} and {second}";
}

IEnumerable<string> Claim(WarrantyFacts claim)
{
    yield return $"Of the product that I bought the {claim.Component ?? "(component not known)"} has failed{(claim.Facts.OfType<ClaimFact.Word>().FirstOrDefault(fact => fact.Name == WarrantyFact.FailureMode.Name) is { } mode ? $": {mode.Text}" : "")}.";
    yield return Upper(string.Join(", ", claim.Dates.Where(date => date.Date is not null).Select(date => date.ToString()).DefaultIfEmpty("when it was bought is not known"))) + ".";
}

string Asks(WarrantyVerdict verdict) => verdict switch
{
    WarrantyVerdict.NeedsFacts needs => $"Whether you owe it turns on what is not known yet: {string.Join(", ", needs.Names)}. I will find it out; please tell me what your records say.",
    WarrantyVerdict.TermsConflict conflict =>
        $"Your terms say two things: {string.Join(" and ", conflict.Clauses.Select(clause => $"'{clause.Locator}'{(clause.Quote is { } quote ? $" (\"{quote}\")" : "")}"))}. Doubt in a text counts against who wrote it; read so, they come to: {conflict.Friendly}.",
    WarrantyVerdict.NotCovered => "By the clauses below your terms do not cover it. If you can do something about it all the same, please tell me: that would be goodwill, and I would take it as such.",
    _ => string.Join(' ', verdict.Heads.Select(head => head.Cover switch
    {
        HeadCover.Yes => $"{Upper(Name(head.Head))} you bear{(head.Share is CostShare.Free or null ? "" : $" in part ({head.Share})")}, by '{head.Clause!.Locator}'{(head.Clause.Quote is { } quote ? $": \"{quote}\"" : "")}.",
        HeadCover.No => $"{Upper(Name(head.Head))} I pay, by '{head.Clause!.Locator}'.",
        _ => $"Of {Name(head.Head)} your terms do not speak.",
    })),
};

static string Answer(IEnumerable<DemandAnswer> alike)
{
    var demand = alike.First();
    var law = demand.IsLawful == false ? $" {demand.Law!.Title} {demand.Law.Clause} forbids it." : "";
    var terms = demand.InTerms == false
        ? "Please point to the sentence of the warranty that says so: no clause that is in force for this claim asks it."
        : $"It stands in '{demand.Clause!.Locator}'.";
    return $"You insisted on {string.Join(" and on ", alike.Select(one => one.Demand.Name))}. {terms}{law}{(demand.InTerms == false ? " Please ask for my address, and send the part." : "")}";
}

static string Words(WarrantyVerdict verdict) => verdict.ToString().Split(" (", 2)[0];

static string Name(CostHead head) => Lower($"{head}");

static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

static string Lower(string text) => text.ToLowerInvariant();

static string Link(Citation source) => source.Address is { } address ? $"[{source}](<{address.AbsoluteUri}>)" : source.ToString();

// The law is the one in force when the claim was made, or when the product failed.
// Those that are named, or those of the United States: these only where they were in force and may reach the document.
static ValueList<LegalOverlay> LawsOf(string[] named, WarrantyDocument document, LocalDate day)
{
    if (named.Length > 0)
    {
        return [.. named.Where(law => law != "none").Select(law => WarrantyCatalogue.Laws.Find(law)[day])];
    }

    string[] unitedStates = ["united-states/16-cfr-700-10-tying", "united-states/16-cfr-701-4-registration-cards"];
    var reaches = document.Territory is { } territory
        ? territory.Contains("United States", StringComparison.Ordinal) || territory.Contains("New York", StringComparison.Ordinal)
        : document.Kind is WarrantyKind.Maker or WarrantyKind.RepairWarranty;
    return reaches ? [.. unitedStates.Select(law => WarrantyCatalogue.Laws.Find(law)).Where(law => law.Versions.Versions[0].From <= day).Select(law => law[day])] : [];
}

static LocalDate LastDay(WarrantyFacts claim) => claim.Dates.Select(one => one.Date).OfType<LocalDate>().DefaultIfEmpty(new(2026, 11, 22)).Max();

static CostHead Head(string name) => Enum.TryParse<CostHead>(name, ignoreCase: true, out var head) && Enum.IsDefined(head)
    ? head
    : throw new FormatException($"'{name}' is no cost head: {string.Join(", ", Enum.GetNames<CostHead>()).ToLowerInvariant()}.");

static ClaimFact Fact((string Name, string Value) pair) =>
    bool.TryParse(pair.Value, out var isSo) ? new WarrantyFact.Flag(pair.Name).Of(isSo)
    : decimal.TryParse(pair.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? new WarrantyFact.Number(pair.Name).Of(number)
    : new WarrantyFact.Text(pair.Name).Of(pair.Value);

static IEnumerable<(string Name, string Value)> Pairs(ParseResult input, Option<string[]> option) => (input.GetValue(option) ?? []).Select(text => text.Split('=', 2) is [{ Length: > 0 } name, { Length: > 0 } value]
    ? (name, value)
    : throw new FormatException($"{option.Name} is '{text}': give a name and a value, such as purchase=2015-03-01."));

static int Fail(string message)
{
    // What .NET adds for programmers is left out.
    var end = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
    Console.Error.WriteLine((end > 0 ? message[..end] : message).ReplaceLineEndings(" "));
    return 2;
}
