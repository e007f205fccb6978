using BillingRun.Data;
using SupportRules;
using SupportRules.BillingBlocks;
using SupportRules.EarlyTermination;

namespace BillingRun.Filling;

/// <summary>An account in the making: a scenario says in a few words what has happened to it.</summary>
internal sealed class AccountDraft
{
    private readonly long _number;
    private readonly Market _market;
    private readonly DateTimeZone _zone;
    private readonly AccountRows _rows;

    public AccountDraft(long number, SettlementMethod method, decimal? balance, Market market, Draw draw)
    {
        (_number, _market, Draw) = (number, market, draw);
        _zone = DateTimeZoneProviders.Tzdb[market.Zone];
        MonthlyCharge = draw.Between(9, 89) + draw.One(0m, 0.5m, 0.9m, 0.95m, 0.99m);
        _rows = new(new()
        {
            Number = number,
            Currency = market.Currency,
            SettlementMethod = method,
            Zone = market.Zone,
            Segment = draw.OnceIn(6) ? CustomerSegment.SmallBusiness : draw.OnceIn(40) ? CustomerSegment.ConsumerWithDisability : CustomerSegment.Consumer,
            OpenedOn = draw.One(new(2024, 2, 29), new(2023, 1, 31), Population.Anchor.PlusDays(-draw.Between(400, 3000))),
            Balance = balance,
            CreditLimit = method == SettlementMethod.Advance && draw.OnceIn(5) ? 5m : null,
            MonthlyCharge = MonthlyCharge,
        });
        for (var i = 1; i <= draw.Between(1, 3); i++)
        {
            _rows.Services.Add(new() { AccountNumber = number, Number = i, ServiceId = $"{number}-{i}", AgreementId = $"A{number}" });
        }
    }

    public Draw Draw { get; }

    public decimal MonthlyCharge { get; }

    public string FirstService => _rows.Services[0].ServiceId;

    public AccountRows Rows => _rows;

    /// <summary>A bill that became due so many days before the anchor, shared out over the services to the last cent.</summary>
    public AccountDraft Bill(int dueDaysAgo, decimal? disputed = null, BillState state = BillState.Final) =>
        BillDueOn(Population.Anchor.PlusDays(-dueDaysAgo), disputed, state);

    public AccountDraft BillDueOn(LocalDate due, decimal? disputed = null, BillState state = BillState.Final)
    {
        var bill = new BillRow
        {
            AccountNumber = _number,
            Number = _rows.Bills.Count + 1,
            BillDate = due.PlusDays(-14),
            PaymentDueDate = due,
            Remaining = MonthlyCharge + (Draw.Between(0, 1999) / 100m),
            Disputed = disputed,
            State = state,
        };
        _rows.Bills.Add(bill);
        var (left, share) = (bill.Remaining, decimal.Round(bill.Remaining / _rows.Services.Count, 2));
        foreach (var service in _rows.Services)
        {
            var part = service == _rows.Services[^1] ? left : share;
            left -= part;
            _rows.BillLines.Add(new() { AccountNumber = _number, Number = _rows.BillLines.Count + 1, BillNumber = bill.Number, ServiceId = service.ServiceId, Remaining = part });
        }

        return this;
    }

    public AccountDraft Payment(int daysAgo, PaymentState state = PaymentState.Posted, string? failureCode = null, bool receipt = false, int? claimedDaysAgo = null)
    {
        _rows.Payments.Add(new()
        {
            AccountNumber = _number,
            Number = _rows.Payments.Count + 1,
            Reference = $"BANK-{_number}-{_rows.Payments.Count + 1}",
            Amount = MonthlyCharge,
            PaidOn = Population.Anchor.PlusDays(-daysAgo),
            State = state,
            FailureCode = failureCode,
            ReceiptShown = receipt,
            ClaimFiledOn = claimedDaysAgo is { } days ? Population.Anchor.PlusDays(-days) : null,
        });
        return this;
    }

    public AccountDraft Notice(string kind, int daysAgo)
    {
        _rows.Notices.Add(new() { AccountNumber = _number, Number = _rows.Notices.Count + 1, Kind = kind, SentAt = At(daysAgo, 10) });
        return this;
    }

