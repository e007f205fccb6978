using System.Text.RegularExpressions;
using FluentAssertions;
using SupportRules.Catalogues;
using SupportRules.EarlyTermination;
using Xunit;

namespace SupportRules.Readme.Tests;

public partial class RuleBookTests
{
    private static readonly string RuleBook = Read("src/SupportRules/EarlyTermination/README.md");

    [Fact]
    public void The_rule_book_has_every_rule_in_the_order_of_the_code()
    {
        var rows = EarlyTerminationRules.All.Select(rule => $"| `{rule.Code}` | {rule.Sentence} |");

        RuleBook.Split('\n').Where(line => line.StartsWith("| `ETF-", StringComparison.Ordinal)).Should().Equal(rows);
    }

    [Fact]
    public void The_catalogue_page_has_every_entry_with_its_first_day()
    {
        var rows = EarlyTerminationCatalogue.All.Select(entry => $"| `{entry.Id}` | {entry.Versions.First:uuuu-MM-dd} | {entry.Versions.Versions.Count} | {entry.Title} |");

        Read("src/SupportRules.Catalogues/README.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Should().Equal(rows);
    }

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
