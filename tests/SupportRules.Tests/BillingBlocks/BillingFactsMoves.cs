using NodaTime;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>The same account later, paid, or with its lists in another order: written apart from the library, for properties to compare.</summary>
internal static class BillingFactsMoves
{
    private static readonly Duration Week = Duration.FromDays(7);

    /// <summary>The account whose bills and balance count, after a payment: it is in the balance, and off the oldest bills first.</summary>
    public static BillingFacts Paid(this BillingFacts facts, decimal amount, DebtFrom countsFrom) => facts.PaidBy is { } payer
        ? facts with { PaidBy = payer.Paid(amount, countsFrom) }
        : facts with
        {
            Balance = facts.Balance is { } balance ? balance + new Money(amount, balance.Currency) : null,
            Bills = OldestPaid(facts.Bills, amount, countsFrom),
        };

    /// <summary>Everything a week later.</summary>
    public static BillingFacts AWeekLater(this BillingFacts facts) => facts with
    {
        AsOf = facts.AsOf + Week,
        OpenedOn = facts.OpenedOn?.PlusDays(7),
        Bills = [.. facts.Bills.Select(bill => new CustomerBill(bill.Id, bill.BillDate.PlusDays(7), bill.PaymentDueDate.PlusDays(7), bill.RemainingAmount)
        {
            DisputedAmount = bill.DisputedAmount,
            State = bill.State,
            ReceivedOn = bill.ReceivedOn?.PlusDays(7),
            Lines = bill.Lines,
        })],
        Payments = [.. facts.Payments.Select(payment => new Payment(payment.Reference, payment.Amount, payment.PaidOn.PlusDays(7))
        {
            State = payment.State,
            FailureCode = payment.FailureCode,
            ReceiptShown = payment.ReceiptShown,
            ClaimFiledOn = payment.ClaimFiledOn?.PlusDays(7),
        })],
        PlannedCharges = [.. facts.PlannedCharges.Select(charge => new PlannedCharge(charge.Date.PlusDays(7), charge.Amount))],
        Promises = [.. facts.Promises.Select(promise => new PromiseToPay(promise.From + Week, promise.Until + Week) { Amount = promise.Amount, WithdrawnAt = promise.WithdrawnAt + Week })],
        VoluntarySuspensions = [.. facts.VoluntarySuspensions.Select(suspension =>
            new VoluntarySuspension(suspension.RequestedOn.PlusDays(7), suspension.From.PlusDays(7), suspension.To?.PlusDays(7)) { Target = suspension.Target })],
        Exemptions = [.. facts.Exemptions.Select(exemption => new Exemption(exemption.From.PlusDays(7), exemption.To?.PlusDays(7), exemption.Reason)
        {
            Kind = exemption.Kind,
            RestartsDaysPastDue = exemption.RestartsDaysPastDue,
        })],
        Notices = [.. facts.Notices.Select(notice => new Notice(notice.Kind, notice.SentAt + Week))],
        Events = [.. facts.Events.Select(reported => new ReportedEvent(reported.Kind, reported.At + Week) { ResolvedAt = reported.ResolvedAt + Week, Target = reported.Target, Source = reported.Source })],
        Blocks = AWeekLater(facts.Blocks),
        Holidays = [.. facts.Holidays.Select(day => day.PlusDays(7))],
        PaidBy = facts.PaidBy?.AWeekLater(),
    };

    /// <inheritdoc cref="AWeekLater(BillingFacts)"/>
    public static ValueList<Block> AWeekLater(ValueList<Block> blocks) =>
        [.. blocks.Select(block => block.To is { } to ? block with { To = null } with { From = block.From + Week } with { To = to + Week } : block with { From = block.From + Week })];

    /// <summary>Every list in another order, but for the services, whose order the outcome keeps.</summary>
    public static BillingFacts Shuffled(this BillingFacts facts, int seed)
    {
        return facts with
        {
            Bills = Shuffled(facts.Bills),
            Payments = Shuffled(facts.Payments),
            PlannedCharges = Shuffled(facts.PlannedCharges),
            Promises = Shuffled(facts.Promises),
            VoluntarySuspensions = Shuffled(facts.VoluntarySuspensions),
            Exemptions = Shuffled(facts.Exemptions),
            Notices = Shuffled(facts.Notices),
            Events = Shuffled(facts.Events),
            Tags = Shuffled(facts.Tags),
            Blocks = Shuffled(facts.Blocks),
            Holidays = Shuffled(facts.Holidays),
            PaidBy = facts.PaidBy?.Shuffled(seed),
        };

        ValueList<T> Shuffled<T>(ValueList<T> list)
        {
            var rest = list.ToList();
            ValueList<T> shuffled = [];
            for (var left = (long)seed & int.MaxValue; rest.Count > 0; left = ((left * 1664525) + 1013904223) & int.MaxValue)
            {
                var next = (int)(left / 7 % rest.Count);
                shuffled = shuffled.Add(rest[next]);
                rest.RemoveAt(next);
            }

            return shuffled;
        }
    }

    private static ValueList<CustomerBill> OldestPaid(ValueList<CustomerBill> bills, decimal amount, DebtFrom countsFrom)
    {
        var paid = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var bill in bills.Where(bill => bill.State == BillState.Final).OrderBy(Counted).ThenBy(bill => bill.Id, StringComparer.Ordinal))
        {
            paid[bill.Id] = Math.Min(amount, bill.UndisputedAmount.Amount);
            amount -= paid[bill.Id];
        }

        return [.. bills.Select(bill => bill with { RemainingAmount = bill.RemainingAmount - new Money(paid.GetValueOrDefault(bill.Id), bill.RemainingAmount.Currency) })];

        LocalDate Counted(CustomerBill bill) => countsFrom switch
        {
            DebtFrom.PaymentDueDate => bill.PaymentDueDate,
            DebtFrom.BillDate => bill.BillDate,
            _ => bill.ReceivedOn ?? bill.BillDate,
        };
    }
}
