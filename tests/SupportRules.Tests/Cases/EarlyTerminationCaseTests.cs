using FluentAssertions;
using SupportRules.EarlyTermination;
using Xunit;

namespace SupportRules.Tests.Cases;

public class EarlyTerminationCaseTests
{
    public static TheoryData<string> Ids() => [.. EarlyTerminationCase.All().Select(source => source.Id)];

    [CaseTheory]
    [MemberData(nameof(Ids))]
    public void The_fee_is_the_one_the_source_prints(string id)
    {
        var source = EarlyTerminationCase.All().Single(candidate => candidate.Id == id);

        var decision = Decide(source);

        decision.Amount.Currency.Should().Be(source.Currency);
        decision.Amount.Amount.Should().BeInRange(source.Fee - source.Tolerance, source.Fee + source.Tolerance, "{0}: {1}", id, source.Formula);
    }

    private static EarlyTerminationFee Decide(EarlyTerminationCase source)
    {
        var facts = EarlyTerminationCaseFacts.Of(source);
        if (!source.Has("components"))
        {
            return EarlyTerminationCasePolicies.Of(source).Decide(facts).Outcome;
        }

        // Several creditors, each with a flat fee of its own.
        var lines = source.Numbers("components").Select((amount, i) => new EarlyTerminationLine(
            $"line {i + 1}",
            new EarlyTerminationPolicy
            {
                Id = new("case/component", "1"),
                Source = new(source.Policy, source.Formula),
                Currency = source.Currency,
                Counter = TermCounter.FullMonthsServed,
                Formula = new FeeFormula.Flat(new(amount, source.Currency)),
                Rounding = Rounding.HalfUpToCents,
            },
            facts));
        return EarlyTerminationStatement.Of(lines.ToValueList()).Total;
    }
}
