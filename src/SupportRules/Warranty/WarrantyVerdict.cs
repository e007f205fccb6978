namespace SupportRules.Warranty;

/// <summary>What was decided of a claim: a closed set. Beside the verdict: each cost head, each period, the remedy, the burden of proof and the demands.</summary>
public abstract record WarrantyVerdict
{
    private WarrantyVerdict()
    {
    }

    /// <summary>Which of the verdicts it is.</summary>
    public abstract VerdictKind Kind { get; }

    /// <summary>Every cost head that was asked, in the order of the question.</summary>
    public ValueList<HeadVerdict> Heads { get; init; }

    /// <summary>The periods of grants for this component, each with the start that was used.</summary>
    public ValueList<GrantPeriod> Periods { get; init; }

    /// <summary>The remedy that is due; <c>null</c> where the terms name none, or none is due.</summary>
    public string? RemedyDue { get; init; }

    /// <summary>Who must prove a fact for which there is a presumption; <c>null</c> where there is none.</summary>
    public BurdenOfProof? BurdenOn { get; init; }

    /// <summary>Each demand, and whether it is in the terms.</summary>
    public ValueList<DemandAnswer> Demands { get; init; }

    /// <summary>What the warrantor pays in all; <c>null</c> where a cost is not told, or a head is neither covered nor denied.</summary>
    public Money? WarrantorPays { get; init; }

    /// <summary>What the customer pays in all.</summary>
    public Money? CustomerPays { get; init; }

    /// <summary>Offers for heads that are not covered: without duty, and apart from the verdict.</summary>
    public ValueList<GoodwillOffer> Goodwill { get; init; }

    /// <summary>What was decided of a head.</summary>
    /// <exception cref="ArgumentException">The head was not asked.</exception>
    public HeadVerdict this[CostHead head]
    {
        get
        {
            foreach (var one in Heads)
            {
                if (one.Head == head)
                {
                    return one;
                }
            }

            throw new ArgumentException($"{Render.Value(head, null)} was not asked: {string.Join(", ", Heads.Select(one => Render.Value(one.Head, null)))}.", nameof(head));
        }
    }

    /// <summary>The verdict and each head: <c>partly covered (parts: covered; labour: not covered)</c>.</summary>
    public sealed override string ToString() => $"{Words} ({string.Join("; ", Heads)})";

    private protected abstract string Words { get; }

    /// <summary>A grant is in force and none of the heads is refused.</summary>
    public sealed record Covered : WarrantyVerdict
    {
        public override VerdictKind Kind => VerdictKind.Covered;

        private protected override string Words => "covered";
    }

    /// <summary>Some heads are covered and some refused, or a share or a cap leaves the customer a part.</summary>
    public sealed record PartlyCovered : WarrantyVerdict
    {
        public override VerdictKind Kind => VerdictKind.PartlyCovered;

        private protected override string Words => "partly covered";
    }

    /// <summary>A clause denies the claim.</summary>
    public sealed record NotCovered : WarrantyVerdict
    {
        public override VerdictKind Kind => VerdictKind.NotCovered;

        private protected override string Words => "not covered";
    }

    /// <summary>The answer turns on facts that are unknown.</summary>
    /// <param name="Names">At least one; heads that are the same either way are decided.</param>
    public sealed record NeedsFacts(ValueList<string> Names) : WarrantyVerdict
    {
        public override VerdictKind Kind => VerdictKind.NeedsFacts;

        private protected override string Words => $"needs facts: {Render.Value(Names, null)}";
    }

    /// <summary>Two clauses give opposite answers.</summary>
    /// <param name="Clauses">All that are in conflict; heads on which both readings agree are decided.</param>
    /// <param name="Friendly">The reading that is better for the customer: doubt in a text counts against who wrote it.</param>
    public sealed record TermsConflict(ValueList<WarrantyClause> Clauses, WarrantyVerdict Friendly) : WarrantyVerdict
    {
        public override VerdictKind Kind => VerdictKind.TermsConflict;

        private protected override string Words => $"terms conflict: {string.Join(" / ", Clauses)}";
    }
}
