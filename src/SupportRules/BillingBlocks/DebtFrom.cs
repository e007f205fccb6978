namespace SupportRules.BillingBlocks;

/// <summary>From which day on a bill counts as unpaid, and its age is counted.</summary>
public enum DebtFrom
{
    /// <summary>The due date: it counts from the day after, which is 1 day past due.</summary>
    PaymentDueDate,

    /// <summary>The bill's date: it counts from that day on, which is day 0.</summary>
    BillDate,

    /// <summary>The day on which the customer received it: it counts from that day on, which is day 0.</summary>
    ReceivedOn,
}
