using System.Runtime.CompilerServices;

namespace SupportRules;

/// <summary>Collects the reasons of one decision; off, it costs nothing, so that one clause list serves explained and bare answers.</summary>
internal struct ReasonLog(bool on)
{
    // Eight hold nearly every decision; a long one spills over into a list.
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
            (_rest ??= new(FirstReasons.Length)).Add(reason);
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
        public const int Length = 8;
        private Reason _element;
    }
}
