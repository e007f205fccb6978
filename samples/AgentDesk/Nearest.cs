namespace AgentDesk;

/// <summary>What may have been meant by an id that is not there.</summary>
internal static class Nearest
{
    /// <param name="typed">What was typed.</param>
    /// <param name="ids">At least one.</param>
    /// <returns>The id that takes the fewest letters added, removed or changed, in any case.</returns>
    public static string To(string typed, IEnumerable<string> ids) =>
        ids.MinBy(id => Distance(typed.ToUpperInvariant(), id.ToUpperInvariant()))!;

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(diagonal + (from[i - 1] == to[j - 1] ? 0 : 1), Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
