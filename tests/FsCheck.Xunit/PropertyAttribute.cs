using Xunit;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Runs the method as an FsCheck property, on arguments that FsCheck generates.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "FsCheck.Xunit")]
public class PropertyAttribute : FactAttribute
{
    private const int Unset = -1;

    internal PropertyOptions Options { get; private set; } = PropertyOptions.None;

    /// <summary>How many accepted cases make the property pass. FsCheck's default is 100.</summary>
    public int MaxTest
    {
        get => Options.MaxTest ?? Unset;
        set => Options = Options with { MaxTest = value };
    }

    /// <summary>How many cases may be rejected before the property fails as exhausted. FsCheck's default is 1000.</summary>
    public int MaxRejected
    {
        get => Options.MaxRejected ?? Unset;
        set => Options = Options with { MaxRejected = value };
    }

    /// <summary>The size that the cases grow from. FsCheck's default is 1.</summary>
    public int StartSize
    {
        get => Options.StartSize ?? Unset;
        set => Options = Options with { StartSize = value };
    }

    /// <summary>The size that the cases grow to, over all of them. FsCheck's default is 100.</summary>
    public int EndSize
    {
        get => Options.EndSize ?? Unset;
        set => Options = Options with { EndSize = value };
    }

    /// <summary>
    /// The seed to start from, as a failure prints it: "(seed,gamma)" repeats the whole run,
    /// "(seed,gamma,size)" only the case that failed. The parentheses may be left out.
    /// </summary>
    public string? Replay
    {
        get => Options.Replay;
        set => Options = Options with { Replay = string.IsNullOrEmpty(value) ? null : value };
    }

    /// <summary>
    /// Types whose static members return the arbitraries to use. The first one for a type wins,
    /// and the method's come before those of <see cref="PropertiesAttribute"/>.
    /// </summary>
    public Type[] Arbitrary
    {
        get => [.. Options.Arbitrary];
        set => Options = Options with { Arbitrary = value };
    }

    /// <summary>Writes every generated case and every shrink to the test's output.</summary>
    public bool Verbose
    {
        get => Options.Verbose ?? false;
        set => Options = Options with { Verbose = value };
    }

    /// <summary>Keeps the summary of a passed property out of the test's output.</summary>
    public bool QuietOnSuccess
    {
        get => Options.QuietOnSuccess ?? false;
        set => Options = Options with { QuietOnSuccess = value };
    }
}
