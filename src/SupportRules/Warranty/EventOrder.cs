namespace SupportRules.Warranty;

/// <summary>Two events of which the later cannot come first.</summary>
internal sealed record EventOrder(WarrantyEvent Earlier, WarrantyEvent Later);
