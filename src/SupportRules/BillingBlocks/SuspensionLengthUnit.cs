namespace SupportRules.BillingBlocks;

/// <summary>What a length of a suspension is counted in.</summary>
public enum SuspensionLengthUnit
{
    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Calendar months, from a day to the same day of another month; on the last day of a shorter one.</summary>
    Months,
}
