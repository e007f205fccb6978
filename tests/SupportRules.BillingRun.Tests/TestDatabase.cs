using System.Data.Common;
using System.Globalization;
using System.Text;
using BillingRun.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SupportRules.BillingRun.Tests;

/// <summary>A database of a test's own, gone at its end.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly bool _isPostgres;
    private readonly string _name = $"billing_run_{Guid.NewGuid():N}";

    private TestDatabase(bool isPostgres)
    {
        _isPostgres = isPostgres;
        File = Path.Combine(Path.GetTempPath(), $"{_name}.db");
        Connection = isPostgres
            ? new NpgsqlConnectionStringBuilder(PostgresFactAttribute.Server) { Database = _name, Pooling = false }.ConnectionString
            : $"Data Source={File};Pooling=False";
    }

    public string Connection { get; }

    /// <summary>Where SQLite keeps it.</summary>
    public string File { get; }

    public static TestDatabase Sqlite() => new(isPostgres: false);

    public static TestDatabase Postgres() => new(isPostgres: true);

    public Task<BillingContext> OpenAsync() => BillingDatabase.Of(Connection).OpenAsync(create: true, CancellationToken.None);

    /// <summary>How many accounts are filled and decisions stored, while a run may be writing; 0 as long as there are no tables.</summary>
    public (long Filled, long Decisions) Progress()
    {
        try
        {
            return (Number("SELECT coalesce(sum(filled), 0) FROM population"), Number("SELECT count(*) FROM decisions"));
        }
        catch (DbException)
        {
            return (0, 0);
        }
    }

    public long Number(string query)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public void Execute(string statement)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>Every row of every table, as the database has it.</summary>
    public string Content()
    {
        var text = new StringBuilder();
        using var connection = Open();
        foreach (var table in (string[])[.. Rows("agreements", "bill_lines", "bills", "blocks", "events", "exemptions", "notices", "payments", "promises", "services", "suspensions"),
            "accounts ORDER BY number", "population ORDER BY id", "decisions ORDER BY account_number, date, kind", "decision_reasons ORDER BY account_number, date, kind, number",
            "superseded_decisions ORDER BY account_number, date, kind, revision"])
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            using var reader = command.ExecuteReader();
            text.Append(table).Append('\n');
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    text.Append(Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)).Append('|');
                }

                text.Append('\n');
            }
        }

        return text.ToString();

        static IEnumerable<string> Rows(params string[] tables) => tables.Select(table => $"{table} ORDER BY account_number, number");
    }

    public void Dispose()
    {
        if (_isPostgres)
        {
            using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(PostgresFactAttribute.Server) { Database = "postgres", Pooling = false }.ConnectionString);
            server.Open();
            using var drop = server.CreateCommand();
            drop.CommandText = $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)";
            drop.ExecuteNonQuery();
            return;
        }

        foreach (var file in new[] { File, $"{File}-wal", $"{File}-shm" })
        {
            System.IO.File.Delete(file);
        }
    }

    private DbConnection Open()
    {
        DbConnection connection = _isPostgres ? new NpgsqlConnection(Connection) : new SqliteConnection($"{Connection};Mode=ReadWrite");
        connection.Open();
        return connection;
    }
}
