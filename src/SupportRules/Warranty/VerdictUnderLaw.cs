namespace SupportRules.Warranty;

/// <summary>Two verdicts beside each other: on the written terms, and under the law.</summary>
/// <param name="Written">By the terms alone.</param>
/// <param name="WithLaw">With what the laws make of them; its demands are judged.</param>
public sealed record VerdictUnderLaw(WarrantyVerdict Written, WarrantyVerdict WithLaw)
{
    /// <summary>Whether the laws change the verdict, what it needs to know, or a cost head: its cover or its share.</summary>
    public bool IsChangedByLaw => Written.Kind != WithLaw.Kind || !NeedAlike(Written, WithLaw) || !AreAlike(Written.Heads, WithLaw.Heads);

    /// <summary>For example <c>covered (parts: covered); by the terms alone: not covered (parts: not covered)</c>.</summary>
    public override string ToString() => IsChangedByLaw ? $"{WithLaw}; by the terms alone: {Written}" : WithLaw.ToString();

    private static bool NeedAlike(WarrantyVerdict a, WarrantyVerdict b)
    {
        if (a is not WarrantyVerdict.NeedsFacts { Names: var first } || b is not WarrantyVerdict.NeedsFacts { Names: var second })
        {
            return true;
        }

        foreach (var name in first)
        {
            if (!second.Contains(name, StringComparer.Ordinal))
            {
                return false;
            }
        }

        return first.Count == second.Count;
    }

    private static bool AreAlike(ValueList<HeadVerdict> a, ValueList<HeadVerdict> b)
    {
        for (var i = 0; i < a.Count; i++)
        {
            if (a[i].Cover != b[i].Cover || (a[i].Cover == HeadCover.Yes && a[i].Share != b[i].Share))
            {
                return false;
            }
        }

        return true;
    }
}
