using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace SupportRules;

/// <summary>Whom a rule protects or charges: laws and tariffs treat a household and a firm differently.</summary>
/// <remarks>Names are stable and lower-case (<c>small-business</c>); <see cref="All"/> and <see cref="Parse"/> work in trimmed apps.</remarks>
public sealed class CustomerSegment : SmartEnum<CustomerSegment>
{
    /// <summary>A person or household; "residential" in energy law.</summary>
    public static readonly CustomerSegment Consumer = new("consumer", 1, null);

    /// <summary>A person with a disability, to whom some laws give longer windows; otherwise treated as a consumer.</summary>
    public static readonly CustomerSegment ConsumerWithDisability = new("consumer-with-disability", 2, Consumer);

    /// <summary>Any firm.</summary>
    public static readonly CustomerSegment Business = new("business", 3, null);

    /// <summary>A firm small enough for a law's protection; otherwise treated as a business.</summary>
    public static readonly CustomerSegment SmallBusiness = new("small-business", 4, Business);

    /// <summary>A firm big enough for a rule of its own, such as a reserved customer tier; otherwise treated as a business.</summary>
    public static readonly CustomerSegment LargeBusiness = new("large-business", 5, Business);

    private CustomerSegment(string name, int value, CustomerSegment? within)
        : base(name, value) => Within = within;

    /// <summary>The wider segment whose rules hold where none names this one.</summary>
    public CustomerSegment? Within { get; }

    /// <summary>Every member, in the order above.</summary>
    public static ValueList<CustomerSegment> All { get; } = [Consumer, ConsumerWithDisability, Business, SmallBusiness, LargeBusiness];

    /// <summary>Whether a rule for <paramref name="other"/> is a rule for this segment.</summary>
    public bool IsWithin(CustomerSegment other) => ReferenceEquals(this, other) || (Within is not null && ReferenceEquals(Within, other));

    /// <summary>The member of a name, in any case.</summary>
    /// <exception cref="FormatException">No member has the name; the message lists them.</exception>
    public static CustomerSegment Parse(string name) => NamedMembers.Parse(All, name, "customer segment");

    public static bool TryParse([NotNullWhen(true)] string? name, [MaybeNullWhen(false)] out CustomerSegment segment) => NamedMembers.TryParse(All, name, out segment);
}
