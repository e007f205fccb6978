namespace SupportRules.EarlyTermination;

/// <summary>What is due of one segment of customers.</summary>
public sealed record SegmentFee(CustomerSegment Segment, FeeFormula Fee)
{
    public CustomerSegment Segment { get; } = Guard.NotNull(Segment);

    public FeeFormula Fee { get; } = Guard.NotNull(Fee);
}
