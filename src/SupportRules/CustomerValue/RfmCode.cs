namespace SupportRules.CustomerValue;

/// <summary>A customer's ranks for recency, frequency and monetary value, as the code that they are written in: <c>515</c>.</summary>
/// <remarks>
/// The same digits mean the opposite where 1 is the best rank, so the direction is part of the value. Equal when all members are. To rank by fifths of all customers needs all customers, and is
/// left to the caller; fixed bands are a <see cref="Scorecard"/>.
/// </remarks>
public sealed record RfmCode
{
    /// <param name="recency">The rank for recency, 1 to <paramref name="ranks"/>.</param>
    /// <param name="frequency">The rank for frequency, likewise.</param>
    /// <param name="monetary">The rank for monetary value, likewise.</param>
    /// <param name="direction">Which rank is the best.</param>
    /// <param name="ranks">How many ranks there are, 2 to 9; five by default.</param>
    public RfmCode(int recency, int frequency, int monetary, RfmDirection direction, int ranks = 5)
    {
        Ranks = Guard.InRange(ranks, 2, 9);
        Direction = Guard.Defined(direction);
        Recency = Guard.InRange(recency, 1, ranks);
        Frequency = Guard.InRange(frequency, 1, ranks);
        Monetary = Guard.InRange(monetary, 1, ranks);
    }

    /// <summary>The rank for recency, as it is written.</summary>
    public int Recency { get; }

    /// <summary>The rank for frequency, as it is written.</summary>
    public int Frequency { get; }

    /// <summary>The rank for monetary value, as it is written.</summary>
    public int Monetary { get; }

    /// <summary>Which rank is the best.</summary>
    public RfmDirection Direction { get; }

    /// <summary>How many ranks there are.</summary>
    public int Ranks { get; }

    /// <summary>The code of three digits: recency, frequency, monetary value.</summary>
    /// <param name="code">Three digits, each 1 to <paramref name="ranks"/>.</param>
    /// <param name="direction">Which rank is the best.</param>
    /// <param name="ranks">How many ranks there are, 2 to 9; five by default.</param>
    /// <exception cref="FormatException">It is not of three such digits.</exception>
    public static RfmCode Parse(string code, RfmDirection direction, int ranks = 5)
    {
        Guard.NotNull(code);
        Guard.InRange(ranks, 2, 9);
        var greatest = (char)('0' + ranks);
        foreach (var digit in code)
        {
            if (digit < '1' || digit > greatest)
            {
                throw Unreadable(code, ranks);
            }
        }

        return code.Length == 3 ? new(code[0] - '0', code[1] - '0', code[2] - '0', direction, ranks) : throw Unreadable(code, ranks);
    }

    /// <summary>The code of a score of three factors, in the order of recency, frequency and monetary value, each of which gave its rank as points.</summary>
    /// <exception cref="ArgumentException">There are not three factors, or their points are no ranks.</exception>
    public static RfmCode Of(CustomerScore score, RfmDirection direction, int ranks = 5)
    {
        var lines = Guard.NotNull(score).Lines;
        return lines.Count == 3
            ? new(Rank(lines[0], ranks), Rank(lines[1], ranks), Rank(lines[2], ranks), direction, ranks)
            : throw new ArgumentException(Invariant($"score has {lines.Count} factors: a code takes three, for recency, frequency and monetary value."), nameof(score));
    }

    /// <summary>How far from the best a rank stands: 1 is the best, whichever way they are counted.</summary>
    /// <param name="rank">1 to <see cref="Ranks"/>.</param>
    public int FromTheBest(int rank)
    {
        Guard.InRange(rank, 1, Ranks);
        return Direction == RfmDirection.LowestIsBest ? rank : Ranks + 1 - rank;
    }

    /// <summary>The ranks as one figure: the sum of weight times rank, counted up to the best, so that more is better.</summary>
    /// <param name="recency">The weight of recency, 0 to 1,000.</param>
    /// <param name="frequency">The weight of frequency, likewise.</param>
    /// <param name="monetary">The weight of monetary value, likewise.</param>
    public decimal Weighted(decimal recency, decimal frequency, decimal monetary) =>
        (Weight(recency, nameof(recency)) * UpToTheBest(Recency)) + (Weight(frequency, nameof(frequency)) * UpToTheBest(Frequency)) + (Weight(monetary, nameof(monetary)) * UpToTheBest(Monetary));

    /// <summary>The three digits.</summary>
    public override string ToString() => Invariant($"{Recency}{Frequency}{Monetary}");

    private int UpToTheBest(int rank) => Ranks + 1 - FromTheBest(rank);

    private static int Rank(ScoreLine line, int ranks) => line.Points >= 1 && line.Points <= ranks && line.Points % 1 == 0
        ? (int)line.Points
        : throw new ArgumentException(Invariant($"score gives {line.Factor} {line.Points} points: a rank is a whole number from 1 to {ranks}."), "score");

    private static decimal Weight(decimal weight, string name) => weight is >= 0 and <= 1000
        ? weight
        : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {weight}: it must be from 0 to 1000."));

    private static FormatException Unreadable(string code, int ranks) => new(Invariant($"'{code}' is no RFM code: three digits from 1 to {ranks}, such as 515."));
}
