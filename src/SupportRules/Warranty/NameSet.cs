namespace SupportRules.Warranty;

/// <summary>Names of facts, each once, in the order in which they were asked for.</summary>
internal struct NameSet
{
    private List<string>? _names;

    public void Add(string name)
    {
        _names ??= [];
        if (!_names.Contains(name))
        {
            _names.Add(name);
        }
    }

    public void AddUnless(bool isKnown, string name)
    {
        if (!isKnown)
        {
            Add(name);
        }
    }

    public void AddAll(ValueList<string> names)
    {
        foreach (var name in names)
        {
            Add(name);
        }
    }

    public readonly bool IsEmpty => _names is null;

    public readonly ValueList<string> ToValueList() => _names is null ? default : _names.ToValueList();
}
