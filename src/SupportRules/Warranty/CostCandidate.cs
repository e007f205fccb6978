namespace SupportRules.Warranty;

/// <summary>A share that a cost head may have, and the clause by which.</summary>
internal readonly record struct CostCandidate(CostShare Share, WarrantyClause Clause, CostWhy Why);
