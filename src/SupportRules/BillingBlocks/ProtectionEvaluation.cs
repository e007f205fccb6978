using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>One decision on a protection: what refuses, what must wait, what is missing.</summary>
internal sealed partial class ProtectionEvaluation
{
    private readonly ProtectionPolicy _policy;
    private readonly ProtectionFacts _facts;
    private readonly DateTimeZone _zone;
    private readonly LocalDate _date;
    private readonly List<Reason> _reasons = [];
    private readonly List<string> _missing = [];
    private readonly List<RequiredNotice> _owed = [];
    private ProtectionAspects _asked;
    private Instant _earliest;
    private bool _isRefused;

    public ProtectionEvaluation(ProtectionPolicy policy, ProtectionFacts facts, ProtectionAspects asked)
    {
        (_policy, _facts, _asked) = (policy, facts, asked);
        _zone = CustomerZone.Find(facts.Zone, nameof(facts.Zone));
        facts.Check(policy.Currency);
        _date = facts.At.InZone(_zone).Date;
        _earliest = facts.At;
    }

    public Decision<BlockPermission> Decide()
    {
        OpenRoutes();
        Arrangements();
        Scope();
        Grounds();
        DaysPastDue();
        Notices();
        Hours();
        return new(Conclude(), _policy.Id, _reasons.ToValueList());
    }

    private BlockPermission Conclude()
    {
        if (_isRefused)
        {
            return new BlockPermission.Refused();
        }

        if (_missing.Count > 0)
        {
            var missing = _missing.Distinct(StringComparer.Ordinal).ToValueList();
            Say(Rules.PermissionNeedsFacts, string.Join(", ", missing));
            return new BlockPermission.NeedsFacts(missing);
        }

        var first = FirstOpen(_earliest);
        if (first > _facts.At || _owed.Count > 0)
        {
            var local = first.InZone(_zone).LocalDateTime;
            Say(Rules.FirstMoment, local, _facts.Zone);
            return new BlockPermission.NotBefore(first, local, _owed.ToValueList());
        }

        var kept = Asks(ProtectionAspects.Kept) && _facts.Action == BlockAction.Suspend ? _policy.Kept : [];
        if (!kept.IsEmpty)
        {
            Say(Rules.KeepsWorking, string.Join(", ", kept));
        }
        else if (_reasons.Count == 0)
        {
            Say(Rules.NothingForbids);
        }

        return new BlockPermission.Allowed(kept);
    }

    private void OpenRoutes()
    {
        var lifted = ProtectionAspects.None;
        foreach (var route in _policy.Routes)
        {
            if (route.IsOpenFor(_facts.Causes))
            {
                lifted |= route.Lifts;
                Say(Rules.RouteIsOpen, route.Causes, route.Lifts);
            }
        }

        _asked &= ~lifted;
    }

    private void Arrangements()
    {
        if (!Asks(ProtectionAspects.Arrangements))
        {
            return;
        }

        Protects(_policy.ProtectsHardship, _facts.HasHardshipArrangement, nameof(_facts.HasHardshipArrangement), Rules.HardshipProtects);
        Protects(_policy.ProtectsPaymentArrangement, _facts.HasPaymentArrangement, nameof(_facts.HasPaymentArrangement), Rules.ArrangementProtects);

        void Protects(bool asked, bool? runs, string name, Rule rule)
        {
            if (asked && runs is null)
            {
                _missing.Add(name);
            }
            else if (asked && runs is true)
            {
                Refuse(rule);
            }
        }
    }

    private void Scope()
    {
        if (!Asks(ProtectionAspects.Scope) || (_policy.Services.IsEmpty && (!_policy.ExcludesDisputed || _facts.Unpaid is null)))
        {
            return;
        }

        if (_facts.Service is null && !_policy.Services.IsEmpty)
        {
            _missing.Add(nameof(_facts.Service));
            return;
        }

        var protections = _facts.Service is { } cut ? _policy.Services.Where(one => one.Covers(cut) && !(one.LifelineOnly && _facts.IsLifeline is false)).ToValueList() : [];
        if (_facts.Unpaid is not { } unpaid)
        {
            if (!protections.IsEmpty)
            {
                _missing.Add(nameof(_facts.Unpaid));
            }

            return;
        }

        Count(unpaid, protections);
    }

