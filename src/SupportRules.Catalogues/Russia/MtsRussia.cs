using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>MTS, mobile.</summary>
public static class MtsRussia
{
    /// <summary>RUB 300 for seven days, later RUB 800 for three.</summary>
    public static PolicyEntry<PromiseToPayPolicy> PromisedPayment { get; } = Promise(
        "mts-russia/promised-payment",
        "MTS, promised payment",
        (Day(2010, 7, 27), new()
        {
            Id = Unnamed,
            Source = Cite(
                "MTS, change of the terms of the promised payment", "300 roubles for tariffs with a monthly fee; seven days; free", "https://spbit.ru/news/n72996/", Day(2010, 7, 27), Confidence.Medium,
                "Tariffs without a monthly fee: 100 roubles."),
            Currency = Currency.RUB,
            Validity = new PromiseValidity.Days(7),
            MaxAmount = Rub(300),
            Fee = new PromiseFee.Flat(Rub(0)),
        }),
        (Day(2016, 9, 18), new()
        {
            Id = Unnamed,
            Source = Cite(
                "MTS, the terms of the promised payment change", "up to 800 roubles; three days", "https://amur.mts.ru/personal/novosti/2016-09-18/izmenyayutsya-usloviya-predostavleniya-uslugi-obeshhanniy-platezh",
                Day(2016, 9, 18), Confidence.High, "In force from: the day of the news, which calls these terms unchanged. The fee depends on the amount and is not printed."),
            Currency = Currency.RUB,
            Validity = new PromiseValidity.Days(3),
            MaxAmount = Rub(800),
        }));
}
