using NodaTime;
using SupportRules.EarlyTermination;

namespace SupportRules.Tests.Cases;

/// <summary>The facts of a case. Where the source gives counts instead of dates, dates with those counts are made.</summary>
internal static class EarlyTerminationCaseFacts
{
    // 10 April to 10 May has 30 days, so that half a month is a whole number of days.
    private static readonly LocalDate MadeStart = new(2022, 4, 10);

    public static EarlyTerminationFacts Of(EarlyTerminationCase source)
    {
        var (start, end, term) = Dates(source);
        return new()
        {
            StartDate = start,
            TerminationDate = end,
            TermMonths = term,
            Reason = Reason(source.Text("reason")),
            EvidenceGiven = source.Flag("evidence"),
            RelocationDays = source.Count("relocation_days"),
            ServiceAtNewPlace = source.Flag("service_at_new_location"),
            Segment = Segment(source.Text("customer_class")),
            MonthlyCharge = source.Amount("monthly_charge") ?? MonthlyChargeOf(source),
            MonthlyDiscount = source.Amount("monthly_discount"),
            DevicePrice = source.Amount("subsidy") ?? source.Amount("benefit") ?? source.Amount("device_value") ?? source.Amount("max_fee") ?? Money.Zero(source.Currency),
            PricePaid = Money.Zero(source.Currency),
            BenefitsReceived = source.Amount("benefits_received"),
            LastBill = source.Amount("last_month_bill"),
            AverageBill = source.Amount("average_monthly_bill") ?? source.Amount("average_bill"),
            AgreedAmount = source.Amount("rate_per_month_left") ?? source.Amount("contract_fee") ?? source.Amount("max_fee"),
            PaidEarly = source.Number("early_receipt_discount") > 0,
        };
    }

    private static (LocalDate Start, LocalDate End, int Term) Dates(EarlyTerminationCase source)
    {
        var completed = source.Count("months_completed") ?? source.Count("tenure_months") ?? (source.Count("contract_month") - 1);
        var left = source.Number("months_remaining") ?? (source.Has("unsupplied_services_price") ? 10 : null);
        var term = source.Count("term_months") ?? (completed is { } served && left is { } rest ? served + (int)rest : (int?)null) ?? 24;
        if (source.Date("start_date") is { } start && source.Date("cancel_date") is { } end)
        {
            return (start, end, term);
        }

        if (source.Count("days_remaining") is { } days)
        {
            return (MadeStart, MadeStart.PlusMonths(term).PlusDays(-days), term);
        }

        if (left is { } months)
        {
            // A part of a month is told in days of 30: then the termination falls in the first month.
            var whole = (int)Math.Ceiling(months);
            var part = (int)((whole - months) * 30);
            var stated = source.Count("term_months") ?? source.Count("amortisation_months");
            var made = completed ?? (part == 0 && stated > whole ? stated.Value - whole : 0);
            return (MadeStart, MadeStart.PlusMonths(made).PlusDays(part), whole + made);
        }

        return (MadeStart, MadeStart.PlusMonths(completed ?? 0).PlusDays(source.Count("days_served") ?? 5), Math.Max(term, (completed ?? 0) + 1));
    }

    // A law that speaks of the price of what was not supplied: spread over the ten months left.
    private static Money? MonthlyChargeOf(EarlyTerminationCase source)
        => source.Number("unsupplied_services_price") is { } price ? new Money(price / 10, source.Currency) : null;

    // Sources name a reason in words of their own.
    private static readonly (string Word, TerminationReason Reason)[] ReasonWords =
    [
        ("choice", TerminationReason.OwnWish),
        ("casualty", TerminationReason.ServicememberCasualty),
        ("spouse", TerminationReason.ServicememberCasualty),
        ("stop-movement", TerminationReason.StopMovementOrder),
        ("militar", TerminationReason.MilitaryOrders),
        ("deploy", TerminationReason.MilitaryOrders),
        ("death", TerminationReason.Death),
        ("deceased", TerminationReason.Death),
        ("transfer", TerminationReason.Transfer),
        ("downgrade", TerminationReason.Downgrade),
        ("upgrade", TerminationReason.Upgrade),
        ("breach", TerminationReason.ProviderBreach),
        ("cause", TerminationReason.EndedByProviderForCause),
        ("payment", TerminationReason.EndedByProviderForCause),
        ("medical", TerminationReason.Medical),
        ("incapacity", TerminationReason.Medical),
        ("illness", TerminationReason.Medical),
        ("change", TerminationReason.AdverseChange),
        ("unemployment", TerminationReason.Unemployment),
        ("emigration", TerminationReason.Emigration),
        ("relocation", TerminationReason.Relocation),
        ("move", TerminationReason.MoveOutOfArea),
        ("moving", TerminationReason.MoveOutOfArea),
    ];

    private static TerminationReason Reason(string? name)
        => name is null ? TerminationReason.OwnWish : ReasonWords.First(word => name.Contains(word.Word, StringComparison.Ordinal)).Reason;

    private static CustomerSegment Segment(string? name) => name switch
    {
        null or "residential" or "individual" => CustomerSegment.Consumer,
        "small-commercial" => CustomerSegment.SmallBusiness,
        _ => CustomerSegment.Parse(name),
    };
}
