namespace SupportRules.BillingBlocks;

/// <summary>What restrictions mean for what a customer wants to do.</summary>
public static class ServiceUses
{
    /// <summary>Every use, in the order of <see cref="ServiceUse"/>.</summary>
    public static ValueList<ServiceUse> All { get; } = [.. Enum.GetValues<ServiceUse>()];

    /// <summary>Whether a use is still possible under restrictions; emergency calls, the help line, topping up and the account page always are.</summary>
    public static bool Allow(this Restrictions restrictions, ServiceUse use) => (restrictions & BarredBy(use)) == Restrictions.None;

    /// <summary>What still works.</summary>
    public static ValueList<ServiceUse> Kept(this Restrictions restrictions) => [.. All.Where(use => restrictions.Allow(use))];

    /// <summary>The same restrictions without those that would take one of these uses away.</summary>
    public static Restrictions Keeping(this Restrictions restrictions, ValueList<ServiceUse> kept)
    {
        foreach (var use in kept)
        {
            restrictions &= ~BarredBy(use);
        }

        return restrictions;
    }

    /// <summary>The restrictions any one of which makes the use impossible.</summary>
    private static Restrictions BarredBy(ServiceUse use) => use switch
    {
        ServiceUse.OutgoingCalls => Restrictions.Outgoing,
        ServiceUse.IncomingCalls => Restrictions.Incoming,
        ServiceUse.SentTexts => Restrictions.Outgoing | Restrictions.Sms,
        ServiceUse.ReceivedTexts => Restrictions.Sms,
        ServiceUse.Data => Restrictions.Data,
        ServiceUse.PremiumCalls => Restrictions.Outgoing | Restrictions.Premium,
        ServiceUse.InternationalCalls => Restrictions.Outgoing | Restrictions.International,
        ServiceUse.Roaming => Restrictions.Roaming,
        ServiceUse.PlanChange => Restrictions.PlanChanges,
        ServiceUse.NewOrder => Restrictions.NewOrders,
        _ => Restrictions.None,
    };
}
