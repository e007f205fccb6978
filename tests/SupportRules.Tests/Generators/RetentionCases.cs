using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.CustomerValue;
using SupportRules.EarlyTermination;

namespace SupportRules.Tests.Generators;

/// <summary>Customers who may leave about the days on which their fee falls, for rivals that save about as much as the fee.</summary>
internal sealed class RetentionCases : PolicyCases<RetentionPolicy, RetentionFacts, RetentionAssessment>
{
    protected override Gen<(RetentionPolicy Policy, RetentionFacts Facts)> Cases => Any.Select(one => (one.Policy, one.Facts));

    public static Gen<RetentionCase> Any { get; } =
        from policy in Policies
        from facts in Facts
        select new RetentionCase(policy, facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(RetentionCases)])]</c>.</summary>
    public static Arbitrary<RetentionCase> Arbitrary() => Any.ToArbitrary();

    private static Gen<RetentionPolicy> Policies =>
        from budgets in Gens.Some<string?>(null, "0", "3", "4")
        from share in Gen.Elements(0m, 0.1m, 0.25m, 1m)
        from basis in Gen.Elements(Enum.GetValues<SaveBudgetBasis>())
        from most in Gen.Elements(0m, 50m, 200m).Select(Usd).OrNothing(5)
        from lessFee in Gens.Bools
        from rounding in Gens.Roundings
        select new RetentionPolicy
        {
            Id = new("generated/retention", "1"),
            Source = new("Generated rules", "save offers"),
            Currency = Currency.USD,
            Scale = ConcessionCases.Scale,
            Rounding = rounding,
            Budgets = [.. budgets.Select((tier, i) => new SaveBudget(Math.Min(1, share * (i + 1)), basis) { LeastTier = tier, Most = most, LessFee = lessFee })],
        };

    private static Gen<RetentionFacts> Facts =>
        from formula in Gen.Elements<FeeFormula>(
            new FeeFormula.Declining(Usd(325), Usd(10)),
            new FeeFormula.Declining(Usd(150), Usd(4)),
            new FeeFormula.PerMonthLeft(Usd(15)),
            new FeeFormula.Flat(Usd(200)),
            new FeeFormula.PerDayLeft(Usd(0.5m)),
            new FeeFormula.ChargesLeft(0.8m))
        from trial in Gen.Elements(0, 14)
        from notice in Gen.Elements(0, 0, 0, 30)
        from nothingIn in Gen.Elements(0, 0, 0, 2)
        from start in Gens.Dates
        from term in Gen.Elements(12, 24)
        from served in Gen.Choose(0, term)
        from beside in Gen.Elements(-1, 0, 1, 13)
        from waived in Gen.Elements(false, false, false, true)
        from charge in Gen.Elements(0m, 29.99m, 60m).Select(Usd).OrNothing(nothingIn)
        from rival in Gen.Elements(0m, 29.99m, 45m, 60m, 75m).Select(Usd)
        from signUp in Gen.Elements(0m, 0m, 30m, 99.99m).Select(Usd).OrNothing(nothingIn)
        from known in Gen.Elements(true, true, true, true, true, true, nothingIn == 0)
        from margin in Gen.Elements(0m, 12.34m, 30m).Select(Usd).OrNothing(nothingIn)
        from horizon in Gen.Elements(1, 3, 12, 24).OrNothing(nothingIn)
        from tier in Gen.Elements("1", "0", "2", "3", "5").OrNone(nothingIn)
        let leave = LocalDate.Max(start, start.PlusMonths(served).PlusDays(beside))
        let policy = new EarlyTerminationPolicy
        {
            Id = new("generated/fee", "1"),
            Source = new("Generated tariff", "fee"),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed,
            Trials = trial == 0 ? [] : [new TrialPeriod(trial)],
            ReasonClauses = [new([TerminationReason.Death], ReasonEffect.Waive)],
            Formula = formula,
            Rounding = Rounding.HalfUpToCents,
        }
        let commitment = new EarlyTerminationFacts
        {
            StartDate = start,
            TerminationDate = leave,
            TermMonths = term,
            MonthlyCharge = charge,
            MonthlyDiscount = charge is { IsZero: false } ? Usd(5) : null,
            NoticeDate = notice == 0 ? null : LocalDate.Max(start, leave.PlusDays(-notice)),
            Reason = waived ? TerminationReason.Death : TerminationReason.OwnWish,
        }
        select new RetentionFacts(policy, commitment)
        {
            HorizonMonths = horizon,
            CompetitorOffer = known ? new CompetitorOffer(rival) { SignUpCost = signUp } : null,
            MonthlyMargin = margin,
            Tier = tier,
        };

    private static Money Usd(decimal amount) => new(amount, Currency.USD);
}
