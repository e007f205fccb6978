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

        if (Count < Slots.Length)
        {
            _slots[Count++] = candidate;
            return;
        }

        // Of more than there is room for the best and the worst tell what the head may come to.
        var (best, worst) = _slots[Slots.Length - 1].Rank > _slots[Slots.Length - 2].Rank ? (Slots.Length - 1, Slots.Length - 2) : (Slots.Length - 2, Slots.Length - 1);
        if (candidate.Rank > _slots[best].Rank)
        {
            _slots[best] = candidate;
        }
        else if (candidate.Rank < _slots[worst].Rank)
        {
            _slots[worst] = candidate;
        }
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
