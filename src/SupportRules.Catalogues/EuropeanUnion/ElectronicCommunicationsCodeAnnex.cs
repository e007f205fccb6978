using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>European Electronic Communications Code, annex VI: what member states are to see to when bills are unpaid.</summary>
public static class ElectronicCommunicationsCodeAnnex
{
    /// <summary>A warning beforehand, and only the service concerned, save for fraud or persistent late or non-payment.</summary>
    public static PolicyEntry<ProtectionPolicy> UnpaidBills { get; } = BlockFigures.Protection(
        "eu/electronic-communications-code-unpaid-bills", "European Union, Electronic Communications Code, annex VI: unpaid bills", (Day(2020, 12, 21), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Directive (EU) 2018/1972", "annex VI, part A, point (e)",
                "https://legislation.gov.uk/eudr/2018/1972/annex/VI/adopted/data.xht", Day(2018, 12, 11), Confidence.Medium,
                "A frame that each member state fills: how long before the warning is due, it leaves open. In force for providers from the day by which it was to be transposed."),
            Currency = Currency.EUR,
            Services = [new([], new CountingDebts.ItsOwn())],
            Notices = [new(0, NoticeUnit.CalendarDays)],
            Routes = [new(SpecialCauses.Fraud, ProtectionAspects.Scope), new(SpecialCauses.PersistentNonPayment, ProtectionAspects.Scope)],
        }));
}
