namespace SupportRules.Warranty;

public sealed partial record WarrantyFacts
{
    /// <summary>Throws where a fact is told in another kind than the document or a law asks: it would be unknown without a word.</summary>
    internal void CheckKinds(in ClaimQuestion question)
    {
        if (Facts.IsEmpty)
        {
            return;
        }

        foreach (var grant in question.Document.Grants)
        {
            CheckKinds(grant.When);
        }

        foreach (var condition in question.Document.Conditions)
        {
            CheckKind(condition.Test);
            CheckKinds(condition.Unless);
        }

        foreach (var exclusion in question.Document.Exclusions)
        {
            CheckKinds(exclusion.When);
            CheckKinds(exclusion.Unless);
            CheckKind(exclusion.OnlyIfCaused);
        }

        foreach (var rule in question.Document.CostRules)
        {
            CheckKinds(rule.When);
        }

        foreach (var law in question.Laws)
        {
            CheckKinds(law.When);
            foreach (var effect in law.Effects)
            {
                CheckKinds(effect.When);
            }
        }
    }

    private void CheckKinds(ValueList<WarrantyTest> tests)
    {
        foreach (var test in tests)
        {
            CheckKind(test);
        }
    }

    private void CheckKind(WarrantyTest? test)
    {
        switch (test)
        {
            case WarrantyTest.Any { Tests: var tests }:
                CheckKinds(tests);
                break;
            case WarrantyTest.All { Tests: var tests }:
                CheckKinds(tests);
                break;
            default:
                CheckKind(AskedBy(test));
                break;
        }
    }

    private void CheckKind(WarrantyFact? asked)
    {
        if (asked is null)
        {
            return;
        }

        foreach (var told in Facts)
        {
            if (told.Name == asked.Name && !IsOfKind(told, asked))
            {
                throw WrongKind(told, asked);
            }
        }
    }

    private static WarrantyFact? AskedBy(WarrantyTest? test) => test switch
    {
        WarrantyTest.Is { Fact: var fact } => fact,
        WarrantyTest.In { Fact: var fact } => fact,
        WarrantyTest.NotIn { Fact: var fact } => fact,
        WarrantyTest.Equal { Fact: var fact } => fact,
        WarrantyTest.AtLeast { Fact: var fact } => fact,
        WarrantyTest.AtMost { Fact: var fact } => fact,
        WarrantyTest.MoreThan { Fact: var fact } => fact,
        WarrantyTest.LessThan { Fact: var fact } => fact,
        _ => null,
    };

    private static bool IsOfKind(ClaimFact told, WarrantyFact asked) => told switch
    {
        ClaimFact.Word => asked is WarrantyFact.Text,
        ClaimFact.YesNo => asked is WarrantyFact.Flag,
        _ => asked is WarrantyFact.Number,
    };

    private static ArgumentException WrongKind(ClaimFact told, WarrantyFact asked)
    {
        var kind = told switch { ClaimFact.Word => "a word", ClaimFact.YesNo => "yes or no", _ => "a number" };
        var wanted = asked switch { WarrantyFact.Text => "a word", WarrantyFact.Flag => "yes or no", _ => "a number" };
        return new ArgumentException($"Facts has {told}: '{told.Name}' is told as {kind}, and asked as {wanted}.", nameof(Facts));
    }
}
