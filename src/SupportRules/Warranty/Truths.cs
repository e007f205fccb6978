namespace SupportRules.Warranty;

/// <summary>Kleene's connectives.</summary>
internal static class Truths
{
    public static Truth Of(bool holds) => holds ? Truth.Yes : Truth.No;

    public static Truth Not(this Truth a) => Truth.Yes - (int)a;

    public static Truth And(this Truth a, Truth b) => a < b ? a : b;

    public static Truth Or(this Truth a, Truth b) => a > b ? a : b;

    /// <summary>What is certain where it is not known which of two holds.</summary>
    public static Truth Either(this Truth a, Truth b) => a == b ? a : Truth.Unknown;
}
