namespace SupportRules.Warranty;

public sealed partial record WarrantyDocument
{
    /// <summary>How a share of a cost is rounded for the customer, the warrantor paying the rest; half-up to the currency's minor unit by default.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>The verdict on the written terms, with every cost head, every period and every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the document cannot be; the message names the clause or the fact.</exception>
    public Decision<WarrantyVerdict> Decide(WarrantyFacts facts) => DecideClaim(new(Check(), Guard.NotNull(facts), default, default, default, default));

    /// <summary>The same, asked of a claim on which other documents have given their verdicts, and under laws.</summary>
    internal static Decision<WarrantyVerdict> DecideClaim(ClaimQuestion question)
    {
        var document = question.Document;
        question.Facts.CheckKinds(question);
        Span<GrantState> states = document.Grants.Count <= 16 ? stackalloc GrantState[document.Grants.Count] : new GrantState[document.Grants.Count];
        Span<Truth> truths = ClaimEvaluation.TruthsOf(document) is <= 64 and var count ? stackalloc Truth[count] : new Truth[ClaimEvaluation.TruthsOf(document)];
        var evaluation = new ClaimEvaluation(question, states, truths);
        return evaluation.Decide();
    }

    /// <summary>Both verdicts, on the written terms and with laws. The reasons are those of the verdict with the laws, and how the terms alone stand.</summary>
    internal static Decision<VerdictUnderLaw> DecideUnderLaw(ClaimQuestion question)
    {
        var written = DecideClaim(question with { Laws = default });
        var heads = WrittenHeads(question with { Laws = default }, out var missing);
        var withLaw = DecideClaim(question with { Written = heads, WrittenMissing = missing });
        var log = new ReasonLog(true);
        foreach (var reason in withLaw.Reasons)
        {
            log.Add(reason);
        }

        log.Add(new(WarrantyRules.WrittenVerdict, question.Document.Source, written.Outcome));
        return new(new(written.Outcome, withLaw.Outcome), question.Document.Id, log.ToValueList());
    }

    /// <summary>What the terms say of every cost head, asked or not.</summary>
    private static ValueList<HeadVerdict> WrittenHeads(ClaimQuestion question, out ValueList<string> missing)
    {
        Span<GrantState> states = new GrantState[question.Document.Grants.Count];
        var evaluation = new ClaimEvaluation(question, states, new Truth[ClaimEvaluation.TruthsOf(question.Document)]);
        return evaluation.WrittenHeads(out missing);
    }
}
