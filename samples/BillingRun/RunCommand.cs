namespace BillingRun;

/// <summary>What the command line asked for: a run of a date, or one account explained.</summary>
internal abstract record RunCommand(string Connection)
{
    /// <param name="Connection">The database.</param>
    /// <param name="Date">The date of the run.</param>
    /// <param name="Accounts">How many accounts the database is to have; <c>null</c> for what it has, or the usual number.</param>
    /// <param name="PageSize">How many accounts are decided in one transaction.</param>
    internal sealed record Run(string Connection, LocalDate Date, int? Accounts, int PageSize) : RunCommand(Connection);

    /// <param name="Connection">The database.</param>
    /// <param name="Account">The account's number.</param>
    /// <param name="At">The hour, in the customer's time; <c>null</c> for that of the last run.</param>
    internal sealed record Explain(string Connection, long Account, LocalDateTime? At) : RunCommand(Connection);
}
