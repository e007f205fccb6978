namespace SupportRules.Catalogues;

/// <summary>What may have been meant by an id that is not listed.</summary>
internal static class NearestId
{
    /// <summary>The nearest id as a question, or how many there are.</summary>
    /// <param name="id">What was typed.</param>
    /// <param name="ids">At least one, in order.</param>
    public static string Suggest(string? id, IReadOnlyList<string> ids)
    {
        // A suggestion that has nothing of what was typed would mislead.
        var typed = id?.ToUpperInvariant() ?? "";
        // An id of which only the beginning was typed comes before one that is merely short.
        var begun = ids.Where(listed => typed.Length >= 3 && listed.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).ToArray();
        var nearest = (begun.Length > 0 ? begun : ids).MinBy(listed => Effort(typed, listed.ToUpperInvariant()))!;
        return Effort(typed, nearest.ToUpperInvariant()) < nearest.Length + typed.Length && typed.Length >= 3
            ? $"Did you mean {nearest}?"
            : $"{ids.Count} are listed, from {ids[0]} to {ids[^1]}.";
    }

    /// <summary>What it takes to make one text of another: a letter added costs 1, a letter removed or changed 3, since ids are mostly left short.</summary>
    private static int Effort(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = 3 * i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                var kept = diagonal + (from[i - 1] == to[j - 1] ? 0 : 3);
                row[j] = Math.Min(kept, Math.Min(above + 3, row[j - 1] + 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
