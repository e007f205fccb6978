namespace FsCheck.Xunit.Tests.Samples;

internal sealed class Replays
{
    [Property]
    public bool Fresh(int[] xs, int limit) => SumsToLittle(xs, limit);

    [FromSeed]
    public bool Replayed(int[] xs, int limit) => SumsToLittle(xs, limit);

    [Property(Replay = "yesterday")]
    public bool Malformed(int x) => x == x + 0;

    private static bool SumsToLittle(int[] xs, int limit) => xs.Sum(Math.Abs) + Math.Abs(limit) < 30;
}
