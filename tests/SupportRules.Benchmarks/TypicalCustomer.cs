using NodaTime;
using SupportRules.Catalogues.Examples;
using SupportRules.CustomerValue;

namespace SupportRules.Benchmarks;

/// <summary>The customer and the policy that the benchmarks of customer value decide: 24 bills, 10 events, six factors, one rule of demotion.</summary>
internal static class TypicalCustomer
{
    public static CustomerValuePolicy Policy { get; } = ValueLevel.Sample["2026-11-27"];

    public static CustomerValueFacts Facts { get; } = CustomerValueFacts.From("2026-11-27", CustomerSegment.Consumer, "2023-05-02") with
    {
        Bills = [.. Enumerable.Range(0, 24).Select(Bill)],
        MonthlyCharge = Dollars(60),
        Lines = 2,
        DeviceClass = DeviceClass.Smartphone,
        Events =
        [
            CustomerEvent.Of(CustomerEventKind.Complaint, "2025-02-03", Fault.Company),
            CustomerEvent.Of(CustomerEventKind.CreditClaimed, "2025-02-03", Fault.Company, Dollars(20)),
            CustomerEvent.Of(CustomerEventKind.CreditGranted, "2025-02-10", Fault.Company, Dollars(20)),
            CustomerEvent.Of(CustomerEventKind.Complaint, "2025-08-14", Fault.Nobody),
            CustomerEvent.Of(CustomerEventKind.Complaint, "2026-01-20", Fault.Nobody),
            CustomerEvent.Of(CustomerEventKind.CreditClaimed, "2026-01-20", Fault.Nobody, Dollars(15)),
            CustomerEvent.Of(CustomerEventKind.CreditGranted, "2026-01-22", Fault.Nobody, Dollars(10)),
            CustomerEvent.Of(CustomerEventKind.Complaint, "2026-05-05", Fault.Customer),
            CustomerEvent.Of(CustomerEventKind.Complaint, "2026-07-30", Fault.Company),
            CustomerEvent.Of(CustomerEventKind.Complaint, "2026-10-11", Fault.Nobody),
        ],
    };

    private static BillRecord Bill(int number)
    {
        var due = new LocalDate(2024, 12, 15).PlusMonths(number);
        return new(due, Dollars(60), number == 3 ? due.PlusDays(4) : due.PlusDays(-2));
    }

    private static Money Dollars(decimal amount) => new(amount, Currency.USD);
}
