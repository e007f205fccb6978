using NodaTime;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.BillingBlocks.Model;

/// <summary>What a billing system keeps of the same events, and hands to the library as facts; it puts what the library decides on record.</summary>
internal sealed class AccountLedger
{
    public static readonly LocalDate Opened = new(2026, 1, 1);

    private readonly List<CustomerBill> _bills = [];
    private readonly List<Payment> _payments = [];
    private readonly List<PromiseToPay> _promises = [];
    private readonly List<VoluntarySuspension> _suspensions = [];
    private readonly List<Exemption> _exemptions = [];
    private readonly List<Notice> _notices = [];
    private readonly List<ReportedEvent> _events = [];
    private readonly List<Block> _blocks = [];
    private Money _balance = Eur(0);

    public static Instant At(int day, int hour) => Opened.PlusDays(day).At(new(hour, 0)).InUtc().ToInstant();

    public BillingFacts FactsOf(int day) => new()
    {
        AsOf = At(day, NaiveAccount.HourOfLook),
        Zone = "Etc/UTC",
        SettlementMethod = SettlementMethod.Advance,
        OpenedOn = Opened,
        Balance = _balance,
        MonthlyCharge = Eur(NaiveTerms.MonthlyCharge),
        Bills = [.. _bills],
        Payments = [.. _payments],
        Promises = [.. _promises],
        VoluntarySuspensions = [.. _suspensions],
        Exemptions = [.. _exemptions],
        Notices = [.. _notices],
        Events = [.. _events],
        Blocks = [.. _blocks],
    };

    /// <summary>A stage that is decided comes on record, and one that is no longer decided ends; one that is held back stays.</summary>
    public void Keep(BillingBlockPolicy policy, BlocksInForce outcome)
    {
        var today = outcome.AsOf.InUtc().Date;
        if (_promises.Exists(promise => promise.RunsAt(outcome.AsOf)) || _exemptions.Exists(exemption => exemption.HoldsOn(today)))
        {
            return;
        }

        var decided = outcome.Blocks.Where(block => policy.Ladders.Any(ladder => ladder.Source == block.Source)).ToList();
        for (var i = 0; i < _blocks.Count; i++)
        {
            var block = _blocks[i];
            if (block.To is null && !decided.Exists(other => other.Source == block.Source && other.Stage == block.Stage))
            {
                _blocks[i] = block with { To = outcome.AsOf };
            }
        }

        _blocks.AddRange(decided.Where(block => !_blocks.Exists(other => other.To is null && other.Source == block.Source && other.Stage == block.Stage)));
    }

    public void Happen(AccountEvent happened)
    {
        var day = happened.Day;
        var date = Opened.PlusDays(day);
        var now = At(day, NaiveAccount.HourOfEvents);
        switch (happened.What)
        {
            case AccountEventKind.Charge:
                _balance -= Eur(happened.Number);
                break;
            case AccountEventKind.BillIssued:
                _bills.Add(new($"B{_bills.Count:D4}", date, date.PlusDays(5), Eur(happened.Number)));
                break;
            case AccountEventKind.Payment:
                Pay(happened.Number, date);
                break;
            case AccountEventKind.FailedPayment:
                _payments.Add(new($"R{_payments.Count}", Eur(30), date) { State = PaymentState.Failed, FailureCode = "51" });
                break;
            case AccountEventKind.PromiseMade:
                _promises.Add(new(now, now + Duration.FromDays(happened.Number)));
                break;
            case AccountEventKind.PromiseWithdrawn:
                Replace(_promises, promise => promise.From < now && promise.RunsAt(now), promise => promise with { WithdrawnAt = now });
                break;
            case AccountEventKind.VoluntaryOn:
                if (_suspensions.TrueForAll(suspension => suspension.To <= date))
                {
                    _suspensions.Add(new(date, date, happened.Number == 0 ? null : date.PlusDays(happened.Number)));
                }

                break;
            case AccountEventKind.VoluntaryOff:
                Replace(_suspensions, suspension => suspension == _suspensions[^1] && !(suspension.To <= date) && suspension.From < date, suspension => suspension with { To = date });
                break;
            case AccountEventKind.FraudReported:
                _events.Add(new(BlockKind.Fraud, now));
                break;
            case AccountEventKind.FraudCleared:
                Replace(_events, reported => reported.ResolvedAt is null && reported.At < now, reported => reported with { ResolvedAt = now });
                break;
            case AccountEventKind.FinalNotice:
                _notices.Add(new("final", now));
                break;
            case AccountEventKind.Exempted or AccountEventKind.ExemptedAnew:
                _exemptions.Add(new(date, date.PlusDays(happened.Number), "agreed") { RestartsDaysPastDue = happened.What == AccountEventKind.ExemptedAnew });
                break;
        }
    }

    private void Pay(int amount, LocalDate date)
    {
        _balance += Eur(amount);
        _payments.Add(new($"R{_payments.Count}", Eur(amount), date));
        var left = Eur(amount);

        // Bills are issued in the order of their due dates.
        for (var i = 0; i < _bills.Count; i++)
        {
            var paid = Money.Min(left, _bills[i].RemainingAmount);
            _bills[i] = _bills[i] with { RemainingAmount = _bills[i].RemainingAmount - paid };
            left -= paid;
        }
    }

    private static void Replace<T>(List<T> list, Predicate<T> which, Func<T, T> by)
    {
        for (var i = 0; i < list.Count; i++)
        {
            list[i] = which(list[i]) ? by(list[i]) : list[i];
        }
    }

    private static Money Eur(decimal amount) => new(amount, Currency.EUR);
}
