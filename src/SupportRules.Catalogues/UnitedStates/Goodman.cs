using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Goodman and Amana: air conditioners and heat pumps.</summary>
public static class Goodman
{
    private static readonly WarrantyText Text = WarrantyText.Sold(
        "Goodman and Amana, warranty guidelines", "http://hvacdist.com/warranty/amana-goodman-warranty-guidelines/", Confidence.Low,
        "A distributor's summary, borne out by the maker's page (https://www.goodmanmfg.com/resources/hvac-learning-center/warranty/the-air-conditioner-limited-warranty---the-why-when-how). The lifetime term of some compressors is left out: which models have it is not said.");

    private static readonly WarrantyText Certificate = WarrantyText.Sold(
        "Goodman, limited warranty certificate", "https://manuals.plus/m/3e8c589fd3217b80e18582f699451ce0ec5497fe3d9c41cb3901e4ca01f9ff89");

    /// <summary>
    /// Five years for parts; ten for the first owner who registered within 60 days, and without registration where California or Quebec law asks for none. On
    /// transfer it falls back to five.
    /// </summary>
    public static PolicyEntry<WarrantyDocument> AirConditioner { get; } = Document("goodman/air-conditioner", "Goodman and Amana, air conditioners and heat pumps", Day(2012, 1, 1), new()
    {
        Id = Unnamed,
        Source = Text.Source("Air conditioners and heat pumps"),
        Warrantor = "Goodman Manufacturing",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants =
        [
            new() { Clause = Text.At("5 years parts"), Period = From(WarrantyEvent.Installation, Years(5)), Costs = PartsOnly },
        ],
        Conditions =
        [
            Lengthens(
                Text.At("Registered within 60 days: 10 years parts; reverts to 5 on transfer"), ClauseKind.Registration, Years(10),
                AllOf(FirstOwner, WarrantyFact.Registered.Is(true), new WarrantyTest.Within(WarrantyEvent.Registration, Days(60), WarrantyEvent.Installation))) with
            {
                Unless = [NeedNotRegister],
            },
            Lengthens(Certificate.At("California and Quebec owners need not register"), new("longer term"), Years(10), NeedNotRegister),
        ],
    });

    // The certificate counts the spouse of the first owner as one.
    private static WarrantyTest FirstOwner => WarrantyFact.Owner.In("original", "spouse");

    private static WarrantyTest NeedNotRegister => AllOf(WarrantyFact.State.In("CA", "QC"), FirstOwner);
}
