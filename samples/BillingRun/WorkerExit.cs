namespace BillingRun;

/// <summary>How the worker ended, for the program's exit code.</summary>
internal sealed class WorkerExit
{
    public int Code { get; set; } = ExitCode.Stopped;
}
