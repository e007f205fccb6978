using Ardalis.SmartEnum;
using SupportRules;
using SupportRules.BillingBlocks;
using SupportRules.CustomerValue;
using SupportRules.EarlyTermination;

// Asks SmartEnum alone and touches nothing else of the library, so that nothing but its descriptor keeps the members from being trimmed.
Write<CustomerSegment>();
Write<BlockKind>();
Write<SettlementMethod>();
Write<CustomerMeasure>();
Write<CustomerTier>();
Write<FeeBasis>();
Write<TerminationReason>();

static void Write<T>()
    where T : SmartEnum<T>
{
    foreach (var member in SmartEnum<T>.List)
    {
        var byName = SmartEnum<T>.FromName(member.Name);
        var byValue = SmartEnum<T>.FromValue(member.Value);
        Console.WriteLine($"{typeof(T).FullName} {byName.Name} {byValue.Value}");
    }
}
