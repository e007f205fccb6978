namespace SupportRules.BillingBlocks;

/// <summary>A way to pay or to be served, and the hours at which it works, in the customer's time.</summary>
/// <param name="Name">For example <c>web</c>, <c>shop</c>.</param>
/// <param name="Hours">At least one; day and night is <see cref="OpeningHours.Always"/>.</param>
public sealed record PaymentChannel(string Name, ValueList<OpeningHours> Hours)
{
    public string Name { get; } = Guard.Text(Name);

    public ValueList<OpeningHours> Hours { get; } = Hours.IsEmpty
        ? throw new ArgumentException("Hours is empty: name at least one span of hours.", nameof(Hours))
        : Hours;

    /// <summary>Whether it is closed on the customer's holidays; not so by default.</summary>
    public bool ClosedOnHolidays { get; init; }

    /// <summary>A channel that works day and night.</summary>
    public static PaymentChannel Always(string name) => new(name, [OpeningHours.Always]);

    /// <summary>Whether it works at a moment of the customer's time.</summary>
    public bool IsOpenAt(LocalDateTime local, bool isHoliday)
    {
        if (isHoliday && ClosedOnHolidays)
        {
            return false;
        }

        foreach (var hours in Hours)
        {
            if (hours.Contains(local))
            {
                return true;
            }
        }

        return false;
    }
}
