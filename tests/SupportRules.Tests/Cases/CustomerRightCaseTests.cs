using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using NodaTime.Text;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Spending limits, restoration, fees, liability and contact.</summary>
public class CustomerRightCaseTests
{
    public static TheoryData<string> SpendCapIds() => Ids("spend-cap");

    public static TheoryData<string> RestoreIds() => Ids("restore-deadline");

    public static TheoryData<string> FeeIds() => Ids("reminder-fee");

    public static TheoryData<string> LiabilityIds() => Ids("liability-cap");

    public static TheoryData<string> ContactIds() => Ids("proactive-contact");

    [CaseTheory]
    [MemberData(nameof(SpendCapIds))]
    public void Spending_is_cut_off_and_warned_of_as_the_source_says(string id)
    {
        var source = ProtectionCase.Find(id);
        var policy = source.Jurisdiction switch
        {
            "CA" => BillingBlockCatalogue.SpendCaps.Find("canada/wireless-code-caps")["2013-12-02"],
            "EU" => BillingBlockCatalogue.SpendCaps.Find("eu/roaming-data-cap")[source.Rule.Contains("2022", StringComparison.Ordinal) ? "2022-07-01" : "2010-07-01"],
            _ => throw new NotSupportedException(source.Rule),
        };
        var charge = source.Text("charge_kind") == "data-overage" ? CappedCharge.DataOverage : CappedCharge.DataRoaming;
        var limit = source.Amount("limit", policy.Currency);

        var decision = policy.Decide(new()
        {
            Charge = charge,
            Spent = source.Amount("spent", policy.Currency),
            OwnLimit = limit == policy.Caps.Single(cap => cap.Charge == charge).Limit ? null : limit,
            HasAgreedToGoOn = source.Flag("consent") is true,
        });

        if (source.Expects("cut_off"))
        {
            decision.Outcome.IsCutOff.Should().Be(source.Expected("cut_off").GetBoolean(), "{0}: {1}", id, decision);
        }

        if (source.Expects("warning_due"))
        {
            decision.Outcome.IsWarningDue.Should().Be(source.Expected("warning_due").GetBoolean(), "{0}: {1}", id, decision);
        }
    }

    [CaseTheory]
    [MemberData(nameof(RestoreIds))]
    public void Service_is_restored_by_the_time_the_source_says(string id)
    {
        var source = ProtectionCase.Find(id);
        var entry = BillingBlockCatalogue.Restorations.Find(source.Jurisdiction == "BR" ? "brazil/anatel-632-restoration" : "eu/spain-telephone-restoration");
        var facts = RestorationFacts.Of(source.Text("payment_known_at")!, "UTC") with { IsTerminated = source.Flag("contract_terminated") is true, Holidays = [] };

        var outcome = entry.Versions.Versions[^1].Value.Decide(facts).Outcome;

        var expected = source.Expected("restore_by");
        (outcome as RestorationDeadline.By)?.LocalTime.Should().Be(
            expected.ValueKind == JsonValueKind.Null ? default : LocalDateTimePattern.GeneralIso.Parse(expected.GetString()!).Value);
        (outcome is RestorationDeadline.None).Should().Be(expected.ValueKind == JsonValueKind.Null);
    }

    [CaseTheory]
    [MemberData(nameof(FeeIds))]
    public void A_reminder_costs_at_most_what_the_source_says(string id)
    {
        var source = ProtectionCase.Find(id);

        var decision = BillingBlockCatalogue.CollectionFees.Find("eu/belgium-collection-fees")["2012-10-01"].Decide(new CollectionCharge.Reminder(source.Count("reminder_number")!.Value));

        decision.Outcome.Should().Be(new Money(Amount(source.Expected("maximum_fee")), Currency.Parse(source.Text("currency")!)));
    }

    [CaseTheory]
    [MemberData(nameof(LiabilityIds))]
    public void The_customer_bears_what_the_source_says(string id)
    {
        var source = ProtectionCase.Find(id);
        var currency = Currency.Parse(source.Text("currency")!);

        var decision = BillingBlockCatalogue.StolenDevices.Find("united-kingdom/stolen-phone-liability")["2015-03-23"]
            .Decide(new(source.Amount("unauthorised_charges", currency)!.Value, source.Number("hours_to_report")));

        decision.Outcome.Should().Be(new Money(Amount(source.Expected("customer_liable")), currency));
    }

    [CaseTheory]
    [MemberData(nameof(ContactIds))]
    public void The_provider_gets_in_touch_when_the_source_says(string id)
    {
        var source = ProtectionCase.Find(id);

        var decision = BillingBlockCatalogue.ProactiveContacts.Find("australia/financial-hardship-contact")["2024-03-29"]
            .Decide(new(source.Count("consecutive_missed_bills")!.Value, source.Count("missed_bills_in_6_months")!.Value));

        (decision.Outcome == ContactDuty.Contact).Should().Be(source.Expected("must_contact").GetBoolean());
    }

    private static decimal Amount(JsonElement element) => decimal.Parse(element.GetString()!, CultureInfo.InvariantCulture);

    private static TheoryData<string> Ids(string shape) => [.. ProtectionCase.Of(shape).Select(source => source.Id)];
}
