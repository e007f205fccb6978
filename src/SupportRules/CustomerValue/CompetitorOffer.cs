namespace SupportRules.CustomerValue;

/// <summary>What the customer would have instead.</summary>
/// <param name="MonthlyCharge">What it costs a month, 0 or more.</param>
public sealed record CompetitorOffer(Money MonthlyCharge)
{
    public Money MonthlyCharge { get; } = Guard.Amount(MonthlyCharge);

    /// <summary>What it costs once to begin: activation, delivery, a device; <c>null</c> when unknown.</summary>
    public Money? SignUpCost { get; init => field = value is { } cost ? Guard.Amount(cost, nameof(SignUpCost)) : null; }

    /// <summary>The customer goes without: no charge, no cost to begin.</summary>
    public static CompetitorOffer None(Currency currency) => new(Money.Zero(currency)) { SignUpCost = Money.Zero(currency) };

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(nameof(CompetitorOffer), (nameof(MonthlyCharge), MonthlyCharge), (nameof(SignUpCost), SignUpCost));
}
