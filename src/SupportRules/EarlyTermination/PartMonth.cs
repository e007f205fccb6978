namespace SupportRules.EarlyTermination;

/// <summary>What becomes of the month that is running when service ends. Tariffs differ, so each states it.</summary>
/// <remarks>
/// Served and left always add up to the term, so one word settles both: "each full month completed" and "months left, a part month counting as a
/// month" are the same reading, and so are "the month begun counts as elapsed" and "full months left".
/// </remarks>
public enum PartMonth
{
    /// <summary>Only full months are served; the running month is still owed. AT&amp;T, Verizon, Switched On, U Mobile, M1.</summary>
    CountsAsLeft,

    /// <summary>The month begun is served; only full months are left. Quebec, Sprint, Vodafone Australia.</summary>
    CountsAsServed,

    /// <summary>The running month is split by its days. EE, Vodafone UK.</summary>
    SplitByDays,
}
