namespace SupportRules.Warranty;

/// <summary>Who pays how much.</summary>
internal ref partial struct ClaimEvaluation
{
    /// <summary>What each pays of each head; heads that are neither covered nor denied, or whose cost is not told, have no amount.</summary>
    private readonly (Money Warrantor, Money Customer)? Amounts(HeadVerdict[] heads, HeadResult[] results, ref NameSet missing, out bool isCapped)
    {
        (isCapped, var isWhole) = (false, true);
        (Money Warrantor, Money Customer)? sum = null;
        for (var i = 0; i < heads.Length; i++)
        {
            var head = heads[i];
            var capped = CappedBy(head, results[i]);
            if (_facts.CostOf(head.Head) is not { } cost || head.Cover is HeadCover.Undecided or HeadCover.Silent || (head.Cover == HeadCover.Yes && head.Share is null) || !IsPriceTold(head.Share))
            {
                isWhole = false;
                if (capped is not null || (head.Cover == HeadCover.Yes && head.Share is CostShare.Capped))
                {
                    missing.Add($"cost of {Render.Value(head.Head, null)}");
                }

                continue;
            }

            var warrantor = head.Cover == HeadCover.Yes ? WarrantorsPart(head.Share!, cost) : Money.Zero(cost.Currency);
            if (capped is not null)
            {
                var left = Guard.In(cost.Currency, capped.Cap!.Value, nameof(WarrantyGrant.Cap));
                for (var j = 0; j < i; j++)
                {
                    left -= ReferenceEquals(CappedBy(heads[j], results[j]), capped) && heads[j].WarrantorPays is { } before ? before : Money.Zero(cost.Currency);
                }

                isCapped |= warrantor > left;
                warrantor = Money.Min(warrantor, left);
            }

            heads[i] = head with { WarrantorPays = warrantor, CustomerPays = cost - warrantor };
            sum = sum is { } total ? (total.Warrantor + warrantor, total.Customer + cost - warrantor) : (warrantor, cost - warrantor);
        }

        return isWhole ? sum : null;
    }

    /// <summary>The grant that caps what is paid of a head; <c>null</c> where nothing does, or its share is not known.</summary>
    private static WarrantyGrant? CappedBy(HeadVerdict head, in HeadResult result) => head is { Cover: HeadCover.Yes, Share: not null } ? result.Winner?.CappedBy : null;

    private readonly Money WarrantorsPart(CostShare share, Money cost) => share switch
    {
        CostShare.Percent { ProRated: { } part } => WarrantorsPart(part, cost),
        CostShare.Percent percent => cost - cost.Share(percent.CustomerShare, 1, _document.Rounding ?? Rounding.HalfUpTo(cost.Currency)),
        CostShare.Capped capped => Money.Min(cost, Guard.In(cost.Currency, capped.Limit, nameof(CostShare.Capped.Limit))),
        _ => cost,
    };
}
