using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace SupportRules.BillingBlocks;

/// <summary>How an account is settled: paid ahead, or billed afterwards.</summary>
/// <remarks>Names are stable and lower-case; <see cref="All"/> and <see cref="Parse"/> work in trimmed apps.</remarks>
public sealed class SettlementMethod : SmartEnum<SettlementMethod>
{
    /// <summary>Paid ahead; the account is blocked when its balance runs out.</summary>
    public static readonly SettlementMethod Advance = new("advance", 1);

    /// <summary>
    /// Billed afterwards: service is provided and charged unless the customer set a voluntary block beforehand; a negative balance is normal.
    /// </summary>
    public static readonly SettlementMethod Credit = new("credit", 2);

    private SettlementMethod(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Every member, in the order above.</summary>
    public static ValueList<SettlementMethod> All { get; } = [Advance, Credit];

    /// <summary>The member of a name, in any case.</summary>
    /// <exception cref="FormatException">No member has the name; the message lists them.</exception>
    public static SettlementMethod Parse(string name) => NamedMembers.Parse(All, name, "settlement method");

    public static bool TryParse([NotNullWhen(true)] string? name, [MaybeNullWhen(false)] out SettlementMethod method) => NamedMembers.TryParse(All, name, out method);
}
