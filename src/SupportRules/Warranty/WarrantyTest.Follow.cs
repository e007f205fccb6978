namespace SupportRules.Warranty;

/// <content>Whether a test follows from what a grant asks: an exclusion that does would leave nothing of the grant.</content>
public abstract partial record WarrantyTest
{
    /// <summary>Every test holds wherever all of the others do.</summary>
    internal static bool FollowFrom(ValueList<WarrantyTest> tests, WarrantyGrant grant)
    {
        foreach (var test in tests)
        {
            if (!FollowsFrom(test, grant))
            {
                return false;
            }
        }

        return !tests.IsEmpty;
    }

    private static bool FollowsFrom(WarrantyTest test, WarrantyGrant grant)
    {
        foreach (var other in grant.When)
        {
            if (test.FollowsFrom(other))
            {
                return true;
            }
        }

        return test switch
        {
            In { Fact.Name: var name } listed when name == WarrantyFact.Component.Name && grant.Components is ComponentScope.Only { Names: var components } => Holds(listed.Values, components),
            Any { Tests: var tests } => AnyFollows(tests, grant),
            All { Tests: var tests } => FollowFrom(tests, grant),
            _ => false,
        };
    }

    private static bool AnyFollows(ValueList<WarrantyTest> tests, WarrantyGrant grant)
    {
        foreach (var test in tests)
        {
            if (FollowsFrom(test, grant))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(ValueList<string> all, ValueList<string> some)
    {
        foreach (var one in some)
        {
            if (!Contains(all, one))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreApart(ValueList<string> a, ValueList<string> b)
    {
        foreach (var one in a)
        {
            if (Contains(b, one))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contains(ValueList<string> values, string value)
    {
        foreach (var one in values)
        {
            if (Spelling.IsSame(one, value))
            {
                return true;
            }
        }

        return false;
    }
}
