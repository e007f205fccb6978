namespace SupportRules.Warranty;

/// <summary>What a condition or an exclusion is about, and what a demand may ask: <c>authorised service</c>, <c>proof</c>.</summary>
/// <param name="Name">Lower-case words. A document may have kinds of its own.</param>
public sealed record ClauseKind(string Name)
{
    public string Name { get; } = Guard.Text(Name);

    /// <summary>Proof of purchase.</summary>
    public static ClauseKind Proof { get; } = new("proof");

    /// <summary>Bought from a seller whom the warrantor has authorised.</summary>
    public static ClauseKind AuthorisedSeller { get; } = new("authorised seller");

    /// <summary>Registered, or a card sent in.</summary>
    public static ClauseKind Registration { get; } = new("registration");

    /// <summary>Serviced or repaired by those whom the warrantor names.</summary>
    public static ClauseKind AuthorisedService { get; } = new("authorised service");

    /// <summary>Household, commercial, rental.</summary>
    public static ClauseKind Use { get; } = new("use");

    /// <summary>The country in which it was bought, is used or is located.</summary>
    public static ClauseKind Territory { get; } = new("territory");

    /// <summary>The place of the original installation, or the original vehicle.</summary>
    public static ClauseKind Location { get; } = new("location");

    /// <summary>The serial number can be read.</summary>
    public static ClauseKind Serial { get; } = new("serial");

    /// <summary>Upkeep as the terms ask it.</summary>
    public static ClauseKind Maintenance { get; } = new("maintenance");

    /// <summary>The warrantor agreed beforehand.</summary>
    public static ClauseKind PriorApproval { get; } = new("prior approval");

    /// <summary>Told in time.</summary>
    public static ClauseKind Notice { get; } = new("notice");

    /// <summary>The defective part comes back.</summary>
    public static ClauseKind ReturnPart { get; } = new("return part");

    /// <summary>No more than so many claims.</summary>
    public static ClauseKind ClaimCount { get; } = new("claim count");

    /// <summary>Who may claim.</summary>
    public static ClauseKind Beneficiary { get; } = new("beneficiary");

    /// <summary>New, refurbished, used, sold as faulty.</summary>
    public static ClauseKind ProductCondition { get; } = new("product condition");

    /// <summary>What the document applies to at all.</summary>
    public static ClauseKind Scope { get; } = new("scope");

    /// <summary>What made it fail.</summary>
    public static ClauseKind Cause { get; } = new("cause");

    /// <summary>How it failed.</summary>
    public static ClauseKind FailureMode { get; } = new("failure mode");

    /// <summary>Changed by its owner.</summary>
    public static ClauseKind Modification { get; } = new("modification");

    /// <summary>Another guarantee or warranty pays.</summary>
    public static ClauseKind OtherCover { get; } = new("other cover");

    /// <summary>The customer ships it at the customer's own cost.</summary>
    public static ClauseKind OwnShipping { get; } = new("own shipping");

    /// <summary>The customer must not fit the part, or have it fitted by whom the customer chooses.</summary>
    public static ClauseKind NoSelfInstallation { get; } = new("no self installation");

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
