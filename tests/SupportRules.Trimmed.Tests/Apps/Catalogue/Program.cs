using Ardalis.SmartEnum;
using SupportRules;
using SupportRules.BillingBlocks;
using SupportRules.Catalogues;
using SupportRules.CustomerValue;
using SupportRules.EarlyTermination;

// What an app does with the library: looks members and entries up, and quotes a fee.
Write(CustomerSegment.All, CustomerSegment.Parse);
Write(BlockKind.All, BlockKind.Parse);
Write(SettlementMethod.All, SettlementMethod.Parse);
Write(CustomerMeasure.All, CustomerMeasure.Parse);
Write(CustomerTier.All, CustomerTier.Parse);
Write(FeeBasis.All, FeeBasis.Parse);
Write(TerminationReason.All, TerminationReason.Parse);

foreach (var entry in EarlyTerminationCatalogue.All)
{
    Console.WriteLine(EarlyTerminationCatalogue.Find(entry.Id).Id);
}

var facts = EarlyTerminationFacts.From("2011-01-15", "2011-09-20", 24);
Console.WriteLine(EarlyTerminationCatalogue.Find("att-wireless/specified-equipment").Decide(facts).ToText());

static void Write<T>(ValueList<T> all, Func<string, T> parse)
    where T : SmartEnum<T>
{
    foreach (var member in all)
    {
        var byValue = SmartEnum<T>.FromValue(member.Value);
        Console.WriteLine($"{typeof(T).FullName} {parse(member.Name).Name} {byValue.Value}");
    }
}
