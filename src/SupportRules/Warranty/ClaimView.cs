namespace SupportRules.Warranty;

/// <summary>What tests read: the facts, and what was found so far.</summary>
internal readonly ref struct ClaimView(WarrantyDocument document, WarrantyFacts facts)
{
    public WarrantyDocument Document { get; } = document;

    public WarrantyFacts Facts { get; } = facts;

    /// <summary>The fact that counts as so unless the contrary is known.</summary>
    public WarrantyFact.Flag? Presumed { get; init; }

    /// <summary>The grant whose own tests are asked, or of which a law is.</summary>
    public WarrantyGrant? Grant { get; init; }

    /// <summary>The grant's own where one is asked, else the document's.</summary>
    public WarrantyDesignation Designation => Grant?.Designation ?? Document.Designation;

    /// <summary>How each grant stands, once that is known.</summary>
    public ReadOnlySpan<GrantState> States { get; init; }

    /// <summary>The verdicts of other documents on the claim.</summary>
    public ValueList<DocumentVerdict> Others { get; init; }

    /// <summary>What the terms alone say of every head; empty while they are asked.</summary>
    public ValueList<HeadVerdict> Written { get; init; }

    /// <summary>What the terms alone lack.</summary>
    public ValueList<string> WrittenMissing { get; init; }

    public bool? Flag(WarrantyFact.Flag fact) => Facts.Flag(fact) ?? (Presumed is not null && Presumed.Name == fact.Name ? true : null);

    public object Shown(WarrantyEvent @event) => Facts.When(@event, out var date) switch
    {
        EventState.Happened => date,
        EventState.DidNotHappen => "did not happen",
        _ => "not known",
    };

    public Truth IsIn(ComponentScope scope) => scope switch
    {
        ComponentScope.Only only => IsAmong(only.Names),
        ComponentScope.AllExcept except => IsAmong(except.Names).Not(),
        _ => Truth.Yes,
    };

    public void AddUnknownComponent(ref NameSet names) => names.Add(Facts.Component is null ? WarrantyFact.Component.Name : "part of");

    private Truth IsAmong(ValueList<string> names)
    {
        if (Facts.Component is not { } component)
        {
            return Truth.Unknown;
        }

        // The tree is short: each name is looked for in it from the part up.
        var isInTree = false;
        for (string? part = component; part is not null;)
        {
            foreach (var name in names)
            {
                if (Spelling.IsSame(name, part))
                {
                    return Truth.Yes;
                }
            }

            string? above = null;
            foreach (var one in Document.Components)
            {
                if (Spelling.IsSame(one.Name, part))
                {
                    (isInTree, above) = (true, one.PartOf);
                    break;
                }
            }

            part = above;
        }

        if (isInTree || Facts.PartOf is not { } assemblies)
        {
            return isInTree ? Truth.No : Truth.Unknown;
        }

        foreach (var assembly in assemblies)
        {
            foreach (var name in names)
            {
                if (Spelling.IsSame(name, assembly))
                {
                    return Truth.Yes;
                }
            }
        }

        return Truth.No;
    }

    /// <summary>Whether a clause is about something; one that does not apply to the claim by its own exception is not.</summary>
    public Truth Discloses(ClauseKind kind)
    {
        var truth = Truth.No;
        foreach (var condition in Document.Conditions)
        {
            if (condition.Kind.Name == kind.Name)
            {
                truth = truth.Or(condition.Unless.IsEmpty ? Truth.Yes : WarrantyTest.AllOf(condition.Unless, this).Not());
            }
        }

        foreach (var exclusion in Document.Exclusions)
        {
            truth = exclusion.Kind.Name == kind.Name ? Truth.Yes : truth;
        }

        return truth;
    }

    public VerdictKind? VerdictOf(string document)
    {
        foreach (var other in Others)
        {
            if (other.Document == document)
            {
                return other.Counted.Kind;
            }
        }

        return null;
    }

    public void AddMissingOf(string document, ref NameSet names)
    {
        foreach (var other in Others)
        {
            if (other.Document == document)
            {
                names.AddAll(other.Counted is WarrantyVerdict.NeedsFacts { Names: var missing } ? missing : [$"which clause of {document} prevails"]);
                return;
            }
        }

        names.Add($"the verdict by {document}");
    }

    public Truth CostIs(CostHead head, CostShare share)
    {
        foreach (var one in Written)
        {
            if (one.Head == head)
            {
                return one.Cover switch
                {
                    HeadCover.Undecided => Truth.Unknown,
                    HeadCover.Silent => Truths.Of(share is CostShare.Silent),
                    HeadCover.Yes when one.Share is null => Truth.Unknown,

                    // Denied as a whole, it is borne by nobody in particular.
                    _ => Truths.Of(share == one.Share),
                };
            }
        }

        if (Grant is not null)
        {
            return Truths.Of((Grant.CostOf(head)?.Share ?? CostShare.IsSilent) == share);
        }

        CostShare? best = null;
        var (least, most) = (-1, -1);
        for (var i = 0; i < States.Length; i++)
        {
            var found = Document.Grants[i].CostOf(head)?.Share ?? CostShare.IsSilent;
            if (States[i].InForce == Truth.Yes && found.Rank > least)
            {
                (best, least) = (found, found.Rank);
            }

            most = States[i].InForce == Truth.No ? most : Math.Max(most, found.Rank);
        }

        return most > least ? Truth.Unknown : Truths.Of(best == share);
    }

    public void AddMissingOfGrants(ref NameSet names)
    {
        names.AddAll(WrittenMissing);
        for (var i = 0; i < States.Length; i++)
        {
            if (States[i].InForce == Truth.Unknown)
            {
                Document.Grants[i].AddUnknown(in this, States[i], ref names);
            }
        }
    }
}
