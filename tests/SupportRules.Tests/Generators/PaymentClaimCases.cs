using FsCheck;
using FsCheck.Fluent;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>Payments in every state, claimed and looked at on the last day of each time limit and beside it.</summary>
internal sealed class PaymentClaimCases : PolicyCases<PaymentClaimPolicy, PaymentClaimFacts, PaymentClaimStatus>
{
    protected override Gen<(PaymentClaimPolicy Policy, PaymentClaimFacts Facts)> Cases =>
        from needsReceipt in Gens.Bools
        from channels in Gens.Some("shop", "mail")
        from within in Gen.Elements(0, 10, 30).OrNothing(4)
        from hold in Gen.Elements(1, 15)
        from paidOn in Gens.Dates
        from state in Gen.Elements(PaymentState.Posted, PaymentState.Pending, PaymentState.Failed, PaymentState.NotFound, PaymentState.NotFound, PaymentState.NotFound)
        from shown in Gen.Elements(true, true, false)
        from filedAfter in Gen.Elements(0, 9, 10, 11, 31).OrNothing(3)
        from lookedAfter in Gen.Elements(0, 1, 10, 11, 14, 15, 16, 31)
        from at in Gen.Elements("shop", "mail", "phone").OrNone(3)
        from arrears in Gen.Elements(0m, 99.99m, 100m, 250m).OrNothing(3)
        select (
            new PaymentClaimPolicy
            {
                Id = new("generated/claim", "1"),
                Source = new("Generated terms", "claim"),
                ReceiptRequired = needsReceipt,
                Channels = channels,
                FileWithinDays = within,
                HoldDays = hold,
            },
            new PaymentClaimFacts(
                new Payment("bank-1", new(100, Currency.RUB), paidOn)
                {
                    State = state,
                    ReceiptShown = shown,
                    ClaimFiledOn = filedAfter is { } days ? paidOn.PlusDays(days) : null,
                },
                paidOn.PlusDays((filedAfter ?? 0) + lookedAfter))
            {
                FiledAt = at,
                Arrears = arrears is { } amount ? new(amount, Currency.RUB) : null,
            });
}
