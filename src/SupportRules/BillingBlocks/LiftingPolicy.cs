using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>Which blocks a payment, the customer, a date, an agent, the security desk or a court lifts.</summary>
/// <remarks>A payment lifts blocks about money and no others; what else a block is lifted by, it says itself (<see cref="Block.LiftableBy"/>).</remarks>
public sealed record LiftingPolicy : IPolicy<LiftingFacts, Lifting>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>
    /// So many days after its first day, at 00:00 his time, the customer may end a voluntary block; 0, the default, for at any time.
    /// </summary>
    public int VoluntaryWaitDays { get; init => field = Guard.InRange(value, 0, 366, nameof(VoluntaryWaitDays)); }

    /// <summary>Throws where the policy cannot be. Every decision passes here.</summary>
    /// <returns>The policy itself.</returns>
    public LiftingPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        return this;
    }

    /// <summary>The first instant at which the customer may lift a block; <c>null</c> where he never may.</summary>
    /// <param name="block">A block.</param>
    /// <param name="zone">The customer's time zone by its IANA name.</param>
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public Instant? CustomerMayLiftFrom(Block block, string zone)
    {
        Guard.NotNull(block);
        var found = CustomerZone.Find(zone);
        if ((block.LiftableBy & Lifters.Customer) == Lifters.None)
        {
            return null;
        }

        return block.Kind == BlockKind.Voluntary && VoluntaryWaitDays > 0
            ? found.AtStartOfDay(block.From.InZone(found).Date.PlusDays(VoluntaryWaitDays)).ToInstant()
            : block.From;
    }

    /// <summary>The blocks that are lifted and those that stay, each with its reason.</summary>
    /// <exception cref="ArgumentException">There is no such zone, or the amounts are in two currencies.</exception>
    public Decision<Lifting> Decide(LiftingFacts facts)
    {
        Check();
        Guard.NotNull(facts);
        _ = CustomerZone.Find(facts.Zone, nameof(facts.Zone));
        if (facts.Paid is { } paid && facts.AmountToLift is { } required)
        {
            Guard.In(required.Currency, paid, nameof(facts.Paid));
        }

        var log = new ReasonLog(on: true);
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        var lifted = new List<Block>();
        foreach (var block in facts.Blocks)
        {
            if (facts.Means(block) && IsLifted(block, facts, missing, ref log))
            {
                lifted.Add(block);
            }
        }

        return new(Conclude(facts, lifted, missing, ref log), Id, log.ToValueList());
    }

    /// <summary>The clause list for one block in force.</summary>
    private bool IsLifted(Block block, LiftingFacts facts, SortedSet<string> missing, ref ReasonLog log)
    {
        if (facts.By == Lifters.Payment && !block.Kind.IsAboutMoney)
        {
            Say(Rules.PaymentLiftsMoneyBlocks, ref log, block.Kind, block.Source, block.LiftableBy);
            return false;
        }

        if ((block.LiftableBy & facts.By) == Lifters.None)
        {
            Say(Rules.LiftedByOthers, ref log, block.Kind, block.Source, facts.By, block.LiftableBy);
            return false;
        }

        return facts.By switch
        {
            Lifters.Payment => IsPaid(block, facts, missing, ref log),
            Lifters.Customer => IsCustomersTime(block, facts, ref log),
            Lifters.Date => IsItsDay(block, facts, ref log),
            _ => Lifts(block, facts, ref log),
        };
    }

    private bool IsPaid(Block block, LiftingFacts facts, SortedSet<string> missing, ref ReasonLog log)
    {
        if (facts.Paid is { } paid && facts.AmountToLift is { } required)
        {
            var isEnough = paid >= required;
            Say(isEnough ? Rules.PaymentIsEnough : Rules.PaymentIsShort, ref log, block.Kind, block.Source, paid, required);
            return isEnough;
        }

        AddIfNull(facts.Paid, nameof(facts.Paid), missing);
        AddIfNull(facts.AmountToLift, nameof(facts.AmountToLift), missing);
        return false;
    }

    private bool IsCustomersTime(Block block, LiftingFacts facts, ref ReasonLog log)
    {
        if (CustomerMayLiftFrom(block, facts.Zone) is { } from && facts.At < from)
        {
            Say(Rules.CustomerWaits, ref log, block.Kind, block.Source, Local(from, facts), VoluntaryWaitDays, Local(facts.At, facts));
            return false;
        }

        return Lifts(block, facts, ref log);
    }

    private bool IsItsDay(Block block, LiftingFacts facts, ref ReasonLog log)
    {
        // In force at the date, so an end that is known is still to come.
        if (block.To is { } to)
        {
            Say(Rules.EndsOnItsDate, ref log, block.Kind, block.Source, Local(to, facts));
            return false;
        }

        return Lifts(block, facts, ref log);
    }

    private bool Lifts(Block block, LiftingFacts facts, ref ReasonLog log)
    {
        Say(Rules.LiftedBy, ref log, block.Kind, block.Source, facts.By, Local(facts.At, facts));
        return true;
    }

    private Lifting Conclude(LiftingFacts facts, List<Block> lifted, SortedSet<string> missing, ref ReasonLog log)
    {
        if (missing.Count > 0)
        {
            Say(Rules.LiftingNeedsFacts, ref log, string.Join(", ", missing));
            return new Lifting.NeedsFacts([.. missing]);
        }

        ValueList<Block> after = [.. facts.Blocks.Where(block => !lifted.Contains(block) || block.From < facts.At)
            .Select(block => lifted.Contains(block) ? block with { To = facts.At } : block)];
        var kept = after.InForceAt(facts.At);
        if (log.Count == 0)
        {
            Say(Rules.NothingToLift, ref log, facts.By, Local(facts.At, facts));
        }
        else if (lifted.Count > 0 && !kept.IsEmpty)
        {
            Say(Rules.OthersStay, ref log, kept.Count, kept.CombinedRestrictions());
        }

        return new Lifting.Known([.. lifted], kept, after);
    }

    private static void AddIfNull(Money? value, string name, SortedSet<string> missing)
    {
        if (value is null)
        {
            missing.Add(name);
        }
    }

    private static LocalDateTime Local(Instant instant, LiftingFacts facts) => instant.InZone(CustomerZone.Find(facts.Zone)).LocalDateTime;

    private void Say(Rule rule, ref ReasonLog log, params ReadOnlySpan<object> values) => log.Add(new(rule, Source, values));
}
