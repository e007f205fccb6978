namespace SupportRules;

/// <summary>How directly a figure was taken from the text that it cites.</summary>
public enum Confidence
{
    /// <summary>The publisher's, regulator's or legislator's own text was read.</summary>
    High,

    /// <summary>Several reports, or one careful page that quotes the text.</summary>
    Medium,

    /// <summary>One weak page, or pages that disagree.</summary>
    Low,
}
