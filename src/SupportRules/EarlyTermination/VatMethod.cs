namespace SupportRules.EarlyTermination;

/// <summary>How VAT is taken out of an amount that includes it. One company has published both.</summary>
public enum VatMethod
{
    /// <summary>Divided by one plus the rate: 210 at 20 % becomes 175. The arithmetic of VAT.</summary>
    Divide,

    /// <summary>Multiplied by one less the rate: 210 at 20 % becomes 168.</summary>
    Subtract,
}
