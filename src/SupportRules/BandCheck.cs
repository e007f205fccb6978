namespace SupportRules;

/// <summary>Refuses a table with a gap or an overlap, and names a count that lies in it.</summary>
internal static class BandCheck
{
    public static ValueList<T> Check<T>(ValueList<T> bands, Func<T, (int From, int? To)> range, int first, string unit, string name)
    {
        if (bands.IsEmpty)
        {
            throw new ArgumentException($"{name} is empty: give at least one band.", name);
        }

        var next = (int?)first;
        foreach (var band in bands)
        {
            var (from, to) = range(band);
            if (to < from)
            {
                throw new ArgumentException(Invariant($"{name}: the band from {from} to {to} ends before it begins."), name);
            }

            if (next is not { } expected || from < expected)
            {
                throw new ArgumentException(Invariant($"{name} overlap: {unit} {from} is in two bands."), name);
            }

            if (from > expected)
            {
                throw new ArgumentException(Invariant($"{name} leave a gap: {unit} {expected} is in no band."), name);
            }

            next = to == int.MaxValue ? null : to + 1;
        }

        return bands;
    }
}
