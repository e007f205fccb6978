namespace SupportRules.BillingBlocks;

/// <summary>How the pieces of a prorated price are rounded; both are in use.</summary>
public enum PieceRounding
{
    /// <summary>Each piece on its own: together they may miss the price, by less than a unit of the rounding a piece.</summary>
    EachPiece,

    /// <summary>Each piece is the price up to its end less the price up to its start, both rounded: together they are the price.</summary>
    ToTheWhole,
}
