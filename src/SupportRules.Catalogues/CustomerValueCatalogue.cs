using SupportRules.Catalogues.Examples;
using SupportRules.CustomerValue;

namespace SupportRules.Catalogues;

/// <summary>Every example of customer value in this package. Companies do not publish such rules: none of these is a company's own.</summary>
public static partial class CustomerValueCatalogue
{
    /// <summary>Scales and scorecards, by id.</summary>
    public static ValueList<PolicyEntry<CustomerValuePolicy>> Standings { get; } = new[]
    {
        ValueLevel.Sample,
        RecencyFrequencyMonetary.FixedBands,
        RecencyFrequencyMonetary.WeightedPoints,
    }.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToValueList();
}
