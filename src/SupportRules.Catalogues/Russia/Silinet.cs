using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>Silinet, an internet provider.</summary>
public static class Silinet
{
    /// <summary>From 30 to 180 days; equipment and a further address go on being charged, and after 180 days the line is taken down.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> VoluntaryBlock { get; } = Suspension("silinet/voluntary-block", "Silinet, block of up to six months", ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated("Silinet, block of up to six months", "from 30 to 180 days; then the line is dismantled", "https://old.silinet.ru/service/doc/521.html", Confidence.High),
        Currency = Currency.RUB,
        MinLength = SuspensionLength.Days(30),
        MaxLength = SuspensionLength.Days(180),
        AfterMaximum = AfterMaximum.LineIsDismantled,
    });
}
