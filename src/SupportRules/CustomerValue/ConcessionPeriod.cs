namespace SupportRules.CustomerValue;

/// <summary>The length by which windows are counted.</summary>
public enum ConcessionPeriod
{
    Day,
    Week,
    Month,
    Year,
}
