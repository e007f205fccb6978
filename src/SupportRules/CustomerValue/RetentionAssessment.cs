using SupportRules.EarlyTermination;

namespace SupportRules.CustomerValue;

/// <summary>Leaving set against staying: a closed set.</summary>
public abstract record RetentionAssessment : IFormattable
{
    private RetentionAssessment()
    {
    }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => ToString(null, null);

    /// <summary>In words; amounts as the culture writes them.</summary>
    public abstract string ToString(string? format, IFormatProvider? formatProvider);

    /// <summary>All that is needed is known.</summary>
    /// <param name="Threat">Whether leaving would pay.</param>
    /// <param name="OfferMost">What a save offer may cost, 0 where nothing is at stake.</param>
    public sealed record Assessed(RetentionThreat Threat, Money OfferMost) : RetentionAssessment
    {
        /// <summary>The fee of leaving now, with every reason.</summary>
        public required Decision<EarlyTerminationFee> Fee { get; init; }

        /// <summary>Staying to the end of the time compared.</summary>
        public required Money Stay { get; init; }

        /// <summary>Leaving on the first day that is possible.</summary>
        public required RetentionCost Now { get; init; }

        /// <summary>Leaving on the day that costs least, the earliest of several.</summary>
        public required RetentionCost Best { get; init; }

        /// <summary>The first later day on which leaving costs less in all than leaving now; <c>null</c> where waiting never beats paying the fee.</summary>
        public required RetentionCost? FirstBetter { get; init; }

        /// <summary>The first day on which leaving costs less than staying; <c>null</c> where none does.</summary>
        public required LocalDate? PaysFrom { get; init; }

        /// <summary>The first day from which leaving costs no fee any more; <c>null</c> where none is told.</summary>
        public required LocalDate? FreeFrom { get; init; }

        /// <summary>What the customer gains by leaving on the best day: an offer worth as much makes staying as cheap. 0 where leaving does not pay.</summary>
        public required Money Gain { get; init; }

        /// <summary>Whether an offer within <see cref="OfferMost"/> makes staying as cheap as leaving.</summary>
        public bool CanBeMatched => Gain <= OfferMost;

        public override string ToString(string? format, IFormatProvider? formatProvider) => Threat switch
        {
            RetentionThreat.None => "no threat: leaving does not pay",
            RetentionThreat.Later => $"leaving pays from {Render.Value(PaysFrom!.Value, formatProvider)} on; {BestAndMost(formatProvider)}",
            _ => $"leaving pays now; {BestAndMost(formatProvider)}",
        };

        private string BestAndMost(IFormatProvider? culture) => $"best {Render.Value(Best, culture)}; an offer may cost {Render.Value(OfferMost, culture)}";
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="RetentionFacts"/>, <see cref="CompetitorOffer"/> and <see cref="EarlyTerminationFacts"/> have them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : RetentionAssessment
    {
        public override string ToString(string? format, IFormatProvider? formatProvider) => $"needs facts: {string.Join(", ", Missing)}";
    }
}
