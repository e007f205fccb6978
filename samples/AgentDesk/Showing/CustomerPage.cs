using Spectre.Console;
using SupportRules;
using SupportRules.CustomerValue;
using SupportRules.EarlyTermination;
using Rule = SupportRules.Rule;
using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace AgentDesk.Showing;

/// <summary>One customer as an agent on a call wants him: the verdict, why, what may be offered, what leaving costs.</summary>
internal static class CustomerPage
{
    private const int BarColumns = 20;

    // The bars say these, and the part on what would raise the score.
    private static readonly Rule[] Shown = [Rules.InBand, Rules.Linear, Rules.WithoutHistory, Rules.WouldRaise];

    // What an agent needs of leaving, beside the rows: whether it is a threat. What an offer may cost is said once, among what may be granted.
    private static readonly Rule[] OfLeaving =
    [
        Rules.WaitingPays, Rules.WaitingDoesNotPay, Rules.ThreatNow, Rules.ThreatLater, Rules.FeeOutweighs, Rules.NothingSaved, Rules.NoSaveBudget,
    ];

    public static void Write(Page page, DeskAnswer answer)
    {
        Verdict(page, answer);
        Why(page, answer);
        Raise(page, answer);
        Grants(page, answer);
        Leaving(page, answer);
        Sources(page, answer);
    }

    private static void Verdict(Page page, DeskAnswer answer)
    {
        var customer = answer.Customer;
        page.Say($"{customer.Id}  {customer.Name}, {customer.Segment} since {Words.Date(customer.Since)}", page.Strong);
        page.Row("standing", Standing(answer), TierStyle.Of(answer.Tier));
        page.Row("may offer", Offers(answer));
        page.Row("leaving", LeavingInShort(answer));
        page.Row("as of", $"{Words.Date(answer.AsOf)}, for {(answer.Role == House.Roles[0] ? "an" : "a")} {answer.Role}", page.Faint);
    }

    private static string Standing(DeskAnswer answer) => answer.Standing.Outcome switch
    {
        CustomerStanding.Placed { Stage: AssessmentStage.Score or AssessmentStage.Validity } placed => placed.ToString(),
        CustomerStanding.Placed { ChangesOn: { } day } placed => $"{placed.Tier} until {Words.Date(day)}{Beside(placed)}",
        CustomerStanding.Placed placed => $"{placed.Tier}{Beside(placed)}",
        CustomerStanding.NeedsFacts needs => $"not known yet: find out {Words.Facts(needs.Missing)}",
        var other => other.ToString(),
    };

    // Where points do not decide they are told apart.
    private static string Beside(CustomerStanding.Placed placed) => placed.Score is { } score ? $"; {score}" : "";

    private static string Offers(DeskAnswer answer)
    {
        var offers = answer.Authority.Where(line => line.MayGrant == true && !(line.Kind == ConcessionKind.SaveOffer && answer.SaveOfferMost is { IsZero: true }))
            .Select(line => $"{Words.Of(line.Kind)} {(line.Kind == ConcessionKind.SaveOffer && answer.SaveOfferMost is { } most ? most.ToString() : Words.Most(line))}").ToList();
        return offers.Count == 0 ? "nothing" : string.Join("; ", offers);
    }

    private static string LeavingInShort(DeskAnswer answer) => (answer.Fee?.Fee, answer.Leaving?.Outcome) switch
    {
        (null, _) => "the commitment has not begun",
        ({ IsKnown: false } fee, _) => $"fee not known: find out {Words.Facts(((EarlyTerminationFee.NeedsFacts)fee).Missing)}",
        ({ } fee, RetentionAssessment.Assessed assessed) => $"{Fee(fee)}; {Threat(assessed)}",
        ({ } fee, RetentionAssessment.NeedsFacts needs) => $"{Fee(fee)}; whether it pays: find out {Words.Facts(needs.Missing)}",
        ({ } fee, _) => Fee(fee),
    };

    private static string Fee(EarlyTerminationFee fee) => fee.IsFree ? "free now" : $"fee {fee} now";

    private static string Threat(RetentionAssessment.Assessed assessed) => assessed.Threat switch
    {
        RetentionThreat.Now => "already cheaper than staying",
        RetentionThreat.Later => $"cheaper than staying from {Words.Date(assessed.PaysFrom!.Value)}",
        _ => "no threat: staying costs no more",
    };

