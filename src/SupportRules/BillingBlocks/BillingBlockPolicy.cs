namespace SupportRules.BillingBlocks;

/// <summary>A provider's or a law's rules of billing blocks as data: ladders of stages, what holds them back, what other blocks take away, and how to pay.</summary>
/// <remarks>
/// Nothing is remembered between decisions: stages are derived from the facts at the instant asked about, so that none drifts and none is skipped because a job
/// ran late. What must be remembered (when a stage came into force, for its lift threshold) comes in with the facts as blocks on record. Equal when all members are.
/// </remarks>
public sealed partial record BillingBlockPolicy : IPolicy<BillingFacts, BlocksInForce>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The currency of every amount, in the policy and in the facts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The ladders, each with its own source; what several of them block adds up. None by default.</summary>
    public ValueList<BlockLadder> Ladders { get; init; }

    /// <summary>What blocks of certain kinds take away, charge and ask for, where it is not what the kind usually does: for events and voluntary suspensions.</summary>
    public ValueList<BlockTerms> Terms { get; init; }

    /// <summary>What a lapsed promise to pay leads to beside what the stage that it held back takes away; <c>null</c>, the default, for that stage alone.</summary>
    public BlockTerms? WhenPromiseLapses { get; init; }

    /// <summary>For so many days from the day of payment a payment on its way counts as if booked; 0, the default, for not at all.</summary>
    public int PendingPaymentDays { get; init => field = Guard.InRange(value, 0, 366, nameof(PendingPaymentDays)); }

    /// <summary>For so many days from the day of a written claim, with a receipt, a payment that is not found counts as if booked; 0, the default, for not at all.</summary>
    public int ClaimHoldDays { get; init => field = Guard.InRange(value, 0, 366, nameof(ClaimHoldDays)); }

    /// <summary>Kinds of exemption that do not hold blocks back; none by default.</summary>
    public ValueList<ExemptionKind> ExemptionsNotHonoured { get; init; }

    /// <summary>Whether a voluntary suspension ends when a block about money begins; by default it stays, and shows again once the bill is paid.</summary>
    public bool VoluntaryEndsWhenMoneyRunsOut { get; init; }

    /// <summary>Which of several blocks says what is charged; by default the one that costs the customer least.</summary>
    public ChargePrecedence ChargePrecedence { get; init => field = Guard.Defined(value, nameof(ChargePrecedence)); }

    /// <summary>The ways to pay, with their hours; none by default.</summary>
    public ValueList<PaymentChannel> Channels { get; init; }

    /// <summary>
    /// Laws that the provider is under: a stage about unpaid bills that takes something away begins only when all of them allow it, and leaves working what
    /// they keep. None by default. A stage on record is not asked about again.
    /// </summary>
    public ValueList<ProtectionPolicy> Protections { get; init; }

    /// <summary>The kind of the notices that these laws ask for; <c>disconnection</c> by default.</summary>
    public string ProtectionNotice { get; init => field = Guard.Text(value, nameof(ProtectionNotice)); } = "disconnection";

    /// <summary>The same policy, under one more law.</summary>
    public BillingBlockPolicy Under(ProtectionPolicy law) => this with { Protections = Protections.Add(Guard.NotNull(law)) };

    /// <summary>What blocks of a kind take away, charge and ask for under this policy.</summary>
    public BlockTerms TermsOf(BlockKind kind)
    {
        Guard.NotNull(kind);
        foreach (var terms in Terms)
        {
            if (ReferenceEquals(terms.Kind, kind))
            {
                return terms;
            }
        }

        return new(kind);
    }

    /// <summary>Throws where the policy cannot be: two ladders of one source, amounts in another currency. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member and what contradicts what.</exception>
    /// <returns>The policy itself.</returns>
    public BillingBlockPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        for (var i = 0; i < Ladders.Count; i++)
        {
            var ladder = Guard.NotNull(Ladders[i], nameof(Ladders));
            for (var j = 0; j < i; j++)
            {
                if (Ladders[j].Source == ladder.Source)
                {
                    throw new ArgumentException($"Ladders has two of the source '{ladder.Source}': a ladder is told by its source.", nameof(Ladders));
                }
            }

            foreach (var stage in ladder.Stages)
            {
                foreach (var condition in stage.When)
                {
                    CheckCurrency(condition.Amount?.Currency, nameof(Ladders));
                }

                CheckCurrency(stage.LiftAt?.Amount.Currency, nameof(Ladders));
                stage.Charges.Check(Currency, nameof(Ladders));
            }
        }

        WhenPromiseLapses?.Charges.Check(Currency, nameof(WhenPromiseLapses));
        foreach (var law in Protections)
        {
            if (Guard.NotNull(law, nameof(Protections)).Currency != Currency)
            {
                throw new ArgumentException($"Protections: {law.Id} counts in {law.Currency}: the policy {Id} counts in {Currency}.", nameof(Protections));
            }
        }

        for (var i = 0; i < Terms.Count; i++)
        {
            Terms[i].Charges.Check(Currency, nameof(Terms));
            for (var j = 0; j < i; j++)
            {
                if (ReferenceEquals(Terms[i].Kind, Terms[j].Kind))
                {
                    throw new ArgumentException($"Terms has two for {Terms[i].Kind}: either could be meant.", nameof(Terms));
                }
            }
        }

        if (WhenPromiseLapses is { } terms && (terms.LiftableBy & Lifters.Payment) == Lifters.None)
        {
            throw new ArgumentException($"WhenPromiseLapses is liftable by {terms.LiftableBy}: what a broken promise leads to a payment must lift.", nameof(WhenPromiseLapses));
        }

        return WhenPromiseLapses is not { } lapsed || ReferenceEquals(lapsed.Kind, BlockKind.PromiseLapsed)
            ? this
            : throw new ArgumentException($"WhenPromiseLapses is of kind {lapsed.Kind}: it must be {BlockKind.PromiseLapsed}.", nameof(WhenPromiseLapses));
    }

    /// <summary>Whether an exemption holds blocks back under this policy.</summary>
    internal bool Honours(Exemption exemption)
    {
        foreach (var kind in ExemptionsNotHonoured)
        {
            if (kind == exemption.Kind)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a payment that is not booked counts as if it were on a day.</summary>
    internal bool Holds(Payment payment, LocalDate today) => HoldEnd(payment) is { } end && payment.PaidOn <= today && today < end;

    /// <summary>The first day on which a payment that is not booked no longer counts as if it were; <c>null</c> where it never does.</summary>
    internal LocalDate? HoldEnd(Payment payment) => payment switch
    {
        { State: PaymentState.Pending } when PendingPaymentDays > 0 => payment.PaidOn.PlusDays(PendingPaymentDays),
        { State: PaymentState.NotFound, ReceiptShown: true, ClaimFiledOn: { } filed } when ClaimHoldDays > 0 => filed.PlusDays(ClaimHoldDays),
        _ => null,
    };

    private void CheckCurrency(Currency? found, string name)
    {
        if (found is { } currency && currency != Currency)
        {
            throw new ArgumentException($"{name} has an amount in {currency}: the policy {Id} counts in {Currency}.", name);
        }
    }
}
