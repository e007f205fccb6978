namespace FsCheck.Xunit.Tests.Samples;

/// <summary>A property whose replay is chosen when the test runs.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FromSeedAttribute : PropertyAttribute
{
    private static readonly AsyncLocal<string?> Chosen = new();

    public FromSeedAttribute() => Replay = Chosen.Value;

    public static void Choose(string seed) => Chosen.Value = seed;
}
