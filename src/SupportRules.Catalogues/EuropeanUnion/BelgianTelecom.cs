using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>Belgium: unpaid telephone bills, as the regulator BIPT explains them.</summary>
public static partial class BelgianTelecom
{
    private const string Pages = "http://webserver.bipt.be/en/consumers/telephone/pricing-of-the-services-invoices/reminder-fees-and-restricted-service-before-the-service-is-stopped";

    private static readonly LocalDate From = Day(2012, 10, 1);

    /// <summary>A warning, and restricted service first: incoming and emergency calls; at once for fraud or long non-payment.</summary>
    public static PolicyEntry<ProtectionPolicy> UnpaidBills { get; } = BlockFigures.Protection(
        "eu/belgium-restricted-service", "Belgium, restricted service before the service is stopped", (From, new()
        {
            Id = Unnamed,
            Source = Cite(
                "BIPT, Reminder fees and restricted service before the service is stopped", "Restricted service", Pages, null, Confidence.High,
                "The page bears no date and names no number of days; it is taken from the first day of the law of 2012 that it explains. Incoming calls are kept save collect calls; internet is kept at a lower speed."),
            Currency = Currency.EUR,
            Notices = [new(0, NoticeUnit.CalendarDays)],
            Routes = [new(SpecialCauses.Fraud), new(SpecialCauses.PersistentNonPayment)],
            Kept = [ServiceUse.IncomingCalls, ServiceUse.EmergencyCalls],
        }));

    /// <summary>The first reminder free, each further one at most EUR 10; restoring at most EUR 30.</summary>
    public static PolicyEntry<CollectionFeePolicy> CollectionFees { get; } = BlockFigures.Law<CollectionFeePolicy>(
        "eu/belgium-collection-fees", "Belgium, fees for reminders and for restoring service", (terms, id) => terms with { Id = id }, (From, new()
        {
            Id = Unnamed,
            Source = Cite(
                "BIPT, Reminder fees and restricted service before the service is stopped", "Reminder fees", Pages, null, Confidence.High,
                "The page bears no date. EUR 30 is with VAT. A text message counts as a written reminder."),
            FreeReminders = 1,
            ReminderFee = Eur(10),
            RestorationFee = Eur(30),
        }));
}
