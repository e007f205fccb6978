namespace SupportRules.CustomerValue;

/// <summary>Of what a share may be spent to keep a customer.</summary>
public enum SaveBudgetBasis
{
    /// <summary>What the company would earn from the day on which he would leave to the end of the time compared.</summary>
    MarginLeft,

    /// <summary>What he would pay from that day on.</summary>
    ChargesLeft,
}
