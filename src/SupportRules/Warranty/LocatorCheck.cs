namespace SupportRules.Warranty;

/// <summary>Refuses a locator that another clause of the document has.</summary>
internal struct LocatorCheck(PolicyId document)
{
    private Slots _slots;
    private List<string>? _rest;
    private int _count;

    public void Add(string? locator)
    {
        if (locator is null)
        {
            return;
        }

        for (var i = 0; i < _count; i++)
        {
            if (locator == (i < Slots.Length ? _slots[i] : _rest![i - Slots.Length]))
            {
                throw new ArgumentException($"Two clauses of {document} have the locator '{locator}': a verdict could not name one of them.", nameof(WarrantyClause.Locator));
            }
        }

        if (_count < Slots.Length)
        {
            _slots[_count] = locator;
        }
        else
        {
            (_rest ??= []).Add(locator);
        }

        _count++;
    }

    [System.Runtime.CompilerServices.InlineArray(Length)]
    private struct Slots
    {
        public const int Length = 16;
        private string _element;
    }
}
