using System;
using SupportRules.Catalogues;
using SupportRules.EarlyTermination;

var facts = EarlyTerminationFacts.From("2011-01-15", "2011-09-20", 24);
var fee = EarlyTerminationCatalogue.Find("att-wireless/specified-equipment").Decide(facts);
Console.WriteLine(fee.Outcome);
