namespace SupportRules.Warranty;

/// <summary>The price of which a pro-rata share is taken.</summary>
public enum PriceBasis
{
    /// <summary>What was paid for the failed item.</summary>
    Original,

    /// <summary>What the replacement costs when the claim is made.</summary>
    Current,

    /// <summary>A price that the terms or the parties name.</summary>
    Agreed,
}
