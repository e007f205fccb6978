namespace SupportRules.Warranty;

/// <summary>How a measured level stands against the one that is warranted.</summary>
public abstract record PerformanceAnswer : IFormattable
{
    private PerformanceAnswer()
    {
    }

    /// <summary>The level that is warranted in the year, 0 to 1; <c>null</c> where none is, or the year is unknown.</summary>
    public virtual decimal? Level => null;

    /// <summary>Whether the warrantor must act.</summary>
    public bool IsBelow => this is Below;

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => ToString(null, null);

    public abstract string ToString(string? format, IFormatProvider? formatProvider);

    /// <summary>Below the warranted level: the warranty answers for it.</summary>
    /// <param name="Floor">The level that is warranted.</param>
    /// <param name="Shortfall">By how much it is missed: more than 0.</param>
    public sealed record Below(decimal Floor, decimal Shortfall) : PerformanceAnswer
    {
        public override decimal? Level => Floor;

        public override string ToString(string? format, IFormatProvider? formatProvider) =>
            $"{Render.Value(Shortfall * 100, formatProvider)} points below the warranted {Render.Value(Floor * 100, formatProvider)} %";
    }

    /// <summary>At the warranted level or above it.</summary>
    /// <param name="Floor">The level that is warranted.</param>
    public sealed record Met(decimal Floor) : PerformanceAnswer
    {
        public override decimal? Level => Floor;

        public override string ToString(string? format, IFormatProvider? formatProvider) => $"meets the warranted {Render.Value(Floor * 100, formatProvider)} %";
    }

    /// <summary>The year lies after the last one for which a level is warranted.</summary>
    public sealed record Ended : PerformanceAnswer
    {
        public override string ToString(string? format, IFormatProvider? formatProvider) => "ended";
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Floor">The level that is warranted, where the year is known.</param>
    /// <param name="Missing">The names of the facts, as <see cref="PerformanceFacts"/> has them.</param>
    public sealed record NeedsFacts(decimal? Floor, ValueList<string> Missing) : PerformanceAnswer
    {
        public override decimal? Level => Floor;

        public override string ToString(string? format, IFormatProvider? formatProvider) =>
            $"needs facts: {string.Join(", ", Missing)}{(Floor is { } floor ? $"; {Render.Value(floor * 100, formatProvider)} % is warranted" : "")}";
    }
}
