namespace SupportRules.CustomerValue;

/// <summary>What is given to a customer beyond what the agreement says.</summary>
public enum ConcessionKind
{
    /// <summary>Less on bills to come, by a share or an amount a month.</summary>
    Discount,

    /// <summary>An amount put to the account.</summary>
    Credit,

    /// <summary>A device without charge.</summary>
    FreeDevice,

    /// <summary>A bill that was sent is lowered.</summary>
    BillAdjustment,

    /// <summary>A fee is not charged, or taken back.</summary>
    FeeWaiver,

    /// <summary>What is offered to a customer who says that he leaves.</summary>
    SaveOffer,

    /// <summary>Points of a loyalty programme.</summary>
    LoyaltyPoints,
}
