using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using SupportRules.CustomerValue;
using SupportRules.EarlyTermination;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Readme.Tests;

public partial class RuleBookTests
{
    private static readonly Dictionary<string, ValueList<Rule>> Rules = new(StringComparer.Ordinal)
    {
        ["EarlyTermination"] = EarlyTerminationRules.All,
        ["BillingBlocks"] = BillingBlockRules.All,
        ["CustomerValue"] = CustomerValueRules.All,
        ["Warranty"] = WarrantyRules.All,
    };

    public static TheoryData<string> Families => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Families))]
    public void The_rule_book_has_every_rule_in_the_order_of_the_code(string family)
    {
        var rules = Rules[family];
        var prefix = rules[0].Code.Split('-')[0];
        var rows = rules.Select(rule => $"| `{rule.Code}` | {rule.Sentence} |");

        Read($"src/SupportRules/{family}/README.md").Split('\n').Where(line => line.StartsWith($"| `{prefix}-", StringComparison.Ordinal)).Should().Equal(rows);
    }

    [Fact]
    public void The_catalogue_page_has_every_entry_with_its_first_day()
    {
        var rows = EarlyTerminationCatalogue.All.Select(entry => Row(entry.Id, entry.Versions, entry.Title))
            .Concat(Rows(BillingBlockCatalogue.Ladders))
            .Concat(Rows(BillingBlockCatalogue.Protections))
            .Concat(Rows(BillingBlockCatalogue.SpendCaps))
            .Concat(Rows(BillingBlockCatalogue.Restorations))
            .Concat(Rows(BillingBlockCatalogue.CollectionFees))
            .Concat(Rows(BillingBlockCatalogue.StolenDevices))
            .Concat(Rows(BillingBlockCatalogue.ProactiveContacts))
            .Concat(Rows(BillingBlockCatalogue.VoluntarySuspensions))
            .Concat(Rows(BillingBlockCatalogue.Promises))
            .Concat(Rows(CustomerValueCatalogue.Standings))
            .Concat(Rows(CustomerValueCatalogue.Concessions))
            .Concat(Rows(WarrantyCatalogue.Documents))
            .Concat(Rows(WarrantyCatalogue.Shares))
            .Concat(Rows(WarrantyCatalogue.Levels))
            .Concat(Rows(WarrantyCatalogue.Laws))
            .Concat(Rows(WarrantyCatalogue.TimeLimits))
            .ToList();

        Read("src/SupportRules.Catalogues/README.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Should().Equal(rows);
        rows.Select(row => row.Split('|')[1]).Should().OnlyHaveUniqueItems("an id is one policy's own");
    }

    private static IEnumerable<string> Rows<TPolicy>(IEnumerable<PolicyEntry<TPolicy>> entries)
        where TPolicy : notnull
        => entries.Select(entry => Row(entry.Id, entry.Versions, entry.Title));

    private static string Row<TPolicy>(string id, Dated<TPolicy> versions, string title)
        where TPolicy : notnull
        => string.Create(CultureInfo.InvariantCulture, $"| `{id}` | {versions.First:uuuu-MM-dd} | {versions.Versions.Count} | {title} |");

    [Fact]
    public void Links_between_documents_lead_to_files()
    {
        foreach (var document in Sample.Documents())
        {
            var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;
            var targets = Link().Matches(Read(document)).Select(match => match.Groups["target"].Value).Where(target => !target.Contains(':', StringComparison.Ordinal));
            targets.Where(target => !Path.Exists(Path.GetFullPath(Path.Combine(folder, target.Split('#')[0])))).Should().BeEmpty("{0} links to files that are there", document);
        }
    }

    private static string Read(string document) => File.ReadAllText(Path.Combine(Repository.Root, document)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\]\((?<target>[^)#][^)]*)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
