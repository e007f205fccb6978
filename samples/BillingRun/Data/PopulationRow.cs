namespace BillingRun.Data;

/// <summary>How many accounts the database is to hold, and how many it holds: the one row from which a filling that was killed goes on.</summary>
internal sealed class PopulationRow
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public int Accounts { get; set; }

    public int Filled { get; set; }
}