    public AccountDraft Promise(int fromDaysAgo, int untilDaysAgo, decimal? amount = null, int? withdrawnDaysAgo = null)
    {
        _rows.Promises.Add(new()
        {
            AccountNumber = _number,
            Number = _rows.Promises.Count + 1,
            From = At(fromDaysAgo, 12),
            Until = At(untilDaysAgo, 12),
            Amount = amount,
            WithdrawnAt = withdrawnDaysAgo is { } days ? At(days, 9) : null,
        });
        return this;
    }

    public AccountDraft Suspension(int fromDaysAgo, int? toDaysAgo, string? service = null)
    {
        _rows.Suspensions.Add(new()
        {
            AccountNumber = _number,
            Number = _rows.Suspensions.Count + 1,
            RequestedOn = Population.Anchor.PlusDays(-fromDaysAgo - 3),
            From = Population.Anchor.PlusDays(-fromDaysAgo),
            To = toDaysAgo is { } days ? Population.Anchor.PlusDays(-days) : null,
            ServiceId = service,
        });
        return this;
    }

    public AccountDraft Exemption(ExemptionKind kind, string reason, int fromDaysAgo, int? toDaysAgo)
    {
        _rows.Exemptions.Add(new()
        {
            AccountNumber = _number,
            Number = _rows.Exemptions.Count + 1,
            From = Population.Anchor.PlusDays(-fromDaysAgo),
            To = toDaysAgo is { } days ? Population.Anchor.PlusDays(-days) : null,
            Reason = reason,
            Kind = kind,
        });
        return this;
    }

    public AccountDraft Event(BlockKind kind, int daysAgo, string source, string? service = null, int? resolvedDaysAgo = null)
    {
        _rows.Events.Add(new()
        {
            AccountNumber = _number,
            Number = _rows.Events.Count + 1,
            Kind = kind,
            At = At(daysAgo, 15),
            ResolvedAt = resolvedDaysAgo is { } days ? At(days, 16) : null,
            ServiceId = service,
            Source = source,
        });
        return this;
    }

    public AccountDraft Block(BlockKind kind, int daysAgo, string source, string? note = null, string? stage = null, string? service = null, int? liftedDaysAgo = null)
    {
        _rows.Blocks.Add(new()
        {
            AccountNumber = _number,
            Number = _rows.Blocks.Count + 1,
            Kind = kind,
            Source = source,
            From = At(daysAgo, 4),
            To = liftedDaysAgo is { } days ? At(days, 8) : null,
            ServiceId = service,
            Stage = stage,
            Note = note,
        });
        return this;
    }

    /// <summary>A commitment under one of the market's tariffs; of some customers one that they asked to leave.</summary>
    public AccountDraft Agreement(bool leaves)
    {
        if (_market.Tariffs.Length == 0)
        {
            return this;
        }

        var price = Draw.Between(200, 1200) + 0.99m;
        _rows.Agreements.Add(new()
        {
            AccountNumber = _number,
            Number = 1,
            TariffId = Draw.One(_market.Tariffs),
            LawId = _market.Currency == "CAD" ? "canada/wireless-code" : null,
            StartDate = Draw.One(Population.Anchor.PlusDays(-Draw.Between(20, 380)), new LocalDate(2025, 12, 31), new LocalDate(2026, 8, 31)),
            TermMonths = Draw.One(12, 24, 24),
            AskedOn = leaves ? Population.Anchor.PlusDays(-Draw.Between(0, 10)) : null,
            LeavesOn = leaves ? Population.Anchor.PlusDays(Draw.Between(1, 40)) : null,
            Reason = leaves && Draw.OnceIn(8) ? TerminationReason.AdverseChange : TerminationReason.OwnWish,
            MonthlyCharge = Draw.OnceIn(25) ? null : MonthlyCharge,
            DevicePrice = price,
            PricePaid = Draw.One(0m, 99.99m, 49m),
            AgreedAmount = Draw.Between(40, 240),
        });
        return this;
    }

    private Instant At(int daysAgo, int hour) => _zone.AtLeniently(Population.Anchor.PlusDays(-daysAgo) + new LocalTime(hour, 0)).ToInstant();
}
