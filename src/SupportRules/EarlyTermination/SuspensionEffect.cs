namespace SupportRules.EarlyTermination;

/// <summary>What a suspension of service does to the commitment.</summary>
public enum SuspensionEffect
{
    /// <summary>Nothing: the term runs on. T-Mobile for deployed servicemembers.</summary>
    None,

    /// <summary>The end of the term moves by the days suspended; the time still counts as served. DISH.</summary>
    MovesEndByDays,

    /// <summary>The end of the term moves by the full months suspended; the time still counts as served. Sprint.</summary>
    MovesEndByMonths,

    /// <summary>The commitment stands still: the end moves by the days suspended, and they are not served. DIRECTV, Verizon.</summary>
    Pauses,
}
