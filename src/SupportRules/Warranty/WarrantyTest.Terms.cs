namespace SupportRules.Warranty;

/// <content>Tests of the terms themselves, and of what other documents make of the claim.</content>
public abstract partial record WarrantyTest
{
    /// <summary>Another document, asked of the same claim, gives one of several verdicts: under the law where it is read under laws, because that is what the customer has. Where it needs facts that is not known.</summary>
    public sealed record VerdictIn(string Document, ValueList<VerdictKind> Verdicts) : WarrantyTest
    {
        public string Document { get; } = Guard.Text(Document);

        private protected override string Words => $"{Document} gives {string.Join(" or ", Verdicts.Select(verdict => Render.Value(verdict, null)))}";

        internal override Truth Evaluate(in ClaimView view)
        {
            if (view.VerdictOf(Document) is not { } found)
            {
                return Truth.Unknown;
            }

            foreach (var verdict in Verdicts)
            {
                if (verdict == found)
                {
                    return Truth.Yes;
                }
            }

            return found is VerdictKind.NeedsFacts or VerdictKind.TermsConflict ? Truth.Unknown : Truth.No;
        }

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => view.AddMissingOf(Document, ref names);

        internal override TestFinding Finding(in ClaimView view) => new($"the verdict by {Document}", view.VerdictOf(Document) is { } found ? Render.Value(found, null) : "not known", string.Join(" or ", Verdicts.Select(verdict => Render.Value(verdict, null))));
    }

    /// <summary>How the warranty calls itself: laws treat full ones otherwise than limited ones. Asked of a grant it is the grant's own; of the claim as a whole, the document's.</summary>
    public sealed record DesignationIs(WarrantyDesignation Designation) : WarrantyTest
    {
        public WarrantyDesignation Designation { get; } = Guard.Defined(Designation);

        private protected override string Words => $"the warranty is {Render.Value(Designation, null)}";

        internal override Truth Evaluate(in ClaimView view) => Truths.Of(view.Designation == Designation);

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => names.Add("designation");

        internal override TestFinding Finding(in ClaimView view) => new("the warranty", Render.Value(view.Designation, null), Render.Value(Designation, null));
    }

    /// <summary>Whether the terms have a clause about something that applies to the claim: what they must disclose to be able to ask it.</summary>
    public sealed record Discloses(ClauseKind Kind, bool Value) : WarrantyTest
    {
        public ClauseKind Kind { get; } = Guard.NotNull(Kind);

        private protected override string Words => Value ? $"a clause is about {Kind}" : $"no clause is about {Kind}";

        internal override Truth Evaluate(in ClaimView view) => Value ? view.Discloses(Kind) : view.Discloses(Kind).Not();

        internal override void AddUnknown(in ClaimView view, ref NameSet names)
        {
            foreach (var condition in view.Document.Conditions)
            {
                if (condition.Kind.Name == Kind.Name)
                {
                    AddUnknown(condition.Unless, view, ref names);
                }
            }
        }

        internal override TestFinding Finding(in ClaimView view) => new($"a clause about {Kind}", view.Discloses(Kind) switch { Truth.Yes => "yes", Truth.No => "no", _ => "not known" }, Value ? "yes" : "no");
    }

    /// <summary>Who bears a cost head by the grants, before conditions and rules about costs; in a legal overlay, by the written verdict.</summary>
    public sealed record CostIs(CostHead Head, CostShare Share) : WarrantyTest
    {
        public CostHead Head { get; } = Guard.Defined(Head);

        public CostShare Share { get; } = Guard.NotNull(Share);

        private protected override string Words => $"{Render.Value(Head, null)} is {Share}";

        internal override Truth Evaluate(in ClaimView view) => view.CostIs(Head, Share);

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => view.AddMissingOfGrants(ref names);

        internal override TestFinding Finding(in ClaimView view) => new(Render.Value(Head, null), "borne otherwise", Share.ToString());
    }
}
