using Xunit;

namespace SupportRules.BillingRun.Tests;

/// <summary>A test that needs a PostgreSQL server; skipped, with the reason, where the environment names none.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    /// <summary>Names the server: <c>Host=localhost;Username=postgres</c>.</summary>
    public const string Variable = "SUPPORTRULES_POSTGRES";

    public PostgresFactAttribute()
    {
        if (Server is null)
        {
            Skip = $"{Variable} names no PostgreSQL server.";
        }
    }

    public static string? Server { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;
}
