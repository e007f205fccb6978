using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Brazil;

/// <summary>The customer's right in Brazil to suspend telephone, internet and television.</summary>
public static class HolidaySuspension
{
    /// <summary>From one to four months, once in twelve months, free of charge, with nothing past due.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> Yearly { get; } = Suspension(
        "brazil/holiday-suspension",
        "Brazil, the right to suspend a service once a year",
        Day(2022, 1, 5),
        new()
        {
            Id = Unnamed,
            Source = Cite(
                "Procon Uberlândia on the temporary suspension of services", "one to four months, once a year, without a fee, accounts paid up (Anatel)",
                "https://g1.globo.com/mg/triangulo-mineiro/noticia/2022/01/06/procon-de-uberlandia-da-dicas-para-pedir-suspensao-temporaria-de-servicos-de-telefonia-e-internet-durante-as-ferias.ghtml",
                Day(2022, 1, 6), Confidence.Medium, "In force from: the day of the notice; the rule is older. The year is taken as twelve months, as another report of the same notice has it. The provider suspends within 24 hours; the customer may ask to be reconnected earlier."),
            Currency = Currency.BRL,
            MinLength = SuspensionLength.Months(1),
            MaxLength = SuspensionLength.Months(4),
            MaxUses = new(1, SuspensionLength.Months(12)),
            RefusedInArrears = true,
            Price = SuspensionPrice.Free,
            Terms = new(BlockKind.Voluntary) { Charges = BlockCharges.AllStop },
        },
        EntryKind.Law);
}
