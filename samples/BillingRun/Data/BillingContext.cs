using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime.Text;
using SupportRules;
using SupportRules.BillingBlocks;
using SupportRules.EarlyTermination;

namespace BillingRun.Data;

/// <summary>The tables, the same in SQLite and PostgreSQL.</summary>
/// <remarks>
/// Amounts are <c>numeric</c> in PostgreSQL and decimal text in SQLite, whose own numbers are binary; both give back every digit. Dates are <c>date</c>
/// and <c>timestamptz</c>, in SQLite ISO text, which sorts as the dates do. Members of a SmartEnum are stored by name.
/// </remarks>
internal sealed partial class BillingContext(DbContextOptions<BillingContext> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<ReasonRow> DecisionReasons => Set<ReasonRow>();

    public DbSet<SupersededDecisionRow> SupersededDecisions => Set<SupersededDecisionRow>();

    public DbSet<PopulationRow> Population => Set<PopulationRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Account>().HasKey(account => account.Number);
        modelBuilder.Entity<Account>().Property(account => account.Number).ValueGeneratedNever();
        Rows<ServiceRow>("Services");
        Rows<BillRow>("Bills");
        Rows<BillLineRow>("BillLines");
        Rows<PaymentRow>("Payments");
        Rows<PromiseRow>("Promises");
        Rows<SuspensionRow>("Suspensions");
        Rows<ExemptionRow>("Exemptions");
        Rows<NoticeRow>("Notices");
        Rows<EventRow>("Events");
        Rows<BlockRow>("Blocks");
        Rows<AgreementRow>("Agreements");
        modelBuilder.Entity<DecisionRow>().HasKey(row => new { row.AccountNumber, row.Date, row.Kind });
        modelBuilder.Entity<ReasonRow>().HasKey(row => new { row.AccountNumber, row.Date, row.Kind, row.Number });
        modelBuilder.Entity<SupersededDecisionRow>().HasKey(row => new { row.AccountNumber, row.Date, row.Kind, row.Revision });
        modelBuilder.Entity<PopulationRow>().Property(row => row.Id).ValueGeneratedNever();
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.SetTableName(Snake(entity.GetTableName()!));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Snake(property.Name));
            }
        }

        void Rows<T>(string table)
            where T : AccountRow
        {
            modelBuilder.Entity<T>().ToTable(table).HasKey(row => new { row.AccountNumber, row.Number });
            modelBuilder.Entity<T>().HasOne<Account>().WithMany().HasForeignKey(row => row.AccountNumber).OnDelete(DeleteBehavior.Restrict);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<SettlementMethod>().HaveConversion<SettlementMethodByName>();
        configurationBuilder.Properties<CustomerSegment>().HaveConversion<CustomerSegmentByName>();
        configurationBuilder.Properties<BlockKind>().HaveConversion<BlockKindByName>();
        configurationBuilder.Properties<TerminationReason>().HaveConversion<TerminationReasonByName>();
        if (Database.IsNpgsql())
        {
            configurationBuilder.Properties<LocalDate>().HaveConversion<DateAsDate>();
            configurationBuilder.Properties<Instant>().HaveConversion<InstantAsTimestamp>();
        }
        else
        {
            configurationBuilder.Properties<LocalDate>().HaveConversion<DateAsText>();
            configurationBuilder.Properties<Instant>().HaveConversion<InstantAsText>();
        }
    }

    private static string Snake(string name) => WordStart().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();

    private sealed class SettlementMethodByName() : ValueConverter<SettlementMethod, string>(method => method.Name, name => SettlementMethod.Parse(name));

    private sealed class CustomerSegmentByName() : ValueConverter<CustomerSegment, string>(segment => segment.Name, name => CustomerSegment.Parse(name));

    private sealed class BlockKindByName() : ValueConverter<BlockKind, string>(kind => kind.Name, name => BlockKind.Parse(name));

    private sealed class TerminationReasonByName() : ValueConverter<TerminationReason, string>(reason => reason.Name, name => TerminationReason.Parse(name));

    private sealed class DateAsDate() : ValueConverter<LocalDate, DateOnly>(date => date.ToDateOnly(), date => LocalDate.FromDateOnly(date));

    private sealed class DateAsText() : ValueConverter<LocalDate, string>(date => LocalDatePattern.Iso.Format(date), text => LocalDatePattern.Iso.Parse(text).Value);

    private sealed class InstantAsTimestamp() : ValueConverter<Instant, DateTime>(instant => instant.ToDateTimeUtc(), time => Instant.FromDateTimeUtc(time));

    private sealed class InstantAsText() : ValueConverter<Instant, string>(instant => InstantPattern.General.Format(instant), text => InstantPattern.General.Parse(text).Value);
}
