namespace AgentDesk.Showing;

/// <summary>Points as a bar: as long as the most there is, full as far as there are points.</summary>
/// <param name="Columns">Its length.</param>
/// <param name="Full">How many columns are full.</param>
internal readonly record struct Bar(int Columns, int Full)
{
    /// <param name="points">0 to <paramref name="most"/>.</param>
    /// <param name="most">The most points there are.</param>
    /// <param name="greatest">The points of a bar of full length.</param>
    /// <param name="columns">The columns of a bar of full length.</param>
    /// <remarks>Any point shows, and so does any that is lost.</remarks>
    public static Bar Of(decimal points, decimal most, decimal greatest, int columns)
    {
        var length = most <= 0 ? 0 : Math.Max(1, Rounded(most * columns / greatest));
        var full = most <= 0 ? 0 : Rounded(points * length / most);
        return new(length, length < 2 ? full : Math.Clamp(full, points > 0 ? 1 : 0, points < most ? length - 1 : length));
    }

    /// <summary>The two parts in letters.</summary>
    public (string Full, string Empty) Marks(bool blocks) => (new string(blocks ? '█' : '#', Full), new string(blocks ? '░' : '.', Columns - Full));

    private static int Rounded(decimal value) => (int)decimal.Round(value, MidpointRounding.AwayFromZero);
}
