namespace SupportRules.Warranty;

/// <summary>Which components a grant speaks of: a closed set. A part belongs to the assemblies that contain it.</summary>
public abstract record ComponentScope
{
    private ComponentScope()
    {
    }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>The whole product.</summary>
    public sealed record All : ComponentScope
    {
        private protected override string Words => "all components";
    }

    /// <summary>Those that are named, and what is part of them.</summary>
    public sealed record Only(ValueList<string> Names) : ComponentScope
    {
        public ValueList<string> Names { get; } = Listed(Names);

        private protected override string Words => Render.Value(Names, null);
    }

    /// <summary>All but those that are named, and what is part of them.</summary>
    public sealed record AllExcept(ValueList<string> Names) : ComponentScope
    {
        public ValueList<string> Names { get; } = Listed(Names);

        private protected override string Words => $"all but {Render.Value(Names, null)}";
    }

    internal static readonly All Everything = new();

    /// <summary>Those that are named, and what is part of them.</summary>
    public static ComponentScope Of(params ReadOnlySpan<string> names) => new Only(ValueList.Of(names));

    private static ValueList<string> Listed(ValueList<string> names)
    {
        if (names.IsEmpty)
        {
            throw new ArgumentException("Names is empty: a list of components names at least one.", nameof(names));
        }

        foreach (var name in names)
        {
            Guard.Text(name, nameof(names));
        }

        return names;
    }
}
