namespace SupportRules.Warranty;

/// <summary>A fact of a claim that is known: a closed set by the kind of its value. What is not told is unknown.</summary>
public abstract record ClaimFact
{
    private ClaimFact(string name, object value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The fact's name.</summary>
    public string Name { get; }

    /// <summary>The value, for a finding.</summary>
    internal object Value { get; }

    /// <summary>For example <c>use: household</c>, whatever the culture.</summary>
    public sealed override string ToString() => $"{Name}: {Render.Value(Value, null)}";

    /// <summary>A word.</summary>
    public sealed record Word(WarrantyFact.Text Fact, string Text) : ClaimFact(Guard.NotNull(Fact).Name, Guard.Text(Text));

    /// <summary>So, or not.</summary>
    public sealed record YesNo(WarrantyFact.Flag Fact, bool IsSo) : ClaimFact(Guard.NotNull(Fact).Name, IsSo ? "yes" : "no");

    /// <summary>A count or a measure.</summary>
    public sealed record Count(WarrantyFact.Number Fact, decimal Number) : ClaimFact(Guard.NotNull(Fact).Name, Number);
}
