namespace SupportRules.Warranty;

/// <summary>Who bears how much of the price; the two shares are 1 together, and the two amounts the price.</summary>
public sealed record ProRataShare : IFormattable
{
    internal ProRataShare(decimal customerShare) => CustomerShare = customerShare;

    /// <summary>The customer's share, 0 to 1, rounded as the schedule says.</summary>
    public decimal CustomerShare { get; }

    /// <summary>The customer's share before it was rounded.</summary>
    internal Exact Part { get; init; }

    /// <summary>The rest.</summary>
    public decimal WarrantorShare => 1 - CustomerShare;

    /// <summary>What the customer pays of the price; <c>null</c> while the price is unknown, or the terms do not say which one counts.</summary>
    public Money? CustomerAmount { get; internal init; }

    /// <summary>What the warrantor bears of the price; <c>null</c> with <see cref="CustomerAmount"/>.</summary>
    public Money? WarrantorAmount { get; internal init; }

    /// <summary>What the customer pays for labour on top; <c>null</c> where the schedule has no such sum, or it is not due yet.</summary>
    public Money? CustomerLabour { get; internal init; }

    /// <summary>Whether the warrantor bears the whole price.</summary>
    public bool IsFree => CustomerShare == 0 && CustomerAmount is null or { IsZero: true };

    /// <summary>For example <c>customer 75 % (USD 90.00), warrantor 25 % (USD 30.00)</c>.</summary>
    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string Side(decimal share, Money? amount) => $"{Render.Value(share * 100, formatProvider)} %{(amount is { } money ? $" ({money.ToString(null, formatProvider)})" : "")}";
        var labour = CustomerLabour is { } sum ? $", and {sum.ToString(null, formatProvider)} for labour" : "";
        return $"customer {Side(CustomerShare, CustomerAmount)}{labour}, warrantor {Side(WarrantorShare, WarrantorAmount)}";
    }
}
