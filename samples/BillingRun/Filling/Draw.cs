namespace BillingRun.Filling;

/// <summary>Numbers that look random and are the same for the same seed, on every machine: SplitMix64.</summary>
internal sealed class Draw(long seed)
{
    private ulong _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL);

    /// <summary>A number from <paramref name="from"/> to <paramref name="to"/>, both possible.</summary>
    public int Between(int from, int to) => from + (int)(Next() % (ulong)(to - from + 1));

    public T One<T>(params ReadOnlySpan<T> of) => of[Between(0, of.Length - 1)];

    /// <summary>True once in so many times.</summary>
    public bool OnceIn(int times) => Between(1, times) == 1;

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
