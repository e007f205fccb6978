using SupportRules;
using SupportRules.CustomerValue;

namespace AgentDesk.Showing;

/// <summary>What the library's names and figures are called at the desk.</summary>
internal static class Words
{
    /// <summary>A name of the library in words: <c>BillAdjustment</c> is "bill adjustment".</summary>
    public static string Of(Enum name) =>
        string.Concat(name.ToString().Select((letter, i) => !char.IsUpper(letter) ? $"{letter}" : i > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <summary>A fact that is missing, as a question can ask for it.</summary>
    public static string Fact(string name) => name switch
    {
        nameof(CustomerValueFacts.MonthlyCharge) => "the monthly charge",
        nameof(CustomerValueFacts.SpendPerYear) => "the spend per year",
        nameof(CustomerValueFacts.Lines) => "the number of lines",
        nameof(CustomerValueFacts.DeviceClass) => "the device",
        "Events.Fault" => "whose fault each event was",
        "Events.Amount" => "the amount of each credit",
        "AgreedAmount" => "the sum that the agreement states",
        nameof(RetentionFacts.CompetitorOffer) => "what the customer would have instead",
        nameof(CompetitorOffer.SignUpCost) => "what the competitor's offer costs to begin",
        nameof(RetentionFacts.Tier) => "the customer's tier",
        _ => name,
    };

    public static string Facts(ValueList<string> names) => string.Join(", ", names.Select(Fact));

    public static string Requirement(ConcessionRequirement requirement) => requirement switch
    {
        ConcessionRequirement.AskedByCustomer => "only if asked for",
        ConcessionRequirement.ResolvesIssue => "must resolve the issue",
        ConcessionRequirement.WithinGuidelines => "within the guidelines",
        ConcessionRequirement.NotCreditedBefore => "not for an issue credited before",
        ConcessionRequirement.AlreadyBilled => "only for what is billed",
        ConcessionRequirement.NoteGiven => "with a note that says why",
        ConcessionRequirement.NotCustomersFault => "not for the customer's own fault",
        _ => Of(requirement),
    };

    /// <summary>What a factor looks at, with its unit; a share is shown in percent, and never rounded up.</summary>
    public static string Measured(CustomerMeasure measure, decimal value, Currency currency)
    {
        if (measure == CustomerMeasure.OnTimeShare)
        {
            return $"{decimal.Floor(value * 10_000) / 100:0.##} % on time";
        }

        if (measure == CustomerMeasure.MonthlyCharge || measure == CustomerMeasure.SpendPerYear)
        {
            return new Money(value, currency) + (measure == CustomerMeasure.MonthlyCharge ? " a month" : " a year");
        }

        return measure == CustomerMeasure.TenureMonths ? Count(value, "month")
            : measure == CustomerMeasure.Lines ? Count(value, "line")
            : measure == CustomerMeasure.CreditsGranted ? Count(value, "credit")
            : measure == CustomerMeasure.DeviceClass ? Of((DeviceClass)(int)value)
            : $"{value:0.##} {measure.Name}";
    }

    /// <summary>The most that may be granted: <c>20 % for 6 months</c>.</summary>
    public static string Most(AuthorityLine line) => (line.Most, line.MostMonths) switch
    {
        ({ } amount, { } months) => $"{amount} for {Count(months, "month")}",
        ({ } amount, null) => $"{amount}",
        (null, { } months) => $"any amount for {Count(months, "month")}",
        _ => "any amount",
    };

    public static string Date(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static string Count(decimal count, string what) => $"{count:0.##} {what}{(count == 1 ? "" : "s")}";
}
