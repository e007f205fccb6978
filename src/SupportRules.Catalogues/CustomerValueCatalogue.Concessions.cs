using SupportRules.Catalogues.Examples;
using SupportRules.CustomerValue;

namespace SupportRules.Catalogues;

/// <summary>What this package has on customer value.</summary>
public static partial class CustomerValueCatalogue
{
    /// <summary>Limits of concessions seen in the wild, as examples, by id.</summary>
    public static ValueList<PolicyEntry<ConcessionPolicy>> Concessions { get; } =
    [
        ConcessionExamples.ComplaintCredit,
        ConcessionExamples.CourtesyCredit,
        ConcessionExamples.CreditChecklist,
        ConcessionExamples.HotelIncident,
        ConcessionExamples.LoyaltyDesk,
        ConcessionExamples.MonthlyPurse,
        ConcessionExamples.RetentionPromotions,
        ConcessionExamples.SaveSteps,
        ConcessionExamples.ShopConsultant,
    ];
}
