using SupportRules.Catalogues;
using Xunit;

namespace SupportRules.Tests.PublicSurface;

/// <summary>Every change of what callers can see and call shows as a change of an approved text in a review.</summary>
public class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_of_SupportRules_is_the_approved_one() => Compare("SupportRules", typeof(Money));

    [Fact]
    public void The_public_surface_of_SupportRules_Catalogues_is_the_approved_one() => Compare("SupportRules.Catalogues", typeof(EarlyTerminationCatalogue));

    private static void Compare(string name, Type type)
    {
        var received = SurfaceText.Of(type.Assembly);
        var folder = Path.Combine(AppContext.BaseDirectory, "PublicSurface");
        var approvedPath = Path.Combine(folder, name + ".txt");
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : "";
        if (received == approved)
        {
            return;
        }

        var receivedPath = Path.Combine(folder, name + ".received.txt");
        Directory.CreateDirectory(folder);
        File.WriteAllText(receivedPath, received);
        Assert.Fail(Difference(approved, received) + $"\n\nIf that is meant, approve it: cp {receivedPath} tests/SupportRules.Tests/PublicSurface/{name}.txt");
    }

    /// <summary>The lines that are in one text only, in the order in which a reader meets them; the first of many.</summary>
    private static string Difference(string approved, string received)
    {
        const int most = 20;
        string[] old = [.. Qualified(approved)], now = [.. Qualified(received)];
        string[] lines = [.. Less(old, now).Select(line => "- " + line), .. Less(now, old).Select(line => "+ " + line)];
        return $"The public surface has changed in {lines.Length} lines:\n" + string.Join('\n', lines.Take(most)) + (lines.Length > most ? "\n  ..." : "");
    }

    /// <summary>Each member with the head of its type before it.</summary>
    private static IEnumerable<string> Qualified(string text)
    {
        var type = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var isMember = line.StartsWith("    ", StringComparison.Ordinal);
            type = isMember ? type : line.Trim();
            yield return isMember ? $"{type.Split(" : ")[0]}: {line.Trim()}" : type;
        }
    }

    private static IEnumerable<string> Less(IEnumerable<string> lines, IEnumerable<string> others)
    {
        var left = others.CountBy(line => line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var count = left.GetValueOrDefault(line);
            if (count == 0)
            {
                yield return line;
            }

            left[line] = Math.Max(0, count - 1);
        }
    }
}
