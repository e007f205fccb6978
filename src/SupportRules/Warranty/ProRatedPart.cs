namespace SupportRules.Warranty;

/// <summary>The exact share behind a rounded one, and the schedule that says how amounts are taken of it.</summary>
/// <param name="Schedule">The formula or table.</param>
/// <param name="Part">The customer's share before it was rounded.</param>
/// <param name="OriginalPrice">What was paid for the failed item; <c>null</c> where it is unknown.</param>
internal sealed record ProRatedPart(ProRataSchedule Schedule, Exact Part, decimal? OriginalPrice);
