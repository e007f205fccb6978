using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>How the price of a period is split over days that are billed, blocked and already invoiced: by days, each piece rounded as said.</summary>
public sealed record ProrationPolicy : IPolicy<ProrationFacts, ProratedCharge>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>How amounts are rounded.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>What is rounded: each piece on its own, the default, or so that they add up to the price.</summary>
    public PieceRounding PieceRounding { get; init => field = Guard.Defined(value, nameof(PieceRounding)); }

    /// <summary>Throws where the policy cannot be. Every decision passes here.</summary>
    /// <returns>The policy itself.</returns>
    public ProrationPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        Guard.NotNull(Rounding);
        return this;
    }

    /// <summary>What is to be billed and credited, piece by piece, each with its days and reason.</summary>
    /// <exception cref="ArgumentException">An effect is in another currency than the price, or the rounding is finer than the currency; the message says which.</exception>
    public Decision<ProratedCharge> Decide(ProrationFacts facts)
    {
        Check();
        Guard.NotNull(facts);
        CheckCurrency(facts);
        var log = new ReasonLog(on: true);
        var pieces = new List<ProratedPiece>();
        var runs = Runs(facts, ref log);
        var credited = runs.Where(run => run.IsCredited).Select(run => run.Days).ToValueList().Merged();
        foreach (var run in runs)
        {
            // Days on end are credited as one piece, whatever their blocks leave to charge.
            if (credited.FirstOrDefault(span => span.From == run.Days.From) is { } days)
            {
                Settle(days, ProratedAs.Credited, facts, pieces, ref log);
            }

            Settle(run, facts, pieces, ref log);
        }

        return new(new([.. pieces]), Id, log.ToValueList());
    }

    private void Settle(Run run, ProrationFacts facts, List<ProratedPiece> pieces, ref ReasonLog log)
    {
        switch (run)
        {
            case { IsBlocked: false }:
                Settle(run.Days, run.IsInvoiced ? ProratedAs.Invoiced : ProratedAs.Billed, facts, pieces, ref log);
                break;
            case { Stops: false }:
                var price = PriceOf(run.Days, facts);
                pieces.Add(new(run.Days, ProratedAs.Reduced, Cost(run, facts, price, ref log), price));
                break;
            case { IsInvoiced: false }:
                Settle(run.Days, ProratedAs.NotCharged, facts, pieces, ref log);
                break;
        }
    }

    /// <summary>Days for which the price itself is billed or credited, or is not.</summary>
    private void Settle(DateSpan days, ProratedAs what, ProrationFacts facts, List<ProratedPiece> pieces, ref ReasonLog log)
    {
        var price = PriceOf(days, facts);
        pieces.Add(new(days, what, what is ProratedAs.Billed or ProratedAs.Credited ? price : Money.Zero(price.Currency), price));
        var rule = what switch
        {
            ProratedAs.Billed => Rules.BilledDays,
            ProratedAs.Credited => Rules.CreditedDays,
            ProratedAs.Invoiced => Rules.InvoicedDays,
            _ => Rules.UnchargedDays,
        };
        SayPiece(rule, days, facts, price, ref log);
    }

    /// <summary>What blocked days cost when their block does not stop the charge.</summary>
    private Money Cost(Run run, ProrationFacts facts, Money price, ref ReasonLog log)
    {
        var (days, of) = (run.Days.Days!.Value, facts.Period.Days!.Value);
        var effect = run.Blocked!.Effect;
        if (effect is ChargeEffect.OneOff && !run.BeginsBlock)
        {
            Say(Rules.OneOffBefore, ref log, run.Days.ToString(), effect.ToString(), run.Blocked.Days.From);
            return Money.Zero(price.Currency);
        }

        var cost = effect switch
        {
            ChargeEffect.Percentage part when PieceRounding == PieceRounding.EachPiece => facts.Price.Share(Exact.Times(part.Share, days), of, Rounding),
            ChargeEffect.Percentage part => price.Share(part.Share, 1, Rounding),
            ChargeEffect.PerDay fee => (fee.Fee * days).Round(Rounding),
            ChargeEffect.OneOff fee => fee.Fee.Round(Rounding),
            _ => throw new InvalidOperationException($"{effect} is no effect that leaves something to charge."),
        };
        Say(Rules.ReducedDays, ref log, run.Days.ToString(), SmallNumbers.Box(days), effect.ToString(), cost);
        return cost;
    }

    private Money PriceOf(DateSpan days, ProrationFacts facts)
    {
        var of = facts.Period.Days!.Value;
        return PieceRounding == PieceRounding.EachPiece
            ? facts.Price.Share(days.Days!.Value, of, Rounding)
            : facts.Price.Share(Period.DaysBetween(facts.Period.From, days.To!.Value), of, Rounding) - facts.Price.Share(Period.DaysBetween(facts.Period.From, days.From), of, Rounding);
    }

    private void SayPiece(Rule rule, DateSpan days, ProrationFacts facts, Money amount, ref ReasonLog log)
    {
        var (count, of) = (days.Days!.Value, facts.Period.Days!.Value);
        Say(rule, ref log, days.ToString(), SmallNumbers.Box(count), SmallNumbers.Box(of), facts.Price, amount);
        if (PieceRounding == PieceRounding.ToTheWhole && facts.Price.Share(count, of, Rounding) is var own && own != amount)
        {
            Say(Rules.RoundedToTheWhole, ref log, days.ToString(), own, amount, facts.Price);
        }
    }

    private void Say(Rule rule, ref ReasonLog log, params ReadOnlySpan<object> values) => log.Add(new(rule, Source, values));

    /// <summary>The days of the period in runs that are treated alike.</summary>
    private List<Run> Runs(ProrationFacts facts, ref ReasonLog log)
    {
        var (start, end) = (facts.Period.From, facts.Period.To!.Value);
        var blocked = Normalized(facts.Blocked);
        var invoiced = facts.Invoiced.Merged();
        LocalDate[] edges = [.. blocked.Select(one => one.Days).Concat(invoiced)
            .SelectMany(span => new[] { span.From, span.To ?? end })
            .Where(day => start < day && day < end)
            .Append(start)
            .Append(end)
            .Distinct()
            .Order()];
        var runs = new List<Run>();
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            var days = new DateSpan(edges[i], edges[i + 1]);
            var holds = Holding(days, blocked, ref log);
            var begins = holds is not null && start <= holds.Days.From && !runs.Exists(earlier => earlier.Blocked == holds);
            var run = new Run(days, holds, invoiced.Any(span => span.Contains(days.From)), begins);
            if (runs is [.., var last] && last.Blocked == run.Blocked && last.IsInvoiced == run.IsInvoiced)
            {
                runs[^1] = last with { Days = new(last.Days.From, days.To) };
            }
            else
            {
                runs.Add(run);
            }
        }

        return runs;
    }

    /// <summary>What is blocked in one way, in as few spans as it takes, and always in the same order; what is charged as usual is not blocked.</summary>
    private static ValueList<BlockedDays> Normalized(ValueList<BlockedDays> blocked) => [.. blocked
        .Where(one => one.Effect != ChargeEffect.Accrue)
        .GroupBy(one => one.Effect)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .SelectMany(group => group.Select(one => one.Days).ToValueList().Merged().Select(days => new BlockedDays(days, group.Key)))];

    private BlockedDays? Holding(DateSpan days, ValueList<BlockedDays> blocked, ref ReasonLog log)
    {
        BlockedDays? holds = null;
        foreach (var one in blocked)
        {
            if (!one.Days.Contains(days.From))
            {
                continue;
            }

            if (holds is null)
            {
                holds = one;
                continue;
            }

            var (least, other) = ChargeEffect.Lesser(holds.Effect, one.Effect) == holds.Effect ? (holds, one) : (one, holds);
            Say(Rules.LesserEffectHolds, ref log, days.ToString(), least.Effect.ToString(), other.Effect.ToString());
            holds = least;
        }

        return holds;
    }

    private static void Same(Money fee, ProrationFacts facts)
    {
        if (fee.Currency != facts.Price.Currency)
        {
            throw new ArgumentException($"Blocked has a fee of {fee}: the price is {facts.Price}.", nameof(facts));
        }
    }

    private void CheckCurrency(ProrationFacts facts)
    {
        if (Rounding.Decimals > facts.Price.Currency.MinorUnits)
        {
            throw new ArgumentException($"Rounding is {Rounding}: {facts.Price.Currency} has nothing smaller than {facts.Price.Currency.MinorUnit}.", nameof(Rounding));
        }

        foreach (var one in facts.Blocked)
        {
            switch (one.Effect)
            {
                case ChargeEffect.PerDay { Fee: var fee }:
                    Same(fee, facts);
                    break;
                case ChargeEffect.OneOff { Fee: var fee }:
                    Same(fee, facts);
                    break;
            }
        }
    }

    private sealed record Run(DateSpan Days, BlockedDays? Blocked, bool IsInvoiced, bool BeginsBlock)
    {
        public bool IsBlocked => Blocked is not null;

        public bool IsCredited => IsBlocked && IsInvoiced;

        public bool Stops => Blocked?.Effect == ChargeEffect.Stop;
    }
}
