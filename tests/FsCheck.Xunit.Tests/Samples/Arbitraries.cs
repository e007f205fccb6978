using FsCheck.Fluent;

namespace FsCheck.Xunit.Tests.Samples;

internal sealed class Arbitraries
{
    [Property(Arbitrary = new[] { typeof(Even) })]
    public bool Numbers_are_even(int x) => x % 2 == 0;

    [Property(Arbitrary = new[] { typeof(Even) })]
    public bool Numbers_in_lists_are_even(int[] xs) => xs.All(x => x % 2 == 0);

    [Property(StartSize = 100, EndSize = 1000, Arbitrary = new[] { typeof(Even) })]
    public bool Numbers_are_even_and_small(int x) => x < 43;

    [Property(Arbitrary = new[] { typeof(Even), typeof(One) })]
    public bool First_of_two_wins(int x) => x % 2 == 0;

    [Property(Arbitrary = new[] { typeof(One), typeof(Even) })]
    public bool First_of_two_wins_the_other_way_round(int x) => x == 1;

    internal static class Even
    {
        public static Arbitrary<int> Number() => ArbMap.Default.ArbFor<int>().Convert(x => 2 * x, x => x / 2);
    }

    internal static class One
    {
        public static Arbitrary<int> Number() => Gen.Constant(1).ToArbitrary();
    }
}
