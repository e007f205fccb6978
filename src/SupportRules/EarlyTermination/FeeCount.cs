namespace SupportRules.EarlyTermination;

/// <summary>What a table of fees is read by.</summary>
public enum FeeCount
{
    /// <summary>Days from the end of service to the end of the term; from 1.</summary>
    DaysLeft,

    /// <summary>Days from the start to the end of service; from 0.</summary>
    DaysServed,

    /// <summary>The month of the contract in which service ends; from 1. On an anniversary it is the month that begins that day.</summary>
    ContractMonth,

    /// <summary>Full months served; from 0.</summary>
    FullMonthsServed,

    /// <summary>Full months left, a part dropped; from 0.</summary>
    FullMonthsLeft,
}
