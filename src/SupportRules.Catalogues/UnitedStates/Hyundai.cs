using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Hyundai, United States.</summary>
public static class Hyundai
{
    private static readonly WarrantyText Text = WarrantyText.Sold(
        "Hyundai, as summarised", "https://gearshifters.org/?p=341229", Confidence.Low,
        "A summary, which another one bears out (https://parkingday.org/?p=277843). The powertrain's term is that of model years from 2004 on. Engine and transmission stand for the powertrain; of labour it does not speak.");

    /// <summary>Ten years or 100,000 miles on the powertrain for the first owner; five or 60,000 on the vehicle, for a later owner too, from the day on which it was first in service.</summary>
    public static PolicyEntry<WarrantyDocument> NewVehicle { get; } = Document("hyundai/new-vehicle", "Hyundai, new vehicles", Day(2004, 1, 1), new()
    {
        Id = Unnamed,
        Source = Text.Source("New vehicle and powertrain warranty"),
        Warrantor = "Hyundai",
        Kind = WarrantyKind.Maker,
        Territory = "United States",
        Grants =
        [
            new()
            {
                Clause = Text.At("Powertrain original owner 10 years / 100,000 mi"),
                Components = ComponentScope.Of("engine", "transmission"),
                When = [WarrantyFact.Owner.Is("original"), WarrantyFact.ModelYear.AtLeast(2004), WarrantyFact.Use.NotIn("commercial")],
                Period = From(WarrantyEvent.InService, Years(10)),
                Usage = [new(100_000, "mi")],
                Costs = PartsLabourSilent,
            },
            new()
            {
                Clause = Text.At("New-vehicle cover 5 years / 60,000 mi (also subsequent owner)"),
                Period = From(WarrantyEvent.InService, Years(5)),
                Usage = [new(60_000, "mi")],
                Costs = PartsLabourSilent,
            },
        ],
    });
}
