namespace AgentDesk;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>What was asked for, or the data, cannot be; one line on the error output says why.</summary>
    public const int BadInput = 2;
}