    private static void Why(Page page, DeskAnswer answer)
    {
        page.Heading("Why");
        if (answer.Score is { } score)
        {
            var (labels, points, greatest) = (
                score.Lines.Max(line => Page.Columns(line.Factor)), score.Lines.Max(line => Points(line).Length), score.Lines.Max(line => line.Most));
            foreach (var line in score.Lines)
            {
                page.BarRow([(line.Factor, labels, Style.Plain)], Bar.Of(line.Points, line.Most, greatest, BarColumns), BarColumns, $"{Points(line).PadLeft(points)}  {Found(answer, line)}");
            }
        }

        foreach (var reason in answer.Standing.Reasons.Where(reason => !Shown.Contains(reason.Rule)))
        {
            page.Row(reason.Code, reason.ToFinding());
        }

        if (answer.Standing.Outcome is CustomerStanding.Placed { Stage: AssessmentStage.Score, PrincipalReasons: { IsEmpty: false } reasons })
        {
            page.Row("points lost", string.Join(", ", reasons.Select(reason => $"{reason.Factor} {reason.Lost:0.##}")));
        }
    }

    private static string Points(ScoreLine line) => $"{line.Points:0.##} of {line.Most:0.##}";

    private static string Found(DeskAnswer answer, ScoreLine line) => line.Value is { } value ? Words.Measured(Measure(answer, line.Factor), value, House.Concessions.Currency) : line.Unknown is { } unknown ? $"not known: {Words.Facts([unknown])}" : "nothing yet";

    private static CustomerMeasure Measure(DeskAnswer answer, string factor) => answer.Scorecard.Factors.First(one => one.Name == factor).Measure;

    private static void Raise(Page page, DeskAnswer answer)
    {
        page.Heading("What would raise it");
        switch (answer.Standing.Outcome)
        {
            case CustomerStanding.Placed { Improvements: { IsEmpty: false } improvements } placed:
                if (placed.Next is { } next)
                {
                    page.Row("to the next", $"{placed.PointsToNext:0.##} more points lead to {next}");
                }

                // The library has those that change the tier first, the cheapest before dearer ones.
                foreach (var one in improvements)
                {
                    var from = one.From is { } now ? Words.Measured(one.Measure, now, House.Concessions.Currency) : "nothing yet";
                    var byItself = one.On is { } day ? $", on {Words.Date(day)} by itself" : "";
                    page.Row(
                        one.Factor,
                        $"{from} -> {Words.Measured(one.Measure, one.To, House.Concessions.Currency)}: {one.Gain:0.##} more, {one.Points:0.##} points, {(one.Tier == placed.Tier ? "still " : "")}{one.Tier}{byItself}",
                        one.Tier == placed.Tier ? Style.Plain : page.Strong);
                }

                if (improvements.All(one => one.Tier == placed.Tier))
                {
                    page.Row("the tier", "none of these changes it by itself");
                }

                break;
            case CustomerStanding.Placed { ChangesOn: { } day, Stage: var stage }:
                page.Row("waiting", stage == AssessmentStage.Demotion
                    ? $"the demotion ends on {Words.Date(day)}, if nothing more happens; until then points do not count"
                    : $"from {Words.Date(day)} on points decide");
                break;
            case CustomerStanding.Placed { Score: null, Stage: AssessmentStage.Score or AssessmentStage.Validity }:
                page.Row("not told", "the tier is sure, and the points are not known");
                break;
            case CustomerStanding.NeedsFacts needs:
                page.Row("find out", Words.Facts(needs.Missing));
                break;
            default:
                page.Row("nothing", "points do not decide here");
                break;
        }
    }

    private static void Grants(Page page, DeskAnswer answer)
    {
        page.Heading($"May be granted now by {(answer.Role == House.Roles[0] ? "an" : "a")} {answer.Role}");
        foreach (var line in answer.Authority)
        {
            var isSave = line.Kind == ConcessionKind.SaveOffer;
            var may = line.MayGrant == true && !(isSave && answer.SaveOfferMost is { IsZero: true });
            page.Row(Words.Of(line.Kind), isSave ? Save(answer, line) : Grant(line), may ? page.Strong : Style.Plain);
        }
    }

