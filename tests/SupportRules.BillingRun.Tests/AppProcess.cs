using System.Diagnostics;

namespace SupportRules.BillingRun.Tests;

/// <summary>The program as a process of its own, so that it can be killed.</summary>
internal sealed class AppProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private AppProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    public bool HasEnded => _process.HasExited;

    public static AppProcess Run(TestDatabase database, int accounts, int page) => new(Process.Start(new ProcessStartInfo(
        "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "BillingRun.dll"), "--date", "2026-11-30", "--accounts", $"{accounts}", "--page", $"{page}", "--database", database.Connection])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!);

    /// <summary>SIGKILL: nothing is told, nothing is tidied up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async Task<Invocation> EndAsync()
    {
        await _process.WaitForExitAsync();
        return new(_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
