using System.Globalization;
using System.Reflection;
using Microsoft.FSharp.Core;

namespace FsCheck.Xunit;

/// <summary>What the attributes say about a property; null where they say nothing.</summary>
internal sealed record PropertyOptions
{
    public static PropertyOptions None { get; } = new();

    public int? MaxTest { get; init; }

    public int? MaxRejected { get; init; }

    public int? StartSize { get; init; }

    public int? EndSize { get; init; }

    public string? Replay { get; init; }

    public bool? Verbose { get; init; }

    public bool? QuietOnSuccess { get; init; }

    public IReadOnlyList<Type> Arbitrary { get; init; } = [];

    /// <summary>The options of a test method: its own over its class's, over those of the classes around it, over the assembly's.</summary>
    public static PropertyOptions Of(Type testClass, MethodInfo testMethod)
    {
        var options = OptionsOf(testMethod.GetCustomAttribute<PropertyAttribute>());
        for (var type = testClass; type is not null; type = type.DeclaringType)
        {
            options = options.Over(OptionsOf(type.GetCustomAttribute<PropertiesAttribute>()));
        }

        return options.Over(OptionsOf(testClass.Assembly.GetCustomAttribute<PropertiesAttribute>()));
    }

    public Config ToConfig(IRunner runner)
    {
        var defaults = Verbose is true ? Config.Verbose : Config.Quick;
        return defaults
            .WithMaxTest(MaxTest ?? defaults.MaxTest)
            .WithMaxRejected(MaxRejected ?? defaults.MaxRejected)
            .WithStartSize(StartSize ?? defaults.StartSize)
            .WithEndSize(EndSize ?? defaults.EndSize)
            .WithQuietOnSuccess(QuietOnSuccess ?? defaults.QuietOnSuccess)
            .WithReplay(Replay is null ? defaults.Replay : FSharpOption<Replay>.Some(ParseReplay(Replay)))
            .WithArbitrary(Arbitrary)
            .WithRunner(runner);
    }

    private static PropertyOptions OptionsOf(PropertyAttribute? attribute) => attribute?.Options ?? None;

    private static Replay ParseReplay(string text)
    {
        var parts = text.Trim().TrimStart('(').TrimEnd(')').Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is 2 or 3
            && ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && ulong.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var gamma))
        {
            var rnd = new Rnd(seed, gamma);
            if (parts.Length == 2)
            {
                return new Replay(rnd, FSharpOption<int>.None);
            }

            if (int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            {
                return new Replay(rnd, FSharpOption<int>.Some(size));
            }
        }

        throw new FormatException($"Replay is \"{text}\", which is neither \"(seed,gamma)\" nor \"(seed,gamma,size)\".");
    }

    private PropertyOptions Over(PropertyOptions outer) => new()
    {
        MaxTest = MaxTest ?? outer.MaxTest,
        MaxRejected = MaxRejected ?? outer.MaxRejected,
        StartSize = StartSize ?? outer.StartSize,
        EndSize = EndSize ?? outer.EndSize,
        Replay = Replay ?? outer.Replay,
        Verbose = Verbose ?? outer.Verbose,
        QuietOnSuccess = QuietOnSuccess ?? outer.QuietOnSuccess,
        Arbitrary = [.. Arbitrary, .. outer.Arbitrary],
    };
}
