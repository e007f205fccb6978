namespace SupportRules.Tests.BillingBlocks.Model;

/// <summary>An account that is lived through hour by hour with counters and flags, in whole euros: what the library derives is here remembered.</summary>
/// <remarks>Hours are counted from midnight of the first day; a day begins at a multiple of 24. The account is looked at on each day at noon.</remarks>
internal sealed class NaiveAccount(NaiveTerms terms)
{
    public const int HourOfEvents = 8, HourOfLook = 12;

    private readonly List<(int Due, int Left)> _bills = [];
    private readonly List<(int From, int To)> _promises = [];
    private readonly List<(int FirstDay, int EndDay, bool Anew)> _exemptions = [];
    private readonly List<int> _finalNotices = [];
    private readonly List<(int FirstDay, int? EndDay, bool EndedByMoney)> _suspensions = [];
    private readonly List<(int From, int? To)> _frauds = [];
    private (int Day, bool Failed)? _lastPayment;
    private int _balance;
    private (string Stage, int Since)? _noMoney;
    private (string Stage, int Since)? _unpaid;
    private int _now;

    /// <summary>Kind, stage and hour of beginning of each block at this noon.</summary>
    public List<(string Kind, string? Stage, int Since)> Blocks { get; } = [];

    public int? AmountToLift { get; private set; }

    public void Live(int day, IEnumerable<AccountEvent> events)
    {
        _now = (day * 24) + HourOfEvents;
        foreach (var happened in events)
        {
            Happen(day, happened);
        }

        _now = (day * 24) + HourOfLook;
        Look();
    }

    private void Happen(int day, AccountEvent happened)
    {
        switch (happened.What)
        {
            case AccountEventKind.Charge:
                _balance -= happened.Number;
                break;
            case AccountEventKind.BillIssued:
                _bills.Add((day + 5, happened.Number));
                break;
            case AccountEventKind.Payment:
                _balance += happened.Number;
                PayOff(_bills, happened.Number);
                _lastPayment = _lastPayment is { Failed: true } last && last.Day == day ? last : (day, false);
                break;
            case AccountEventKind.FailedPayment:
                _lastPayment = (day, true);
                break;
            case AccountEventKind.PromiseMade:
                _promises.Add((_now, _now + (happened.Number * 24)));
                break;
            case AccountEventKind.PromiseWithdrawn:
                EndPromises();
                break;
            case AccountEventKind.VoluntaryOn:
                if (_suspensions.All(suspension => suspension.EndDay <= day))
                {
                    _suspensions.Add((day, happened.Number == 0 ? null : day + happened.Number, false));
                }

                break;
            case AccountEventKind.VoluntaryOff:
                if (_suspensions is [.., var (firstDay, endDay, ended)] && !(endDay <= day) && firstDay < day)
                {
                    _suspensions[^1] = (firstDay, day, ended);
                }

                break;
            case AccountEventKind.FraudReported:
                _frauds.Add((_now, null));
                break;
            case AccountEventKind.FraudCleared:
                for (var i = 0; i < _frauds.Count; i++)
                {
                    _frauds[i] = _frauds[i].To is null && _frauds[i].From < _now ? (_frauds[i].From, _now) : _frauds[i];
                }

                break;
            case AccountEventKind.FinalNotice:
                _finalNotices.Add(day);
                break;
            case AccountEventKind.Exempted or AccountEventKind.ExemptedAnew:
                _exemptions.Add((day, day + happened.Number, happened.What == AccountEventKind.ExemptedAnew));
                break;
        }
    }

    private void EndPromises()
    {
        for (var i = 0; i < _promises.Count; i++)
        {
            if (_promises[i].From < _now && _now < _promises[i].To)
            {
                _promises[i] = (_promises[i].From, _now);
            }
        }
    }

