namespace SupportRules.BillingBlocks;

/// <summary>What a block does to each part of the charges; a part that is not set goes on as usual.</summary>
public sealed record BlockCharges
{
    /// <summary>Everything is charged as usual.</summary>
    public static BlockCharges AsUsual { get; } = new();

    /// <summary>The subscription and use stop; equipment and kept numbers go on.</summary>
    public static BlockCharges ServiceStops { get; } = new() { Subscription = ChargeEffect.Stop, Usage = ChargeEffect.Stop };

    /// <summary>Nothing at all is charged.</summary>
    public static BlockCharges AllStop { get; } = ServiceStops with { Equipment = ChargeEffect.Stop, Number = ChargeEffect.Stop };

    public ChargeEffect Subscription { get; init => field = Guard.NotNull(value, nameof(Subscription)); } = ChargeEffect.Accrue;

    public ChargeEffect Usage { get; init => field = Guard.NotNull(value, nameof(Usage)); } = ChargeEffect.Accrue;

    public ChargeEffect Equipment { get; init => field = Guard.NotNull(value, nameof(Equipment)); } = ChargeEffect.Accrue;

    public ChargeEffect Number { get; init => field = Guard.NotNull(value, nameof(Number)); } = ChargeEffect.Accrue;

    /// <summary>The effect on one part.</summary>
    public ChargeEffect this[ChargeComponent component] => component switch
    {
        ChargeComponent.Subscription => Subscription,
        ChargeComponent.Usage => Usage,
        ChargeComponent.Equipment => Equipment,
        ChargeComponent.Number => Number,
        _ => throw new ArgumentOutOfRangeException(nameof(component), Invariant($"component is {(int)component}: it must be from 0 to 3.")),
    };

    /// <summary>Part by part the effect that costs the customer less.</summary>
    public static BlockCharges Lesser(BlockCharges a, BlockCharges b)
    {
        Guard.NotNull(a);
        Guard.NotNull(b);
        return a == b ? a : new()
        {
            Subscription = ChargeEffect.Lesser(a.Subscription, b.Subscription),
            Usage = ChargeEffect.Lesser(a.Usage, b.Usage),
            Equipment = ChargeEffect.Lesser(a.Equipment, b.Equipment),
            Number = ChargeEffect.Lesser(a.Number, b.Number),
        };
    }

    /// <summary>Throws where a fee is in another currency.</summary>
    internal void Check(Currency currency, string name)
    {
        Check(Subscription, currency, name);
        Check(Usage, currency, name);
        Check(Equipment, currency, name);
        Check(Number, currency, name);
    }

    private static void Check(ChargeEffect effect, Currency currency, string name)
    {
        if (effect is ChargeEffect.PerDay perDay)
        {
            Guard.In(currency, perDay.Fee, name);
        }
        else if (effect is ChargeEffect.OneOff oneOff)
        {
            Guard.In(currency, oneOff.Fee, name);
        }
    }

    /// <summary>In words, whatever the culture: <c>subscription not charged, use not charged, equipment and number charged as usual</c>.</summary>
    public override string ToString()
    {
        (string Part, ChargeEffect Effect)[] parts = [("subscription", Subscription), ("use", Usage), ("equipment", Equipment), ("number", Number)];
        return string.Join(", ", parts.GroupBy(part => part.Effect).Select(group => $"{string.Join(" and ", group.Select(part => part.Part))} {group.Key}"));
    }
}
