using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>Portugal's Electronic Communications Act.</summary>
public static class Portugal
{
    /// <summary>The lesser of the benefit left and half (in the first year) or 30 % of the charges left.</summary>
    public static EarlyTerminationEntry ElectronicCommunicationsAct { get; } = new()
    {
        Id = "eu/portugal-electronic-communications",
        Title = "Portugal, Law 16/2022, art. 136: the most that may be charged",
        Kind = EntryKind.Law,
        Versions = Versions("eu/portugal-electronic-communications", (Day(2023, 1, 13), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Portugal, Law 16/2022 (Electronic Communications Act)", "art. 136",
                "https://gmtadvogados.com/index.php/noticias/a-nova-lei-das-telecomunicacoes", Day(2023, 1, 13), Confidence.High,
                "The benefit is the subsidy. Later commitments (30 % throughout) and incapacity of more than 60 days are not modelled."),
            Currency = Currency.EUR,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.LesserOf(
            [
                new FeeFormula.ProRata(FeeBasis.Subsidy),
                new FeeFormula.Table(FeeCount.ContractMonth, [new(1, 12, new FeeFormula.ChargesLeft(0.5m)), new(13, null, new FeeFormula.ChargesLeft(0.3m))]),
            ]),
            Rounding = HalfUpToCents,
            ReasonClauses = [new([TerminationReason.Unemployment, TerminationReason.Emigration, TerminationReason.MoveOutOfArea], ReasonEffect.Waive)],
        })),
    };
}
