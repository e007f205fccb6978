using System.Runtime.CompilerServices;

namespace SupportRules;

/// <summary>Collects the reasons of one decision; off, it costs nothing, so that one clause list serves explained and bare answers.</summary>
internal struct ReasonLog(bool on)
{
    // Four hold nearly every fee; a longer decision spills over into a list, which holds most of those that name several blocks.
    private FirstReasons _first;
    private List<Reason>? _rest;
    private int _count;

    public readonly bool On => on;

    public readonly int Count => _count;

    public void Add(Reason reason)
    {
        if (_count < FirstReasons.Length)
        {
            _first[_count] = reason;
        }
        else
        {
            (_rest ??= new(8)).Add(reason);
        }

        _count++;
    }

    public readonly ValueList<Reason> ToValueList()
    {
        var reasons = new Reason[_count];
        for (var i = 0; i < _count; i++)
        {
            reasons[i] = i < FirstReasons.Length ? _first[i] : _rest![i - FirstReasons.Length];
        }

        return new(reasons);
    }

    [InlineArray(Length)]
    private struct FirstReasons
    {
        public const int Length = 4;
        private Reason _element;
    }
}
