namespace SupportRules.BillingBlocks;

/// <summary>A kind of charge on which spending is limited by month or cycle.</summary>
public enum CappedCharge
{
    /// <summary>Data at home beyond what the plan includes.</summary>
    DataOverage,

    /// <summary>Data abroad.</summary>
    DataRoaming,

    /// <summary>Calls and texts abroad.</summary>
    VoiceRoaming,

    /// <summary>Premium-rate numbers and services.</summary>
    Premium,
}
