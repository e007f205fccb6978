namespace SupportRules.Warranty;

/// <summary>What a law does to written terms: a closed set.</summary>
public abstract record LegalEffect
{
    private LegalEffect()
    {
    }

    /// <summary>When all of these hold; always by default. Of <see cref="StandsOnlyIf"/> it is what the clause must meet.</summary>
    public ValueList<WarrantyTest> When { get; init; }

    /// <summary>In words.</summary>
    public sealed override string ToString() => When.IsEmpty ? Words : $"{Words} ({string.Join(" and ", When)})";

    private protected abstract string Words { get; }

    /// <summary>A clause has no force against a grant that the law reaches.</summary>
    public sealed record Void(ClauseTarget Target) : LegalEffect
    {
        public ClauseTarget Target { get; } = Guard.NotNull(Target);

        private protected override string Words => $"void: {Target}";
    }

    /// <summary>A clause denies only where the tests hold, such as that what it forbids caused the failure.</summary>
    public sealed record StandsOnlyIf(ClauseTarget Target) : LegalEffect
    {
        public ClauseTarget Target { get; } = Guard.NotNull(Target);

        private protected override string Words => $"stands only if: {Target}";
    }

    /// <summary>A cost head is free under every grant in force that the law reaches.</summary>
    public sealed record HeadFree(CostHead Head) : LegalEffect
    {
        public CostHead Head { get; } = Guard.Defined(Head);

        private protected override string Words => $"{Render.Value(Head, null)} is free";
    }

    /// <summary>A period starts no earlier than an event.</summary>
    public sealed record StartNotBefore(WarrantyEvent Event) : LegalEffect
    {
        public WarrantyEvent Event { get; } = Guard.NotNull(Event);

        private protected override string Words => $"no start before {Event}";
    }

    /// <summary>A period lasts at least so long from its start.</summary>
    public sealed record LastsAtLeast(WarrantyLength Length) : LegalEffect
    {
        public WarrantyLength Length { get; } = Guard.NotNull(Length);

        private protected override string Words => $"at least {Length}";
    }

    /// <summary>The clock stops while the product is in repair.</summary>
    public sealed record ClockStops : LegalEffect
    {
        private protected override string Words => "the clock stops in repair";
    }

    /// <summary>A term after an exchange or a repair.</summary>
    public sealed record AfterRemedies(AfterRemedy Term) : LegalEffect
    {
        public AfterRemedy Term { get; } = Guard.NotNull(Term);

        private protected override string Words => $"after a remedy: {Render.Value(Term.Rule, null)}";
    }

    /// <summary>A fact counts as so for a time. It does so for the claim as a whole: a designation that is asked is the document's.</summary>
    public sealed record Presumes(Presumption Presumption) : LegalEffect
    {
        public Presumption Presumption { get; } = Guard.NotNull(Presumption);

        private protected override string Words => $"{Presumption.Fact} is presumed for {Presumption.HoldsFor}";
    }

    /// <summary>A demand may not be made, whatever the terms say; that the law reaches one of the grants in force is enough.</summary>
    public sealed record DemandUnlawful(ClauseKind Demand) : LegalEffect
    {
        public ClauseKind Demand { get; } = Guard.NotNull(Demand);

        private protected override string Words => $"not lawful: {Demand}";
    }

    /// <summary>A demand may be made.</summary>
    public sealed record DemandLawful(ClauseKind Demand) : LegalEffect
    {
        public ClauseKind Demand { get; } = Guard.NotNull(Demand);

        private protected override string Words => $"lawful: {Demand}";
    }
}
