using System.Diagnostics.CodeAnalysis;

namespace SupportRules;

/// <summary>The versions of something, by the day on which each came into force; each holds until the next.</summary>
/// <remarks>
/// <para>Which date to ask for is the caller's choice, because it is a legal one: a tariff is mostly chosen by the day on which the commitment
/// began, a law by the day of the event.</para>
/// <para>Before the first version there is no answer, only an error that names the first. Equal when all versions are.</para>
/// </remarks>
public sealed class Dated<T> : IEquatable<Dated<T>>
    where T : notnull
{
    /// <param name="versions">At least one, in any order; no two from the same day.</param>
    /// <exception cref="ArgumentException">There is none, or two are from one day.</exception>
    public Dated(params IEnumerable<DatedVersion<T>> versions)
    {
        Versions = Guard.NotNull(versions).OrderBy(version => version.From).ToValueList();
        if (Versions.IsEmpty)
        {
            throw new ArgumentException("versions is empty: give at least one.", nameof(versions));
        }

        for (var i = 1; i < Versions.Count; i++)
        {
            if (Versions[i].From == Versions[i - 1].From)
            {
                throw new ArgumentException($"Two versions are in force from {Guard.Iso(Versions[i].From)}: on that day either could be meant.", nameof(versions));
            }
        }
    }

    /// <summary>All versions, earliest first.</summary>
    public ValueList<DatedVersion<T>> Versions { get; }

    /// <summary>The first day for which there is an answer.</summary>
    public LocalDate First => Versions[0].From;

    /// <summary>The version in force on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first version, or outside 1900 to 2199.</exception>
    public T this[LocalDate date] => TryGet(Guard.Date(date), out var value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(date), $"date is {Guard.Iso(date)}: the first version is in force from {Guard.Iso(First)}.");

    /// <inheritdoc cref="this[LocalDate]"/>
    public T this[DateOnly date] => this[LocalDate.FromDateOnly(date)];

    /// <inheritdoc cref="this[LocalDate]"/>
    /// <param name="isoDate">Year-month-day: <c>2011-01-15</c>.</param>
    public T this[string isoDate] => this[Guard.IsoDate(isoDate)];

    /// <summary>The version in force on a day, if there is one.</summary>
    public bool TryGet(LocalDate date, [MaybeNullWhen(false)] out T value)
    {
        for (var i = Versions.Count - 1; i >= 0; i--)
        {
            if (Versions[i].From <= date)
            {
                value = Versions[i].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The same versions and one more.</summary>
    public Dated<T> With(LocalDate from, T value) => new([.. Versions, new DatedVersion<T>(from, value)]);

    public bool Equals(Dated<T>? other) => other is not null && Versions == other.Versions;

    public override bool Equals(object? obj) => Equals(obj as Dated<T>);

    public override int GetHashCode() => Versions.GetHashCode();

    /// <summary>For example <c>3 versions from 2008-04-03</c>.</summary>
    public override string ToString() => Invariant($"{Versions.Count} versions from {Guard.Iso(First)}");
}
