namespace SupportRules.Warranty;

/// <summary>How one grant stands to a claim; filled in step by step.</summary>
internal struct GrantState
{
    /// <summary>Which grant it is, by its place.</summary>
    public int Index;

    public Truth Component;
    public Truth When;
    public Truth Owner;
    public Truth Time;
    public Truth Use;

    /// <summary>What the law leaves of the clause; yes where no law is asked.</summary>
    public Truth Upheld;

    /// <summary>All of the above.</summary>
    public Truth InForce;

    /// <summary>A condition or an exclusion denies it.</summary>
    public Truth Denied;

    /// <summary>An exclusion that would leave nothing of it denies it: the terms conflict.</summary>
    public Truth Conflict;

    public EventState Start;
    public int StartIndex;
    public LocalDate StartDate;

    /// <summary>The start may have been sooner: it is the latest that it can have been, and even so it was too long ago.</summary>
    public bool IsStartAtLatest;

    /// <summary>The law moved the start.</summary>
    public bool IsStartMoved;

    public EventState Event;
    public LocalDate EventDate;

    public LocalDate Begins;

    /// <summary>The end without what follows a remedy, at least and at most.</summary>
    public LocalDate OwnEnd;
    public LocalDate LatestOwnEnd;

    /// <summary>The end at least and at most: apart where an unknown fact moves it.</summary>
    public LocalDate EarliestEnd;
    public LocalDate LatestEnd;

    /// <summary>What set the end.</summary>
    public EndSetBy EndBy;

    /// <summary>The condition that set the own end, by its place, from 1 on; 0 where none did.</summary>
    public int Condition;

    /// <summary>Which after-remedy clause set it, by its place.</summary>
    public int Remedy;

    /// <summary>Another after-remedy clause may have set it: that turns on an unknown fact.</summary>
    public bool IsRemedyUnsure;

    /// <summary>The claim is of a repair that failed.</summary>
    public bool IsOfFailedRepair;

    /// <summary>Whether it is a defect that stays open by which the event is in time.</summary>
    public Truth IsOpen;

    /// <summary>Until when a defect stays open: the last day on which a failed repair is reported.</summary>
    public LocalDate OpenUntil;

    /// <summary>The end for people.</summary>
    public readonly LocalDate ShownEnd => EndBy == EndSetBy.OpenDefect ? OpenUntil : EarliestEnd;

    /// <summary>In force and not denied, in the reading that is better for the customer.</summary>
    public readonly Truth Friendly => InForce.And(Denied.Not());

    /// <summary>In force and not denied, in the stricter reading.</summary>
    public readonly Truth Strict => Friendly.And(Conflict.Not());

    public readonly Truth Net(bool strict) => strict ? Strict : Friendly;
}
