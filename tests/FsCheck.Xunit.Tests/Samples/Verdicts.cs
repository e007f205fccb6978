using FluentAssertions;
using FsCheck.Fluent;

namespace FsCheck.Xunit.Tests.Samples;

/// <summary>Sizes are such that a property that can fail practically always does.</summary>
[Properties(StartSize = 100, EndSize = 1000)]
internal sealed class Verdicts
{
    [Property]
    public void Void_that_holds(int x) => (x + 0).Should().Be(x);

    [Property]
    public void Void_that_fails(int x) => x.Should().BeLessThan(42);

    [Property]
    public bool Bool_that_holds(int x, int y) => x + y == y + x;

    [Property]
    public bool Bool_that_fails(int x) => x < 42;

    [Property]
    public Property Property_that_holds(int x) => (x + 0 == x).Label("zero changes nothing");

    [Property]
    public Property Property_that_fails(int x) => (x < 42).Label("x is small");

    [Property]
    public async Task Task_that_holds(int x)
    {
        await Task.Yield();
        (x + 0).Should().Be(x);
    }

    [Property]
    public async Task Task_that_fails(int x)
    {
        await Task.Yield();
        x.Should().BeLessThan(42);
    }

    [Property]
    public async Task<bool> TaskOfBool_that_holds(int x)
    {
        await Task.Yield();
        return x + 0 == x;
    }

    [Property]
    public async Task<bool> TaskOfBool_that_fails(int x)
    {
        await Task.Yield();
        return x < 42;
    }

    [Property]
    public static bool Static_that_holds(int x) => x + 0 == x;

    [Property]
    public static bool Static_that_fails(int x) => x < 42;

    [Property]
    public bool Parameterless_that_holds() => true;

    [Property]
    public bool Parameterless_that_fails() => false;

    [Property]
    public bool Many_parameters_that_hold(int a, string b, bool c, decimal d, int[] e, DayOfWeek f, (int, char) g) =>
        (a, b, c, d, e, f, g).Equals((a, b, c, d, e, f, g));

    [Property]
    public Property Conditional_that_holds(int x) => (x >= 0).When(x >= 0);

    [Property]
    public bool Ungeneratable(IDisposable unknown) => unknown is not null;
}
