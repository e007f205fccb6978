namespace SupportRules.Warranty;

/// <summary>The shares that a cost head may have under one grant: one, unless unknown facts choose among several.</summary>
internal struct CostSet
{
    private Slots _slots;

    public int Count { get; private set; }

    /// <summary>Whether a grant and a clause about costs say otherwise, so that the stricter reading must be asked too.</summary>
    public bool IsTorn { get; set; }

    public readonly CostCandidate this[int index] => _slots[index];

    public void Set(int index, CostCandidate candidate) => _slots[index] = candidate;

    public void Replace(CostCandidate candidate)
    {
        _slots[0] = candidate;
        Count = 1;
    }

    /// <summary>Begins anew.</summary>
    public void Start(CostCandidate candidate)
    {
        Replace(candidate);
        IsTorn = false;
    }

    public void Add(CostCandidate candidate)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_slots[i].IsLike(candidate))
            {
                return;
            }
        }

        // More than four different shares cannot come about but by a document of as many uncertain clauses on one head: the last stands for them.
        _slots[Math.Min(Count, Slots.Length - 1)] = candidate;
        Count = Math.Min(Count + 1, Slots.Length);
    }

    /// <summary>The one that is worst for the customer.</summary>
    public readonly CostCandidate Least()
    {
        var least = _slots[0];
        for (var i = 1; i < Count; i++)
        {
            least = _slots[i].Rank < least.Rank ? _slots[i] : least;
        }

        return least;
    }

    [System.Runtime.CompilerServices.InlineArray(Length)]
    private struct Slots
    {
        public const int Length = 4;
        private CostCandidate _element;
    }
}
