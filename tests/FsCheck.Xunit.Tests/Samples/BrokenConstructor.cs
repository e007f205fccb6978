namespace FsCheck.Xunit.Tests.Samples;

internal sealed class BrokenConstructor
{
    public BrokenConstructor() => throw new InvalidOperationException("The constructor is broken.");

    [Property]
    public bool Holds(int x) => x + 0 == x;
}
