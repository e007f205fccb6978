namespace SupportRules.BillingBlocks;

/// <summary>The price of a period, split over its days.</summary>
/// <param name="Pieces">
/// In order of their days, at least one. Days that are credited and still cost something are in it twice: credited, then reduced.
/// </param>
public sealed record ProratedCharge(ValueList<ProratedPiece> Pieces) : IFormattable
{
    public ValueList<ProratedPiece> Pieces { get; } = Pieces.IsEmpty
        ? throw new ArgumentException("Pieces is empty: a period has at least one day.", nameof(Pieces))
        : Pieces;

    /// <summary>The days to bill at the price.</summary>
    public ValueList<ProratedPiece> Billed => Of(ProratedAs.Billed);

    /// <summary>The blocked days for which something is to be billed all the same.</summary>
    public ValueList<ProratedPiece> Reduced => Of(ProratedAs.Reduced);

    /// <summary>The days to credit.</summary>
    public ValueList<ProratedPiece> Credited => Of(ProratedAs.Credited);

    /// <summary>What is to be billed: <see cref="Billed"/> and <see cref="Reduced"/> together.</summary>
    public Money ToBill => Sum(piece => piece.As is ProratedAs.Billed or ProratedAs.Reduced);

    /// <summary>What is to be credited, 0 or more.</summary>
    public Money ToCredit => Sum(piece => piece.As == ProratedAs.Credited);

    /// <summary>For example <c>bill USD 8.90, credit USD 0.00</c>, whatever the culture.</summary>
    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) => $"bill {ToBill.ToString(null, formatProvider)}, credit {ToCredit.ToString(null, formatProvider)}";

    private ValueList<ProratedPiece> Of(ProratedAs one) => [.. Pieces.Where(piece => piece.As == one)];

    private Money Sum(Func<ProratedPiece, bool> counts) => Pieces.Where(counts).Aggregate(Money.Zero(Pieces[0].Amount.Currency), (sum, piece) => sum + piece.Amount);
}
