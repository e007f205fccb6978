namespace SupportRules.BillingBlocks;

/// <summary>Whether a customer may suspend a service of his own will, from when to when, and at what price.</summary>
/// <remarks>
/// All bounds are inclusive. Days are those of the customer's zone. A suspension is never backdated, whatever the policy says: without a
/// request beforehand the charges run. Equal when all members are.
/// </remarks>
public sealed partial record VoluntarySuspensionPolicy : IPolicy<VoluntarySuspensionFacts, VoluntarySuspensionAnswer>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The currency of every amount, in the policy and in the facts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The shortest; <c>null</c>, the default, for no minimum.</summary>
    public SuspensionLength? MinLength { get; init; }

    /// <summary>The longest; <c>null</c>, the default, for no maximum.</summary>
    public SuspensionLength? MaxLength { get; init; }

    /// <summary>In what steps; any number of days by default.</summary>
    public SuspensionStep Step { get; init => field = Guard.Defined(value); }

    /// <summary>The quota year of <see cref="MaxDaysPerYear"/> and <see cref="MaxUses"/>; the calendar's by default.</summary>
    public QuotaYear Year { get; init => field = Guard.Defined(value); }

    /// <summary>The most days in a quota year, all suspensions together; <c>null</c>, the default, for no such limit.</summary>
    public int? MaxDaysPerYear { get; init => field = value is { } days ? Guard.InRange(days, 1, 366, nameof(MaxDaysPerYear)) : null; }

    /// <summary>How often; <c>null</c>, the default, for no such limit.</summary>
    public SuspensionUseLimit? MaxUses { get; init; }

    /// <summary>The least time from the end of the last one to the start; <c>null</c>, the default, for none.</summary>
    public SuspensionLength? MinGap { get; init; }

    /// <summary>The least days from the request to the start, 0 to 366; none by default.</summary>
    public int MinNoticeDays { get; init => field = Guard.InRange(value, 0, 366, nameof(MinNoticeDays)); }

    /// <summary>So many days after the start the customer may end it early, 0 to 366; at any time by default.</summary>
    public int EarliestLiftAfterDays { get; init => field = Guard.InRange(value, 0, 366, nameof(EarliestLiftAfterDays)); }

    /// <summary>What it costs; <c>null</c>, the default, where the source does not say. A free one is <see cref="SuspensionPrice.Free"/>.</summary>
    public SuspensionPrice? Price { get; init; }

    /// <summary>Whether the balance must cover the price; not so by default.</summary>
    public bool BalanceMustCover { get; init; }

    /// <summary>Whether the balance must be more than nothing; not so by default.</summary>
    public bool BalanceMustBePositive { get; init; }

    public bool RefusedWhileBlockedForMoney { get; init; }

    /// <summary>Whether it is refused while an annual or other minimum term runs.</summary>
    public bool RefusedOnTermContract { get; init; }

    public bool RefusedInArrears { get; init; }

    public bool RefusedWhilePromiseRuns { get; init; }

    public bool RefusedBeforeServiceStarted { get; init; }

    /// <summary>What the suspension takes away, what goes on being charged (equipment, a kept number), and who may lift it.</summary>
    public BlockTerms Terms { get; init => field = Guard.NotNull(value, nameof(Terms)); } = new(BlockKind.Voluntary);

    /// <summary>What happens when it has lasted as long as it may.</summary>
    public AfterMaximum AfterMaximum { get; init => field = Guard.Defined(value); }

    /// <summary>The charges of a running suspension, day by day; <c>null</c> where the source does not say what it costs.</summary>
    public VoluntaryChargesPolicy? Charges => Price is { } price ? new() { Id = Id, Source = Source, Currency = Currency, Price = price } : null;

    internal bool NeedsYear => (Year == QuotaYear.Customer && (MaxDaysPerYear is not null || MaxUses is { Within: null })) || Price is { NeedsYear: true };

    /// <summary>Throws where the policy cannot be: the longest shorter than the shortest, an amount in another currency. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member and what contradicts what.</exception>
    /// <returns>The policy itself.</returns>
    public VoluntarySuspensionPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        foreach (var (name, amount) in Price?.Amounts ?? [])
        {
            if (amount is { } money)
            {
                Guard.In(Currency, money, name);
            }
        }

        if (Terms.Kind != BlockKind.Voluntary)
        {
            throw new ArgumentException($"Terms are of a {Terms.Kind} block: a customer's own suspension is a {BlockKind.Voluntary} one.", nameof(Terms));
        }

        if (BalanceMustCover && Price is null)
        {
            throw new ArgumentException("BalanceMustCover asks for a price that is not there: say what it costs in Price.", nameof(BalanceMustCover));
        }

        // From 1 March on, both February and the turn of the year are far away.
        var day = new LocalDate(2023, 3, 1);
        if (LatestEnd(day, 0, new LocalDate(2023, 1, 1)) is { } latest && (ShortestEnd(day) is var shortest) && shortest > latest)
        {
            throw new ArgumentException(
                $"MinLength is {MinLength?.ToString() ?? Step.ToString()}: a suspension from {Guard.Iso(day)} would last to {Guard.Iso(shortest)} at least, and to {Guard.Iso(latest)} at most.",
                nameof(MinLength));
        }

        return this;
    }
}