    /// <summary>One charge that counts is a ground, whatever the others are.</summary>
    private void Count(ValueList<UnpaidCharge> unpaid, ValueList<ServiceProtection> protections)
    {
        var reasons = new List<Reason>();
        var missing = new List<string>();
        foreach (var charge in unpaid)
        {
            var counts = Counts(charge, protections, reasons, missing);
            if (counts is true)
            {
                return;
            }
        }

        _reasons.AddRange(reasons);
        if (missing.Count > 0)
        {
            _missing.AddRange(missing);
            return;
        }

        if (unpaid.IsEmpty)
        {
            Say(Rules.NoChargeUnpaid);
        }

        _isRefused = true;
    }

    private bool? Counts(UnpaidCharge charge, ValueList<ServiceProtection> protections, List<Reason> reasons, List<string> missing)
    {
        if (_policy.ExcludesDisputed && charge.IsDisputed is true)
        {
            reasons.Add(new(Rules.DisputedChargeDoesNotCount, _policy.Source, charge.Category));
            return false;
        }

        bool? counts = true;
        if (_policy.ExcludesDisputed && charge.IsDisputed is null)
        {
            missing.Add(nameof(_facts.Unpaid));
            counts = null;
        }

        foreach (var protection in protections)
        {
            switch (protection.Debts.Counts(charge, _facts.Service!.Value))
            {
                case false when protection.LifelineOnly && _facts.IsLifeline is null:
                    missing.Add(nameof(_facts.IsLifeline));
                    counts = null;
                    break;
                case false:
                    reasons.Add(new(Rules.ChargeDoesNotCount, _policy.Source, charge.Category, _facts.Service!.Value));
                    return false;
                case null:
                    missing.Add(nameof(_facts.Unpaid));
                    counts = null;
                    break;
            }
        }

        return counts;
    }

    private void DaysPastDue()
    {
        if (!Asks(ProtectionAspects.DaysPastDue) || _policy.MinimumDaysPastDue is not { } required)
        {
            return;
        }

        if (_facts.PaymentDueDate is not { } due)
        {
            _missing.Add(nameof(_facts.PaymentDueDate));
            return;
        }

        var days = Period.DaysBetween(due, _date);
        if (days < required)
        {
            Say(Rules.TooSoonAfterDue, days, due, required);
            WaitUntil(due.PlusDays(required));
        }
    }

    private void Notices()
    {
        var required = _policy.Notices;
        if (!Asks(ProtectionAspects.Notices) || required.IsEmpty)
        {
            return;
        }

        if (_policy.NoticeForFirstSuspensionOnly && _facts is { Action: BlockAction.Suspend, IsFirstInCycle: false })
        {
            Say(Rules.NoFurtherNotice);
            return;
        }

        if (_facts.Holidays is null && required.Any(notice => notice.Unit == NoticeUnit.WorkingDays))
        {
            _missing.Add(nameof(_facts.Holidays));
            return;
        }

        var said = _reasons.Count;
        var given = _facts.Notices.OrderBy(notice => notice.SentAt).ToValueList();
        for (var i = 0; i < required.Count; i++)
        {
            // The notice that is needed earliest is the one that was given earliest.
            var sentAt = i < given.Count ? given[i].SentAt : _facts.At;
            var ripe = required[i].RipeAt(sentAt, _zone, _facts.Holidays ?? []);
            _earliest = Instant.Max(_earliest, ripe);
            if (i >= given.Count)
            {
                _owed.Add(required[i]);
                Say(Rules.NoticeOwed, i + 1, required.Count, required[i]);
            }
            else if (ripe > _facts.At)
            {
                Say(Rules.NoticeTooShort, i + 1, required.Count, Local(sentAt), required[i], Local(ripe));
            }
        }

        if (_reasons.Count == said)
        {
            Say(Rules.NoticesInTime, required.Count, Local(given[required.Count - 1].SentAt), required[^1]);
        }
        else if (_policy.NoticeForFirstSuspensionOnly && _facts is { Action: BlockAction.Suspend, IsFirstInCycle: null })
        {
            _missing.Add(nameof(_facts.IsFirstInCycle));
        }
    }

    private LocalDateTime Local(Instant instant) => instant.InZone(_zone).LocalDateTime;

    private void WaitUntil(LocalDate date) => _earliest = Instant.Max(_earliest, _zone.AtStartOfDay(date).ToInstant());

    private bool Asks(ProtectionAspects aspect) => (_asked & aspect) != ProtectionAspects.None;

    private void Refuse(Rule rule)
    {
        Say(rule);
        _isRefused = true;
    }

    private void Say(Rule rule, params ReadOnlySpan<object> values) => _reasons.Add(new(rule, _policy.Source, values));
}
