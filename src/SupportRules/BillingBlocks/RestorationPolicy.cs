using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>A law's deadline for restoring service once the customer has paid.</summary>
public sealed record RestorationPolicy : IPolicy<RestorationFacts, RestorationDeadline>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    public required RestorationTerm Term { get; init; }

    /// <summary>By when service must be restored.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<RestorationDeadline> Decide(RestorationFacts facts)
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        Guard.NotNull(Term);
        var zone = CustomerZone.Find(Guard.NotNull(facts).Zone, nameof(facts.Zone));
        var known = LocalTimes.Checked(facts.PaymentKnownAt, nameof(facts.PaymentKnownAt)).InZone(zone).LocalDateTime;
        if (facts.IsTerminated)
        {
            return new(new RestorationDeadline.None(), Id, [new(Rules.NothingToRestore, Source)]);
        }

        switch (Term)
        {
            case RestorationTerm.WithinHours { Hours: var hours }:
                return By(facts.PaymentKnownAt + Duration.FromHours(hours), Rules.RestoreWithinHours, hours);
            case RestorationTerm.EndOfWorkingDay { Days: var days } when facts.Holidays is { } holidays:
                return By(zone.AtStartOfDay(WorkingDays.After(known.Date, days, holidays).PlusDays(1)).ToInstant(), Rules.RestoreByWorkingDay, days);
            default:
                return new(new RestorationDeadline.NeedsFacts([nameof(facts.Holidays)]), Id, [new(Rules.RestorationNeedsFacts, Source, nameof(facts.Holidays))]);
        }

        Decision<RestorationDeadline> By(Instant at, Rule rule, int length)
        {
            var local = at.InZone(zone).LocalDateTime;
            return new(new RestorationDeadline.By(at, local), Id, [new(rule, Source, known, length, local)]);
        }
    }
}
