namespace BillingRun.Data;

/// <summary>A database that is there and is not one of a billing run.</summary>
internal sealed class UnusableDatabaseException(string message, Exception inner) : Exception(message, inner);
