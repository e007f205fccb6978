using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

public sealed partial record ConcessionPolicy
{
    private void AskConditions(AuthorityFacts desk, ConcessionRequest request, List<Reason> stops, ISet<string> missing)
    {
        foreach (var condition in Conditions)
        {
            if (!condition.Kinds.AreFor(request.Kind))
            {
                continue;
            }

            var source = condition.Source ?? Source;
            switch (condition)
            {
                case ConcessionCondition.NotIn exclusion:
                    AskRegion(exclusion, desk, request.Kind, source, stops, missing);
                    break;
                case ConcessionCondition.Requires { Requirement: ConcessionRequirement.NotCreditedBefore }:
                    AskRepetition(request, source, stops, missing);
                    break;
                case ConcessionCondition.Requires { Requirement: var requirement }:
                    var (met, rule, fact) = Found(requirement, request);
                    if (met is null)
                    {
                        missing.Add(fact);
                    }
                    else if (met is false)
                    {
                        stops.Add(new(rule, source, request.Kind));
                    }

                    break;
            }
        }
    }

    private static (bool? Met, Rule Rule, string Fact) Found(ConcessionRequirement requirement, ConcessionRequest request) => requirement switch
    {
        ConcessionRequirement.AskedByCustomer => (request.AskedByCustomer, Rules.NotAskedFor, nameof(request.AskedByCustomer)),
        ConcessionRequirement.ResolvesIssue => (request.ResolvesIssue, Rules.DoesNotResolve, nameof(request.ResolvesIssue)),
        ConcessionRequirement.WithinGuidelines => (request.WithinGuidelines, Rules.OutsideGuidelines, nameof(request.WithinGuidelines)),
        ConcessionRequirement.AlreadyBilled => (request.AlreadyBilled, Rules.NotYetBilled, nameof(request.AlreadyBilled)),
        ConcessionRequirement.NoteGiven => (request.NoteGiven, Rules.NoteMissing, nameof(request.NoteGiven)),
        _ => (request.Fault is { } fault ? fault != Fault.Customer : null, Rules.CustomersFault, nameof(request.Fault)),
    };

    private static void AskRegion(ConcessionCondition.NotIn exclusion, AuthorityFacts desk, ConcessionKind kind, Citation source, List<Reason> stops, ISet<string> missing)
    {
        if (desk.Region is not { } region)
        {
            missing.Add(nameof(desk.Region));
        }
        else if (exclusion.Excludes(region))
        {
            stops.Add(new(Rules.RegionExcluded, source, kind, region));
        }
    }

    private static void AskRepetition(ConcessionRequest request, Citation source, List<Reason> stops, ISet<string> missing)
    {
        if (request.CreditedBefore is false || request.RecurringPromised is true)
        {
            return;
        }

        if (request.CreditedBefore is null)
        {
            missing.Add(nameof(request.CreditedBefore));
        }

        if (request.RecurringPromised is null)
        {
            missing.Add(nameof(request.RecurringPromised));
        }

        if (request is { CreditedBefore: true, RecurringPromised: false })
        {
            stops.Add(new(Rules.CreditedBefore, source, request.Kind));
        }
    }
}
