using System.Collections;
using System.Runtime.CompilerServices;

namespace SupportRules;

/// <summary>An immutable list that is equal to another when its elements are, in order.</summary>
/// <remarks>
/// Records hold their lists in it, so that two policies, facts or decisions with the same content are equal. Written as a collection
/// expression: <c>[a, b]</c>. <c>default</c> is the empty list. It has no order of its own.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    /// <summary>Takes the array over without copying; whoever calls it must not keep it.</summary>
    internal ValueList(T[] items) => _items = items;

    private T[] Items => _items ?? [];

    public int Count => _items?.Length ?? 0;

    public bool IsEmpty => Count == 0;

    public T this[int index] => Items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The list with one more element at its end.</summary>
    public ValueList<T> Add(T item) => [.. Items, item];

    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(Items[i], other.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, separated by commas, whatever the culture: <c>[a, b]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", Items.Select(item => Render.Value(item, null)))}]";

    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Walks the list without allocating.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        public readonly T Current => _items[_index];

        public bool MoveNext() => ++_index < _items.Length;
    }
}
