namespace SupportRules.EarlyTermination;

/// <summary>What a clause for a reason asks for: a closed set.</summary>
public abstract record ReasonCondition
{
    private ReasonCondition()
    {
    }

    /// <summary>Whether the condition holds; <c>null</c> where the fact is unknown.</summary>
    internal abstract bool? Holds(EarlyTerminationFacts facts);

    /// <summary>The fact that it reads.</summary>
    internal abstract MissingFacts Fact { get; }

    /// <summary>Why it fails, in words, with what was found and what was required.</summary>
    internal abstract (string Why, object Found, object Required) Finding(EarlyTerminationFacts facts);

    /// <summary>A document must be given.</summary>
    /// <param name="Document">Which one, for example "a copy of the orders".</param>
    public sealed record Evidence(string Document) : ReasonCondition
    {
        public string Document { get; } = Guard.Text(Document);

        internal override MissingFacts Fact => MissingFacts.EvidenceGiven;

        internal override bool? Holds(EarlyTerminationFacts facts) => facts.EvidenceGiven;

        internal override (string, object, object) Finding(EarlyTerminationFacts facts) => ($"not given: {Document}", facts.EvidenceGiven!, Document);
    }

    /// <summary>The relocation lasts at least so many days.</summary>
    public sealed record RelocationAtLeast(int Days) : ReasonCondition
    {
        public int Days { get; } = Guard.InRange(Days, 1, 36_525);

        internal override MissingFacts Fact => MissingFacts.RelocationDays;

        internal override bool? Holds(EarlyTerminationFacts facts) => facts.RelocationDays is { } days ? days >= Days : null;

        internal override (string, object, object) Finding(EarlyTerminationFacts facts) => (Invariant($"the relocation lasts {facts.RelocationDays} days; at least {Days} are asked"), facts.RelocationDays!, Days);
    }

    /// <summary>The provider does not serve the new place.</summary>
    public sealed record NoServiceAtNewPlace : ReasonCondition
    {
        internal override MissingFacts Fact => MissingFacts.ServiceAtNewPlace;

        internal override bool? Holds(EarlyTerminationFacts facts) => !facts.ServiceAtNewPlace;

        internal override (string, object, object) Finding(EarlyTerminationFacts facts) => ("the provider serves the new place", facts.ServiceAtNewPlace!, false);
    }

    /// <summary>The move is farther than so many miles; that many are not enough.</summary>
    public sealed record MovedMoreThan(int Miles) : ReasonCondition
    {
        public int Miles { get; } = Guard.InRange(Miles, 0, 25_000);

        internal override MissingFacts Fact => MissingFacts.MovedMiles;

        internal override bool? Holds(EarlyTerminationFacts facts) => facts.MovedMiles is { } miles ? miles > Miles : null;

        internal override (string, object, object) Finding(EarlyTerminationFacts facts) => (Invariant($"the move is of {facts.MovedMiles} miles; more than {Miles} are asked"), facts.MovedMiles!, Miles);
    }

    /// <summary>Service ends within so many days of the provider's notice of the change; the last of them is in time.</summary>
    public sealed record WithinDaysOfChangeNotice(int Days) : ReasonCondition
    {
        public int Days { get; } = Guard.InRange(Days, 1, 366);

        internal override MissingFacts Fact => MissingFacts.ChangeNoticeDate;

        internal override bool? Holds(EarlyTerminationFacts facts)
            => facts.ChangeNoticeDate is { } notice ? facts.TerminationDate >= notice && facts.TerminationDate <= notice.PlusDays(Days) : null;

        internal override (string, object, object) Finding(EarlyTerminationFacts facts)
            => (Invariant($"service ends {Period.DaysBetween(facts.ChangeNoticeDate!.Value, facts.TerminationDate)} days after the notice; 0 to {Days} are asked"), facts.ChangeNoticeDate!, Days);
    }
}
