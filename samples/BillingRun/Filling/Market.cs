namespace BillingRun.Filling;

/// <summary>Where a customer lives, and which tariffs of the catalogue are sold there.</summary>
internal sealed record Market(string Zone, string Currency, params string[] Tariffs)
{
    public static IReadOnlyList<Market> All { get; } =
    [
        new("Europe/Madrid", "EUR", "eu/portugal-electronic-communications"),
        new("Europe/London", "GBP", "ee/pay-monthly", "virgin-media/early-disconnection"),
        new("America/New_York", "USD", "att-wireless/specified-equipment", "verizon-wireless/advanced-device"),
        new("America/Los_Angeles", "USD", "directv/programming-agreement", "t-mobile-us/postpaid"),
        new("America/Toronto", "CAD", "bell/device-subsidy"),
        new("Europe/Paris", "EUR", "eu/france-consumer-code"),
        new("Pacific/Auckland", "NZD"),
    ];
}
