namespace BillingRun;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some accounts could not be decided; all others are.</summary>
    public const int SomeFailed = 1;

    /// <summary>What was asked for cannot be.</summary>
    public const int BadInput = 2;

    /// <summary>The database cannot be reached or used.</summary>
    public const int Database = 3;

    /// <summary>A fault of the program itself.</summary>
    public const int Fault = 70;

    /// <summary>Stopped by Ctrl+C or SIGTERM, after a whole page.</summary>
    public const int Stopped = 130;
}
