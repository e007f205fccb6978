namespace SupportRules.Catalogues;

/// <summary>Which date of a case chooses the version of an entry.</summary>
public enum VersionDate
{
    /// <summary>The day on which the commitment began: most tariffs, and laws for new contracts.</summary>
    StartDate,

    /// <summary>The first day without service: laws and tax rules for whoever leaves from a day on.</summary>
    TerminationDate,
}
