using System.Text.RegularExpressions;

namespace SupportRules.Readme.Tests;

/// <summary>One fenced block of a document, with the block of text that shows its output, if one follows.</summary>
public sealed partial record Sample(string Document, int Line, string Language, string Code, string? Output)
{
    /// <summary>Every Markdown document of the project.</summary>
    public static IEnumerable<string> Documents() => Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !BuildOutput().IsMatch(path))
        .Order(StringComparer.Ordinal);

    public static IEnumerable<Sample> All(string language) => Documents().SelectMany(In).Where(sample => sample.Language == language);

    public static IEnumerable<Sample> In(string document)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, document)).ReplaceLineEndings("\n");
        var blocks = Fence().Matches(text);
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            var shown = next is not null
                && next.Groups["language"].Value == "text"
                && string.IsNullOrWhiteSpace(text[(blocks[i].Index + blocks[i].Length)..next.Index]);
            yield return new(
                document,
                text[..blocks[i].Index].Count(c => c == '\n') + 2,
                blocks[i].Groups["language"].Value,
                blocks[i].Groups["code"].Value,
                shown ? next!.Groups["code"].Value : null);
        }
    }

    public override string ToString() => $"{Document}:{Line}";

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();

    [GeneratedRegex("(^|/)(bin|obj|artifacts|StrykerOutput|TestResults|node_modules|\\.[^/]+)/")]
    private static partial Regex BuildOutput();
}
