using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Australia;

/// <summary>Australia: the Telecommunications Consumer Protections Code, and the financial hardship standard that followed it.</summary>
public static class TelecommunicationsConsumerProtections
{
    private static readonly ProtectionPolicy Code2015 = new()
    {
        Id = Unnamed,
        Source = Cite(
            "Communications Alliance, C628 Telecommunications Consumer Protections Code, as the Ombudsman explains it", "6.7 Credit management action",
            "http://www.tio.com.au/members/membership/member-resources/industry-codes/examples-of-tcp-code-rules", Day(2015, 12, 31), Confidence.Medium,
            "Five working days before restriction, suspension or disconnection; the Code's exceptions are left out. The page speaks of the Code of 2015 without a day: the end of that year is taken."),
        Currency = Currency.AUD,
        Grounds = new BlockGround.MoreThan(Aud(0)),
        ExcludesDisputed = true,
        Notices = [new(5, NoticeUnit.WorkingDays)],
        ProtectsHardship = true,
    };

    private static readonly ProtectionPolicy Standard2024 = Code2015 with
    {
        Source = Cite(
            "ACMA, Telecommunications (Financial Hardship) Industry Standard 2024, as reported", "Part 4 Credit management action",
            "https://gizmodo.com.au/2024/02/acma-financial-hardship-2024/", Day(2024, 3, 29), Confidence.Low,
            "The report says ten days; that they are working days, as in the code before, is a reading: check the standard's text (legislation.gov.au/F2024L00133)."),
        Notices = [new(10, NoticeUnit.WorkingDays)],
    };

    /// <summary>Five working days' notice, from 29 March 2024 ten; not while a hardship arrangement runs.</summary>
    public static PolicyEntry<ProtectionPolicy> CreditAction { get; } = BlockFigures.Protection(
        "australia/telecommunications-consumer-protections", "Australia, credit management action: restriction, suspension, disconnection",
        (Day(2015, 12, 31), Code2015), (Day(2024, 3, 29), Standard2024));

    /// <summary>Two bills missed in a row, or three of six months.</summary>
    public static PolicyEntry<ProactiveContactPolicy> ProactiveContact { get; } = BlockFigures.Law<ProactiveContactPolicy>(
        "australia/financial-hardship-contact", "Australia, financial hardship: contact after missed bills", (terms, id) => terms with { Id = id }, (Day(2024, 3, 29), new()
        {
            Id = Unnamed,
            Source = Cite(
                "ACMA, Telecommunications (Financial Hardship) Industry Standard 2024, as reported", "Proactive identification",
                "https://www.assemblyresearch.co.uk/regulation-updates/australia-updates-financial-hardship-rules", Day(2024, 3, 29), Confidence.Medium),
            InARow = 2,
            InPeriod = 3,
            PeriodMonths = 6,
        }));
}
