using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Tests;

/// <summary>A figure that a source prints (or that its printed rule gives), for one entry of the catalogue.</summary>
public sealed record PrintedFigure(string Entry, string Start, string End, int Term, string Fee, Func<EarlyTerminationFacts, EarlyTerminationFacts> With)
{
    public EarlyTerminationFacts Facts => With(EarlyTerminationFacts.From(Start, End, Term));

    public Decision<EarlyTerminationFee> Decide() => EarlyTerminationCatalogue.Find(Entry).Decide(Facts);

    public override string ToString() => $"{Entry} {Start} to {End}: {Fee}";
}
