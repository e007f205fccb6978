namespace SupportRules.BillingBlocks;

public sealed partial record BillingBlockPolicy
{
    /// <summary>The facts as they will be at a coming instant, with the charges and bills planned until then, and nothing else changed.</summary>
    /// <param name="facts">The facts as they are.</param>
    /// <param name="instant">Not before <see cref="BillingFacts.AsOf"/>.</param>
    private static BillingFacts At(BillingFacts facts, Instant instant, DateTimeZone zone)
    {
        if (instant == facts.AsOf)
        {
            return facts;
        }

        var today = instant.InZone(zone).Date;
        var charged = facts.PlannedCharges.Where(charge => charge.Date <= today).ToValueList();
        return facts with
        {
            AsOf = instant,
            Balance = facts.Balance is { } balance ? charged.Aggregate(balance, (left, charge) => left - charge.Amount) : null,
            PlannedCharges = [.. facts.PlannedCharges.Where(charge => charge.Date > today)],
            PaidBy = facts.PaidBy is { } payer ? At(payer, instant, CustomerZone.Find(payer.Zone, nameof(BillingFacts.Zone))) : null,
        };
    }

    /// <summary>The decision for a coming instant, with the charges and bills that are planned until then.</summary>
    /// <param name="facts">The facts as they are.</param>
    /// <param name="instant">Not before <see cref="BillingFacts.AsOf"/>.</param>
    /// <exception cref="ArgumentException">The facts or the policy cannot be, or the instant is past.</exception>
    public Decision<BlocksInForce> DecideAt(BillingFacts facts, Instant instant)
    {
        Check();
        var zone = Guard.NotNull(facts).Check(Currency);
        return instant >= facts.AsOf
            ? Decide(At(facts, instant, zone))
            : throw new ArgumentOutOfRangeException(nameof(instant), $"instant is {Render.Value(instant, null)}: it must not be before AsOf ({Render.Value(facts.AsOf, null)}).");
    }

    /// <summary>The first coming day on which a block about money begins or grows graver, and the payment now that avoids it.</summary>
    /// <remarks>Today counts too, where a charge of today is still to come. Under laws the payment is enough, and less may be: what a law makes of it is not asked.</remarks>
    /// <param name="facts">The facts as they are, with the charges and bills that are planned.</param>
    /// <param name="until">The last day to look at; at most ten years ahead.</param>
    /// <exception cref="ArgumentException">The facts or the policy cannot be, or <paramref name="until"/> is past or too far.</exception>
    public BlockForecast Forecast(BillingFacts facts, LocalDate until)
    {
        Check();
        var zone = Guard.NotNull(facts).Check(Currency);
        var today = facts.AsOf.InZone(zone).Date;
        Guard.NotBefore(Guard.Date(until), today, nameof(BillingFacts.AsOf), nameof(until));
        if (until > today.PlusYears(10))
        {
            throw new ArgumentOutOfRangeException(nameof(until), $"until is {Guard.Iso(until)}: it must be within ten years of AsOf ({Guard.Iso(today)}).");
        }

        var views = MoneyLadders.Views(this, facts, zone);
        var (moments, end) = (Moments(facts, zone, until), zone.AtStartOfDay(until.PlusDays(1)).ToInstant());
        var now = Standings(views, facts, moments, end);
        while (moments.Count > 0)
        {
            var moment = moments.Min;
            moments.Remove(moment);
            foreach (var view in views)
            {
                view.MoveTo(moment, moment.InZone(view.Zone).Date, 0);
            }

            if (IsGraver(now, Standings(views, facts, moments, end)))
            {
                return new(moment.InZone(zone).Date, DecideAt(facts, moment), AmountToAvoid(facts, zone, moment, now));
            }
        }

        return new(null, DecideAt(facts, Instant.Max(facts.AsOf, zone.AtStartOfDay(until).ToInstant())), null);
    }

    /// <inheritdoc cref="Forecast(BillingFacts, LocalDate)"/>
    public BlockForecast Forecast(BillingFacts facts, string until) => Forecast(facts, Guard.IsoDate(until));

    /// <summary>Where the account stands, with what laws allow; the moments at which they will allow more are added to those that are looked at.</summary>
    private LadderStanding[] Standings(MoneyView[] views, BillingFacts facts, SortedSet<Instant> moments, Instant end) => Array.ConvertAll(views, view =>
    {
        var standing = LadderStanding.Of(view, facts.Blocks);
        while (standing is { Stage: >= 0, OnRecord: null } && StageProtection.IsAsked(this, view.Ladder.Stages[standing.Stage]))
        {
            var since = MoneyLadders.Since(view, standing, facts.Blocks);
            var allowed = StageProtection.Of(this, facts, view, view.Ladder.Stages[standing.Stage], since).From;
            if (allowed <= view.Now)
            {
                break;
            }

            if (allowed is { } later && later < end)
            {
                moments.Add(later);
            }

            standing = standing.Milder(view, facts.Blocks);
        }

        return standing;
    });

    private static bool IsGraver(LadderStanding[] now, LadderStanding[] then)
    {
        for (var i = 0; i < now.Length; i++)
        {
            if (MoneyLadders.IsGraver(now[i].Stage, then[i].Stage))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The coming instants at which a stage may begin: starts of days, here and where the payer lives, ends of promises, and what is known to come.</summary>
    private static SortedSet<Instant> Moments(BillingFacts facts, DateTimeZone zone, LocalDate until)
    {
        var (payer, end) = (facts.Payer, zone.AtStartOfDay(until.PlusDays(1)).ToInstant());
        return new(StartsOfDays(zone)
            .Concat(payer.Zone == facts.Zone ? [] : StartsOfDays(CustomerZone.Find(payer.Zone, nameof(BillingFacts.Zone))))
            .Concat(payer.PlannedCharges.Any(charge => charge.Date == facts.AsOf.InZone(zone).Date) ? [facts.AsOf + Duration.FromSeconds(1)] : [])
            .Concat(payer.Promises.Select(promise => promise.End).OfType<Instant>())
            .Concat(payer.Notices.Select(notice => notice.SentAt))
            .Concat(payer.Events.Select(reported => reported.At))
            .Concat(payer.Blocks.Concat(facts.Blocks).Select(block => block.From))
            .Where(moment => moment > facts.AsOf && moment < end));

        IEnumerable<Instant> StartsOfDays(DateTimeZone where)
        {
            var today = facts.AsOf.InZone(where).Date;
            return Enumerable.Range(1, Period.DaysBetween(today, until) + 1).Select(day => where.AtStartOfDay(today.PlusDays(day)).ToInstant());
        }
    }

    /// <summary>The least payment now with which no ladder is graver at a moment than it is now; <c>null</c> where none is enough.</summary>
    private Money? AmountToAvoid(BillingFacts facts, DateTimeZone zone, Instant moment, LadderStanding[] now)
    {
        var later = At(facts, moment, zone);
        var views = MoneyLadders.Views(this, later, zone);
        var least = MoneyLadders.LeastPayment(views, later.Blocks, now);
        return least is { } amount ? new Money(amount, Currency) : null;
    }
}
