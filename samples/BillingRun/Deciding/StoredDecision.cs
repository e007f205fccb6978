using System.Security.Cryptography;
using System.Text;
using BillingRun.Data;
using SupportRules;
using SupportRules.BillingBlocks;
using SupportRules.EarlyTermination;

namespace BillingRun.Deciding;

/// <summary>A decision as it is stored: one row, and one for each reason.</summary>
internal sealed record StoredDecision(DecisionRow Row, List<ReasonRow> Reasons)
{
    /// <summary>The headline of an account that is not blocked.</summary>
    public const string NotBlocked = "not blocked";

    /// <summary>The headline where a fact is missing and nothing is blocked as far as is known.</summary>
    public const string NeedsFacts = "needs facts";

    public static StoredDecision Of(Account account, LocalDate date, Decision<BlocksInForce> decision)
    {
        var blocks = decision.Outcome;
        return Of(
            account,
            date,
            DecisionKind.Block,
            decision,
            blocks.Headline?.Kind.Name ?? (blocks.IsComplete ? NotBlocked : NeedsFacts),
            Taken(blocks) is var taken and not Restrictions.None ? taken.ToString() : null,
            blocks.AmountToLift?.Amount);
    }

    public static StoredDecision Of(Account account, LocalDate date, Decision<EarlyTerminationFee> decision)
    {
        var fee = decision.Outcome;
        return Of(
            account,
            date,
            DecisionKind.EarlyTerminationFee,
            decision,
            fee.IsFree ? "free" : fee.IsKnown ? "due" : fee is EarlyTerminationFee.NeedsFacts ? NeedsFacts : "not limited",
            null,
            fee.IsKnown ? fee.Amount.Amount : null);
    }

    /// <summary>What is taken away from any service or from the account.</summary>
    private static Restrictions Taken(BlocksInForce blocks)
    {
        var taken = blocks.Account.Restrictions;
        foreach (var service in blocks.Services)
        {
            taken |= service.Restrictions;
        }

        return taken;
    }

    private static StoredDecision Of<TOutcome>(Account account, LocalDate date, string kind, Decision<TOutcome> decision, string headline, string? restricted, decimal? amount)
        where TOutcome : notnull
    {
        var outcome = decision.Outcome.ToString() ?? "";
        var policy = decision.Policy.ToString();
        List<ReasonRow> reasons = new(decision.Reasons.Count);
        var text = new StringBuilder(policy).Append('\n').Append(headline).Append('\n').Append(restricted).Append('\n').Append(outcome);
        foreach (var reason in decision.Reasons)
        {
            var row = new ReasonRow
            {
                AccountNumber = account.Number,
                Date = date,
                Kind = kind,
                Number = reasons.Count + 1,
                Code = reason.Code,
                Finding = reason.ToFinding(),
                Source = reason.Source.ToString(),
            };
            reasons.Add(row);
            text.Append('\n').Append(row.Code).Append('\t').Append(row.Finding).Append('\t').Append(row.Source);
        }

        return new(
            new()
            {
                AccountNumber = account.Number,
                Date = date,
                Kind = kind,
                PolicyId = policy,
                Headline = headline,
                Outcome = outcome,
                Restricted = restricted,
                Amount = amount,
                Currency = account.Currency,
                Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))),
            },
            reasons);
    }
}