    // Two rules limit a save offer: what the role may grant, and what keeping the customer may cost. The lesser is shown, with both.
    private static string Save(DeskAnswer answer, AuthorityLine line)
    {
        if (line.MayGrant is null || answer.Leaving is null)
        {
            return Grant(line);
        }

        if (answer.Leaving.Outcome is not RetentionAssessment.Assessed assessed)
        {
            return $"{Grant(line)}; what keeping the customer may cost is not known";
        }

        var granted = line.MayGrant == true ? Words.Most(line) : "nothing";
        var cost = assessed.Threat == RetentionThreat.None ? "nothing, as leaving does not pay" : assessed.OfferMost.IsZero ? "nothing" : $"{assessed.OfferMost}";
        var most = answer.SaveOfferMost is { IsZero: false } some ? $"up to {some}" : "nothing";
        var beyond = line.Beyond is { } role && answer.SaveOfferMost < assessed.OfferMost ? $"; {(line.MayGrant == true ? "more by" : "ask")} a {role}" : "";
        return $"{most}: {(answer.Role == House.Roles[0] ? "an" : "a")} {answer.Role} may grant {granted}; keeping the customer may cost {cost}{beyond}";
    }

    private static string Grant(AuthorityLine line)
    {
        IEnumerable<string> parts = line.MayGrant switch
        {
            null => [$"not known: find out {Words.Facts(line.Missing)}"],
            false => ["nothing", .. Why(line.Binding)],
            _ => [line.Most is null && line.MostMonths is null ? "any amount" : $"up to {Words.Most(line)}", .. line.Needs.Select(Words.Requirement)],
        };
        parts = line.FreesOn is { } day ? parts.Append($"more from {Words.Date(day)}") : parts;
        return string.Join("; ", line.Beyond is { } role ? parts.Append($"{(line.MayGrant == true ? "more by" : "ask")} a {role}") : parts);

        static IEnumerable<string> Why(Reason? binding) => binding is null ? [] : [binding.ToFinding()];
    }

    private static void Leaving(Page page, DeskAnswer answer)
    {
        page.Heading("Leaving");
        if (answer is not { Fee: { } quote, Leaving: { } leaving })
        {
            page.Row("fee", $"none: the commitment begins on {Words.Date(answer.Customer.Commitment.Start)}");
            return;
        }

        var fee = quote.Fee;
        page.Row("fee", fee is EarlyTerminationFee.NeedsFacts needs ? $"not known: find out {Words.Facts(needs.Missing)}" : $"{fee}, if today is the last day", page.Strong);
        foreach (var reason in quote.Decision.Reasons)
        {
            page.Row(reason.Code, reason.ToFinding());
        }

        if (quote.NextChange is { } next)
        {
            page.Row("next change", $"{next.Fee} from {Words.Date(next.From)}");
        }

        if (leaving.Outcome is not RetentionAssessment.Assessed assessed)
        {
            page.Row("set against it", leaving.Outcome is RetentionAssessment.NeedsFacts open ? $"not known: find out {Words.Facts(open.Missing)}" : leaving.Outcome.ToString());
            return;
        }

        if (assessed.FreeFrom is { } free)
        {
            page.Row("no fee", $"from {Words.Date(free)}");
        }

        page.Row("cheaper", assessed.PaysFrom is { } pays
            ? $"than staying from {Words.Date(pays)}, over {House.HorizonMonths} months"
            : $"than staying on no day, over {House.HorizonMonths} months", page.Strong);
        page.Row("best day", $"{Words.Date(assessed.Best.On)}: {assessed.Best.Total} in all, {assessed.Stay} for staying");
        if (assessed.Threat != RetentionThreat.None)
        {
            page.Row("to match it", $"an offer worth {assessed.Gain}");
        }

        foreach (var reason in leaving.Reasons.Where(reason => OfLeaving.Contains(reason.Rule)))
        {
            page.Row(reason.Code, reason.ToFinding());
        }
    }

    private static void Sources(Page page, DeskAnswer answer)
    {
        page.Heading("Rules");
        Say(answer.Standing.Policy, answer.Standing.Reasons.Select(reason => reason.Source));
        Say(House.Concessions.Id, [House.Concessions.Source]);
        if (answer.Fee is { } quote)
        {
            Say(quote.Decision.Policy, quote.Decision.Reasons.Select(reason => reason.Source));
        }

        Say(House.Retention.Id, [House.Retention.Source]);

        void Say(PolicyId policy, IEnumerable<Citation> sources) => page.Say($"  {policy}: {string.Join("; ", sources.Distinct())}", page.Faint, 4);
    }
}
