namespace SupportRules.Warranty;

/// <summary>What a condition does: a closed set.</summary>
public abstract record ConditionEffect
{
    private ConditionEffect()
    {
    }

    /// <summary>In words.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>Unless it is met, nothing is granted.</summary>
    public sealed record Bar : ConditionEffect
    {
        private protected override string Words => "bars the claim unless met";
    }

    /// <summary>It only says who repairs, and denies nothing.</summary>
    public sealed record DirectsService : ConditionEffect
    {
        private protected override string Words => "says who repairs";
    }

    /// <summary>Unless it is met, the period is shorter.</summary>
    public sealed record Shorten(WarrantyLength Until) : ConditionEffect
    {
        public WarrantyLength Until { get; } = Guard.NotNull(Until);

        private protected override string Words => $"shortens the period to {Until} unless met";
    }

    /// <summary>If it is met, or a law voids it, the period is longer: registered in time, ten years instead of five.</summary>
    public sealed record Upgrade(WarrantyLength Until) : ConditionEffect
    {
        public WarrantyLength Until { get; } = Guard.NotNull(Until);

        private protected override string Words => $"lengthens the period to {Until} if met";
    }

    /// <summary>Unless it is met, cost heads are borne otherwise.</summary>
    public sealed record ShiftCost(ValueList<HeadCost> Costs) : ConditionEffect
    {
        private protected override string Words => $"shifts cost unless met: {string.Join(", ", Costs)}";
    }

    internal static readonly Bar Bars = new();
}