    private void Look()
    {
        var isHeld = IsHeld(_now);
        if (!isHeld)
        {
            _noMoney = terms.HasBalanceLadder ? NoMoney() : null;
            _unpaid = terms.HasUnpaidLadder && UnpaidStage(_bills, _now) is { } stage ? (stage, SinceOf(stage)) : null;
        }

        Blocks.Clear();
        AmountToLift = null;
        foreach (var (from, to) in _frauds)
        {
            if (!(to <= _now))
            {
                Blocks.Add(("fraud", null, from));
            }
        }

        if (!isHeld)
        {
            AddMoneyBlocks();
        }

        for (var i = 0; i < _suspensions.Count; i++)
        {
            var (firstDay, endDay, ended) = _suspensions[i];
            var isRunning = !(endDay * 24 <= _now);
            if (isRunning && terms.VoluntaryEndsWhenMoneyRunsOut && Blocks.Exists(block => block.Stage is not (null or "warning") && block.Since >= firstDay * 24))
            {
                _suspensions[i] = (firstDay, endDay, true);
            }
            else if (isRunning && !ended)
            {
                Blocks.Add(("voluntary", null, firstDay * 24));
            }
        }
    }

    private void AddMoneyBlocks()
    {
        if (_noMoney is { } noMoney)
        {
            Blocks.Add(("balance", noMoney.Stage, noMoney.Since));
        }

        if (_unpaid is { } unpaid)
        {
            Blocks.Add(("unpaid-bill", unpaid.Stage, unpaid.Since));
        }

        // Euro by euro, until nothing is left of either ladder.
        for (var payment = 1; AmountToLift is null && (_noMoney ?? _unpaid) is not null && payment < 5000; payment++)
        {
            var bills = _bills.ToList();
            PayOff(bills, payment);
            if ((_noMoney is null || (_balance + payment) * 10 >= NaiveTerms.MonthlyCharge * 8) && (!terms.HasUnpaidLadder || UnpaidStage(bills, _now) is null))
            {
                AmountToLift = payment;
            }
        }
    }

    private (string Stage, int Since)? NoMoney() =>
        _balance < 0 ? _noMoney ?? ("no-money", _now)
        : _noMoney is not null && _balance * 10 < NaiveTerms.MonthlyCharge * 8 ? _noMoney
        : null;

    /// <summary>On record, or hour by hour backwards as long as the stage was reached by what is unpaid now.</summary>
    private int SinceOf(string stage)
    {
        if (_unpaid is { } before && before.Stage == stage)
        {
            return before.Since;
        }

        var hour = _now;
        while (hour > 0 && UnpaidStage(_bills, hour - 1) == stage && !IsHeld(hour - 1))
        {
            hour--;
        }

        return hour;
    }

    private string? UnpaidStage(List<(int Due, int Left)> bills, int hour)
    {
        var today = hour / 24;
        var (sum, oldest, issued) = (0, int.MaxValue, int.MaxValue);
        foreach (var (due, left) in bills)
        {
            if (left > 0 && today > due)
            {
                sum += left;
                issued = Math.Min(issued, due - 5);
                oldest = Math.Min(oldest, AgeFrom(due, today));
            }
        }

        var days = oldest == int.MaxValue ? -1 : today - oldest;
        return days >= 60 && _finalNotices.Exists(given => given >= issued && today - given >= 14) ? "closed"
            : days >= 30 && sum > 20 ? "outgoing"
            : days >= 10 ? "warning"
            : _lastPayment is { Failed: true } failed && today >= failed.Day && sum > 0 ? "retry"
            : null;
    }

    private int AgeFrom(int due, int today)
    {
        foreach (var (_, endDay, anew) in _exemptions)
        {
            due = anew && endDay <= today ? Math.Max(due, endDay) : due;
        }

        return due;
    }

    private bool IsHeld(int hour) =>
        _promises.Exists(promise => promise.From <= hour && hour < promise.To) || _exemptions.Exists(exemption => exemption.FirstDay * 24 <= hour && hour < exemption.EndDay * 24);

    private static void PayOff(List<(int Due, int Left)> bills, int money)
    {
        foreach (var i in Enumerable.Range(0, bills.Count).OrderBy(i => bills[i].Due).ThenBy(i => i).ToList())
        {
            var paid = Math.Min(money, bills[i].Left);
            bills[i] = (bills[i].Due, bills[i].Left - paid);
            money -= paid;
        }
    }
}
