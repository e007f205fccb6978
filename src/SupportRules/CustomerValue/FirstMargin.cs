namespace SupportRules.CustomerValue;

/// <summary>When the first margin of a customer comes, and whether it is certain: textbooks call all three the formula of lifetime value, and they differ by exactly one margin or one factor.</summary>
public enum FirstMargin
{
    /// <summary>At the end of the first period, and only from customers who are retained: <c>m r / (1 + i - r)</c>.</summary>
    EndOfPeriodIfRetained,

    /// <summary>Today, from every customer: <c>m (1 + i) / (1 + i - r)</c>.</summary>
    Today,

    /// <summary>At the end of the first period, from every customer: <c>m / (1 + i - r)</c>.</summary>
    EndOfPeriodCertain,
}
