using AgentDesk.Data;
using SupportRules.Catalogues;
using SupportRules.CustomerValue;
using SupportRules.EarlyTermination;

namespace AgentDesk;

/// <summary>Records of the file as facts of the library. What came after the day is left out.</summary>
internal static class FactsOf
{
    public static CustomerValueFacts Value(Customer customer, LocalDate asOf) => new()
    {
        AsOf = asOf,
        Segment = customer.Segment,
        StartDate = customer.Since,
        MonthlyCharge = customer.MonthlyCharge,
        SpendPerYear = customer.SpendPerYear,
        Lines = customer.Lines,
        DeviceClass = customer.Device,
        Bills = [.. customer.Bills.Select(bill => new BillRecord(bill.Due, bill.Amount, bill.Paid <= asOf ? bill.Paid : null))],
        Events = [.. customer.Events.Where(one => one.Date <= asOf).Select(one => new CustomerEvent(one.Kind, one.Date) { Fault = one.Fault, Amount = one.Amount })],
    };

    /// <summary>The commitment, as if today were its last day; <c>null</c> where it has not begun.</summary>
    public static EarlyTerminationFacts? Commitment(Customer customer, LocalDate asOf) => customer.Commitment is { } commitment && commitment.Start <= asOf
        ? new()
        {
            StartDate = commitment.Start,
            TerminationDate = asOf.PlusDays(1),
            TermMonths = commitment.Months,
            Segment = customer.Segment,
            MonthlyCharge = customer.MonthlyCharge,
            AgreedAmount = commitment.AgreedAmount,
        }
        : null;

    /// <exception cref="ArgumentException">There is no such tariff.</exception>
    public static EarlyTerminationEntry Tariff(Customer customer) => EarlyTerminationCatalogue.Find(customer.Commitment.Tariff) is { Kind: EntryKind.Tariff } tariff
        ? tariff
        : throw new ArgumentException($"commitment.tariff is '{customer.Commitment.Tariff}': that is a law; give the id of a tariff.");

    /// <exception cref="ArgumentException">It is not one amount, one share or a number of devices.</exception>
    public static IEnumerable<ConcessionGranted> Granted(Customer customer) => customer.Concessions.Select(one => new ConcessionGranted(one.Date, one.Kind, one switch
    {
        { Amount: { } amount, Percent: null, Items: null, Months: null } => ConcessionAmount.Once(amount),
        { Amount: null, Percent: { } percent, Items: null } => ConcessionAmount.Percent(percent, one.Months),
        { Amount: null, Percent: null, Items: { } items, Months: null } => ConcessionAmount.Items(items),
        _ => throw new ArgumentException($"the concession of {one.Date:uuuu-MM-dd} must have one of amount, percent (with months) and items."),
    })
    {
        Agent = one.Agent,
        Customer = customer.Id,
    });
}
