using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.Examples;

/// <summary>Levels of solar modules whose maker the contract that prints them does not tell.</summary>
public static class SolarFloors
{
    private static readonly WarrantyText Text = WarrantyText.Read("Supply contracts for solar modules, linear performance warranty", "https://lawinsider.com/sv/contracts/9wz7vBJfQ1c", note: "Figures of several contracts, kept for what they print of the last year.");

    /// <summary>2.5 % and 0.5 points a year: 83.0 % in year 30.</summary>
    public static PolicyEntry<PerformanceFloorPolicy> Floor83 { get; } = Level("example/solar-83-percent-in-year-30", "Example: solar module, 83.0 % in year 30", 0.025m, 0.005m, 30);

    /// <summary>2 % and 0.55 points a year: 84.8 % in year 25.</summary>
    public static PolicyEntry<PerformanceFloorPolicy> Floor848 { get; } = Level("example/solar-84-8-percent-in-year-25", "Example: solar module, 84.8 % in year 25", 0.02m, 0.0055m, 25);

    /// <summary>1 % and 0.4 points a year: 87.4 % in year 30.</summary>
    public static PolicyEntry<PerformanceFloorPolicy> Floor874 { get; } = Level("example/solar-87-4-percent-in-year-30", "Example: solar module, 87.4 % in year 30", 0.01m, 0.004m, 30);

    private static PolicyEntry<PerformanceFloorPolicy> Level(string id, string title, decimal first, decimal annual, int years) =>
        Floor(id, title, ReadOn, new() { Id = Unnamed, Source = Text.Source("Linear performance warranty"), Floor = new(first, annual, years) });
}
