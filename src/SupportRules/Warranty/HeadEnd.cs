namespace SupportRules.Warranty;

/// <summary>The last day of a cost head that ends before its grant.</summary>
public sealed record HeadEnd(CostHead Head, LocalDate End)
{
    /// <summary>For example <c>labour 2009-05-02</c>, whatever the culture.</summary>
    public override string ToString() => $"{Render.Value(Head, null)} {Guard.Iso(End)}";
}
