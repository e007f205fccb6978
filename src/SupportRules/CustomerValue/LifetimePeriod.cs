namespace SupportRules.CustomerValue;

/// <summary>The period that a margin, a rate or a span of time is counted in.</summary>
/// <remarks>A week is seven days, a quarter three months and a year four quarters. Between weeks and months there is no whole number, so nothing is converted.</remarks>
public enum LifetimePeriod
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>A month, whatever its days.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Twelve months.</summary>
    Year,
}
