using Spectre.Console;
using SupportRules.CustomerValue;

namespace AgentDesk.Showing;

/// <summary>The colour of a standing; what it says is written too, so that no one needs to see it.</summary>
internal static class TierStyle
{
    public static Style Of(Tier? tier) => new(tier?.Kind switch
    {
        TierKind.Demoted => Color.Red,
        TierKind.Neutral => Color.Yellow,
        TierKind.Earned => Color.Green,
        TierKind.Reserved => Color.Aqua,
        _ => Color.Fuchsia,
    }, decoration: Decoration.Bold);
}
