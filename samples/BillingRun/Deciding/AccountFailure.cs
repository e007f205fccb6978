namespace BillingRun.Deciding;

/// <summary>An account whose rows cannot be facts, and why; the others are decided all the same.</summary>
internal sealed record AccountFailure(long AccountNumber, string Message);
