namespace SupportRules;

/// <summary>Where an amount between two multiples of the unit goes.</summary>
public enum RoundingMode
{
    /// <summary>To the nearest; a half goes away from zero. What bills and tariffs mean when they say only "rounded".</summary>
    HalfUp,

    /// <summary>To the nearest; a half goes to the even multiple.</summary>
    HalfEven,

    /// <summary>To the nearest; a half goes towards zero.</summary>
    HalfDown,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Towards zero.</summary>
    Down,

    /// <summary>Towards the greater.</summary>
    Ceiling,

    /// <summary>Towards the lesser.</summary>
    Floor,
}
