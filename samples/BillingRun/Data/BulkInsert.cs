using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace BillingRun.Data;

/// <summary>Many rows at once, by what the model says of table, columns and conversions; <c>SaveChanges</c> takes some ten times as long.</summary>
internal static class BulkInsert
{
    public static async Task InsertManyAsync<T>(this BillingContext db, IReadOnlyCollection<T> rows, CancellationToken stop)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var entity = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var columns = entity.GetProperties().Select(property => new Column(property, property.GetColumnName(table)!)).ToArray();
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
        {
            await using var copy = await postgres.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({names}) FROM STDIN (FORMAT BINARY)", stop);
            foreach (var row in rows)
            {
                await copy.StartRowAsync(stop);
                foreach (var column in columns)
                {
                    await (column.ValueOf(row) is { } value ? copy.WriteAsync(value, column.Type, stop) : copy.WriteNullAsync(stop));
                }
            }

            await copy.CompleteAsync(stop);
            return;
        }

        // One prepared statement for all rows of a table: SQLite is in the process, so a statement costs no way to a server.
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        var parameters = columns.Select((_, i) => Parameter(command, $"@p{i}")).ToArray();
        await command.PrepareAsync(stop);
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                parameters[i].Value = columns[i].ValueOf(row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(stop);
        }
    }

    private static DbParameter Parameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Direction = ParameterDirection.Input;
        command.Parameters.Add(parameter);
        return parameter;
    }

    private sealed class Column(IProperty property, string name)
    {
        private readonly IClrPropertyGetter _getter = property.GetGetter();
        private readonly Func<object?, object?>? _convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name => name;

        public string Type { get; } = property.GetRelationalTypeMapping().StoreType;

        public object? ValueOf(object row) => _getter.GetClrValue(row) is not { } value ? null : _convert is null ? value : _convert(value);
    }
}
