using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>The most that a law lets a provider charge for reminders and for restoring service.</summary>
public sealed record CollectionFeePolicy : IPolicy<CollectionCharge, Money>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>How many reminders of a bill are free, 0 to 100.</summary>
    public required int FreeReminders { get; init => field = Guard.InRange(value, 0, 100, nameof(FreeReminders)); }

    /// <summary>The most for each further one.</summary>
    public required Money ReminderFee { get; init => field = Guard.Amount(value, nameof(ReminderFee)); }

    /// <summary>The most for restoring service.</summary>
    public required Money RestorationFee { get; init => field = Guard.Amount(value, nameof(RestorationFee)); }

    /// <summary>The most that may be charged.</summary>
    /// <exception cref="ArgumentException">The policy counts in two currencies.</exception>
    public Decision<Money> Decide(CollectionCharge facts)
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        Guard.In(ReminderFee.Currency, RestorationFee, nameof(RestorationFee));
        return Guard.NotNull(facts) switch
        {
            CollectionCharge.Reminder { Number: var number } when number <= FreeReminders =>
                new(Money.Zero(ReminderFee.Currency), Id, [new(Rules.ReminderIsFree, Source, number, FreeReminders)]),
            CollectionCharge.Reminder { Number: var number } => new(ReminderFee, Id, [new(Rules.ReminderFeeLimit, Source, number, ReminderFee)]),
            _ => new(RestorationFee, Id, [new(Rules.RestorationFeeLimit, Source, RestorationFee)]),
        };
    }
}
