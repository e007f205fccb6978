using NodaTime;
using SupportRules.Catalogues;
using SupportRules.Warranty;

namespace SupportRules.Benchmarks;

/// <summary>The same ten clauses as straight-line code: it checks nothing, explains nothing, takes what is unknown for "no", and knows this document alone.</summary>
internal static class BareWarranty
{
    public static (bool Parts, bool Labour, bool Travel) Decide(WarrantyFacts facts)
    {
        var purchase = Date(facts, WarrantyEvent.Purchase.Name);
        var failure = Date(facts, WarrantyEvent.Failure.Name);
        if (Word(facts, WarrantyFact.LocatedIn.Name) != "US"
            || Flag(facts, CatalogueFacts.FailureDueToModification.Name)
            || Word(facts, WarrantyFact.Use.Name) != "household"
            || Word(facts, WarrantyFact.Cause.Name) is "accident" or "alteration" or "misuse" or "fire" or "flood")
        {
            return default;
        }

        var yearOne = failure >= purchase && failure <= purchase.PlusYears(1);
        var laterYears = failure > purchase.PlusYears(1) && failure <= purchase.PlusYears(5) && facts.Component == "magnetron tube";
        var travel = yearOne && Word(facts, CatalogueFacts.Installed.Name) == "built in with approved kit" && !Flag(facts, CatalogueFacts.RemoteArea.Name);
        return (yearOne || laterYears, yearOne, travel);
    }

    private static LocalDate Date(WarrantyFacts facts, string name)
    {
        foreach (var date in facts.Dates)
        {
            if (date.Event.Name == name)
            {
                return date.Date ?? default;
            }
        }

        return default;
    }

    private static string? Word(WarrantyFacts facts, string name)
    {
        foreach (var fact in facts.Facts)
        {
            if (fact is ClaimFact.Word word && word.Name == name)
            {
                return word.Text;
            }
        }

        return null;
    }

    private static bool Flag(WarrantyFacts facts, string name)
    {
        foreach (var fact in facts.Facts)
        {
            if (fact is ClaimFact.YesNo flag && flag.Name == name)
            {
                return flag.IsSo;
            }
        }

        return false;
    }
}
