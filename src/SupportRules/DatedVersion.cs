namespace SupportRules;

/// <summary>One version of something dated.</summary>
/// <param name="From">The first day on which it is in force.</param>
/// <param name="Value">What is in force.</param>
public sealed record DatedVersion<T>(LocalDate From, T Value)
    where T : notnull
{
    public LocalDate From { get; } = Guard.Date(From);

    public T Value { get; } = Value;

    public override string ToString() => $"{Guard.Iso(From)}  {Render.Value(Value, null)}";
}
