namespace SupportRules.CustomerValue;

/// <summary>In what a concession is measured.</summary>
public enum ConcessionUnit
{
    /// <summary>Money, once.</summary>
    Money,

    /// <summary>Money a month, for so many months.</summary>
    MoneyAMonth,

    /// <summary>Percent of the charges, for so many months.</summary>
    Percent,

    /// <summary>Points of a loyalty programme.</summary>
    Points,

    /// <summary>Devices or other things.</summary>
    Items,
}
