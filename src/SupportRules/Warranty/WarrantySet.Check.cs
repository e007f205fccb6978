namespace SupportRules.Warranty;

public sealed partial record WarrantySet
{
    /// <summary>Throws where the set cannot be: two documents of one name, one that asks the verdict of a document that is not there, two that ask each other's.</summary>
    /// <exception cref="ArgumentException">The message names the documents.</exception>
    /// <returns>The set itself.</returns>
    public WarrantySet Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        if (Documents.IsEmpty)
        {
            throw new ArgumentException($"Documents of {Id} is empty: at least one is asked.", nameof(Documents));
        }

        for (var i = 0; i < Documents.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Documents[i].Name == Documents[j].Name)
                {
                    throw new ArgumentException($"Documents of {Id} has '{Documents[i].Name}' twice.", nameof(Documents));
                }
            }
        }

        foreach (var document in Documents)
        {
            foreach (var law in document.Laws)
            {
                Guard.NotNull(law, nameof(NamedDocument.Laws)).Check();
            }

            CheckAsked(document, document.Name, Documents.Count);
        }

        return this;
    }

    private void CheckAsked(NamedDocument document, string first, int steps)
    {
        foreach (var name in AskedBy(document))
        {
            if (steps == 0 || name == first)
            {
                throw new ArgumentException($"'{document.Name}' asks the verdict of '{name}', which asks its own: neither can be told first.", nameof(Documents));
            }

            CheckAsked(Documents[IndexOf(name)], first, steps - 1);
        }
    }

    /// <summary>The documents whose verdicts a document, or a law that it is read under, asks.</summary>
    private static ValueList<string> AskedBy(NamedDocument named)
    {
        var (document, names) = (named.Document, default(NameSet));
        foreach (var grant in document.Grants)
        {
            AddAsked(grant.When, ref names);
        }

        foreach (var condition in document.Conditions)
        {
            AddAsked(condition.Test is null ? condition.Unless : condition.Unless.Add(condition.Test), ref names);
        }

        foreach (var exclusion in document.Exclusions)
        {
            AddAsked(exclusion.When, ref names);
            AddAsked(exclusion.Unless, ref names);
        }

        foreach (var rule in document.CostRules)
        {
            AddAsked(rule.When, ref names);
        }

        foreach (var law in named.Laws)
        {
            AddAsked(law.When, ref names);
            foreach (var effect in law.Effects)
            {
                AddAsked(effect.When, ref names);
            }
        }

        return names.ToValueList();
    }

    private static void AddAsked(ValueList<WarrantyTest> tests, ref NameSet names)
    {
        foreach (var test in tests)
        {
            switch (test)
            {
                case WarrantyTest.VerdictIn verdict:
                    names.Add(verdict.Document);
                    break;
                case WarrantyTest.Any any:
                    AddAsked(any.Tests, ref names);
                    break;
                case WarrantyTest.All all:
                    AddAsked(all.Tests, ref names);
                    break;
                default:
                    break;
            }
        }
    }
}
