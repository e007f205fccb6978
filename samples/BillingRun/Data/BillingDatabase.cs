using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace BillingRun.Data;

/// <summary>The database that a connection string names: SQLite by a file, PostgreSQL by a host.</summary>
internal sealed class BillingDatabase
{
    /// <summary>The environment variable that names the database where the command line does not.</summary>
    public const string Variable = "BILLING_RUN_DATABASE";

    /// <summary>A file in the current folder.</summary>
    public const string Default = "Data Source=billing-run.db";

    // Any number: two runs on one PostgreSQL take turns at it, as SQLite's writers do by themselves.
    private const long WriterLock = 20_261_130;

    private static readonly string[] MadeByAnother = [PostgresErrorCodes.DuplicateDatabase, PostgresErrorCodes.DuplicateTable, PostgresErrorCodes.UniqueViolation];

    private readonly string _connection;

    private BillingDatabase(bool isPostgres, string connection, string name) => (IsPostgres, _connection, Name) = (isPostgres, connection, name);

    public bool IsPostgres { get; }

    /// <summary>File or server, without a password.</summary>
    public string Name { get; }

    /// <exception cref="FormatException">The text is no connection string, or names neither a file nor a host.</exception>
    public static BillingDatabase Of(string connection)
    {
        try
        {
            var names = new DbConnectionStringBuilder { ConnectionString = connection };
            if (names.ContainsKey("Host") || names.ContainsKey("Server"))
            {
                var server = new NpgsqlConnectionStringBuilder(connection);
                return new(isPostgres: true, server.ConnectionString, $"{server.Database ?? server.Username} on {server.Host}");
            }

            if (names.ContainsKey("Data Source") || names.ContainsKey("DataSource") || names.ContainsKey("Filename"))
            {
                var file = new SqliteConnectionStringBuilder(connection);
                return new(isPostgres: false, file.ConnectionString, file.DataSource);
            }
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"The database's connection string cannot be read: {e.Message}", e);
        }

        throw new FormatException("The database's connection string names neither file nor host: name a file for SQLite (Data Source=billing.db) or a host for PostgreSQL (Host=localhost;Database=billing).");
    }

    /// <summary>An open connection.</summary>
    /// <param name="create">Whether the database and its tables are made where they are not there.</param>
    /// <param name="stop">Ends the wait for a server.</param>
    /// <exception cref="UnusableDatabaseException">The database lacks the tables, or holds something else.</exception>
    public async Task<BillingContext> OpenAsync(bool create, CancellationToken stop)
    {
        var builder = new DbContextOptionsBuilder<BillingContext>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        var sqlite = IsPostgres || create ? _connection : new SqliteConnectionStringBuilder(_connection) { Mode = SqliteOpenMode.ReadWrite }.ConnectionString;
        var db = new BillingContext((IsPostgres ? builder.UseNpgsql(_connection) : builder.UseSqlite(sqlite)).Options);
        try
        {
            if (create)
            {
                await CreateAsync(db, stop);
            }

            await db.Database.OpenConnectionAsync(stop);
            if (!IsPostgres)
            {
                // Whatever is killed, a committed page stays: the journal is written before the commit returns, and only a power cut may take the last
                // ones back, whole pages that the next run decides again. FULL would wait for the disk at every page.
                await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;", stop);
            }

            await CheckTablesAsync(db, stop);
            return db;
        }
        catch (SqliteException e) when (!create && e.SqliteErrorCode == 14)
        {
            await db.DisposeAsync();
            throw new UnusableDatabaseException("it cannot be opened; where it is not there yet, a run makes and fills it (--date 2026-11-30)", e);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>A transaction in which nobody else writes until its end.</summary>
    public async Task<IDbContextTransaction> BeginWritingAsync(BillingContext db, CancellationToken stop)
    {
        var transaction = await db.Database.BeginTransactionAsync(stop);
        if (IsPostgres)
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({WriterLock})", stop);
        }

        return transaction;
    }

    // Of two runs that start on an empty database at once, one finds the other's tables half-way.
    private static async Task CreateAsync(BillingContext db, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await db.Database.EnsureCreatedAsync(stop);
                return;
            }
            catch (DbException e) when (attempt < 5 && (e is SqliteException { SqliteErrorCode: 1 } || (e is PostgresException { SqlState: var state } && MadeByAnother.Contains(state))))
            {
                await Task.Delay(200, stop);
            }
        }
    }

    // EnsureCreated makes no table where there is any, so a database with other tables would lack ours.
    private static async Task CheckTablesAsync(BillingContext db, CancellationToken stop)
    {
        try
        {
            await db.Population.AnyAsync(stop);
        }
        catch (DbException e) when (e is SqliteException { SqliteErrorCode: 1 } or PostgresException { SqlState: PostgresErrorCodes.UndefinedTable })
        {
            throw new UnusableDatabaseException("it has no billing tables; a run makes them in an empty database (--date 2026-11-30)", e);
        }
    }
}
