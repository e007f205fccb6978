namespace SupportRules.BillingBlocks;

/// <summary>A law's or code's guard on cutting service: the grounds, the notices, the days and hours, whom and what it protects.</summary>
/// <remarks>
/// It judges the act of blocking, at one instant; what a ladder of stages would do is another question. A side of which a law says nothing is left out,
/// and then it forbids nothing. Equal when all members are.
/// </remarks>
public sealed record ProtectionPolicy : IPolicy<ProtectionFacts, BlockPermission>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The currency of every amount, in the policy and in the facts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>What debt is a ground; <c>null</c>, the default, where the law leaves it open.</summary>
    public BlockGround? Grounds { get; init; }

    /// <summary>Whether what is disputed is no ground: it is taken off the debt, and disputed charges do not count; not so by default.</summary>
    public bool ExcludesDisputed { get; init; }

    /// <summary>Whether deposits and advance payments are taken off the debt; not so by default.</summary>
    public bool SubtractsDeposit { get; init; }

    /// <summary>Services that are not cut for every debt; none by default.</summary>
    public ValueList<ServiceProtection> Services { get; init; }

    /// <summary>The least number of days since the due date, inclusive, 1 to 3660; <c>null</c>, the default, for none.</summary>
    public int? MinimumDaysPastDue
    {
        get;
        init => field = value is { } days ? Guard.InRange(days, 1, 3660, nameof(MinimumDaysPastDue)) : null;
    }

    /// <summary>The notices, the one to be given first at first; none by default.</summary>
    public ValueList<RequiredNotice> Notices { get; init; }

    /// <summary>Whether a suspension after the first one of a cycle needs no notice; by default it does. A disconnection always does.</summary>
    public bool NoticeForFirstSuspensionOnly { get; init; }

    /// <summary>The days and hours; <c>null</c>, the default, for any.</summary>
    public BlockWindow? Window { get; init; }

    /// <summary>Whether a running hardship arrangement forbids it; not so by default.</summary>
    public bool ProtectsHardship { get; init; }

    /// <summary>Whether an arrangement to pay that is kept forbids it; not so by default.</summary>
    public bool ProtectsPaymentArrangement { get; init; }

    /// <summary>Quicker ways for special causes; none by default.</summary>
    public ValueList<AtOnceRoute> Routes { get; init; }

    /// <summary>What must go on working during a suspension; nothing by default. Emergency calls are never taken away by any block.</summary>
    public ValueList<ServiceUse> Kept { get; init; }

    /// <summary>Whether service may be cut, with every rule that forbids it.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<BlockPermission> Decide(ProtectionFacts facts) => Decide(facts, ProtectionAspects.All);

    /// <summary>What some sides of the law alone say; the others count as met.</summary>
    /// <param name="facts">The case.</param>
    /// <param name="aspects">The sides that are asked.</param>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<BlockPermission> Decide(ProtectionFacts facts, ProtectionAspects aspects) => new ProtectionEvaluation(
        Check(), Guard.NotNull(facts), Guard.Flags(aspects, (aspects & ~ProtectionAspects.All) == ProtectionAspects.None, ProtectionAspects.All)).Decide();

    /// <summary>Throws where the policy cannot be: a ground in another currency, two quicker ways for the same causes. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member and what contradicts what.</exception>
    /// <returns>The policy itself.</returns>
    public ProtectionPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        CheckCurrency(Grounds);
        foreach (var service in Services)
        {
            Guard.NotNull(service, nameof(Services));
        }

        foreach (var notice in Notices)
        {
            Guard.NotNull(notice, nameof(Notices));
        }

        if (NoticeForFirstSuspensionOnly && Notices.IsEmpty)
        {
            throw new ArgumentException("NoticeForFirstSuspensionOnly is true: Notices is empty, so no suspension needs one.", nameof(NoticeForFirstSuspensionOnly));
        }

        for (var i = 0; i < Routes.Count; i++)
        {
            Guard.NotNull(Routes[i], nameof(Routes));
            for (var j = i + 1; j < Routes.Count; j++)
            {
                if (Routes[i].Causes == Routes[j]?.Causes)
                {
                    throw new ArgumentException($"Routes has two for {Routes[i].Causes}: they lift {Routes[i].Lifts} and {Routes[j].Lifts}.", nameof(Routes));
                }
            }
        }

        foreach (var use in Kept)
        {
            Guard.Defined(use, nameof(Kept));
        }

        foreach (var hours in Window?.Hours ?? [])
        {
            Guard.NotNull(hours, nameof(Window));
        }

        return this;
    }

    private void CheckCurrency(BlockGround? ground)
    {
        switch (ground)
        {
            case BlockGround.MoreThan { Limit: var limit }:
                Guard.In(Currency, limit, nameof(Grounds));
                break;
            case BlockGround.AtLeast { Limit: var limit }:
                Guard.In(Currency, limit, nameof(Grounds));
                break;
            case BlockGround.All { Grounds: var parts }:
                foreach (var part in parts)
                {
                    CheckCurrency(part);
                }

                break;
            case BlockGround.Any { Grounds: var parts }:
                foreach (var part in parts)
                {
                    CheckCurrency(part);
                }

                break;
        }
    }
}
