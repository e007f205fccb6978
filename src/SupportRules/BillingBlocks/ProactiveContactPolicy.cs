using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>After how many missed bills a provider must get in touch by itself.</summary>
public sealed record ProactiveContactPolicy : IPolicy<MissedBills, ContactDuty>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>So many in a row are enough, inclusive, 1 to 100.</summary>
    public required int InARow { get; init => field = Guard.InRange(value, 1, 100, nameof(InARow)); }

    /// <summary>So many in <see cref="PeriodMonths"/> are enough, inclusive, 1 to 100.</summary>
    public required int InPeriod { get; init => field = Guard.InRange(value, 1, 100, nameof(InPeriod)); }

    /// <summary>1 to 120.</summary>
    public required int PeriodMonths { get; init => field = Guard.InRange(value, 1, 120, nameof(PeriodMonths)); }

    /// <summary>Whether the provider must get in touch.</summary>
    public Decision<ContactDuty> Decide(MissedBills facts)
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        Guard.NotNull(facts);
        var log = new ReasonLog(on: true);
        if (facts.InARow >= InARow)
        {
            log.Add(new(Rules.MissedInARow, Source, facts.InARow, InARow));
        }

        if (facts.InPeriod >= InPeriod)
        {
            log.Add(new(Rules.MissedOfMonths, Source, facts.InPeriod, PeriodMonths, InPeriod));
        }

        if (log.Count > 0)
        {
            return new(ContactDuty.Contact, Id, log.ToValueList());
        }

        log.Add(new(Rules.FewMissed, Source, facts.InARow, facts.InPeriod, PeriodMonths, InARow, InPeriod));
        return new(ContactDuty.None, Id, log.ToValueList());
    }
}
