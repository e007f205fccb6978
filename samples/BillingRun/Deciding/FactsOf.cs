using BillingRun.Data;
using SupportRules;
using SupportRules.BillingBlocks;
using SupportRules.EarlyTermination;

namespace BillingRun.Deciding;

/// <summary>The rows of an account as the facts that the library decides.</summary>
internal static class FactsOf
{
    /// <summary>The hour of the nightly run, in the customer's own time.</summary>
    private static readonly LocalTime RunHour = new(4, 0);

    /// <summary>The instant as of which a run of a date decides an account: four in the morning where the customer lives.</summary>
    public static Instant RunInstant(Account account, LocalDate date) => At(account, date + RunHour);

    /// <summary>An hour of the customer's own time; one that summer time skips is the first after it.</summary>
    public static Instant At(Account account, LocalDateTime local) => DateTimeZoneProviders.Tzdb[account.Zone].AtLeniently(local).ToInstant();

    /// <summary>What was known of an account at an instant; balance and bills are as the database has them.</summary>
    public static BillingFacts Billing(AccountRows rows, Instant asOf)
    {
        var (account, currency) = (rows.Account, Currency.Parse(rows.Account.Currency));
        var today = asOf.InZone(DateTimeZoneProviders.Tzdb[account.Zone]).Date;
        var lines = rows.BillLines.ToLookup(line => line.BillNumber);
        return new()
        {
            AsOf = asOf,
            Zone = account.Zone,
            SettlementMethod = account.SettlementMethod,
            OpenedOn = account.OpenedOn,
            Segment = account.Segment,
            Balance = Money(account.Balance),
            CreditLimit = Money(account.CreditLimit),
            MonthlyCharge = Money(account.MonthlyCharge),
            Services = [.. rows.Services.Select(service => new BilledService(service.ServiceId, service.AgreementId))],
            Bills =
            [
                .. rows.Bills.Select(bill => new CustomerBill($"{bill.AccountNumber}/{bill.Number}", bill.BillDate, bill.PaymentDueDate, new(bill.Remaining, currency))
                {
                    DisputedAmount = Money(bill.Disputed),
                    State = bill.State,
                    Lines = [.. lines[bill.Number].Select(line => new BillLine(line.ServiceId, new(line.Remaining, currency)))],
                }),
            ],
            Payments =
            [
                .. rows.Payments.Where(payment => payment.PaidOn <= today).Select(payment => new Payment(payment.Reference, new(payment.Amount, currency), payment.PaidOn)
                {
                    State = payment.State,
                    FailureCode = payment.FailureCode,
                    ReceiptShown = payment.ReceiptShown,
                    ClaimFiledOn = payment.ClaimFiledOn <= today ? payment.ClaimFiledOn : null,
                }),
            ],
            Promises =
            [
                .. rows.Promises.Where(promise => promise.From <= asOf).Select(promise => new PromiseToPay(promise.From, promise.Until)
                {
                    Amount = Money(promise.Amount),
                    WithdrawnAt = promise.WithdrawnAt <= asOf ? promise.WithdrawnAt : null,
                }),
            ],
            VoluntarySuspensions =
            [
                .. rows.Suspensions.Where(suspension => suspension.RequestedOn <= today)
                    .Select(suspension => new VoluntarySuspension(suspension.RequestedOn, suspension.From, suspension.To) { Target = Target(suspension.ServiceId) }),
            ],
            Exemptions = [.. rows.Exemptions.Select(exemption => new Exemption(exemption.From, exemption.To, exemption.Reason) { Kind = exemption.Kind })],
            Notices = [.. rows.Notices.Where(notice => notice.SentAt <= asOf).Select(notice => new Notice(notice.Kind, notice.SentAt))],
            Events =
            [
                .. rows.Events.Where(reported => reported.At <= asOf).Select(reported => new ReportedEvent(reported.Kind, reported.At)
                {
                    ResolvedAt = reported.ResolvedAt <= asOf ? reported.ResolvedAt : null,
                    Target = Target(reported.ServiceId),
                    Source = reported.Source,
                }),
            ],
            Blocks =
            [
                .. rows.Blocks.Where(block => block.From <= asOf).Select(block => new Block(block.Kind, block.Source, block.From)
                {
                    To = block.To,
                    Target = Target(block.ServiceId),
                    Stage = block.Stage,
                    Note = block.Note,
                }),
            ],
            Holidays = [new(today.Year, 12, 25), new(today.Year, 1, 1)],
        };

        Money? Money(decimal? amount) => amount is { } known ? new Money(known, currency) : null;
    }

    /// <summary>What is known of an agreement that the customer asked to leave.</summary>
    /// <exception cref="InvalidOperationException">The agreement was not asked to be left.</exception>
    public static EarlyTerminationFacts EarlyTermination(Account account, AgreementRow agreement)
    {
        var currency = Currency.Parse(account.Currency);
        return new()
        {
            StartDate = agreement.StartDate,
            TerminationDate = agreement.LeavesOn ?? throw new InvalidOperationException($"Account {account.Number} did not ask to leave."),
            TermMonths = agreement.TermMonths,
            Reason = agreement.Reason,
            Segment = account.Segment,
            MonthlyCharge = Money(agreement.MonthlyCharge),
            DevicePrice = Money(agreement.DevicePrice),
            PricePaid = Money(agreement.PricePaid),
            AgreedAmount = Money(agreement.AgreedAmount),
        };

        Money? Money(decimal? amount) => amount is { } known ? new Money(known, currency) : null;
    }

    private static BlockTarget Target(string? serviceId) => serviceId is null ? BlockTarget.Account : BlockTarget.Service(serviceId);
}
